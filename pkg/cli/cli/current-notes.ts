import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { CurrentNotes } from '../../../src/core/index-notes/sources';
import { writeWhole } from '../folder/write-whole';

/**
 * The index notes that were seen to be current, in a file of the user's cache folder: of each a digest of what it is
 * made of and of its text. It may be deleted any day.
 */
export class CurrentNotesFile implements CurrentNotes {
  private isChanged = false;
  /** What all else was before, where that made the same index notes of the same things. */
  private former: string | null = null;
  private readonly seen = new Set<string>();

  private constructor(
    private readonly file: string,
    /** Of all that index notes depend on besides. */
    private around: string,
    private readonly digests: Map<string, string>,
  ) {}

  static async load(file: string, around: string): Promise<CurrentNotesFile> {
    return new CurrentNotesFile(file, around, await readDigests(file));
  }

  /**
   * From now on all else is another; nothing is seen to be current yet.
   *
   * @param isAlike whether it makes the same index notes of the same things as before
   */
  renew(around: string, isAlike: boolean): void {
    this.former = isAlike ? this.around : null;
    this.around = around;
    this.seen.clear();
  }

  has(path: string, inputs: string, text: string): boolean {
    const known = this.digests.get(path);
    if (known === undefined) return false;
    if (known === this.digest(this.around, path, inputs, text)) this.seen.add(path);
    else if (this.former !== null && known === this.digest(this.former, path, inputs, text))
      this.add(path, inputs, text);
    else return false;
    return true;
  }

  add(path: string, inputs: string, text: string): void {
    this.seen.add(path);
    this.digests.set(path, this.digest(this.around, path, inputs, text));
    this.isChanged = true;
  }

  /** Whether these index notes were all seen to be current since this was loaded. */
  hasSeen(paths: readonly string[]): boolean {
    return paths.every((path) => this.seen.has(path));
  }

  async save(): Promise<void> {
    if (this.isChanged) await writeWhole(this.file, () => [Buffer.from(JSON.stringify(Array.from(this.digests)))]);
    this.isChanged = false;
  }

  private digest(around: string, path: string, inputs: string, text: string): string {
    return createHash('sha1')
      .update(JSON.stringify([around, path, inputs, text]))
      .digest('base64');
  }
}

async function readDigests(file: string): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  try {
    const json: unknown = JSON.parse(await readFile(file, 'utf8'));
    for (const entry of Array.isArray(json) ? (json as unknown[]) : []) {
      const [path, digest] = Array.isArray(entry) ? (entry as unknown[]) : [];
      if (typeof path === 'string' && typeof digest === 'string') digests.set(path, digest);
    }
  } catch {
    // All are worked out.
  }
  return digests;
}
