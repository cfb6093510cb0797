import type { Metadata } from '../notes/metadata';
import type { Block } from './blocks';
import { saysSomething, visible } from './blocks';

/** What the section under a heading says first. */
export interface HeadedText {
  /** The heading as the note has it. */
  readonly heading: string;
  /** The name it stands for, as `headingKey` gives it. */
  readonly key: string;
  readonly text: string;
}

const DECORATION = /^[^\p{L}]+|[^\p{L}]+$/gu;
const ARTICLE = /^(?:the|our|my|das|die|der|le|la|les|l'|el|los|il|lo|o)\s+(?=\S)/;

/** Vaults use the same headings again and again. */
const KEPT = 2000;
const known = new Map<string, string>();

/** A heading's name without numbers, emoji, punctuation and article: that of `1. The problem:` is `problem`. */
export function headingKey(heading: string): string {
  let key = known.get(heading);
  if (key === undefined) {
    if (known.size >= KEPT) known.clear();
    key = keyOf(heading);
    known.set(heading, key);
  }
  return key;
}

function keyOf(heading: string): string {
  return heading.normalize('NFC').toLowerCase().replace(DECORATION, '').replace(/\s+/g, ' ').replace(ARTICLE, '');
}

/** The sections of a note whose heading is one of the keys: each with its first paragraph or list, where it has one. */
export function headedTexts(
  text: string,
  metadata: Metadata,
  blocks: readonly Block[],
  keys: ReadonlySet<string>,
): HeadedText[] {
  let from = 0;
  return sectionsOf(metadata, keys)
    .map(({ heading, key, start, end }) => {
      while ((blocks[from]?.start ?? Infinity) < start) from++;
      return { heading, key, text: firstText(text, blocks, from, end) };
    })
    .filter((section) => section.text !== '');
}

interface KeyedSection {
  heading: string;
  key: string;
  level: number;
  start: number;
  end: number;
}

/** A section ends where another one of these starts, or a heading that is not below its own. */
function sectionsOf({ headings = [] }: Metadata, keys: ReadonlySet<string>): KeyedSection[] {
  const sections: KeyedSection[] = [];
  for (const { heading, level, position } of headings) {
    const key = headingKey(heading);
    const last = sections[sections.length - 1];
    if (last?.end === Infinity && (level <= last.level || keys.has(key))) last.end = position.start.offset;
    if (keys.has(key)) sections.push({ heading, key, level, start: position.end.offset, end: Infinity });
  }
  return sections;
}

function firstText(text: string, blocks: readonly Block[], from: number, end: number): string {
  for (let i = from, block = blocks[i]; block !== undefined && block.start < end; block = blocks[++i]) {
    if (block.type !== 'paragraph' && block.type !== 'list') continue;
    const shown = visible(text.slice(block.start, block.end));
    if (saysSomething(shown)) return shown;
  }
  return '';
}
