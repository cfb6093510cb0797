// The changelog: a heading `## X.Y.Z` a version, newest first, above it `## Unreleased`.
export const UNRELEASED = 'Unreleased';

const headingOf = (title) => `## ${title}`;

/** The sections in their order, as `[title, text]`. */
export function sections(changelog) {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title, ...lines] = section.split('\n');
      return [title.trim(), lines.join('\n').trim()];
    });
}

/** What a section says; empty where there is none. */
export const sectionOf = (title, changelog) => new Map(sections(changelog)).get(title) ?? '';

/** What was unreleased is what this version brings. */
export function released(version, changelog) {
  return changelog.replace(headingOf(UNRELEASED), headingOf(version));
}
