import type { PanelContents } from './contents';
import { SECTIONS, type Direction, type SectionKind, type SectionReason } from './section';
import { PANEL_SECTIONS } from './sections';
import type { Around, FoundAround } from './sections/panel-section';

/**
 * What ties other notes to the shown one: a note that has several ties stands in one section and tells of the others.
 */
export class Ties {
  private readonly around: Around;

  /** @param found all null while it is being looked for */
  constructor(
    { note }: PanelContents,
    readonly found: FoundAround | null,
  ) {
    this.around = { note, found };
  }

  /** Whether a note belongs to a section, be it shown there or not. */
  has(kind: SectionKind, path: string): boolean {
    return PANEL_SECTIONS[kind].has(this.around, path);
  }

  mentions(path: string): readonly Direction[] {
    return this.found?.mentions.get(path) ?? [];
  }

  /** The ties of an item besides the one that it stands in its section for. */
  others(kind: SectionKind, path: string): SectionReason[] {
    return SECTIONS.filter((other) => other !== kind && this.has(other, path)).flatMap((other) =>
      PANEL_SECTIONS[other].tie(this.around, path),
    );
  }
}
