import { SHOWS } from './blocks';
import { firstText } from './first-text';
import type { Heading } from '../notes/metadata';
import { headingKey } from './heading-key';
import type { NoteSource } from './note-source';
import { isAside } from './text/asides';
import { isUnfilled } from './text/unfilled';
import { titleHeading } from './title-heading';

/** What the section under a heading says first. */
export interface HeadedText {
  /** The heading as the note has it. */
  readonly heading: string;
  /** The name it stands for, as `headingKey` gives it. */
  readonly key: string;
  /** Where the heading starts, and where its section ends, in UTF-16 units. */
  readonly at: number;
  readonly end: number;
  readonly text: string;
  /** Below the heading stands another one at once: what is said is said of that. */
  readonly isSplit: boolean;
  /** And that has a number: they are several. */
  readonly isCounted: boolean;
  /** Its text stands behind code or the like that a line leads to. */
  readonly isBehindShown: boolean;
  /** The note has other sections above it: not only what belongs to it. */
  readonly isPreceded: boolean;
  /** So many stand above that it is about a part. */
  readonly isLate: boolean;
  /** It stands below another heading than the note's title. */
  readonly isBelow: boolean;
  readonly isFollowed: boolean;
  /** Code, a formula or a table stands in it. */
  readonly shows: boolean;
  /** It begins with one of these: what follows is said of that. */
  readonly showsFirst: boolean;
}

/**
 * The sections of a whole note whose heading is one of the keys: each with its first paragraph or list, where it has
 * one. One below another section is about that alone. `problems` are the keys of those that tell what is wrong.
 */
export function headedTexts(note: NoteSource, keys: ReadonlySet<string>, problems: ReadonlySet<string>): HeadedText[] {
  const { text, blocks, metadata } = note;
  const sections = sectionsOf(metadata.headings ?? [], keys);
  if (sections.length === 0) return [];
  const title = titleHeading(note, keys);
  const { headings = [] } = metadata;
  const whole = wholeSections(headings, title, keys);
  const others = headings.filter((one) => one !== title && !keys.has(headingKey(one.heading)) && !isAside(one));
  let from = 0;
  return sections
    .filter(({ at }) => at !== title && whole.has(at))
    .map(({ at, heading, key, start, end }) => {
      while ((blocks[from]?.start ?? Infinity) < start) from++;
      const { offset } = at.position.start;
      const above = others.filter(({ level, position }) => position.start.offset < offset && level >= at.level);
      const isBelow = others.some(({ position }) => position.start.offset < offset);
      const isFollowed = others.some(({ position }) => position.start.offset >= end);
      const steps = stepsIn(headings, note, start, end);
      const inside = blocks.filter((block) => block.start >= start && block.start < end);
      const first = firstText(note, from, end, problems.has(key) ? 'problem' : 'approach');
      return {
        heading,
        key,
        at: offset,
        end,
        shows: inside.some(({ type }) => SHOWS.has(type)),
        showsFirst: steps === null && SHOWS.has(inside.find(({ type }) => type !== 'heading')?.type ?? ''),
        text: steps ?? first.text,
        isBehindShown: steps === null && first.isBehindShown,
        isSplit: steps === null && inside[0]?.type === 'heading',
        isCounted: steps !== null || (inside[0]?.type === 'heading' && COUNTED.test(text.slice(inside[0].start, end))),
        isPreceded: above.length > 0,
        isLate: above.length >= LATE,
        isBelow,
        isFollowed,
      };
    })
    .filter(({ text }) => text !== '' && !isUnfilled(text));
}

/** `### 2. …` */
const COUNTED = /^#{1,6}[ \t]+[*_]*\d/;

/** As many sections tell of other things first. */
const LATE = 4;

/**
 * The headings that stand below no other section: only below the title, or one of the keys, or the one that holds all
 * the note.
 */
function wholeSections(
  headings: readonly Heading[],
  title: Heading | null,
  keys: ReadonlySet<string>,
): ReadonlySet<Heading> {
  const [first, ...others] = headings;
  const isOnlyTitle = !headings.some(
    (one) => one !== title && one.level === 1 && !keys.has(headingKey(one.heading)) && !isAside(one),
  );
  const holder = others.every(({ level }) => level > (first?.level ?? 0)) ? first : null;
  const whole = new Set<Heading>();
  const above: { readonly level: number; readonly isWhole: boolean }[] = [];
  for (const heading of headings) {
    while ((above[above.length - 1]?.level ?? 0) >= heading.level) above.pop();
    const isWhole = above[above.length - 1]?.isWhole ?? true;
    if (isWhole) whole.add(heading);
    const holdsParts =
      (heading === title && isOnlyTitle) || heading === holder || keys.has(headingKey(heading.heading));
    above.push({ level: heading.level, isWhole: isWhole && holdsParts });
  }
  return whole;
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
    const isKeyed = keys.has(key) && !isNumbered(heading);
    if (last?.end === Infinity && (level <= last.level || isKeyed)) last.end = position.start.offset;
    if (isKeyed) sections.push({ at, heading, key, level, start: position.end.offset, end: Infinity });
  }
  return sections;
}

/** The A of `IDEA` is no number, that of `方法A` is. */
const COUNTED_NAME = [
  '\\p{L}+(?:[ \\t]*(?:\\d{1,2}|[一二三四五六七八九十])|[ \\t]+[A-D](?!\\p{L}))',
  '\\p{L}*[\\p{sc=Han}\\p{sc=Hangul}\\u3040-\\u30ff][A-D](?!\\p{L})',
].join('|');

/** `Step 2: …`, `方法二 …`, `2. …`: what the second of several sections is called. */
const STEP = new RegExp(`^(?:(?:${COUNTED_NAME})(?![\\p{L}\\p{N}])|\\d{1,2}(?=[.)、](?!\\d)))[.):：、\\s–—-]*`, 'u');

/** A section that goes into numbered sections at once says by their names how it goes, as a list. */
function stepsIn(headings: readonly Heading[], { blocks }: NoteSource, start: number, end: number): string | null {
  const [first, ...others] = headings.filter(
    ({ position }) => position.start.offset >= start && position.start.offset < end,
  );
  if (first === undefined || blocks.some((block) => block.start >= start && block.start < first.position.start.offset))
    return null;
  const steps = [first, ...others.filter(({ level }) => level <= first.level)].map(({ heading }) => heading);
  const names = steps.map((heading) => heading.replace(STEP, '').trim());
  const isNamed = names.every((name, i) => name !== '' && name !== steps[i]);
  return names.length > 1 && isNamed ? names.map((name) => `- ${name}`).join('\n') : null;
}

/** `Question 2`, `Option 2: wait` is one of several. */
export function isNumbered(heading: string): boolean {
  return NUMBERED.test(heading) || ONE_OF_SEVERAL.test(heading);
}

const NUMBERED = /\d[\s.:)]*$/;
const ONE_OF_SEVERAL = new RegExp(`^[^\\p{L}\\p{N}]*(?:${COUNTED_NAME})[ \\t]*[.):：、–—-](?!\\d)`, 'u');
