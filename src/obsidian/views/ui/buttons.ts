import { setIcon } from 'obsidian';
import { hasModifier, sideways } from './events';

/** A button that shows an icon. Its name is told to those who do not see it, and by the app beside the pointer. */
export function iconButton(
  parent: HTMLElement,
  label: string,
  icon: string,
  act: (event: MouseEvent) => void,
  cls = '',
): HTMLButtonElement {
  const button = parent.createEl('button', { cls: `clickable-icon ${cls}`.trim(), attr: { 'aria-label': label } });
  setIcon(button, icon);
  button.addEventListener('click', act);
  return button;
}

/** What is one of several that stand side by side. */
const ITEMS = 'button, a';

/**
 * Makes buttons that stand side by side one stop of the Tab key: arrows lead from one to the next, and it comes back to
 * the one that had the focus. To be called once they all are there.
 */
export function oneStop(bar: HTMLElement): void {
  const items = (): HTMLElement[] => Array.from(bar.querySelectorAll<HTMLElement>(ITEMS));
  const stopAt = (stop: HTMLElement | undefined): void => {
    for (const item of items()) item.tabIndex = item === stop ? 0 : -1;
  };
  stopAt(items()[0]);
  bar.addEventListener('focusin', ({ target }) => {
    const stop = items().find((item) => item === target);
    if (stop !== undefined) stopAt(stop);
  });
  bar.addEventListener('keydown', (event) => {
    const [inward, outward] = sideways(bar);
    const all = items();
    const at = all.findIndex((item) => item === event.target);
    const to = { [inward]: at + 1, [outward]: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (at < 0 || to === undefined || hasModifier(event)) return;
    event.preventDefault();
    all[Math.max(0, Math.min(all.length - 1, to))]?.focus();
  });
}
