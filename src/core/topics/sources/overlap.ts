import { appendTo } from '../../multimap';

/** Two topics are about the same where so much of what either holds, both hold (Jaccard). */
const SAME = 0.7;

/** Finds topics by the notes that they hold. */
export class NoteOverlap {
  /** Who holds which notes: a topic may be here more than once. */
  private readonly held: { readonly id: string; readonly size: number }[] = [];
  private readonly holders = new Map<string, number[]>();

  /** Notes that a topic holds, all of them or those that one source shows. */
  add(id: string, notes: ReadonlySet<string>): void {
    const number = this.held.push({ id, size: notes.size }) - 1;
    for (const note of notes) appendTo(this.holders, note, number);
  }

  /** The topic that holds hardly any other notes than these; of several the one that fits best, then the first. */
  same(notes: ReadonlySet<string>): string | undefined {
    const shared = new Map<number, number>();
    for (const note of notes)
      for (const number of this.holders.get(note) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
    let best: string | undefined;
    let most = SAME;
    for (const [number, both] of shared) {
      const { id = '', size = 0 } = this.held[number] ?? {};
      const likeness = both / (notes.size + size - both);
      if (likeness > most || (likeness === most && best === undefined)) [best, most] = [id, likeness];
    }
    return best;
  }
}
