import { SHOWS } from './blocks';
import type { Heading } from '../notes/metadata';
import { headingKey } from './heading-key';
import { everyWay } from './languages';
import type { NoteSource } from './note-source';
import { readText } from './reading';
import { isAside } from './text/asides';
import { goesOn, needsContext } from './text/dependent';
import { passageAt } from './text/passages';
import { isUnfilled } from './text/unfilled';
import { stopsShort } from './text/stops-short';
import { endsSentence, leadsIn, wordCount } from './text/words';
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
  /** The note has other sections above it: not only what belongs to it. */
  readonly isPreceded: boolean;
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
 * one. One below another section is about that alone.
 */
export function headedTexts(note: NoteSource, keys: ReadonlySet<string>): HeadedText[] {
  const { blocks, metadata } = note;
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
      const isPreceded = others.some(({ level, position }) => position.start.offset < offset && level >= at.level);
      const isBelow = others.some(({ position }) => position.start.offset < offset);
      const isFollowed = others.some(({ position }) => position.start.offset >= end);
      const steps = stepsIn(headings, note, start, end);
      const inside = blocks.filter((block) => block.start >= start && block.start < end);
      return {
        heading,
        key,
        at: offset,
        end,
        shows: inside.some(({ type }) => SHOWS.has(type)),
        showsFirst: steps === null && SHOWS.has(inside.find(({ type }) => type !== 'heading')?.type ?? ''),
        text: steps ?? firstText(note, from, end),
        isPreceded,
        isBelow,
        isFollowed,
      };
    })
    .filter(({ text }) => text !== '' && !isUnfilled(text));
}

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
    if (last?.end === Infinity && (level <= last.level || keys.has(key))) last.end = position.start.offset;
    if (keys.has(key) && !isNumbered(heading))
      sections.push({ at, heading, key, level, start: position.end.offset, end: Infinity });
  }
  return sections;
}

/** `Step 2: …`, `方法二 …`, `2. …`: what the second of several sections is called. */
const STEP =
  /^(?:\p{L}+[ \t]*(?:\d{1,2}|[一二三四五六七八九十]|[A-D](?!\p{L}))(?![\p{L}\p{N}])|\d{1,2}(?=[.)、](?!\d)))[.):：、\s–—-]*/u;

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

/** `Question 2` is one of several. */
export function isNumbered(heading: string): boolean {
  return NUMBERED.test(heading);
}

const NUMBERED = /\d[\s.:)]*$/;

/** What announces something that does not follow says nothing, if anything else does. */
function firstText({ text, blocks }: NoteSource, from: number, end: number): string {
  let announced = '';
  let says = false;
  for (let at = from, block = blocks[at]; block !== undefined && block.start < end; block = blocks[++at]) {
    // Below a heading of its own a section goes into its parts.
    if (block.type === 'heading' && says) break;
    says ||= block.type !== 'heading';
    if (block.type !== 'paragraph' && block.type !== 'list') continue;
    const passage = beforeShown(passageAt(text, blocks, at, 'stated').text, blocks[at + 1]?.type);
    // A half of a sentence that a formula is in the middle of.
    const above = blocks[at - 1]?.type ?? '';
    if (
      above === 'math'
        ? needsContext(passage)
        : SHOWS.has(above) && wordCount(announced) < TELLING && pointsBack(passage)
    )
      continue;
    if (blocks[at + 1]?.type === 'math' && block.type === 'paragraph' && !leadsIn(passage) && !endsSentence(passage))
      continue;
    if (passage !== '' && !onlyAnnounces(passage))
      return wordCount(announced) >= TELLING && needsContext(passage) ? `${announced}\n\n${passage}` : passage;
    const told = leadsIn(passage) ? withoutLast(passage) : '';
    if (told !== '') return told;
    announced ||= passage;
  }
  return leadsIn(announced) || AS_FOLLOWS.test(announced) ? '' : announced;
}

/** Whether a text only leads to what follows, or names it. */
export function onlyAnnounces(passage: string): boolean {
  return (
    leadsIn(passage) ||
    SUPPOSED.test(passage) ||
    COUNTED.test(passage) ||
    AS_FOLLOWS.test(passage) ||
    PLACE_ALONE.test(passage) ||
    (!passage.includes('\n') && !endsSentence(passage) && (wordCount(passage) < FEWEST || IN_BOLD.test(passage)))
  );
}

/** One sentence that only lays down what the next ones are about. */
const SUPPOSED =
  /^(?:imagine|let['’]s (?:assume|say|imagine|suppose)|suppose|assume|angenommen|stell dir|supposons|imaginons|supongamos|imagin[ae]mos|imagina|suponha(?:mos)?|supponiamo|immagin\p{L}+|представ\p{L}+|предположим|假设|假設)(?:[^.!?。！？]|\.(?=\p{L}))*[.;。；…]?$/iu;

/** One sentence that only says how many ways there are. */
const COUNTED = new RegExp(`^[^.!?。\\n]{0,30}(?:${everyWay('counts').join('|')})[.。]?$`, 'iu');
/** One sentence that only says that something follows. */
const AS_FOLLOWS =
  /^[^.!?。\n]{0,120}(?:as follows|wie folgt|comme suit|como sigue|come segue|как следует ниже|như sau|如下|以下の(?:通|とお)り(?:です|だ|である)?|다음과 같(?:다|습니다|아요))[.。]?$/iu;
/** Where something stands, and nothing of it. */
const PLACE_ALONE =
  /^[^\p{L}\p{N}]*\p{L}+(?: \p{L}+)?[^\p{L}\p{N}:：]*[:：][^\p{L}\p{N}[`]*(?:\[\[?[^\]\n]*\](?:\([^)\n]*\)|\])|`[^`\s]*[/.][^`\s]*`)[^\p{L}\p{N}]*$/u;
const IN_BOLD = /^\s*(\*\*|__)[^*_]+\1\s*$/;
const FEWEST = 3;
/** What leads to something with so many words tells something, too. */
const TELLING = 6;

/** A text whose last line goes on in the code below it, without that line; nothing where it has no other. */
function beforeShown(passage: string, next = ''): string {
  if (!SHOWS.has(next) || !stopsShort(passage)) return passage;
  return passage.slice(0, Math.max(passage.lastIndexOf('\n'), 0)).trim();
}

/** Whether a text is said of what is shown above it. */
function pointsBack(passage: string): boolean {
  return /^(?:this|these)(?!\p{L})/iu.test(passage) || (goesOn(passage) && !THEN.test(passage));
}

/** What comes next stands by itself. */
const THEN =
  /^(?:then|next|finally|dann|danach|schließlich|puis|ensuite|enfin|luego|después|depois|então|poi|infine|затем|потом|sau đó)(?!\p{L})|^(?:然后|然後|接着|接著|最后|最後|次に|そして|그리고)/iu;

/** What stands before the sentence that leads to something. */
function withoutLast(passage: string): string {
  const { sentences } = readText(passage);
  return passage.slice(0, sentences[sentences.length - 2]?.end ?? 0).trim();
}
