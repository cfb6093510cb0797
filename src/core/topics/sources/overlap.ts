/** Two topics are about the same where so much of what either holds, both hold (Jaccard). */
const SAME = 0.7;

/** Finds topics by the notes that they hold. */
export class NoteOverlap {
  private readonly sizes = new Map<string, number>();
  private readonly holders = new Map<string, string[]>();

  /** A topic with the notes that it holds; those that were added before stay. */
  add(id: string, notes: ReadonlySet<string>): void {
    for (const note of notes) {
      const known = this.holders.get(note);
      if (known === undefined) this.holders.set(note, [id]);
      else if (!known.includes(id)) known.push(id);
    }
    this.sizes.set(id, notes.size);
  }

  /** The topic that holds hardly any other notes than these; of several the one that fits best, then the first. */
  same(notes: ReadonlySet<string>): string | undefined {
    const shared = new Map<string, number>();
    for (const note of notes) for (const id of this.holders.get(note) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    let best: string | undefined;
    let most = SAME;
    for (const [id, both] of shared) {
      const likeness = both / (notes.size + (this.sizes.get(id) ?? 0) - both);
      if (likeness > most || (likeness === most && best === undefined)) [best, most] = [id, likeness];
    }
    return best;
  }
}
