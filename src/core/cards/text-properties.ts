import type { Metadata } from '../notes/metadata';
import type { CardNames } from './card-names';
import type { Found, FoundParts } from './found';

/** The parts that properties say. */
export function propertyParts(metadata: Metadata, names: CardNames): FoundParts {
  return { problem: firstProperty(metadata, names.problem, 'property'), approach: firstProperty(metadata, names.approach, 'property') };
}

/** The summary that a property holds. */
export function propertySummary(metadata: Metadata, names: CardNames): Found | null {
  return firstProperty(metadata, names.summary, 'summary-property');
}

function firstProperty({ frontmatter }: Metadata, names: readonly string[], kind: 'property' | 'summary-property'): Found | null {
  if (frontmatter === undefined) return null;
  for (const wanted of names) {
    const name = keyOf(frontmatter, wanted);
    const text = name === undefined ? '' : textOf(frontmatter[name]);
    if (name !== undefined && text !== '') return { text, origin: { kind, name } };
  }
  return null;
}

/** The note's own spelling of a name. Where it has several, the exact one wins. */
function keyOf(frontmatter: Readonly<Record<string, unknown>>, wanted: string): string | undefined {
  const keys = Object.keys(frontmatter);
  if (keys.includes(wanted)) return wanted;
  const folded = wanted.toLowerCase();
  return keys.find((key) => key.toLowerCase() === folded);
}

/** Text and numbers as they are, of a list one item a line. Other values are no text. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return '';
  return value.map((item: unknown) => (Array.isArray(item) ? '' : textOf(item))).filter((text) => text !== '').join('\n');
}
