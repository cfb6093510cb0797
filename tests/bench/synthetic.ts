import type { Metadata, Reference, Span } from '../../src/core/notes/metadata';
import type { TopicSetting } from '../../src/core/topics/topic';
import type { FileStamp, LinkPort, MetadataPort } from '../../src/core/vault';
import { LinkResolver } from '../../pkg/cli/folder/links/resolver';
import { LinkWriter } from '../../pkg/cli/folder/links/write-link';

/** A made-up note: its metadata as the app's cache would hold it, and the text that it would hold it for. */
export interface SyntheticNote {
  readonly path: string;
  readonly metadata: Metadata;
  readonly text: string;
}

export interface SyntheticOptions {
  readonly notes: number;
  readonly linksPerNote?: number;
  readonly seed?: number;
}

/** Numbers from 0 to 1, the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = (
  'kernel margin sparse graph prior decay batch field token layer vector query memory signal stable causal bound local ' +
  'energy flow mixture policy reward latent noise drift cache index proof lemma metric tensor orbit phase spectral random'
).split(' ');

/** How many topics a vault of so many notes has: 200 at 10,000. */
export function topicCount(notes: number): number {
  return Math.max(10, Math.round(notes / 50));
}

/** A taxonomy of two levels, ten subtopics each; a third goes by tag, a third by folder, a third by name alone. */
export function syntheticTopics(notes: number): Record<string, TopicSetting> {
  const topics: Record<string, TopicSetting> = {};
  for (let i = 0; i < topicCount(notes); i++) {
    const parent = i % 10 === 0 ? {} : { parent: `t${i - (i % 10)}` };
    const rules = i % 3 === 0 ? { tags: [tagOf(i)] } : i % 3 === 1 ? { folders: [folderOf(i)] } : {};
    topics[`t${i}`] = { name: topicName(i), ...parent, rules, synonyms: [`Area ${i}`] };
  }
  return topics;
}

export const topicName = (i: number): string => `Topic ${i}`;
export const tagOf = (i: number): string => `area${i % 7}/sub${i}`;
export const folderOf = (i: number): string => `Field ${i % 13}/Part ${i}`;

/** Each hub is linked from a tenth of the notes: of 100,000, from 10,000. */
const HUBS = 3;

/**
 * The notes of a vault, the same for the same options. One in 50 shares its name with another, one link in 30 leads
 * nowhere.
 */
export function* syntheticNotes({ notes, linksPerNote = 5, seed = 1 }: SyntheticOptions): Generator<SyntheticNote> {
  const next = random(seed);
  const pick = (below: number): number => Math.floor(next() * below);
  const topics = topicCount(notes);
  const names = Array.from({ length: notes }, (_, i) => (i % 50 === 49 ? titleOf(i - 7) : titleOf(i)));
  const folders = names.map(() => folderOf(pick(topics)));
  for (let i = 0; i < notes; i++) {
    const links = Array.from({ length: linksPerNote }, (_, k) => {
      if (next() < 1 / 30) return `Not written ${pick(notes)}`;
      const to = k < HUBS && next() < 0.1 ? k : pick(notes);
      return next() < 0.1 ? `${folders[to] ?? ''}/${names[to] ?? ''}` : (names[to] ?? '');
    });
    yield note(
      `${folders[i] ?? ''}/${names[i] ?? ''}.md`,
      links,
      {
        tags: [tagOf(pick(topics))],
        ...(next() < 0.5 ? { topics: [topicName(pick(topics))] } : {}),
        problem: sentence(next),
        approach: next() < 0.8 ? sentence(next) : '',
        status: next() < 0.5 ? 'open' : 'done',
      },
      paragraphs(next),
    );
  }
}

function titleOf(i: number): string {
  return `${WORDS[i % WORDS.length] ?? ''} ${WORDS[(i * 31) % WORDS.length] ?? ''} ${i}`;
}

function sentence(next: () => number): string {
  const words = Array.from({ length: 8 }, () => WORDS[Math.floor(next() * WORDS.length)] ?? '');
  return `The ${words.join(' ')}.`;
}

function paragraphs(next: () => number): string[] {
  return Array.from({ length: 4 }, () => `${sentence(next)} ${sentence(next)} ${sentence(next)}`);
}

/**
 * A note with these properties, a heading, some paragraphs and some links, and the metadata that goes with its text.
 */
export function note(
  path: string,
  links: readonly string[],
  frontmatter: Readonly<Record<string, unknown>>,
  body: readonly string[] = [],
): SyntheticNote {
  const text = new TextBuilder();
  text.line('---');
  for (const [key, value] of Object.entries(frontmatter)) text.line(`${key}: ${JSON.stringify(value)}`);
  text.line('---');
  const title = path.slice(path.lastIndexOf('/') + 1, -3);
  const heading = text.line(`# ${title}`);
  for (const paragraph of body) text.line('', paragraph);
  text.line('');
  const references = links.map((link): Reference => {
    const original = `[[${link}]]`;
    return { link, original, displayText: link, position: text.line(original) };
  });
  return {
    path,
    text: text.toString(),
    metadata: {
      frontmatter: { ...frontmatter },
      ...(references.length > 0 ? { links: references } : {}),
      headings: [{ heading: title, level: 1, position: heading }],
    },
  };
}

class TextBuilder {
  readonly #lines: string[] = [];
  #offset = 0;

  /** Adds lines and says where the last one stands. */
  line(...lines: readonly string[]): Span {
    let start = 0;
    for (const line of lines) {
      start = this.#offset;
      this.#lines.push(line);
      this.#offset += line.length + 1;
    }
    const line = this.#lines.length - 1;
    const length = this.#offset - 1 - start;
    return { start: { line, col: 0, offset: start }, end: { line, col: length, offset: start + length } };
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}

/** A vault of such notes that resolves links as a folder does. */
export class SyntheticVault implements MetadataPort, LinkPort {
  readonly notes = new Map<string, Metadata>();
  readonly #resolver = new LinkResolver();
  readonly #links = new LinkWriter(this.#resolver);

  constructor(notes: Iterable<SyntheticNote>) {
    for (const { path, metadata } of notes) this.set(path, metadata);
  }

  set(path: string, metadata: Metadata): void {
    this.notes.set(path, metadata);
    this.#resolver.add(path);
  }

  delete(path: string): void {
    this.notes.delete(path);
    this.#resolver.remove(path);
  }

  *files(): Iterable<FileStamp> {
    for (const path of this.notes.keys()) yield { path, mtime: 0, size: 0 };
  }

  metadata(path: string): Metadata | null {
    return this.notes.get(path) ?? null;
  }

  resolve(linkpath: string, sourcePath: string): string | null {
    return this.#resolver.resolve(linkpath, sourcePath);
  }

  link(targetPath: string, sourcePath: string, alias?: string, subpath?: string): string {
    return this.#links.link(targetPath, sourcePath, alias, subpath);
  }
}
