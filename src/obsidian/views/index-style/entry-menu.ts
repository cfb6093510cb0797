import type { Menu } from 'obsidian';
import type { SectionEntries } from './section-entries';

/** Has the menu of an entry's link, which the app makes, say what can be done with the entry too. */
export class EntryMenu {
  private asked: { readonly section: SectionEntries; readonly at: number } | null = null;

  /** The menu that is made next, while the same event goes on, is that of an entry. */
  isFor(section: SectionEntries, at: number): void {
    this.asked = { section, at };
    window.setTimeout(() => {
      this.asked = null;
    });
  }

  /** Fills the menu of a note, where it is the one that is asked about. */
  fill(menu: Menu, path: string): void {
    const { asked } = this;
    if (asked !== null && asked.section.pathOf(asked.at) === path) asked.section.fillMenu(menu, asked.at);
  }
}

/** The entry that has the focus again once its note is drawn anew. */
export class NextFocus {
  private wanted: { readonly path: string; readonly linkpath: string } | null = null;

  want(path: string, linkpath: string): void {
    this.wanted = { path, linkpath };
  }

  /** True once, where it is wanted. */
  take(path: string, linkpath: string): boolean {
    const isWanted = this.wanted?.path === path && this.wanted.linkpath === linkpath;
    if (isWanted) this.wanted = null;
    return isWanted;
  }
}
