import { NO_CARD } from '../cards/card';
import { toInline } from '../cards/inline';
import { inlineCard } from '../index-notes/content/entries';
import { escapeTitle } from '../index-notes/lines/labels';
import { entryText } from '../index-notes/layouts/layout';
import type { IndexOptions } from '../index-notes/options';
import { bytesOf } from '../text/utf8';
import type { NoteData } from './atlas-data';
import { shortened } from './document';
import type { Item } from './paginate';

/** The settings by which pages are written. */
export interface PageOptions extends Pick<
  IndexOptions,
  'headings' | 'openWord' | 'entryLimit' | 'gistLimit' | 'homeName'
> {
  /** What links to notes start with; null where notes are only named. */
  readonly base: string | null;
}

/** Under so many characters a text is left out rather than cut. */
const SHORTEST = 20;
const CONTROL = /[\p{Cc}\u2028\u2029]/gu;

/** Writes entries, none longer than there is room for. */
export class ItemWriter {
  constructor(private readonly options: PageOptions) {}

  /** A note, and what it says of itself. */
  note(note: NoteData, room: number): Item {
    const { entryLimit, gistLimit, openWord } = this.options;
    const { problem, approach, gist, open } = note;
    const label = this.named(note, room);
    const card = { ...NO_CARD, problem: problem ?? '', approach: approach ?? '', gist: gist ?? '', open };
    const said = (part: number): string => {
      const limits = { entryLimit: Math.floor(entryLimit * part), gistLimit: Math.floor(gistLimit * part) };
      const entry = { key: '', label: '', depth: 0, count: null, text: '', card: inlineCard(card, limits) };
      return entryText(entry, { open: openWord, note: '', problem: '', approach: '' });
    };
    return { text: fitting(label, said, Math.min(entryLimit, gistLimit), room), label: note.title };
  }

  /** A note that is linked with so many others. */
  linked(note: NoteData, count: number, room: number): Item {
    const number = ` (${count})`;
    return { text: `- ${this.named(note, room - bytesOf(number))}${number}`, label: note.title };
  }

  /** A topic or a list, with how many there are in it and what is said of it. */
  counted(label: string, count: number, text: string, room: number, indent = ''): Item {
    const said = (part: number): string => toInline(text, Math.floor(this.options.entryLimit * part));
    return { text: fitting(`${label} (${count})`, said, this.options.entryLimit, room, indent), label };
  }

  /** A paragraph of at most so many bytes. */
  paragraph(text: string, bytes: number): string {
    for (let limit = bytes; limit >= SHORTEST; limit = Math.floor(limit / 2)) {
      const said = toInline(text, limit);
      if (bytesOf(said) <= bytes) return said;
    }
    return '';
  }

  /** A note by its path in the vault; where that is longer than there is room for, only its end. */
  named({ path, title }: NoteData, room: number): string {
    const { base } = this.options;
    const linked = base === null ? '' : `[${escapeTitle(title)}](${hrefOf(base, path)})`;
    if (linked !== '' && bytesOf(linked) + 2 <= room) return linked;
    const named = asCode(path);
    return bytesOf(named) + 2 <= room ? named : asCode(endOf(path, room - 16));
  }
}

/** An entry, its text made shorter until it fits. */
function fitting(label: string, said: (part: number) => string, limit: number, room: number, indent = ''): string {
  for (let part = 1; part === 1 || part * limit >= SHORTEST; part /= 2) {
    const text = said(part);
    const entry = `${indent}- ${label}${text === '' ? '' : `: ${text}`}`;
    if (bytesOf(entry) <= room) return entry;
  }
  return `${indent}- ${label}`;
}

/** A path as code: it stands there as it is, whatever is in it. */
function asCode(path: string): string {
  const text = path.replace(CONTROL, '\ufffd');
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const ticks = '`'.repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${ticks}${pad}${text}${pad}${ticks}`;
}

/** The last characters of a path. */
function endOf(path: string, bytes: number): string {
  return Array.from(shortened(Array.from(path.replace(/`/g, "'")).reverse().join(''), bytes))
    .reverse()
    .join('');
}

function hrefOf(base: string, path: string): string {
  const names = path.split('/').map((name) => encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')));
  return (base + names.join('/')).replace(/[\s()<>\\]/g, (sign) => `%${hexOf(sign)}`);
}

function hexOf(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
}
