import type { Metadata } from '../notes/metadata';
import { listOf } from '../notes/properties';
import type { CardNames } from './card-names';
import type { Found, FoundParts } from './found';
import { statedPart } from './none';
import { isDone } from './solved';
import { summaryOf } from './text/summary-text';

/** The parts that properties say. A problem that is left empty is none; an approach that is, is not written yet. */
export function propertyParts(metadata: Metadata, names: CardNames): FoundParts {
  return {
    problem: firstProperty(metadata, names.problem, partOf) ?? firstProperty(metadata, names.problem, nothingOf),
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
    const name = keyOf(frontmatter, wanted);
    const found = name === undefined ? null : read(frontmatter[name], name);
    if (found !== null) return found;
  }
  return null;
}

/** A part in words, or that there is none. A list stays one. */
function partOf(value: unknown, name: string): Found | null {
  const texts = value === false ? ['false'] : textsOf(value);
  if (texts.length === 0) return null;
  const text = texts.length > 1 ? texts.map((one) => `- ${one}`).join('\n') : texts.join('');
  return statedPart({ text, origin: { kind: 'property', name }, isDone: isDone(text) });
}

function nothingOf(value: unknown, name: string): Found | null {
  const isEmpty = listOf(value).every((one) => one === null || (typeof one === 'string' && one.trim() === ''));
  return isEmpty ? { text: '', origin: { kind: 'property', name } } : null;
}

/** The note's own spelling of a name. Where it has several, the exact one wins. */
function keyOf(frontmatter: Readonly<Record<string, unknown>>, wanted: string): string | undefined {
  const keys = Object.keys(frontmatter);
  if (keys.includes(wanted)) return wanted;
  const folded = wanted.toLowerCase();
  return keys.find((key) => key.toLowerCase() === folded);
}

/** Texts and numbers, of a list those in it. Other values are no text. */
function textsOf(value: unknown): string[] {
  return listOf(value)
    .map((one) => (typeof one === 'string' ? one.trim() : typeof one === 'number' ? String(one) : ''))
    .filter((text) => text !== '');
}
