import { SHOWS, type Block } from './blocks';
import { everyStart, everyWay } from './languages';
import type { NoteSource } from './note-source';
import type { Part } from './part-words';
import { readText } from './reading';
import { complains, isDifficulty } from './split';
import { goesOn, needsContext } from './text/dependent';
import { passageAt } from './text/passages';
import { isRemark } from './text/remarks';
import { stopsShort } from './text/stops-short';
import { endsSentence, leadsIn, nameKey, wordCount } from './text/words';

/** What a section says first. */
export interface FirstText {
  readonly text: string;
  /** Behind code or a table that a line leads to: it may be said of that. */
  readonly isBehindShown: boolean;
}

/** What announces something that does not follow says nothing, if anything else does. */
export function firstText(note: NoteSource, from: number, end: number, part: Part): FirstText {
  const { text, blocks } = note;
  let announced = '';
  let says = false;
  let shows = false;
  for (let at = from, block = blocks[at]; block !== undefined && block.start < end; block = blocks[++at]) {
    // Below a heading of its own a section goes into its parts.
    if ((block.type === 'heading' || block.type === 'thematicBreak') && says) break;
    says ||= block.type !== 'heading';
    shows ||= block.type === 'code' || block.type === 'table';
    if (block.type !== 'paragraph' && block.type !== 'list') continue;
    const passage = beforeShown(passageAt(text, blocks, at, 'stated').text, blocks[at + 1]?.type);
    if (isOfSteps(note, at)) continue;
    const isSaid = part === 'problem' && !needsContext(passage) && isDifficulty(passage);
    if (!isSaid && isOfShown(passage, blocks[at - 1]?.type ?? '', announced)) continue;
    if (isHalf(passage, block, blocks[at + 1])) continue;
    const isBehindShown = shows && announced !== '' && !THEN.test(passage);
    if (passage !== '' && !onlyAnnounces(passage, blocks[at + 1]?.type, part))
      return { text: together(announced, passage), isBehindShown };
    const told = leadsIn(passage) ? withoutLast(passage) : '';
    if (told !== '') return { text: told, isBehindShown };
    announced ||= passage;
  }
  return {
    text: leadsIn(announced) || AS_FOLLOWS.test(announced) || PATH_ALONE.test(announced) ? '' : announced,
    isBehindShown: false,
  };
}

/** A list that tells how to see the difficulty, or the name above it. */
export function isOfSteps({ text, blocks }: NoteSource, at: number): boolean {
  const isNamed = (block: Block | undefined): boolean =>
    block?.type === 'paragraph' && STEPS.test(nameKey(text.slice(block.start, block.end).replace(STRESSED, '')));
  return isNamed(blocks[at]) || (blocks[at]?.type === 'list' && isNamed(blocks[at - 1]));
}

const STEPS = new RegExp(`^(?:${everyWay('reproduces').join('|')})$`, 'u');

/** What is said of what stands above it. */
function isOfShown(passage: string, above: string, announced: string): boolean {
  // A half of a sentence that a formula is in the middle of.
  if (above === 'math') return needsContext(passage) || OF_SHOWN.test(passage);
  return SHOWS.has(above) && wordCount(announced) < TELLING && pointsBack(passage);
}

/** A sentence that a formula below it ends. */
function isHalf(passage: string, { type }: Block, next: Block | undefined): boolean {
  return next?.type === 'math' && type === 'paragraph' && !leadsIn(passage) && !endsSentence(passage);
}

/** What leads to a text that cannot do without it, or to a part of what it tells, stands before that. */
function together(announced: string, passage: string): string {
  if (wordCount(announced) < TELLING) return passage;
  const [first = ''] = passage.split('\n', 1);
  const isPart = leadsIn(announced) && first !== passage && leadsIn(first) && wordCount(first) < FEWEST;
  return needsContext(passage) || isPart ? `${announced}\n\n${passage}` : passage;
}

/**
 * Whether a text only leads to what follows, or names it. `next` is the type of the block below it. What is wrong may
 * be told in a scene or a remark.
 */
