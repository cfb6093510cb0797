import { mapped, type Steps } from '../steps';
import { countsLine, type Entry, type Group, type IndexContent, type Part } from './content';
import { entryLines, tableHead, type LayoutWords } from './layouts';

/** What stands in a region besides what it is made of. */
export interface Additions {
  /** The user's lines under an entry. */
  remarks(part: Part, group: Group, entry: Entry): readonly string[];
  /** The lines of a part that the user has ordered by hand; null where the part is rendered as it is. */
  byHand(part: Part): readonly string[] | null;
}

export const NO_ADDITIONS: Additions = { remarks: () => [], byHand: () => null };

/** Entries that are written in one go. */
const AT_ONCE = 256;

/** The lines of a region, a blank one at both ends, never two blank ones of ours in a row. In small steps. */
export function* renderRegion(
  content: IndexContent,
  words: LayoutWords,
  additions: Additions = NO_ADDITIONS,
): Steps<string[]> {
  const { breadcrumb, counts, parts } = content;
  const blocks = breadcrumb.length === 0 ? [] : [[breadcrumb.join(' / ')]];
  blocks.push([countsLine(counts)]);
  for (const part of parts) for (const block of yield* partBlocks(part, words, additions)) blocks.push(block);
  return ['', ...blocks.flatMap((block) => [...block, ''])];
}

function* partBlocks(part: Part, words: LayoutWords, additions: Additions): Steps<string[][]> {
  const blocks: string[][] = [];
  const byHand = additions.byHand(part);
  if (byHand !== null && byHand.length > 0) blocks.push([...byHand]);
  for (const group of byHand === null ? part.groups : [])
    for (const block of yield* groupBlocks(part, group, words, additions)) blocks.push(block);
  return blocks.length === 0 ? [] : [[`## ${part.heading}`], ...blocks];
}

function* groupBlocks(part: Part, group: Group, words: LayoutWords, additions: Additions): Steps<string[][]> {
  if (group.entries.length === 0) return [];
  const heading = group.label === '' ? [] : [[`### ${group.label}`]];
  const entries = yield* mapped(group.entries, AT_ONCE, (entry) => [
    ...entryLines(entry, part.layout, words),
    ...additions.remarks(part, group, entry),
  ]);
  if (part.layout === 'cards') return [...heading, ...entries];
  return [...heading, [...(part.layout === 'table' ? tableHead(words) : []), ...entries.flat()]];
}
