import { setIcon } from 'obsidian';

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
