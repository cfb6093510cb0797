import { copyName } from '../notes/conflict-copy';
import { areAlike } from '../notes/likeness';
import type { Note } from '../notes/note';
import type { MetadataPort } from '../vault';
import { claimKey } from '../topics/names';
import { PathLists } from './path-lists';

/** What copies are told by. */
interface Surroundings {
  readonly notes: ReadonlyMap<string, Note>;
  readonly port: Pick<MetadataPort, 'metadata'>;
}

/**
 * Which notes are copies that a sync service made in a conflict. A name that may be a copy's is one where the note that
 * it would be a copy of lies beside it and is the same but for what was edited; so both have to be looked at when
 * either changes.
 */
export class Copies {
  /** A note's path → the notes whose names may make them copies of it. */
  private readonly named = new PathLists();

  constructor(private readonly around: Surroundings) {}

  add(path: string): void {
    for (const original of copyName(path).likely) this.named.add(original, path);
  }

  remove(path: string): void {
    for (const original of copyName(path).likely) this.named.remove(original, path);
  }

  /** Notes that may be copies of this one. */
  namedAfter(path: string): readonly string[] {
    return this.named.get(path);
  }

  /** Notes of which others may be copies. */
  originals(): Iterable<string> {
    return this.named.keys();
  }

  /** The note with what is known of whether it is a copy. */
  marked(note: Note): Note {
    const { sure, likely } = copyName(note.path);
    const copyOf = sure ?? likely.find((original) => this.isCopyOf(note, original)) ?? null;
    return copyOf === note.copyOf ? note : { ...note, copyOf };
  }

  private isCopyOf(note: Note, path: string): boolean {
    const original = this.around.notes.get(path);
    if (original === undefined) return false;
    if (note.indexOf !== null || original.indexOf !== null) return claimKey(note) === claimKey(original);
    const [ours, theirs] = [note.path, path].map((one) => this.around.port.metadata(one));
    return ours != null && theirs != null && areAlike(ours, theirs);
  }
}
