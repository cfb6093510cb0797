import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { KnownNote } from './known-note';
import { packedNote, PackedNote } from './note-record';
import { isSettled, type NoteStamp } from './walk';
import { writeWhole } from './write-whole';

/** What a cache is good for: another one knows nothing of it. */
interface CacheKey {
  /** Of the program that reads notes. */
  readonly program: string;
  /** Of the settings by which they are read. */
  readonly settings: unknown;
}

/** What is known of a note by the stamp of its file. */
export interface StampedNote {
  readonly stamp: NoteStamp;
  readonly note: KnownNote;
  /**
   * Of its text, for a file that was written in this very run: it may change again without another stamp, so it is
   * known by its bytes. Null where the stamp alone tells.
   */
  readonly sum: string | null;
}

interface PackedLine extends StampedNote {
  readonly note: PackedNote;
}

/** How a line of the file begins; after a tab what is known of the note follows. */
type LineHead = readonly [path: string, size: number, mtime: number, changed: number, sum?: string];

/** Notes after which others have their turn. */
const STEP = 2_000;
const CHECKSUM = 40;
const NEWLINE = 0x0a;
const TAB = 0x09;

/**
 * What is known of a vault's notes, in a file of the user's cache folder, so that only what changed is read. It may be
 * deleted any day; where it cannot be read or written, or is not whole, everything is read again and comes out the
 * same.
 */
export class NoteCache {
  private constructor(
    private readonly file: string,
    private readonly head: string,
    private kept: ReadonlyMap<string, StampedNote>,
  ) {}

  static async load(file: string, key: CacheKey): Promise<NoteCache> {
    const head = JSON.stringify({ version: 5, program: key.program, settings: key.settings });
    return new NoteCache(file, head, await readLines(file, head));
  }

  /**
   * What is known of a note whose file has this stamp.
   *
   * @param sum of what stands in the file now
   */
  get(stamp: NoteStamp, sum: () => string): KnownNote | null {
    const kept = this.kept.get(stamp.path);
    if (kept === undefined || !isSame(kept.stamp, stamp)) return null;
    return kept.sum === null || kept.sum === sum() ? kept.note : null;
  }

  /**
   * Writes what is known now, whole or not at all, where that is anything else than what the file has.
   *
   * @param before milliseconds; a file that has changed since may change again without another stamp
   */
  async save(notes: Iterable<StampedNote>, before: number): Promise<void> {
    const lines: PackedLine[] = [];
    let isNew = false;
    for (const { stamp, note, sum } of notes) {
      const kept = this.kept.get(stamp.path);
      const isKept = kept !== undefined && kept.note === note && isSame(kept.stamp, stamp);
      const isSafe = isSettled(stamp, before);
      const packed = isKept || isSafe || sum !== null ? packedNote(note) : null;
      if (packed === null) continue;
      isNew ||= !isKept;
      lines.push({ stamp, note: packed, sum: isSafe ? null : (sum ?? kept?.sum ?? null) });
    }
    if (!isNew && lines.length === this.kept.size) return;
    this.kept = new Map(lines.map((line) => [line.stamp.path, line]));
    await writeWhole(this.file, () => textOf(this.head, lines));
  }
}

function isSame(a: NoteStamp, b: NoteStamp): boolean {
  return a.size === b.size && a.mtime === b.mtime && a.changed === b.changed;
}

async function readLines(file: string, head: string): Promise<Map<string, StampedNote>> {
  const kept = new Map<string, StampedNote>();
  try {
    const bytes = await readFile(file);
    if (!isWhole(bytes)) return kept;
    const end = bytes.length - CHECKSUM;
    let at = bytes.indexOf(NEWLINE) + 1;
    if (bytes.toString('utf8', 0, at - 1) !== head) return kept;
    for (let count = 1; at < end; count++) {
      const [tab, next] = [bytes.indexOf(TAB, at), bytes.indexOf(NEWLINE, at)];
      const [path, size, mtime, changed, sum = null] = headFrom(bytes.toString('utf8', at, tab));
      kept.set(path, { stamp: { path, size, mtime, changed }, note: new PackedNote(bytes, tab + 1, next), sum });
      at = next + 1;
      if (count % STEP === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    return kept;
  } catch {
    return new Map();
  }
}

/** A file with the right checksum says what we wrote. */
function headFrom(text: string): LineHead {
  return JSON.parse(text) as LineHead;
}

function isWhole(bytes: Buffer): boolean {
  const end = bytes.length - CHECKSUM;
  return end > 0 && checksum().update(bytes.subarray(0, end)).digest('hex') === bytes.toString('latin1', end);
}

/** Against what disks do to a file, not against people. */
function checksum(): ReturnType<typeof createHash> {
  return createHash('sha1');
}

function* textOf(head: string, lines: readonly PackedLine[]): Generator<Buffer> {
  const sum = checksum();
  const piece = (bytes: Buffer): Buffer => {
    sum.update(bytes);
    return bytes;
  };
  yield piece(Buffer.from(`${head}\n`));
  for (let at = 0; at < lines.length; at += STEP)
    yield piece(Buffer.concat(lines.slice(at, at + STEP).flatMap(lineOf)));
  yield Buffer.from(sum.digest('hex'), 'latin1');
}

const LINE_END = Buffer.from('\n');

function lineOf({ stamp: { path, size, mtime, changed }, note: { bytes, start, end }, sum }: PackedLine): Buffer[] {
  const stamped = [path, size, mtime, changed] as const;
  const head: LineHead = sum === null ? stamped : [...stamped, sum];
  return [Buffer.from(`${JSON.stringify(head)}\t`), bytes.subarray(start, end), LINE_END];
}
