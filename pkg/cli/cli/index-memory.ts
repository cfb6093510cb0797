import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MemoryPort } from '../../../src/core/index-notes/memory';
import { pathKey } from '../../../src/core/topics/names';
import { writeWhole } from '../folder/write-whole';

/** The file is no larger than this, in characters; what was remembered longest ago goes first. */
const LARGEST = 64 * 1024 * 1024;
const VERSION = 1;

/**
 * What is remembered of a vault's index notes, in a file of the user's cache folder. It may be deleted any day, and
 * where it cannot be read or written everything works without: the core takes it for evidence only.
 */
export class MemoryFile implements MemoryPort {
  private readonly file: string;
  private loaded: Promise<Map<string, unknown>> | null = null;
  private isChanged = false;

  /** @param folder where what is kept of the vault lies */
  constructor(folder: string) {
    this.file = join(folder, 'index-notes.json');
  }

  async recall(topicPath: string): Promise<unknown> {
    return (await this.all()).get(pathKey(topicPath)) ?? null;
  }

  async remember(topicPath: string, memory: unknown): Promise<void> {
    const all = await this.all();
    all.delete(pathKey(topicPath));
    all.set(pathKey(topicPath), memory);
    this.isChanged = true;
  }

  /** Writes what is new, whole or not at all. */
  async save(): Promise<void> {
    if (!this.isChanged) return;
    const text = textOf(await this.all());
    await writeWhole(this.file, () => [Buffer.from(text)]);
    this.isChanged = false;
  }

  private all(): Promise<Map<string, unknown>> {
    return (this.loaded ??= this.read());
  }

  private async read(): Promise<Map<string, unknown>> {
    try {
      const json: unknown = JSON.parse(await readFile(this.file, 'utf8'));
      const isOurs = typeof json === 'object' && json !== null && 'version' in json && json.version === VERSION;
      return isOurs && 'topics' in json && Array.isArray(json.topics) ? topicsOf(json.topics) : new Map();
    } catch {
      return new Map();
    }
  }
}

function topicsOf(entries: readonly unknown[]): Map<string, unknown> {
  const topics = new Map<string, unknown>();
  for (const entry of entries) {
    const pair: readonly unknown[] = Array.isArray(entry) ? entry : [];
    const key = pair[0];
    if (typeof key === 'string') topics.set(key, pair[1]);
  }
  return topics;
}

function textOf(all: ReadonlyMap<string, unknown>): string {
  const entries = Array.from(all, (entry) => JSON.stringify(entry));
  let length = entries.reduce((sum, entry) => sum + entry.length, 0);
  while (length > LARGEST) length -= entries.shift()?.length ?? length;
  return `{"version":${VERSION},"topics":[${entries.join(',')}]}`;
}
