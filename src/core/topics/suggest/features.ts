import { words } from '../../text/words';
import { formOf } from './form';
import { linkFeatures } from './links';
import type { SuggestNote, SuggestSource } from './source';
import type { Bag } from './vocabulary';

/** The three sides of a note that are looked at one by one. */
export const BLOCKS = ['words', 'form', 'links'] as const;
export type Block = (typeof BLOCKS)[number];

/** A word of the title says as much as so many of the text. */
const TITLE_WEIGHT = 3;
/** What a note is about it says in its beginning; the rest would only cost time. In UTF-16 units. */
const READ = 20_000;
/** Dates, sizes and numbers of pages carry no topic. */
const NUMBER = /^\p{N}+$/u;
const FRONTMATTER = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

export type Bags = Readonly<Record<Block, Bag>>;

export function bagsOf(note: SuggestNote, source: SuggestSource): Bags {
  const text = bodyOf(note.text);
  return {
    words: wordFeatures(note, text),
    form: new Map(formFeatures(note, text).map((feature) => [feature, 1])),
    links: linkFeatures(note.path, source),
  };
}

function bodyOf(text: string): string {
  const start = FRONTMATTER.exec(text)?.[0].length ?? 0;
  return text.slice(start, start + READ);
}

function wordFeatures(note: SuggestNote, text: string): Bag {
  const bag = new Map<string, number>();
  const add = (word: string, count: number): void => {
    if (!NUMBER.test(word)) bag.set(word, (bag.get(word) ?? 0) + count);
  };
  for (const word of words(text)) add(word, 1);
  for (const name of [note.title, ...note.aliases]) for (const word of words(name)) add(word, TITLE_WEIGHT);
  for (const tag of note.tags) for (const part of withParents(tag.toLowerCase())) add(`#${part}`, TITLE_WEIGHT);
  return bag;
}

function formFeatures({ title, properties, folder }: SuggestNote, text: string): string[] {
  return [
    ...formOf(title, text),
    ...properties.map((property) => `property=${property}`),
    ...(folder === '' ? [] : withParents(folder)).map((above) => `folder=${above}`),
  ];
}

/** `a/b/c` → `a`, `a/b`, `a/b/c`. */
function withParents(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}
