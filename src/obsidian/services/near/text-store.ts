import type { WordRecord } from '../../../core/related/word-record';
import type { FileStamp } from '../../../core/vault';
import type { DeviceStore } from '../storage/device-store';

const WORDS = 'words';
const NAMES = 'names';
/** No path: under this key stands that all texts were looked at once. */
const COMPLETE = '';
/** How names are looked for; what was found otherwise is looked for anew. */
const RULES = 3;

/** Tables of the device's store. */
export const TEXT_TABLES: readonly string[] = [WORDS, NAMES];

/** Hears what is known of the texts of notes. */
interface TextVisitor {
  words(path: string, words: WordRecord): void;
  /**
   * Keys of the names that stand in the note's text; null for another version of the text. `searched` are keys of its
   * own names that all texts were searched for.
   */
  names(path: string, named: readonly string[] | null, searched: readonly string[]): void;
}

/** Keys of names, as they are kept for one note. */
interface NameFacts {
  readonly stamp: FileStamp;
  readonly named: readonly string[];
  readonly searched: readonly string[];
}

/** What this device has found in the texts of notes: it spares the next start the reading. */
export class TextStore {
  constructor(private readonly device: DeviceStore) {}

  /** Visits what is known. Answers whether all texts were looked at once. */
  async load(stampOf: (path: string) => FileStamp | null, visitor: TextVisitor): Promise<boolean> {
    const gone = new Set<string>();
    let isComplete = false;
    await this.device.each(NAMES, (path, value) => {
      const stamp = stampOf(path);
      if (path === COMPLETE) isComplete = true;
      else if (stamp === null || !isNames(value)) gone.add(path);
      else visitor.names(path, isOf(value, stamp) ? value.named : null, value.searched);
    });
    await this.device.each(WORDS, (path, value) => {
      const stamp = stampOf(path);
      if (stamp === null || !isWords(value)) gone.add(path);
      else if (isOf(value, stamp)) visitor.words(path, value);
    });
    if (gone.size > 0) await Promise.all(TEXT_TABLES.map((table) => this.device.remove(table, gone)));
    return isComplete;
  }

  putWords(entries: ReadonlyMap<FileStamp, WordRecord>): Promise<void> {
    return this.device.put(
      WORDS,
      Array.from(entries, ([{ path, mtime, size }, record]) => [path, { mtime, size, ...record }]),
    );
  }

  putNames(entries: readonly NameFacts[]): Promise<void> {
    return this.device.put(
      NAMES,
      entries.map(({ stamp: { path, mtime, size }, named, searched }) => [
        path,
        { mtime, size, named, searched, rules: RULES },
      ]),
    );
  }

  setComplete(): Promise<void> {
    return this.device.put(NAMES, [[COMPLETE, true]]);
  }
}

interface Stamped {
  readonly mtime: unknown;
  readonly size: unknown;
}

function isStamped(value: unknown): value is Stamped & Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && 'mtime' in value && 'size' in value;
}

function isOf({ mtime, size }: Stamped, stamp: FileStamp): boolean {
  return mtime === stamp.mtime && size === stamp.size;
}

function isWords(value: unknown): value is Stamped & WordRecord {
  return (
    isStamped(value) &&
    typeof value['words'] === 'string' &&
    typeof value['uses'] === 'string' &&
    typeof value['written'] === 'string' &&
    typeof value['lines'] === 'string'
  );
}

function isNames(
  value: unknown,
): value is Stamped & { readonly named: readonly string[]; readonly searched: readonly string[] } {
  return (
    isStamped(value) && value['rules'] === RULES && Array.isArray(value['named']) && Array.isArray(value['searched'])
  );
}
