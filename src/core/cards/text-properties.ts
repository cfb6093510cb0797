import type { Metadata } from '../notes/metadata';
import { listOf, ownName } from '../notes/properties';
import type { CardNames } from './card-names';
import { statedPart, type Found, type FoundParts } from './found';
import { isDone } from './solved';
import { isUnfilled } from './text/unfilled';
import { summaryOf } from './text/summary-text';

/** The parts that properties say. A problem that is left empty is none; an approach that is, is not written yet. */
export function propertyParts(metadata: Metadata, names: CardNames): FoundParts {
  return {
    problem: firstProperty(metadata, names.problem, problemOf) ?? firstProperty(metadata, names.problem, nothingOf),
    approach: firstProperty(metadata, names.approach, partOf),
  };
}

/** The summary that a property holds; of a list each item is a line. */
export function propertySummary(metadata: Metadata, names: CardNames): Found | null {
  return firstProperty(metadata, names.summary, (value, name) => {
    const text = summaryOf(summaryText(value));
    return text === '' ? null : { text, origin: { kind: 'summary-property', name } };
  });
}

/** All that a property with a summary holds, whether it reads like text or not. */
export function summaryText(value: unknown): string {
  return textsOf(value).join('\n');
}

type Reader = (value: unknown, name: string) => Found | null;

function firstProperty({ frontmatter }: Metadata, names: readonly string[], read: Reader): Found | null {
  if (frontmatter === undefined) return null;
  for (const wanted of names) {
    const name = ownName(frontmatter, wanted);
    const found = name === undefined ? null : read(frontmatter[name], name);
    if (found !== null) return found;
  }
  return null;
}

/** What only links to a note is a relation with it. */
const LINKS_ALONE = /^(?:\[\[[^[\]]*\]\][\s,;]*)+$/;

function problemOf(value: unknown, name: string): Found | null {
  const found = partOf(value, name);
  const isRelation = found?.text.includes('[[') === true && LINKS_ALONE.test(found.text.replace(/^- /gm, ''));
  return isRelation ? null : found;
}

/** A part in words, or that there is none. A list stays one. */
function partOf(value: unknown, name: string): Found | null {
  const text = value === false ? 'false' : Array.isArray(value) ? listText(textsOf(value)) : textOf(value);
  return text === '' || isUnfilled(text)
    ? null
    : statedPart({ text, origin: { kind: 'property', name }, isDone: isDone(text) });
}

function nothingOf(value: unknown, name: string): Found | null {
  const isEmpty = listOf(value).every((one) => one === null || (typeof one === 'string' && one.trim() === ''));
  return isEmpty ? { text: '', origin: { kind: 'property', name } } : null;
}

function listText(texts: readonly string[]): string {
  return texts.length > 1 ? texts.map((one) => `- ${one}`).join('\n') : texts.join('');
}

function textsOf(value: unknown): string[] {
  return listOf(value)
    .map(textOf)
    .filter((text) => text !== '');
}

/** Texts and numbers; other values are no text. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
