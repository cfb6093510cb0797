import { openProbe } from './probe';

/** Variables that the app's documentation names and that plugins build on. */
const variables = `
text-normal text-muted text-faint text-accent text-on-accent text-error text-warning text-success
background-primary background-primary-alt background-secondary background-secondary-alt background-modifier-border background-modifier-border-hover
background-modifier-border-focus background-modifier-hover background-modifier-active-hover background-modifier-error
interactive-normal interactive-hover interactive-accent interactive-accent-hover
size-2-1 size-2-2 size-2-3 size-4-1 size-4-2 size-4-3 size-4-4 size-4-5 size-4-6 size-4-8 size-4-9 size-4-12 size-4-16 size-4-18
radius-s radius-m radius-l radius-xl font-ui-smaller font-ui-small font-ui-medium font-ui-large font-small font-smaller font-smallest
line-height-tight line-height-normal font-semibold icon-size icon-xs icon-s icon-m icon-l icon-color icon-color-hover icon-color-active
nav-item-size nav-item-color nav-item-color-hover nav-item-color-active nav-item-background-hover nav-item-padding nav-item-children-padding-start
nav-indentation-guide-width nav-indentation-guide-color nav-heading-color nav-collapse-icon-color
tag-color tag-background tag-size tag-radius tag-padding-x tag-padding-y link-color link-unresolved-color link-unresolved-opacity search-result-background
bases-cards-background bases-cards-shadow bases-cards-shadow-hover bases-cards-border-width bases-cards-group-padding bases-embed-border-width
bases-embed-border-color bases-embed-border-radius caret-color safe-area-inset-top safe-area-inset-bottom
color-red color-orange color-yellow color-green color-cyan color-blue color-purple color-pink
color-red-rgb color-orange-rgb color-yellow-rgb color-green-rgb color-cyan-rgb color-blue-rgb color-purple-rgb color-pink-rgb
`
  .trim()
  .split(/\s+/);

test.each([false, true])('the variables that plugins build on have values (dark: %s)', async (dark) => {
  const workbench = await openProbe({}, { dark });
  const empty = await workbench.page.evaluate(
    (names) => names.filter((name) => document.body.getCssPropertyValue(`--${name}`) === ''),
    variables,
  );
  expect(empty).toEqual([]);
  expect(await workbench.page.evaluate(() => window.app.isDarkMode())).toBe(dark);
});
