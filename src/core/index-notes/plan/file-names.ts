import { fold } from '../../text/fold';
import { cutToBytes } from '../../text/utf8';

/** What no file system, no link and no sync service can be trusted with in a name. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|%%/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Bytes in UTF-8. File systems allow 255; the rest is for `.md`, ` index` and a number. */
const LONGEST = 200;

/** A topic's name as the name of a file or folder: what a file name cannot hold is replaced. */
export function fileNameFor(name: string): string {
  const clean = name
    .normalize('NFC')
    .replace(FORBIDDEN, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .trim();
  const short = cutToBytes(clean, LONGEST).replace(/[. ]+$/, '');
  const usable = short.replace(/[-_]/g, '') === '' ? 'Topic' : short;
  return RESERVED.test(usable) ? `${usable} topic`.replace('.', '-') : usable;
}

/**
 * Names that no new note may have: a new `Attention.md` would catch every `[[Attention]]`. Compared as links are,
 * without regard to case.
 */
export class TakenNames {
  private readonly names = new Set<string>();

  take(name: string): void {
    this.names.add(fold(name));
  }

  /** The name itself, or with ` index` added, then with a number; and takes it. */
  free(name: string): string {
    let candidate = name;
    for (let i = 1; this.names.has(fold(candidate)); i++) candidate = i === 1 ? `${name} index` : `${name} index ${i}`;
    this.take(candidate);
    return candidate;
  }
}

/** Whether a file's name is one that `TakenNames.free` makes of a name. */
export function isNamedAfter(title: string, name: string): boolean {
  return title.startsWith(name) && /^(?: index(?: \d+)?)?$/.test(title.slice(name.length));
}
