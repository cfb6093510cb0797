import type { NoteChanges } from '../../../core/atlas/changes';
import { MentionIndex } from '../../../core/panel/mention-index';
import type { Direction } from '../../../core/panel/section';
import type { RelatedGraph } from '../../../core/related/graph';
import type { Related } from '../../../core/related/reason';
import { RelatedNotes } from '../../../core/related/related-notes';
import { each, whenDone, type Steps } from '../../../core/steps';
import { NO_VERDICTS, type VerdictBook } from '../../../core/verdicts/verdict-book';

/** What is known of all notes to say which are near one, and which name it. */
export class Knowledge {
  readonly mentions = new MentionIndex();
  /** Notes with a name that not all texts were searched for. */
  readonly unsearched = new Set<string>();
  /** Notes with a name that is not looked for, as they were taken in. */
  private silent: ReadonlySet<string>;

  private constructor(
    readonly graph: RelatedGraph,
    readonly related: RelatedNotes,
    private readonly book: () => VerdictBook,
  ) {
    this.silent = book().notesWithSilentNames();
  }

  /** What is near, from metadata alone, in small steps. */
  static inSteps(graph: RelatedGraph, book: () => VerdictBook = () => NO_VERDICTS): Steps<Knowledge> {
    return whenDone(RelatedNotes.inSteps(graph), (related) => new Knowledge(graph, related, book));
  }

  /** Learns what notes are called: nothing is asked for that before texts are looked at. */
  learnNames(): Steps<void> {
    return each(this.graph.paths(), (path) => {
      if (this.graph.has(path)) this.mentions.setNames(path, this.namesOf(path));
    });
  }

  /** The names of all other notes are still to be searched for. */
  doubt(searched: ReadonlySet<string>): Steps<void> {
    return each(this.graph.paths(), (path) => {
      if (!searched.has(path)) this.unsearched.add(path);
    });
  }

  apply(changes: NoteChanges): void {
    this.related.apply(changes);
    const { mentions } = this;
    for (const path of changes.removed) this.forget(path);
    for (const { from, to } of changes.renamed) {
      const found = mentions.found(from);
      this.forget(from);
      mentions.setFound(to, found);
      this.name(to);
    }
    for (const path of [...changes.added, ...changes.changed]) this.name(path);
  }

  private forget(path: string): void {
    this.mentions.setNames(path, []);
    this.mentions.setFound(path, []);
    this.unsearched.delete(path);
  }

  /** A name that is new stands in texts that were looked at before. */
  private name(path: string): void {
    const before = this.mentions.namesOf(path);
    const names = this.graph.has(path) ? this.namesOf(path) : [];
    if (names.length === before.length && names.every((name, i) => name === before[i])) return;
    this.mentions.setNames(path, names);
    if (names.some((name) => !before.includes(name))) this.unsearched.add(path);
  }

  /** Takes in which names a person wants looked for now. */
  nameAnew(): void {
    const { book, silent } = this;
    this.silent = book().notesWithSilentNames();
    for (const path of new Set([...silent, ...this.silent])) if (this.graph.has(path)) this.name(path);
  }

  /** What the note is called in texts. */
  private namesOf(path: string): readonly string[] {
    const silent = this.book().silentNames(path);
    const names = this.graph.names(path);
    return silent.size === 0 ? names : names.filter((name) => !silent.has(name));
  }

  near(path: string, limit: number): Related[] {
    return this.related.related(path, limit);
  }

  /** Notes that this one names, and those that name it, where there is no link of that direction. */
  mentioned(path: string, texts: number): Map<string, Direction[]> {
    const { mentions, graph } = this;
    const book = this.book();
    const [from, to] = [graph.linksFrom(path), graph.linksTo(path)];
    const found = new Map<string, Direction[]>();
    for (const other of mentions.namedIn(path, texts))
      if (!from.has(other) && graph.isListed(other) && !book.isNoMention(path, other)) found.set(other, ['here']);
    for (const other of mentions.naming(path))
      if (!to.has(other) && graph.isListed(other) && !book.isNoMention(other, path))
        found.set(other, [...(found.get(other) ?? []), 'there']);
    return found;
  }
}
