import type { Menu } from 'obsidian';

/** Adds to a menu something that can be done. `section` is one of the app's, which groups what stands in a menu. */
export function addAction(
  menu: Menu,
  title: string,
  icon: string,
  act: (event: MouseEvent | KeyboardEvent) => void,
  section = 'action',
): void {
  menu.addItem((item) => item.setSection(section).setTitle(title).setIcon(icon).onClick(act));
}
