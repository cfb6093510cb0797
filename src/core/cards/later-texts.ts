import { isOfSteps, onlyAnnounces, setsScene } from './first-text';
import type { NoteSource } from './note-source';
import { complains, goesOnWithDifficulty, isDifficulty } from './split';
import { needsContext } from './text/dependent';
import { passageAt } from './text/passages';
import { tellsTrouble } from './trouble';

/** So many texts are looked at for the one that tells the difficulty. */
const FARTHEST = 6;
/** Two texts that are longer together are not shown as one. UTF-16 units. */
const TOGETHER = 500;
/** What goes on with a word of its own needs the text before it only where both are short: `But …` */
const TOGETHER_BRIEFLY = 90;

/** A stretch of a note from a heading on, in UTF-16 units. `isSplit`: it goes into sections of its own at once. */
export interface Stretch {
  readonly at: number;
  readonly end: number;
  readonly isSplit: boolean;
  readonly isCounted: boolean;
}

/**
 * What a section says of its problem: its first text, or where that only leads to the difficulty, the one below it that
 * tells it. Empty where only a section within it says something, and no difficulty.
 */
export function textOfDifficulty(note: NoteSource, first: string, section: Stretch): string {
  // Several with numbers are exercises as often as difficulties.
  const isTold = section.isCounted ? isDifficulty(first) : tellsTrouble(first);
  if (isTold) return withNext(note, first, section);
  let before = first;
  for (const text of textsBehind(note, first, section)) {
    if (isDifficulty(text)) {
      const most = goesOnWithDifficulty(text) ? TOGETHER_BRIEFLY : TOGETHER;
      const mayStand = section.isSplit || !needsContext(text) || before.length + text.length > most;
      return mayStand ? text : `${before}\n\n${text}`;
    }
    if (!ITEM.test(text)) before = text;
  }
  return section.isSplit || section.isCounted || setsScene(first) ? '' : first;
}

/** A text that hardly tells a difficulty, with the next one where that tells it plainly. */
function withNext(note: NoteSource, first: string, section: Stretch): string {
  if (section.isSplit || ITEM.test(first) || complains(first)) return first;
  const [next] = textsBehind(note, first, section);
  const isTold = next !== undefined && !ITEM.test(next) && complains(next);
  return isTold && first.length + next.length <= TOGETHER ? `${first}\n\n${next}` : first;
}

const ITEM = /^\s*(?:[-*+•]|\d{1,9}[.)])\s/;

/** Whether a section says more than one text, of which another one may be read as the problem. */
export function saysOthers(note: NoteSource, text: string, section: Stretch): boolean {
  const texts = [...textsIn(note, section)];
  return texts.length > 1 && texts.some((one) => one !== text && tellsTrouble(one));
}

/** How many texts a section has. */
export function countTexts(note: NoteSource, section: Stretch): number {
  return [...textsIn(note, section)].length;
}

function* textsBehind(note: NoteSource, first: string, section: Stretch): Generator<string> {
  let isBehind = false;
  let left = FARTHEST;
  for (const text of textsIn(note, section)) {
    if (isBehind && --left >= 0) yield text;
    isBehind ||= first.startsWith(text.slice(0, STARTING));
  }
}

/** By so much of a text it is known again. UTF-16 units. */
const STARTING = 60;

/** The texts of a section, up to the next heading; those of its own sections, where it goes into them at once. */
function* textsIn(note: NoteSource, { at: start, end, isSplit }: Stretch): Generator<string> {
  const { text, blocks } = note;
  let isBelow = false;
  let at = blocks.findIndex((block) => block.start > start);
  for (let block = at < 0 ? undefined : blocks[at]; block !== undefined && block.start < end; block = blocks[at]) {
    if (block.type === 'heading' && isBelow && !isSplit) return;
    if (block.type === 'thematicBreak' && isBelow) return;
    isBelow ||= block.type !== 'heading';
    const mayTell = (block.type === 'paragraph' || block.type === 'list') && !isOfSteps(note, at);
    const passage = mayTell ? passageAt(text, blocks, at, 'stated') : { text: '', blocks: 1 };
    at += passage.blocks;
    if (passage.text !== '' && !onlyAnnounces(passage.text, blocks[at]?.type, 'problem')) yield passage.text;
  }
}
