import { groupedBy } from '../../../core/multimap';
import { linkedHeadings, subpathKey } from '../../../core/panel/heading-links';
import { headingAt } from '../../../core/panel/line-kind';
import { linkEdit, withEdits, type LinkEdit } from '../../../core/panel/link-edit';
import type { Metadata } from '../../../core/notes/metadata';
import type { TextRange } from '../../../core/related/mentions';
import type { NoteEdit, NoteEdits } from '../note-edits';
import type { ObsidianVault } from '../vault/vault';
import type { NearHost } from './near-host';

/** A name in a note's text that is to become a link. */
export interface MentionToLink {
  readonly source: string;
  readonly target: string;
  /** Where the name stood when the person saw it; null when they did not. */
  readonly range: TextRange | null;
}

/** What came of it. */
interface Linked {
  /** What was written, to be taken back as one. */
  readonly step: readonly NoteEdit[];
  readonly made: number;
  /** Names that do not stand there any more. */
  readonly moved: number;
  /** Names left in headings that links lead to. */
  readonly inHeadings: number;
  /** Notes that cannot be written. */
  readonly failed: readonly string[];
}

/** What is to be done to one note. */
interface EditsOfNote {
  readonly made: readonly LinkEdit[];
  readonly moved: number;
  readonly inHeadings: number;
}

/** Makes links of names in notes. */
export class MentionLinker {
  constructor(
    private readonly vault: ObsidianVault,
    private readonly near: NearHost,
    readonly edits: NoteEdits,
  ) {}

  async link(mentions: readonly MentionToLink[]): Promise<Linked> {
    const results = new Map<string, EditsOfNote>();
    const changes = Array.from(
      groupedBy(mentions, ({ source }) => source),
      ([source, wanted]) => {
        const change = (text: string): string => {
          const result = this.editsFor(source, text, wanted);
          results.set(source, result);
          return withEdits(text, result.made);
        };
        return [source, change] as const;
      },
    );
    const { step, failed } = await this.edits.editAll(new Map(changes));
    for (const path of failed) results.delete(path);
    const sum = (count: (result: EditsOfNote) => number): number =>
      Array.from(results.values()).reduce((total, result) => total + count(result), 0);
    return {
      step,
      failed,
      made: sum(({ made }) => made.length),
      moved: sum(({ moved }) => moved),
      inHeadings: sum(({ inHeadings }) => inHeadings),
    };
  }

  /** Where a note's text names another, but in headings that links lead to. */
  placesIn(source: string, target: string, text: string): TextRange[] {
    const places = this.near.placesOf(target, text, this.metadata(source));
    const isLinkedHeading = this.linkedHeadingsOf(source, text);
    return places.filter((place) => !isLinkedHeading(place));
  }

  private editsFor(source: string, text: string, wanted: readonly MentionToLink[]): EditsOfNote {
    const isLinkedHeading = this.linkedHeadingsOf(source, text);
    const made: LinkEdit[] = [];
    const taken: TextRange[] = [];
    let [moved, inHeadings] = [0, 0];
    for (const { target, range } of wanted) {
      const place = nearest(this.near.placesOf(target, text, this.metadata(source)), range);
      if (place === undefined || taken.some((other) => overlap(place, other))) moved++;
      else if (isLinkedHeading(place)) inHeadings++;
      else {
        taken.push(place);
        made.push(linkEdit(text, place, (shown) => this.vault.link(target, source, shown)));
      }
    }
    return { made, moved, inHeadings };
  }

  /** Which places stand in a heading that links lead to. They are looked for once, when a place stands in a heading. */
  private linkedHeadingsOf(source: string, text: string): (place: TextRange) => boolean {
    let keys: ReadonlySet<string> | null = null;
    return ({ start }) => {
      const heading = headingAt(text, start);
      if (heading === null) return false;
      keys ??= linkedHeadings(source, this.vault.linkingTo(source), this.vault);
      return keys.has(subpathKey(heading));
    };
  }

  private metadata(path: string): Metadata {
    return this.vault.metadata(path) ?? {};
  }
}

/** The place that the person saw; where the text has moved since, the one nearest to it. */
function nearest(places: readonly TextRange[], range: TextRange | null): TextRange | undefined {
  if (range === null) return places[0];
  const distance = ({ start }: TextRange): number => Math.abs(start - range.start);
  return [...places].sort((a, b) => distance(a) - distance(b))[0];
}

function overlap(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && other.start < one.end;
}
