import type { Metadata } from '../notes/metadata';
import { listOf, propertyOf } from '../notes/properties';
import { bareTag, tagsOf } from '../notes/tags';
import type { NoteCard } from './card';
import type { CardNames } from './card-names';
import { headingKey } from './heading-sections';

const LIST_LINE = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const DONE_LINE = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[xX]\](?:[ \t]|$)/;

/** The same card; where its note says that the problem is solved, as a solved one. */
export function judgeSolved(card: NoteCard, metadata: Metadata, names: CardNames): NoteCard {
  if (card.problem === '' || !(card.solved || saysSolved(metadata, names))) return card;
  return { ...card, solved: true, open: false };
}

/** Whether a text is a list of tasks that are all done. */
export function isDone(text: string): boolean {
  const items = text.split('\n').filter((line) => LIST_LINE.test(line));
  return items.length > 0 && items.every((line) => DONE_LINE.test(line));
}

function saysSolved({ frontmatter = {}, tags }: Metadata, { solved }: CardNames): boolean {
  return (
    solved.properties.some((name) => hasValue(propertyOf(frontmatter, name), solved.values)) ||
    (solved.tags.length > 0 &&
      tagsOf(frontmatter, tags).some((tag) => solved.tags.some((one) => isOrIsBelow(tag, one))))
  );
}

function hasValue(value: unknown, wanted: readonly string[]): boolean {
  const keys = new Set(wanted.map(headingKey));
  return listOf(value).some(
    (one) => (typeof one === 'string' || typeof one === 'boolean') && keys.has(headingKey(String(one))),
  );
}

function isOrIsBelow(tag: string, parent: string): boolean {
  const [below, above] = [tag.toLowerCase(), bareTag(parent).toLowerCase()];
  return above !== '' && (below === above || below.startsWith(`${above}/`));
}