export function onlyAnnounces(source: string, next = '', part: Part = 'approach'): boolean {
  const passage = source.includes('<') ? source.replace(STRESSED, '**') : source;
  return (
    leadsIn(passage) ||
    COUNTED.test(passage) ||
    PATH_ALONE.test(passage) ||
    AS_FOLLOWS.test(passage) ||
    (LISTS.has(next) && FOLLOWING.test(passage)) ||
    PLACE_ALONE.test(passage) ||
    ((SUPPOSED.test(passage) || isRemark(passage)) && !(part === 'problem' && complains(passage))) ||
    (!passage.includes('\n') && !endsSentence(passage) && (wordCount(passage) < FEWEST || IN_BOLD.test(passage)))
  );
}

/** Whether a text begins by laying down what it is about. */
export function setsScene(text: string): boolean {
  return SETS_SCENE.test(text);
}

/** One sentence that only lays down what the next ones are about. */
const SCENE = `(?:${everyWay('scenes').join('|')})`;
const SETS_SCENE = everyStart('scenes');
const SUPPOSED = new RegExp(`^${SCENE}(?:[^.!?。！？]|\\.(?=\\p{L}))*[.;。；…]?$`, 'iu');

/** One sentence that only says how many ways there are. */
const COUNTED = new RegExp(`^[^.!?。\\n]{0,30}(?:${everyWay('counts').join('|')})[.。]?$`, 'iu');
/** One sentence that only says that something follows. */
const AS_FOLLOWS = new RegExp(`^[^.!?。\\n]{0,120}(?:${everyWay('follows').join('|')})[.。]?$`, 'iu');
/** The same, said first, without a stop: `Following are ways to mend it`. */
const FOLLOWING = new RegExp(`^(?:${everyWay('listed').join('|')}) [^.!?:\\n]{1,80}$`, 'iu');
/** What may follow it. */
const LISTS: ReadonlySet<string> = new Set(['list', 'code', 'table']);
/** Where something stands, and nothing of it. */
const PLACE_ALONE = new RegExp(
  '^[^\\p{L}\\p{N}]*\\p{L}+(?: \\p{L}+)?[^\\p{L}\\p{N}:：]*[:：][^\\p{L}\\p{N}[`]*' +
    '(?:\\[\\[?[^\\]\\n]*\\](?:\\([^)\\n]*\\)|\\])|`[^`\\s]*[/.][^`\\s]*`)[^\\p{L}\\p{N}]*$',
  'u',
);
/** `config/hives.json`, over what is in it. */
const PATH_ALONE = /^(?=[\w./~-]{3,200}$)[\w./~-]*[\w~-][./][\w./-]*\w$/;
/** `<u>Steps</u>`: marks of pages that stand for bold. */
const STRESSED = /<\/?(?:u|b|strong|em|i)>/gi;
const IN_BOLD = /^\s*(\*\*|__)[^*_]+\1\s*$/;
const FEWEST = 3;
/** What leads to something with so many words tells something, too. */
const TELLING = 6;

/** A text whose last line goes on in the code below it, without that line; nothing where it has no other. */
function beforeShown(passage: string, next = ''): string {
  if (!SHOWS.has(next) || !stopsShort(passage)) return passage;
  return passage.slice(0, Math.max(passage.lastIndexOf('\n'), 0)).trim();
}

/** Whether a text is said of what is shown above it, or tells how things are by it. */
function pointsBack(passage: string): boolean {
  if (/^(?:this|these)(?!\p{L})/iu.test(passage) || OF_SHOWN.test(passage)) return true;
  return goesOn(passage) && !THEN.test(passage);
}

const OF_SHOWN = everyStart('ofShown');

/** What comes next stands by itself. */
const THEN = everyStart('next');

/** What stands before the sentence that leads to something. */
function withoutLast(passage: string): string {
  const { sentences } = readText(passage);
  return passage.slice(0, sentences[sentences.length - 2]?.end ?? 0).trim();
}
