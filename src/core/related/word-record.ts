import { better, forEachTerm } from '../text/words';
import type { ReadLines } from './shared-lines';

/**
 * The words of a note's text, as they are kept from one start to the next: made once per (path, mtime, size), read
 * back with `RelatedNotes.setRecord`. Plain data, as IndexedDB and JSON hold it.
 */
export interface WordRecord {
  /** Folded words, once each, separated by spaces. */
  readonly words: string;
  /** For each word one character: how often it stands in prose (times 8), and within links. */
  readonly uses: string;
  /**
   * For each word how it is written, nothing where that is the folded word; separated by spaces, and empty where all
   * are.
   */
  readonly written: string;
  /** The lines of the text, as `SharedLines` keeps them. */
  readonly lines: string;
}

export const NO_WORDS: WordRecord = { words: '', uses: '', written: '', lines: '' };

/** Counts are kept in 4 and 3 bits; more often is no more telling. */
const MOST_IN_PROSE = 15;
const MOST_IN_LINKS = 7;

const FRONTMATTER = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/;
const LINK = /!?\[\[[^[\]\n]*\]\]|!?\[[^[\]\n]*\]\([^()\n]*\)/g;

/** A block of which the app, or a plugin, shows a drawing or a list: hardly a word that stands in it is seen. */
const DRAWN = new RegExp(
  '^([ \\t>]{0,12})(```+|~~~+)[ \\t]*(?:tikz|chart|desmos-graph|functionplot|dataview|dataviewjs|query|' +
    'base)\\b[^\\n]*\\n(?:(?!\\1\\2)[^\\n]*\\n)*\\1\\2',
  'gm',
);
/** The command of a formula, the kind of a callout, a tag of HTML: none is a word of any language. */
const SYNTAX = /\\(?:begin|end) ?\{[a-zA-Z*]+\}|\\[a-zA-Z]+|\[![^\]\n]{1,40}\]|<\/?[a-zA-Z][^<>\n]{0,200}>/g;

const whole = (text: string): ReadLines => ({ text, lines: '' });

/**
 * How often each word stands in a text, outside of frontmatter. Prose is told apart from links, for a link to a note
 * says its title in any case.
 *
 * @param most how many different words are kept
 * @param read takes away what many notes have word for word; by itself, nothing
 */
export function recordOf(text: string, most: number, read: (text: string) => ReadLines = whole): WordRecord {
  const counted: Counted = { uses: new Map(), written: new Map() };
  const { text: own, lines } = read(text.replace(FRONTMATTER, '').replace(DRAWN, ' '));
  countWords(own.replace(SYNTAX, ' '), counted);
  const { uses, written } = counted;
  const kept = uses.size > most ? mostTelling(uses, most) : [...uses];
  return {
    words: kept.map(([word]) => word).join(' '),
    uses: kept.map(([, use]) => String.fromCharCode(use)).join(''),
    written: kept.some(([word]) => written.has(word)) ? kept.map(([word]) => written.get(word) ?? '').join(' ') : '',
    lines,
  };
}

interface Counted {
  /** Word → times in prose × 8 + times in links. */
  readonly uses: Map<string, number>;
  /** Word → how it is written, where it is never written as it is compared. */
  readonly written: Map<string, string>;
}

function countWords(text: string, counted: Counted): void {
  let from = 0;
  for (const link of text.matchAll(LINK)) {
    count(text.slice(from, link.index), false, counted);
    count(link[0], true, counted);
    from = (link.index ?? 0) + link[0].length;
  }
  count(text.slice(from), false, counted);
}

function count(text: string, inLink: boolean, { uses, written }: Counted): void {
  forEachTerm(text, (word, form) => {
    const before = uses.get(word) ?? 0;
    const most = inLink ? (before & 7) === MOST_IN_LINKS : before >> 3 === MOST_IN_PROSE;
    if (!most) uses.set(word, before + (inLink ? 1 : 8));
    const known = before === 0 ? form : (written.get(word) ?? word);
    const shown = known === form ? form : better(known, form);
    if (shown === word) written.delete(word);
    else written.set(word, shown);
  });
}

/**
 * The most frequent and the longest words, in text order: in every language the words that are common everywhere are
 * short. Of equal ones the earlier.
 */
function mostTelling(counts: ReadonlyMap<string, number>, most: number): [string, number][] {
  return [...counts]
    .map((entry, at) => ({ entry, at, weight: Math.sqrt((entry[1] >> 3) + (entry[1] & 7)) * entry[0].length }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}
