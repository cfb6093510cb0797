import type { Metadata } from '../notes/metadata';
import { listOf, propertyOf, textsOf } from '../notes/properties';
import { bareTag } from '../notes/tags';
import type { NoteCard } from './card';
import type { CardNames, SolvedNames } from './card-names';
import { headingKey } from './heading-key';

const LIST_LINE = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const DONE_LINE = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[xX]\](?:[ \t]|$)/;

/** The same card; where its note says that the problem is solved, as a solved one. */
export function judgeSolved(card: NoteCard, metadata: Metadata, names: CardNames): NoteCard {
  if (card.problem === '' || !(card.solved || saysSolved(metadata, names))) return card;
  return { ...card, solved: true, open: false };
}

/** Whether a text is a list of tasks that are all done. */
export function isDone(text: string): boolean {
  if (!text.includes('[')) return false;
  const items = text.split('\n').filter((line) => LIST_LINE.test(line));
  return items.length > 0 && items.every((line) => DONE_LINE.test(line));
}

function saysSolved({ frontmatter = {}, tags }: Metadata, { solved }: CardNames): boolean {
  const keys = keysOf(solved);
  for (const name of solved.properties) if (hasValue(propertyOf(frontmatter, name), keys.values)) return true;
  if (keys.tags.length === 0) return false;
  const named = propertyOf(frontmatter, 'tags');
  return (
    (named !== undefined && textsOf(named).some((tag) => isTag(tag, keys.tags))) ||
    tags?.some(({ tag }) => isTag(tag, keys.tags)) === true
  );
}

interface SolvedKeys {
  readonly values: ReadonlySet<string>;
  readonly tags: readonly string[];
}

const made = new WeakMap<SolvedNames, SolvedKeys>();

/** Made once for all notes. */
function keysOf(solved: SolvedNames): SolvedKeys {
  const known = made.get(solved);
  if (known !== undefined) return known;
  const keys = {
    values: new Set(solved.values.map(headingKey)),
    tags: solved.tags.map((tag) => bareTag(tag).toLowerCase()).filter((tag) => tag !== ''),
  };
  made.set(solved, keys);
  return keys;
}

function hasValue(value: unknown, keys: ReadonlySet<string>): boolean {
  if (value === undefined) return false;
  return listOf(value).some(
    (one) => (typeof one === 'string' || typeof one === 'boolean') && keys.has(headingKey(String(one))),
  );
}

/** Whether a tag is one of these, or below one. */
function isTag(written: string, wanted: readonly string[]): boolean {
  const tag = bareTag(written).toLowerCase();
  return wanted.some((one) => tag === one || tag.startsWith(`${one}/`));
}
