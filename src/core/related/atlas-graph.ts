import type { AtlasView } from '../atlas/view';
import { NO_VERDICTS, type VerdictBook } from '../verdicts/verdict-book';
import type { RelatedGraph } from './graph';

/** The atlas as the ranking sees it: index notes are left out, as notes and as the targets of links. */
export class AtlasGraph implements RelatedGraph {
  /** @param verdicts what a person said, as it is when it is asked for */
  constructor(
    private readonly atlas: AtlasView,
    private readonly verdicts: () => VerdictBook = () => NO_VERDICTS,
  ) {}

  paths(): string[] {
    return Array.from(this.atlas.notes()).flatMap(({ path, indexOf }) => (indexOf === null ? [path] : []));
  }

  has(path: string): boolean {
    return this.atlas.note(path)?.indexOf === null;
  }

  isListed(path: string): boolean {
    return this.has(path) && this.atlas.isListed(path);
  }

  linksFrom(path: string): ReadonlySet<string> {
    return this.atlas.linksFrom(path);
  }

  linksTo(path: string): ReadonlySet<string> {
    return this.atlas.linksTo(path);
  }

  names(path: string): readonly string[] {
    const note = this.atlas.note(path);
    return note === undefined ? [] : [note.title, ...note.aliases];
  }

  tags(path: string): readonly string[] {
    return this.atlas.note(path)?.tags ?? [];
  }

  topicsOf(path: string): ReadonlySet<string> {
    return this.atlas.topicsOf(path);
  }

  unrelatedTo(path: string): ReadonlySet<string> {
    return this.verdicts().unrelatedTo(path);
  }

  notesIn(id: string): ReadonlySet<string> {
    return this.atlas.notesIn(id);
  }
}
