import type { CardNames } from './card-names';
import { headingKey } from './heading-key';

/** The keys of the headings that sections with a part have. */
export function partKeys(names: CardNames): ReadonlySet<string> {
  return headingKeys(names).all;
}

export interface HeadingKeys {
  readonly problem: ReadonlySet<string>;
  readonly approach: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const keysOf = new WeakMap<CardNames, HeadingKeys>();

/** Made once for all notes. */
export function headingKeys(names: CardNames): HeadingKeys {
  const known = keysOf.get(names);
  if (known !== undefined) return known;
  const [problem, approach] = [names.problemHeadings.map(headingKey), names.approachHeadings.map(headingKey)];
  const made = { problem: new Set(problem), approach: new Set(approach), all: new Set([...problem, ...approach]) };
  keysOf.set(names, made);
  return made;
}
