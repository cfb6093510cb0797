import type { PartKind } from '../../../core/index-notes/content/content';
import { headKey } from '../../../core/index-notes/layouts/table';
import { shownHeadingKey } from '../../../core/index-notes/lines/shown';
import { INDEX_PROPERTY } from '../../../core/index-notes/new-note';
import { DEFAULT_INDEX_OPTIONS, type IndexOptions } from '../../../core/index-notes/options';
import { HOME } from '../../../core/topics/names';
import { indexRegion, type IndexRegion } from './index-region';
import { readSection, type SectionReading, type SectionWords } from './read-section';

const PARTS: readonly PartKind[] = ['topics', 'notes', 'linked', 'unsorted', 'small', 'open', 'kept'];

/** The topic that a note is the index of; null for one that is none. */
export function claimOf(properties: unknown): string | null {
  if (typeof properties !== 'object' || properties === null || !(INDEX_PROPERTY in properties)) return null;
  const claim: unknown = properties[INDEX_PROPERTY];
  return typeof claim === 'string' || typeof claim === 'number' ? String(claim).trim() : null;
}

function wordsOf({ headings, openWord }: IndexOptions, claim: string): SectionWords {
  const heads = [DEFAULT_INDEX_OPTIONS.headings, headings].map(({ note, problem, approach }) =>
    headKey([note, problem, approach]),
  );
  return { heads: new Set(heads), open: [DEFAULT_INDEX_OPTIONS.openWord, openWord], tree: claim === HOME };
}

/** Reads sections of index notes. They come one by one, all with the note's whole text: its region is found once. */
export class SectionReader {
  private text: string | null = null;
  private options: IndexOptions | null = null;
  private region: IndexRegion | null = null;

  /** What stands in the given lines of a note, the last one included; null where nothing in them is ours. */
  read(text: string, from: number, to: number, claim: string, options: IndexOptions): SectionReading | null {
    const region = this.regionOf(text, options);
    return region === null ? null : readSection(region, from, to, wordsOf(options, claim));
  }

  private regionOf(text: string, options: IndexOptions): IndexRegion | null {
    if (text !== this.text || options !== this.options) {
      const words = [DEFAULT_INDEX_OPTIONS.headings, options.headings];
      const parts = words.flatMap((headings) => PARTS.map((part) => [shownHeadingKey(headings[part]), part] as const));
      this.region = indexRegion(text, new Map(parts));
      this.text = text;
      this.options = options;
    }
    return this.region;
  }
}
