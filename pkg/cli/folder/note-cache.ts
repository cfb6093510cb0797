import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { KnownNote } from './known-note';
import { canRecord, noteFrom, recordOf, type NoteRecord } from './note-record';
import { isSettled, type NoteStamp } from './walk';
import { writeWhole } from './write-whole';

/** What a cache is good for: another one knows nothing of it. */
interface CacheKey {
  /** Of the program that reads notes. */
  readonly program: string;
  /** Of the settings by which they are read. */
  readonly settings: unknown;
}

interface Kept {
  readonly stamp: NoteStamp;
  readonly note: KnownNote;
}

/** As a line of the file. */
type Line = readonly [path: string, size: number, mtime: number, changed: number, note: NoteRecord];

/** Notes after which others have their turn. */
const STEP = 2_000;
const CHECKSUM = 40;
const NEWLINE = 0x0a;

/**
 * What is known of a vault's notes, in a file of the user's cache folder, so that only what changed is read. It may be
 * deleted any day; where it cannot be read or written, or is not whole, everything is read again and comes out the
 * same.
 */
export class NoteCache {
  private constructor(
    private readonly file: string,
    private readonly head: string,
    private kept: ReadonlyMap<string, Kept>,
  ) {}

  static async load(file: string, key: CacheKey): Promise<NoteCache> {
    const head = JSON.stringify({ version: 3, program: key.program, settings: key.settings });
    return new NoteCache(file, head, await readLines(file, head));
  }

  /** What is known of a note whose file has this stamp. */
  get(stamp: NoteStamp): KnownNote | null {
    const kept = this.kept.get(stamp.path);
    return kept !== undefined && isSame(kept.stamp, stamp) ? kept.note : null;
  }

  /**
   * Writes what is known now, whole or not at all, where that is anything else than what the file has.
   *
   * @param before milliseconds; a file that has changed since may change again without another stamp
   */
  async save(notes: Iterable<readonly [NoteStamp, KnownNote]>, before: number): Promise<void> {
    const lines: Kept[] = [];
    let isNew = false;
    for (const [stamp, note] of notes) {
      const kept = this.kept.get(stamp.path);
      const isKept = kept !== undefined && kept.note === note && isSame(kept.stamp, stamp);
      if (!isKept && !(isSettled(stamp, before) && canRecord(note))) continue;
      isNew ||= !isKept;
      lines.push({ stamp, note });
    }
    if (!isNew && lines.length === this.kept.size) return;
    this.kept = new Map(lines.map((line) => [line.stamp.path, line]));
    await writeWhole(this.file, () => textOf(this.head, lines));
  }
}

function isSame(a: NoteStamp, b: NoteStamp): boolean {
  return a.size === b.size && a.mtime === b.mtime && a.changed === b.changed;
}

async function readLines(file: string, head: string): Promise<Map<string, Kept>> {
  const kept = new Map<string, Kept>();
  try {
    const bytes = await readFile(file);
    if (!isWhole(bytes)) return kept;
    const end = bytes.length - CHECKSUM;
    let at = bytes.indexOf(NEWLINE) + 1;
    if (bytes.toString('utf8', 0, at - 1) !== head) return kept;
    for (let count = 1; at < end; count++) {
      const next = bytes.indexOf(NEWLINE, at) + 1;
      const [path, size, mtime, changed, record] = lineFrom(bytes.toString('utf8', at, next - 1));
      kept.set(path, { stamp: { path, size, mtime, changed }, note: noteFrom(record) });
      at = next;
      if (count % STEP === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    return kept;
  } catch {
    return new Map();
  }
}

/** A file with the right checksum says what we wrote. */
function lineFrom(text: string): Line {
  return JSON.parse(text) as Line;
}

function isWhole(bytes: Buffer): boolean {
  const end = bytes.length - CHECKSUM;
  return end > 0 && checksum().update(bytes.subarray(0, end)).digest('hex') === bytes.toString('latin1', end);
}

/** Against what disks do to a file, not against people. */
function checksum(): ReturnType<typeof createHash> {
  return createHash('sha1');
}

function* textOf(head: string, lines: readonly Kept[]): Generator<Buffer> {
  const sum = checksum();
  const piece = (text: string): Buffer => {
    const bytes = Buffer.from(text, 'utf8');
    sum.update(bytes);
    return bytes;
  };
  yield piece(`${head}\n`);
  for (let at = 0; at < lines.length; at += STEP)
    yield piece(
      lines
        .slice(at, at + STEP)
        .map(lineOf)
        .join(''),
    );
  yield Buffer.from(sum.digest('hex'), 'latin1');
}

function lineOf({ stamp: { path, size, mtime, changed }, note }: Kept): string {
  const line: Line = [path, size, mtime, changed, recordOf(note)];
  return `${JSON.stringify(line)}\n`;
}
