import type { Metadata } from './metadata';
import { textsOf } from './properties';

/** Something of a note that another one may have as well. */
interface Trait {
  readonly key: string;
  /** How much of the note it is, in characters. */
  readonly size: number;
  /** How much it tells when two notes have it, as the number of times that chance is halved. */
  readonly tells: number;
}

/** So much of the larger note must be in the other one too: what is left is what was edited in the conflict. */
const SHARE = 0.75;
/** So much must be told in all: notes of one series, made from one template, have much in common. */
const ENOUGH = 12;
/** Shorter blocks are alike by chance, or come from a template; characters. */
const LONG_BLOCK = 40;
/** A length is one of about so many eighths of itself. */
const SPREAD = 8;
/** A text of a property that is longer than this a person wrote for one note; characters. */
const LONG_TEXT = 20;
/** A number, or a time, of so many digits a program gave one note. */
const MANY_DIGITS = /(?:\d\D{0,2}){12}/;
const TEXT_TELLS = 10;

/**
 * Whether two notes are one and the same but for a few edits, by their metadata alone: the texts of properties,
 * headings and links, and the lengths of their blocks. False in doubt.
 */
export function areAlike(a: Metadata, b: Metadata): boolean {
  const [ours, theirs] = [traitsOf(a), traitsOf(b)];
  const left = new Map<string, number>();
  for (const { key } of theirs) left.set(key, (left.get(key) ?? 0) + 1);
  let common = 0;
  let told = 0;
  for (const { key, size, tells } of ours) {
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    common += size;
    told += tells;
  }
  return told >= ENOUGH && common >= SHARE * Math.max(sizeOf(ours), sizeOf(theirs));
}

function sizeOf(traits: readonly Trait[]): number {
  return traits.reduce((sum, { size }) => sum + size, 0);
}

function traitsOf({ frontmatter = {}, headings = [], links = [], embeds = [], sections = [] }: Metadata): Trait[] {
  return [
    ...Object.entries(frontmatter).flatMap(([key, value]) => textsOf(value).map((text) => propertyTrait(key, text))),
    ...headings.map(({ heading }) => plainTrait('heading', heading)),
    ...[...links, ...embeds].map(({ link }) => plainTrait('link', link)),
    ...sections.flatMap(({ type, position }) => blockTrait(type, position.end.offset - position.start.offset)),
  ];
}

function plainTrait(kind: string, text: string): Trait {
  return { key: `${kind} ${text}`, size: text.length, tells: 0 };
}

function propertyTrait(key: string, text: string): Trait {
  const isTelling = text.length > LONG_TEXT || MANY_DIGITS.test(text);
  return { ...plainTrait(`property ${key}`, text), tells: isTelling ? TEXT_TELLS : 0 };
}

/** Of a block of text its length is known. Properties and headings are known by more. */
function blockTrait(type: string, length: number): Trait[] {
  if (type === 'yaml' || type === 'heading') return [];
  const isText = type === 'paragraph' || type === 'list' || type === 'blockquote' || type === 'callout';
  return [
    {
      key: `${type} ${length}`,
      size: length,
      tells: isText && length >= LONG_BLOCK ? Math.log2(length / SPREAD) : 0,
    },
  ];
}
