import { NOTHING_EXCLUDED, type PathFilter } from './excluded';
import { factsOf, NO_FACTS, type NoteFacts } from './facts';
import { fold } from '../text/fold';
import { asksToBeIgnored, folderFilter, type IgnoredFolders } from './ignored';
import type { Metadata } from './metadata';
import type { Note } from './note';
import { leavesOut, NO_FILTER, type NoteFilter } from './note-filter';
import type { NoteProblem, TopicProblem } from './note-problems';
import { titleOf } from './paths';
import { propertyOf, textsOf, type Properties } from './properties';
import { sameNote } from './same';
import { oldAliasIn, tagProblemOf, tagsOf } from './tags';
import { topicValuesOf, unlinked } from './topic-values';

export interface NoteOptions extends IgnoredFolders {
  /** The property that names a note's topics. */
  readonly topicsProperty: string;
  /** Which notes are seen at all; absent: every one. */
  readonly filter?: NoteFilter;
  /** A filter that they must pass as well. */
  readonly within?: NoteFilter;
}

const NO_PROBLEMS: readonly NoteProblem[] = [];
const UNREADABLE: readonly NoteProblem[] = [{ kind: 'unreadable' }];

/** What the atlas keeps of a note. A note that the host has not read, or does not read, is known by its path alone. */
export function noteOf(path: string, metadata: Metadata | null, options: NoteOptions): Note {
  return new NoteReader(options).read(path, metadata === null ? null : factsOf(metadata));
}

/**
 * `noteOf` for many notes: what depends on the options alone is worked out once. `excluded` are the files that the app
 * leaves out.
 */
export class NoteReader {
  private readonly topicsProperty: string;
  private readonly inIgnoredFolder: (path: string) => boolean;
  private readonly isLeftOut: (note: Note) => boolean;

  constructor(
    options: NoteOptions,
    private readonly excluded: PathFilter = NOTHING_EXCLUDED.filter,
  ) {
    this.topicsProperty = options.topicsProperty;
    this.inIgnoredFolder = folderFilter(options);
    const filters = [options.filter, options.within].map((filter) => leavesOut(filter ?? NO_FILTER));
    this.isLeftOut = (note) => filters.some((isOut) => isOut(note));
  }

  /**
   * Whether the filter leaves the note out. An index note is seen all the same, for what stands in it is kept current;
   * it is never listed then.
   */
  hides(note: Note): boolean {
    return note.indexOf === null && this.isLeftOut(note);
  }

  /** Whether a note's own word or its place leaves it out, whatever the filter does. */
  leavesAlone({ path, properties }: Pick<Note, 'path' | 'properties'>): boolean {
    return this.isIgnored(path, properties);
  }

  /** `facts` is null for a note that the host has not read. */
  read(path: string, facts: NoteFacts | null): Note {
    const { properties, isUnreadable, misread = NO_PROBLEMS, tags, linkpaths } = facts ?? NO_FACTS;
    return this.filtered({
      path,
      title: titleOf(path),
      aliases: textsOf(propertyOf(properties, 'aliases')),
      tags: tagsOf(properties, tags),
      linkpaths,
      properties,
      ...this.topicsIn(properties, isUnreadable && misread.length === 0 ? UNREADABLE : misread),
      indexOf: indexValueOf(properties),
      ignored: facts === null || this.isIgnored(path, properties),
      unread: facts === null,
      copyOf: null,
    });
  }

  /** The same note at another path. */
  moved(note: Note, path: string): Note {
    const ignored = note.unread || this.isIgnored(path, note.properties);
    return this.filtered({ ...note, path, title: titleOf(path), ignored, copyOf: null });
  }

  /** The same note as these options see it; the note itself where that is the same. */
  again(note: Note): Note {
    const { path, properties, problems, unread } = note;
    const known = problems.filter(({ kind }) => kind === 'unreadable' || kind === 'misread');
    const now = this.filtered({
      ...note,
      ...this.topicsIn(properties, known),
      ignored: unread || this.isIgnored(path, properties),
    });
    return sameNote(note, now) ? note : now;
  }

  private filtered(note: Note): Note {
    return note.indexOf !== null && !note.ignored && this.isLeftOut(note) ? { ...note, ignored: true } : note;
  }

  private topicsIn(
    properties: Properties,
    known: readonly NoteProblem[],
  ): Pick<Note, 'topicValues' | 'commaValues' | 'problems'> {
    const { values, commaValues, problems } = topicValuesOf(properties, this.topicsProperty);
    const own = [tagProblemOf(properties), oldAliasIn(properties)];
    const all = [
      ...known,
      ...own.filter((problem) => problem !== null),
      ...problems.filter((problem) => !known.some((one) => isTold(problem, one))),
    ];
    return { topicValues: values, commaValues, problems: all.length === 0 ? NO_PROBLEMS : all };
  }

  private isIgnored(path: string, properties: Properties): boolean {
    return asksToBeIgnored(properties) || this.inIgnoredFolder(path) || this.excluded(path);
  }
}

/** Whether it is known why an item of the property is empty. */
function isTold(problem: TopicProblem, known: NoteProblem): boolean {
  const isEmpty = problem.kind === 'topic-type' && problem.type === 'nothing';
  return (
    isEmpty &&
    known.kind === 'misread' &&
    (known.how === 'comment' || known.how === 'sign') &&
    fold(known.property) === fold(problem.property)
  );
}

/**
 * The topic path that an index note claims. A number is read as the name it looks like, a link as what it leads to;
 * other types claim nothing.
 */
function indexValueOf(properties: Properties): string | null {
  const value = propertyOf(properties, 'topic-index');
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? unlinked(value) : '';
  return text === '' ? null : text;
}
