import type { PanelContents } from './contents';
import { SECTIONS, type Direction, type SectionKind, type SectionReason } from './section';

/** What is found for a note besides what metadata say. */
export interface Found {
  /** Notes near it, the nearest first. */
  readonly near: readonly string[];
  /** Notes that name it, or that it names, where there is no link. */
  readonly mentions: ReadonlyMap<string, readonly Direction[]>;
}

/**
 * What ties other notes to the shown one: a note that has several ties stands in one section and tells of the others.
 */
export class Ties {
  private readonly near: ReadonlySet<string>;

  /** @param all null while it is being looked for */
  constructor(
    private readonly contents: PanelContents,
    private readonly all: Found | null,
  ) {
    this.near = new Set(all?.near);
  }

  /** What was found for a section; null while it is being looked for. */
  found(kind: 'near' | 'mentioned'): readonly string[] | null {
    if (this.all === null) return null;
    return kind === 'near' ? this.all.near : Array.from(this.all.mentions.keys());
  }

  /** Whether a note belongs to a section, be it shown there or not. */
  has(kind: SectionKind, path: string): boolean {
    switch (kind) {
      case 'near':
        return this.near.has(path);
      case 'mentioned':
        return this.all?.mentions.has(path) === true;
      case 'links':
      case 'linkedFrom':
      case 'sameTopic':
      case 'unwritten':
        return this.contents.has(kind, path);
    }
  }

  mentions(path: string): readonly Direction[] {
    return this.all?.mentions.get(path) ?? [];
  }

  /** The ties of an item besides the one that it stands in its section for. */
  others(kind: SectionKind, path: string): SectionReason[] {
    return SECTIONS.filter((other) => other !== kind && this.has(other, path)).flatMap((other) =>
      this.reasonsOf(other, path),
    );
  }

  private reasonsOf(kind: SectionKind, path: string): readonly SectionReason[] {
    switch (kind) {
      case 'links':
        return [{ kind: 'linked-here' }];
      case 'linkedFrom':
        return [{ kind: 'links-here' }];
      case 'mentioned':
        return this.mentions(path).map((direction) => ({ kind: 'named', direction }));
      case 'sameTopic':
        return this.contents.reasons('sameTopic', path);
      // Why a note is near is told by the ranking.
      case 'near':
      case 'unwritten':
        return [];
    }
  }
}
