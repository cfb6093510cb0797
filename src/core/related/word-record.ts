import { words } from '../text/words';

/**
 * The words of a note's text, as they are kept from one start to the next: made once per (path, mtime, size), read
 * back with `RelatedNotes.setRecord`. Plain data, as IndexedDB and JSON hold it.
 */
export interface WordRecord {
  /** Folded words, once each, separated by spaces. */
  readonly words: string;
  /** For each word one character: how often it stands in prose (times 8), and within links. */
  readonly uses: string;
}

export const NO_WORDS: WordRecord = { words: '', uses: '' };

/** Counts are kept in 4 and 3 bits; more often is no more telling. */
export const MOST_IN_PROSE = 15;
export const MOST_IN_LINKS = 7;

const FRONTMATTER = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/;
const LINK = /!?\[\[[^[\]\n]*\]\]|!?\[[^[\]\n]*\]\([^()\n]*\)/g;

/**
 * How often each word stands in a text, outside of frontmatter. Links and prose are told apart, for a link to a note
 * says its title in any case. It depends on the text alone, so that texts may be read in any order.
 */
export function recordOf(text: string, most: number): WordRecord {
  const counts = countWords(text.replace(FRONTMATTER, ''));
  const kept = counts.size > most ? mostTelling(counts, most) : [...counts];
  return {
    words: kept.map(([word]) => word).join(' '),
    uses: kept.map(([, use]) => String.fromCharCode(use)).join(''),
  };
}

/** Word → times in prose × 8 + times in links. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  let from = 0;
  for (const link of text.matchAll(LINK)) {
    count(text.slice(from, link.index), false, counts);
    count(link[0], true, counts);
    from = (link.index ?? 0) + link[0].length;
  }
  count(text.slice(from), false, counts);
  return counts;
}

function count(text: string, inLink: boolean, into: Map<string, number>): void {
  for (const word of words(text)) {
    const before = into.get(word) ?? 0;
    const most = inLink ? (before & 7) === MOST_IN_LINKS : before >> 3 === MOST_IN_PROSE;
    if (!most) into.set(word, before + (inLink ? 1 : 8));
  }
}

/** The most frequent and the longest words: in every language the words that are common everywhere are short. Of equal ones the earlier. */
function mostTelling(counts: ReadonlyMap<string, number>, most: number): [string, number][] {
  return [...counts]
    .map((entry) => ({ entry, weight: Math.sqrt((entry[1] >> 3) + (entry[1] & 7)) * entry[0].length }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ entry }) => entry);
}
