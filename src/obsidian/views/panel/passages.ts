import type { Metadata } from '../../../core/notes/metadata';
import { excerptAround, type Extent, type Shown } from '../../../core/panel/excerpt';
import type { TextRange } from '../../../core/related/mentions';
import { Latest, nextFrame } from '../../services/slices';
import type { ObsidianVault } from '../../services/vault/vault';

/** Passages that are kept. */
const KEPT = 500;
/** How long passages are made in one go, in milliseconds. */
const SLICE = 8;

/** A sentence of a note's text and the place in the text that it is shown for, in UTF-16 units. */
export interface Passage {
  readonly shown: Shown;
  readonly range: TextRange;
  /** Counted from 0. */
  readonly line: number;
}

/** Passages of one note that somebody looks at, and how to find them in its text. */
export interface PassageWish {
  /** Tells wishes apart. */
  readonly key: string;
  readonly source: string;
  readonly extent: Extent;
  find(text: string, metadata: Metadata): readonly TextRange[];
}

interface Kept {
  readonly mtime: number;
  readonly passages: readonly Passage[];
}

/** The sentences around places, read from the notes' texts when they come into sight. */
export class Passages {
  /** The last read last. */
  private readonly kept = new Map<string, Kept>();
  private readonly reading = new Latest();

  constructor(private readonly vault: ObsidianVault) {}

  /** The passages of a wish, if only of an older text; null when nothing is known. */
  of(key: string): readonly Passage[] | null {
    return this.kept.get(key)?.passages ?? null;
  }

  /**
   * Reads what is not known yet. `read` is told after each slice of it, with whether a wish has another number of
   * passages than before, or than the one that is expected of a wish; another call ends this one.
   */
  async want(wishes: readonly PassageWish[], read: (isOtherCount: boolean) => void): Promise<void> {
    const signal = this.reading.begin();
    const missing = wishes.filter(({ key, source }) => this.kept.get(key)?.mtime !== this.mtime(source));
    if (missing.length === 0) return;
    let start = performance.now();
    let isOtherCount = false;
    for (const wish of missing) {
      const count = this.of(wish.key)?.length ?? 1;
      await this.read(wish);
      isOtherCount ||= this.of(wish.key)?.length !== count;
      if (performance.now() - start < SLICE) continue;
      await nextFrame();
      if (signal.aborted) return;
      read(isOtherCount);
      start = performance.now();
    }
    if (!signal.aborted) read(isOtherCount);
  }

  private mtime(source: string): number {
    return this.vault.stamp(source)?.mtime ?? 0;
  }

  private async read(wish: PassageWish): Promise<void> {
    const mtime = this.mtime(wish.source);
    const text = await this.vault.glance(wish.source);
    const passages = text === null ? [] : passagesOf(wish, text, this.vault.metadata(wish.source) ?? {});
    this.kept.delete(wish.key);
    this.kept.set(wish.key, { mtime, passages });
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}

function passagesOf(wish: PassageWish, text: string, metadata: Metadata): Passage[] {
  return wish.find(text, metadata).map((range) => ({
    shown: excerptAround(text, metadata, range, wish.extent),
    range,
    line: text.slice(0, range.start).split('\n').length - 1,
  }));
}
