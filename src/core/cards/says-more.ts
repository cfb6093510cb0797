import { SHOWS, unquote, type Block } from './blocks';
import type { NoteSource } from './note-source';
import { leavesOpen } from './split';
import { AsideFilter } from './text/asides';
import { proseOf } from './text/prose';
import { titleHeading } from './title-heading';

const ALL: ReadonlySet<string> = new Set([...SHOWS, 'paragraph', 'list', 'blockquote', 'callout']);

/**
 * Whether a stretch of a note says or shows anything that may answer a problem told outside of it: anything but further
 * questions and what nobody knows, tasks that are open, and what only belongs to the note. Offsets are UTF-16 units.
 * `keys` are those of the sections that cards are found in, `types` those of the blocks that count.
 */
export function saysMore(
  note: NoteSource,
  keys: ReadonlySet<string>,
  from: number,
  to = Infinity,
  types = ALL,
): boolean {
  const asides = new AsideFilter(note.metadata.headings ?? [], titleHeading(note, keys));
  const inside = note.blocks.filter((block) => block.start >= from && block.start < to && !asides.holds(block));
  return isAnswerBelowLine(inside) || inside.some((block) => types.has(block.type) && mayAnswer(note.text, block));
}

/** A text of so many answers goes on about what its summary asks. */
const ARTICLE = 3;

/** Whether a note is an article, by what it says below its properties. */
export function isArticle({ text, blocks }: NoteSource): boolean {
  return blocks.filter((block) => ALL.has(block.type) && mayAnswer(text, block)).length >= ARTICLE;
}

/** A line, and one text below it: so cards to learn from have their answers, and be it a word. */
function isAnswerBelowLine([line, answer, ...others]: readonly Block[]): boolean {
  return line?.type === 'thematicBreak' && answer?.type === 'paragraph' && others.length === 0;
}

const OPEN_TASK = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[ \].*$/gm;

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|bmp|avif|pdf|mp[34])\b/;
const WIKI_LINK = new RegExp(`!?\\[\\[(?![^\\]\\n|#]*${PICTURE.source})[^\\]\\n]+\\]\\]`);
const NOTE_LINK = /\[[^\]\n]+\]\((?!\w+:)[^()\n]+\.md(?:#[^()\n]*)?\)/;
/** A note that is linked or shown, and no picture. */
const NOTE_ALONE = new RegExp(`^[ \\t]*(?:[-*+][ \\t]+)?(?:${WIKI_LINK.source}|${NOTE_LINK.source})[ \\t]*$`, 'i');

function mayAnswer(text: string, { type, start, end }: Block): boolean {
  if (SHOWS.has(type)) return true;
  const source = unquote(text.slice(start, end)).replace(OPEN_TASK, '');
  const said = proseOf(source, 'stated');
  if (said === '') return source.trim() !== '' && source.split('\n').every((line) => NOTE_ALONE.test(line));
  return !leavesOpen(said);
}
