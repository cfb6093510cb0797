import type { YamlParser } from '../notes/properties';
import { readBlock } from '../notes/property-text/block';
import { Refusal } from '../notes/property-text/problem';
import { propertiesOf } from '../notes/property-text/read-back';
import { lines } from '../text/lines';
import { frontmatterLines } from './lines/code-lines';
import { END_MARKER, findRegion } from './lines/markers';
import { INDEX_PROPERTY } from './new-note';
import { withIndex, type PageProblem } from './page-text';

/** The text of a page with the index in it, or why it stays where it is. */
export type MovedIndex =
  | { readonly text: string }
  /** Of which of the two notes is told by `of`. */
  | { readonly problem: PageProblem; readonly of: 'index' | 'page' }
  /** The index note has properties of its own, which a page has no place for. */
  | { readonly problem: 'own-properties'; readonly names: readonly string[] };

/**
 * The region of an index note at the end of a page, line for line: remarks and the order by hand come along, and so
 * does what a person wrote above and below it. All that stood in the page stands there, to the byte.
 */
export function moveIndex(index: string, page: string, topicPath: string, parse: YamlParser): MovedIndex {
  const region = findRegion(index);
  if (typeof region === 'string') return { problem: region, of: 'index' };
  const names = ownProperties(index, parse);
  if (names === null) return { problem: 'page-properties', of: 'index' };
  if (names.length > 0) return { problem: 'own-properties', names };
  const above = withBlankBefore(page, linesBetween(index, bodyStart(index), region.start));
  const moved = withIndex(above, topicPath, [...region.lines, END_MARKER].join('\n'), parse);
  if ('problem' in moved) return { problem: moved.problem, of: 'page' };
  return { text: withBlankBefore(moved.text, linesBetween(index, region.end, index.length)) };
}

/** Null where they cannot be read. */
function ownProperties(text: string, parse: YamlParser): readonly string[] | null {
  try {
    const names = Array.from(propertiesOf(readBlock(text, parse), parse).keys());
    return names.filter((name) => name.toLowerCase() !== INDEX_PROPERTY);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function bodyStart(text: string): number {
  const all = lines(text);
  return all[frontmatterLines(all.map((line) => line.text))]?.start ?? 0;
}

/** Without the blank ones around them. */
function linesBetween(text: string, start: number, end: number): readonly string[] {
  const found = text.slice(start, end).split(/\r\n|\n|\r/);
  const isBlank = (line: string): boolean => line.trim() === '';
  const first = found.findIndex((line) => !isBlank(line));
  if (first < 0) return [];
  const last = found.length - [...found].reverse().findIndex((line) => !isBlank(line));
  return found.slice(first, last);
}

/** The text with lines at its end, after a blank one; the text itself where there are none. */
function withBlankBefore(text: string, added: readonly string[]): string {
  if (added.length === 0) return text;
  const eol = lines(text)[0]?.eol === '\r\n' ? '\r\n' : '\n';
  const lead = text === '' || text.endsWith(eol + eol) ? '' : text.endsWith(eol) ? eol : eol + eol;
  return text + lead + added.join(eol) + eol;
}
