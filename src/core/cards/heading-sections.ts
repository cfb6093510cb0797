import type { Heading } from '../notes/metadata';
import { headingKey } from './heading-key';
import type { NoteSource } from './note-source';
import { isAside } from './text/asides';
import { passageAt } from './text/passages';
import { leadsIn } from './text/words';
import { titleHeading } from './title-heading';

/** What the section under a heading says first. */
export interface HeadedText {
  /** The heading as the note has it. */
  readonly heading: string;
  /** The name it stands for, as `headingKey` gives it. */
  readonly key: string;
  readonly text: string;
  /** The note goes on with sections of its own, and not only with what belongs to it. */
  readonly isFollowed: boolean;
}

/** The sections of a note whose heading is one of the keys: each with its first paragraph or list, where it has one. */
export function headedTexts(note: NoteSource, keys: ReadonlySet<string>): HeadedText[] {
  const { blocks, metadata } = note;
  const sections = sectionsOf(metadata.headings ?? [], keys);
  const title = sections.length === 0 ? null : titleHeading(note, keys);
  let from = 0;
  return sections
    .filter(({ at }) => at !== title)
    .map(({ heading, key, start, end }) => {
      while ((blocks[from]?.start ?? Infinity) < start) from++;
      const isFollowed = metadata.headings?.some((one) => one.position.start.offset >= end && !isAside(one)) === true;
      return { heading, key, text: firstText(note, from, end), isFollowed };
    })
    .filter((section) => section.text !== '');
}

interface KeyedSection {
  readonly at: Heading;
  readonly heading: string;
  readonly key: string;
  readonly level: number;
  readonly start: number;
  end: number;
}

/** A section ends where another one of these starts, or a heading that is not below its own. */
function sectionsOf(headings: readonly Heading[], keys: ReadonlySet<string>): KeyedSection[] {
  const sections: KeyedSection[] = [];
  for (const at of headings) {
    const { heading, level, position } = at;
    const key = headingKey(heading);
    const last = sections[sections.length - 1];
    if (last?.end === Infinity && (level <= last.level || keys.has(key))) last.end = position.start.offset;
    if (keys.has(key)) sections.push({ at, heading, key, level, start: position.end.offset, end: Infinity });
  }
  return sections;
}

/** What announces something that does not follow says nothing, if anything else does. */
function firstText({ text, blocks }: NoteSource, from: number, end: number): string {
  let announced = '';
  for (let at = from, block = blocks[at]; block !== undefined && block.start < end; block = blocks[++at]) {
    if (block.type !== 'paragraph' && block.type !== 'list') continue;
    const passage = passageAt(text, blocks, at, 'stated').text;
    if (passage !== '' && !leadsIn(passage)) return passage;
    announced ||= passage;
  }
  return announced;
}
