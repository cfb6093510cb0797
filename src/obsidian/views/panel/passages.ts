import type { Metadata } from '../../../core/notes/metadata';
import { excerptAround, NO_EXCERPT, type Extent, type Shown } from '../../../core/panel/excerpt';
import type { TextRange } from '../../../core/related/mentions';
import { VaultError } from '../../../core/vault';
import { nextFrame } from '../../services/slices';
import type { ObsidianVault } from '../../services/vault/vault';

/** Passages that are kept. */
const KEPT = 500;
/** How long passages are made in one go, in milliseconds. */
const SLICE = 8;

/** A sentence of a note's text and the place in the text that it is shown for, in UTF-16 units; no place, where there is nothing to show. */
export interface Passage {
  readonly shown: Shown;
  readonly range: TextRange | null;
  /** Counted from 0. */
  readonly line: number;
}

/** A passage that somebody looks at, and how to find it in the text. */
export interface PassageWish {
  /** Tells passages apart. */
  readonly key: string;
  readonly source: string;
  readonly extent: Extent;
  find(text: string, metadata: Metadata): TextRange | null;
}

interface Kept {
  readonly mtime: number;
  readonly passage: Passage;
}

const NOTHING: Passage = { shown: NO_EXCERPT, range: null, line: 0 };

/** The sentences around places, read from the notes' texts when they come into sight. */
export class Passages {
  /** The last read last. */
  private readonly kept = new Map<string, Kept>();
  private round = 0;

  constructor(private readonly vault: ObsidianVault) {}

  /** What is known of a passage, if only of an older text; null when nothing is. */
  at(key: string): Passage | null {
    return this.kept.get(key)?.passage ?? null;
  }

  /** Reads what is not known yet. `read` is told after each slice of it; another call ends this one. */
  async want(wishes: readonly PassageWish[], read: () => void): Promise<void> {
    const round = ++this.round;
    const missing = wishes.filter(({ key, source }) => this.kept.get(key)?.mtime !== this.mtime(source));
    if (missing.length === 0) return;
    let start = performance.now();
    for (const wish of missing) {
      await this.read(wish);
      if (performance.now() - start < SLICE) continue;
      await nextFrame();
      if (round !== this.round) return;
      read();
      start = performance.now();
    }
    if (round === this.round) read();
  }

  private mtime(source: string): number {
    return this.vault.stamp(source)?.mtime ?? 0;
  }

  private async read(wish: PassageWish): Promise<void> {
    const mtime = this.mtime(wish.source);
    const text = await this.vault.glance(wish.source).catch(unreadable);
    const passage = text === null ? NOTHING : passageOf(wish, text, this.vault.metadata(wish.source) ?? {});
    this.kept.delete(wish.key);
    this.kept.set(wish.key, { mtime, passage });
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}

function passageOf(wish: PassageWish, text: string, metadata: Metadata): Passage {
  const range = wish.find(text, metadata);
  if (range === null) return NOTHING;
  return {
    shown: excerptAround(text, metadata, range, wish.extent),
    range,
    line: text.slice(0, range.start).split('\n').length - 1,
  };
}

/** What cannot be read has nothing to show, and is no error of the person's. */
function unreadable(error: unknown): null {
  if (error instanceof VaultError) return null;
  throw error;
}
