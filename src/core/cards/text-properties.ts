import type { Metadata } from '../notes/metadata';
import type { CardNames } from './card-names';
import type { Found, FoundParts } from './found';
import { summaryOf } from './text/summary-text';

/** The parts that properties say. */
export function propertyParts(metadata: Metadata, names: CardNames): FoundParts {
  return {
    problem: firstProperty(metadata, names.problem, 'property'),
    approach: firstProperty(metadata, names.approach, 'property'),
  };
}

/** The summary that a property holds. */
export function propertySummary(metadata: Metadata, names: CardNames): Found | null {
  const found = firstProperty(metadata, names.summary, 'summary-property');
  const prose = found === null ? '' : summaryOf(found.text);
  return found === null || prose === '' ? null : { ...found, text: prose };
}

function firstProperty(
  { frontmatter }: Metadata,
  names: readonly string[],
  kind: 'property' | 'summary-property',
): Found | null {
  if (frontmatter === undefined) return null;
  for (const wanted of names) {
    const name = keyOf(frontmatter, wanted);
    const texts = name === undefined ? [] : textsOf(frontmatter[name]);
    if (name !== undefined && texts.length > 0) return { text: joined(texts, kind), origin: { kind, name } };
  }
  return null;
}

/** A list stays one where it is a part; of a summary each item is a line. */
function joined(texts: readonly string[], kind: 'property' | 'summary-property'): string {
  return texts.length > 1 && kind === 'property' ? texts.map((text) => `- ${text}`).join('\n') : texts.join('\n');
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
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values
    .map((one) => (typeof one === 'string' ? one.trim() : typeof one === 'number' ? String(one) : ''))
    .filter((text) => text !== '');
}
