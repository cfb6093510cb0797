import type { Metadata, Position, Section, Span } from '../../../../src/core/notes/metadata';

type Footnote = NonNullable<Metadata['footnotes']>[number];

/** The footnotes of a note and the places that refer to them. */
export class Footnotes {
  private readonly notes: (Footnote | { readonly inline: Span })[] = [];
  private readonly references: Footnote[] = [];
  private readonly uses: (string | Span)[] = [];

  addDefinition(id: string, position: Span): void {
    this.notes.push({ id, position });
  }

  addReference(id: string, position: Span): void {
    this.references.push({ id, position });
    this.uses.push(id);
  }

  /** A note that stands in the text, `^[so]`. */
  addInline(position: Span): void {
    this.notes.push({ inline: position });
    this.uses.push(position);
  }

  /**
   * A reference without a definition is text. A note in the text is called by its place among all that are referred to.
   */
  lists(): { footnotes: Footnote[]; footnoteRefs: Footnote[] } {
    const defined = new Set(this.notes.map((note) => ('id' in note ? note.id : '')));
    const order = new Map<string | Span, number>();
    for (const use of this.uses)
      if (!order.has(use) && (typeof use !== 'string' || defined.has(use))) order.set(use, order.size);
    const footnotes = this.notes.map((note) =>
      'id' in note ? note : { id: `[inline${order.get(note.inline) ?? 0}`, position: note.inline },
    );
    return { footnotes, footnoteRefs: this.references.filter(({ id }) => defined.has(id)) };
  }

  /** The app counts the list of footnotes that it renders behind the note as two sections more. */
  sections(before: readonly Section[]): Section[] {
    const last = before[before.length - 1];
    const { footnotes, footnoteRefs } = this.lists();
    if (last === undefined || (footnoteRefs.length === 0 && !footnotes.some(({ id }) => id.startsWith('[inline'))))
      return [];
    const place: Position = { line: last.position.end.line + 1, col: 0, offset: last.position.end.offset };
    return ['text', 'element'].map((type) => ({ type, position: { start: { ...place }, end: { ...place } } }));
  }
}
