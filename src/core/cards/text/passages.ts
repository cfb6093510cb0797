import type { Block } from '../blocks';
import { unquote } from '../blocks';
import { calloutsIn } from '../callouts';
import type { Found } from '../found';
import type { NoteSource } from '../note-source';
import { titleHeading } from '../title-heading';
import { AsideFilter } from './asides';
import { proseOf, type Reading } from './prose';
import { leadsIn } from './words';

/** Text, and how many blocks it takes. */
interface Passage {
  readonly text: string;
  readonly blocks: number;
}

/** The text of the paragraph or list at a place, with the list that its last words lead to. */
export function passageAt(text: string, blocks: readonly Block[], at: number, reading: Reading): Passage {
  const [block, next] = [blocks[at], blocks[at + 1]];
  const prose = block === undefined ? '' : proseOf(text.slice(block.start, block.end), reading);
  if (!leadsIn(prose) || next?.type !== 'list') return { text: prose, blocks: 1 };
  const items = proseOf(text.slice(next.start, next.end), reading);
  if (items === '') return { text: prose, blocks: 1 };
  return { text: prose + text.slice(block?.end, next.start).replace(/\S+/g, '') + items, blocks: 2 };
}

/** So many lists and callouts are looked at where paragraphs and quotes say too little. */
const LATER = 8;

/**
 * The texts of a note in which it may say what it is about, in the order in which they are to be believed: paragraphs and quotes, then
 * callouts and lists. Nothing is looked at before it is asked for.
 */
export function* passagesOf(note: NoteSource, keys: ReadonlySet<string>): Generator<Found> {
  const { text, blocks, metadata } = note;
  const asides = new AsideFilter(metadata.headings ?? [], titleHeading(note, keys));
  const later: Block[] = [];
  for (let at = 0, block = blocks[at]; block !== undefined; block = blocks[at]) {
    let passed = 1;
    if (!asides.holds(block)) {
      if (block.type === 'paragraph') {
        const passage = passageAt(text, blocks, at, 'guessed');
        passed = passage.blocks;
        if (passage.text !== '') yield { text: passage.text, origin: { kind: 'paragraph' } };
      } else if (block.type === 'blockquote') {
        const quoted = proseOf(unquote(text.slice(block.start, block.end)), 'guessed');
        if (quoted !== '') yield { text: quoted, origin: { kind: 'quote' } };
      } else if (later.length < LATER && (block.type === 'list' || block.type === 'callout')) later.push(block);
    }
    at += passed;
  }
  for (const block of later) yield* laterPassages(text, block);
}

/** The text that is the note's first. */
export function firstPassage(note: NoteSource, keys: ReadonlySet<string>): Found | null {
  for (const first of passagesOf(note, keys)) return first;
  return null;
}

function* laterPassages(text: string, { type, start, end }: Block): Generator<Found> {
  const source = text.slice(start, end);
  if (type === 'list') yield { text: proseOf(source, 'guessed'), origin: { kind: 'list' } };
  else
    for (const callout of calloutsIn(source))
      yield { text: proseOf(callout.text, 'guessed'), origin: { kind: 'callout', type: callout.type } };
}
