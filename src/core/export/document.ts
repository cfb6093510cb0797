import { escapeTitle } from '../index-notes/lines/labels';
import { bytesOf, cutToBytes } from '../text/utf8';
import { headingBytes, paginate, type Item, type Section } from './paginate';

/** What stands at the head of every page of a document, as Markdown. */
export interface Head {
  /** Of the first page, relative to the folder and without extension. */
  readonly name: string;
  readonly title: string;
  /** Empty for none. */
  readonly breadcrumb: string;
}

/** What stands on one page, or where that is too much, on several that lead to each other. */
export interface Document extends Head {
  /** Paragraphs of Markdown, on the first page alone. */
  readonly lead: readonly string[];
  /** Where there are several pages, these come before the list of them, and the others on the pages after it. */
  readonly front: readonly Section[];
  readonly sections: readonly Section[];
}

export interface Page {
  /** Relative to the folder. */
  readonly path: string;
  readonly text: string;
}

/** More parts than any document has: what leads to them is never longer. */
const MANY = 99_999;
/** How much of an entry the list of parts shows, in bytes. */
const LABEL = 60;

/** How a page of a document is called: `topics/attention.md`, then `topics/attention.2.md`. */
function partPath(name: string, part: number): string {
  return part === 1 ? `${name}.md` : `${name}.${part}.md`;
}

/** The most bytes that an entry may have so that it fits on every page but the first. */
export function roomForItem(head: Head, heading: string, bytes: number): number {
  return roomOn(head, bytes) - headingBytes({ heading }) - 1;
}

/** The pages of a document, none of more than so many bytes as long as each item fits. */
export function pagesOf(document: Document, bytes: number): Page[] {
  const isShort = document.sections.every(({ items }) => items.length === 0);
  const { front, sections } = isShort ? { front: [], sections: document.front } : document;
  const room = roomOn(document, bytes);
  const lead = document.lead.reduce((sum, paragraph) => sum + bytesOf(paragraph) + 2, 0);
  const whole = paginate([...front, ...sections], room - lead, room);
  if (whole.length === 1) return [written(document, whole[0] ?? [], 1, 1)];
  const content = paginate(sections, room, room);
  const start = withParts(document.name, front, content, room - lead, room);
  const all = [...start, ...content];
  return all.map((chunk, i) => written(document, chunk, i + 1, all.length));
}

/** The first pages: what stands in front, and a list of the parts behind them. As many as that list needs. */
function withParts(
  name: string,
  front: readonly Section[],
  content: readonly (readonly Section[])[],
  first: number,
  room: number,
): Section[][] {
  for (let pages = 1; ; pages++) {
    const items = content.map((chunk, i) => partItem(chunk, name, pages + i + 1));
    const start = paginate([...front, { heading: 'Parts', items }], first, room);
    if (start.length <= pages) return start;
  }
}

function partItem(chunk: readonly Section[], name: string, part: number): Item {
  const [from, to] = [chunk[0]?.items[0], chunk[chunk.length - 1]?.items.slice(-1)[0]];
  const labels = [...new Set([from, to].map((item) => escapeTitle(shortened(item?.label ?? '', LABEL))))];
  return { text: `- [Part ${part}](${hrefOf(name, part)}): ${labels.join(' … ')}`, label: '' };
}

function written(document: Document, chunk: readonly Section[], part: number, parts: number): Page {
  const sections = chunk.flatMap(({ heading, items }) => [
    ...(heading === '' ? [] : [`## ${heading}`]),
    items.map(({ text }) => text).join('\n'),
  ]);
  const blocks = [...headOf(document, part, parts), ...(part === 1 ? document.lead : []), ...sections];
  // Half a character would come back from the disk as another one.
  return { path: partPath(document.name, part), text: `${blocks.join('\n\n')}\n`.replace(/\p{Cs}/gu, '\ufffd') };
}

function headOf({ name, title, breadcrumb }: Head, part: number, parts: number): string[] {
  return [`# ${title}`, breadcrumb, parts === 1 ? '' : partsLine(name, part, parts)].filter((block) => block !== '');
}

function partsLine(name: string, part: number, parts: number): string {
  const steps = [
    ...(part > 1 ? [`[Previous](${hrefOf(name, part - 1)})`] : []),
    ...(part < parts ? [`[Next](${hrefOf(name, part + 1)})`] : []),
    ...(part > 2 ? [`[Parts](${hrefOf(name, 1)})`] : []),
  ];
  return [`Part ${part} of ${parts}`, ...steps].join(' · ');
}

function roomOn(head: Head, bytes: number): number {
  return bytes - headOf(head, MANY - 1, MANY).reduce((sum, block) => sum + bytesOf(block) + 2, 0) - 1;
}

/** From another part of the same document. */
function hrefOf(name: string, part: number): string {
  return partPath(name.slice(name.lastIndexOf('/') + 1), part);
}

/** A text of at most so many bytes, with a mark where something of it is left out. */
export function shortened(text: string, bytes: number): string {
  return bytesOf(text) <= bytes ? text : `${cutToBytes(text, bytes - bytesOf('…')).trimEnd()}…`;
}
