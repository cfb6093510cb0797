import type { Draft } from '../ui/inline-input';

/** Where a person was writing. */
interface Place {
  /** The index note. */
  readonly path: string;
  /** Of the entry's link. */
  readonly linkpath: string;
}

/** A section that is shown, which may have the entry. */
interface DraftTaker {
  goOn(): void;
}

/** What a person was writing where a section was drawn anew: it goes on in the section that takes its place. */
export class EntryDrafts {
  private kept: (Place & { readonly draft: Draft }) | null = null;
  private readonly shown = new Set<DraftTaker>();

  /** The section is shown until what is answered is called. */
  show(section: DraftTaker): () => void {
    this.shown.add(section);
    return () => this.shown.delete(section);
  }

  /** The section that takes the place may be there already. */
  keep(place: Place, draft: Draft): void {
    this.kept = { ...place, draft };
    for (const section of this.shown) section.goOn();
  }

  has(place: Place): boolean {
    return this.kept?.path === place.path && this.kept.linkpath === place.linkpath;
  }

  /** The draft, once. */
  take(place: Place): Draft | null {
    const { kept } = this;
    if (kept === null || !this.has(place)) return null;
    this.kept = null;
    return kept.draft;
  }
}
