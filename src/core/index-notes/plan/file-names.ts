import { fold } from '../../text/fold';
import { cutToBytes } from '../../text/utf8';

/** What no file system, no link and no sync service can be trusted with in a name. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|%%/gu;
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\.|$)/i;
/** What a folder cannot be called on Windows, to which the vault may be synced. */
const NOT_ON_WINDOWS = /[\\/:*?"<>|\p{Cc}]|[. ]$/u;
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
  // A link to `plan.md.md` would lead to `plan.md`, where there is one.
  const short = cutToBytes(clean, LONGEST).replace(/(?:\.md|[. ])+$/i, '');
  const usable = short.replace(/[-_]/g, '') === '' ? 'Topic' : short;
  return RESERVED.test(usable) ? `${usable} topic`.replace('.', '-') : usable;
}

/** Whether every system can hold a folder of this name. */
export function isPortable(name: string): boolean {
  return !NOT_ON_WINDOWS.test(name) && !RESERVED.test(name);
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
