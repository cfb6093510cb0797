import { excerptAround, NO_EXCERPT } from '../../core/panel/excerpt';
import type { Place } from '../../core/panel/places';
import type { Shown } from '../../core/panel/shown-text';
import { VaultError } from '../../core/vault';
import { nextFrame } from '../slices';
import type { ObsidianVault } from '../vault/vault';

/** Texts whose passages are kept. */
const KEPT = 200;
const SLICE = 8;

interface Kept {
  readonly mtime: number;
  readonly passages: Map<number, Shown>;
}

/** A place in a note's text that somebody looks at. */
export interface WantedPlace {
  readonly source: string;
  readonly place: Place;
}

/** The sentences around places, read from the notes' texts when they come into sight. */
export class Excerpts {
  /** The last used last. */
  private readonly kept = new Map<string, Kept>();
  private round = 0;

  constructor(private readonly vault: ObsidianVault) {}

  /** What is known of the sentence; null when its text was not read yet. */
  at(source: string, place: Place): Shown | null {
    if (place.kind === 'property') return NO_EXCERPT;
    return this.kept.get(source)?.passages.get(place.span.start.offset) ?? null;
  }

  /** Reads what is not known yet. `read` is told after each slice of it; another call ends this one. */
  async want(places: readonly WantedPlace[], read: () => void): Promise<void> {
    const round = ++this.round;
    const missing = this.missing(places);
    if (missing.size === 0) return;
    let start = performance.now();
    for (const [source, group] of missing) {
      await this.read(source, group);
      if (performance.now() - start < SLICE) continue;
      await nextFrame();
      if (round !== this.round) return;
      read();
      start = performance.now();
    }
    if (round === this.round) read();
  }

  private missing(places: readonly WantedPlace[]): Map<string, Place[]> {
    const groups = new Map<string, Place[]>();
    for (const { source, place } of places) {
      if (place.kind === 'property' || this.isKnown(source, place.span.start.offset)) continue;
      groups.set(source, [...groups.get(source) ?? [], place]);
    }
    return groups;
  }

  private isKnown(source: string, offset: number): boolean {
    const kept = this.kept.get(source);
    return kept !== undefined && kept.mtime === this.vault.stamp(source)?.mtime && kept.passages.has(offset);
  }

  /** A text that cannot be read leaves its places without a sentence; so does one that is not the one its metadata are of. */
  private async read(source: string, places: readonly Place[]): Promise<void> {
    const mtime = this.vault.stamp(source)?.mtime ?? 0;
    const text = await this.vault.glance(source).catch(nothingToRead);
    const metadata = this.vault.metadata(source) ?? {};
    const before = this.kept.get(source);
    const passages = before?.mtime === mtime ? before.passages : new Map<number, Shown>();
    for (const place of places) {
      if (place.kind === 'text') passages.set(place.span.start.offset, excerptAround(text, metadata, place.span.start.offset, place.span.end.offset));
    }
    this.keep(source, { mtime, passages });
  }

  private keep(source: string, kept: Kept): void {
    this.kept.delete(source);
    this.kept.set(source, kept);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}

function nothingToRead(error: unknown): string {
  if (error instanceof VaultError) return '';
  throw error;
}
