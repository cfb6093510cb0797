import type { AtlasView } from '../../atlas/view';
import type { Note } from '../../notes/note';
import { fileName, titleOf, withoutMd } from '../../notes/paths';
import { propertyOf, textsOf } from '../../notes/properties';
import { unlinked } from '../../notes/topic-values';
import { andThen, each, whenDone, type Steps } from '../../steps';
import { compareCodePoints } from '../../text/compare';
import { fold } from '../../text/fold';
import { HOME, pathKey } from '../../topics/names';
import type { Topic } from '../../topics/topic';
import { claimantsOf, indexPlace } from './claimants';
import { isNamedAfter, TakenNames } from './file-names';
import type { IndexOptions } from '../options';
import type { TopicPages } from './topic-pages';

/** An index note that there shall be; the home index has no topic. */
export interface WantedNote {
  readonly topic: Topic | null;
  readonly topicPath: string;
  readonly path: string;
  readonly isNew: boolean;
  /**
   * Notes that may be this index note, though nothing says so: the one that stands where it would be made, for its
   * property may be broken or its folder cannot be read, and those of its name that cannot be read now.
   */
  readonly suspects: readonly string[];
}

/** Two or more notes that claim one topic. */
export interface DoubleClaim {
  readonly topicPath: string;
  readonly used: string;
  readonly others: readonly string[];
}

/** A topic without an index note of its own, and the page that a person has for it. */
export interface OfferedPage {
  readonly topicPath: string;
  readonly path: string;
}

export interface IndexPlan {
  readonly wanted: readonly WantedNote[];
  /** Pages that stand for their topics as long as nobody says what to do. */
  readonly offered: readonly OfferedPage[];
  readonly doubles: readonly DoubleClaim[];
}

/**
 * Which index notes there shall be and where. A note that is there is known by its property, wherever it lies;
 * new ones go into the index folder, topics above as folders. In small steps.
 *
 * @param wantsNew whether a topic that has no index note yet gets one
 * @param isUnread whether nothing can be known of a note now
 * @param pages pages of the person's own, which topics without an index note have
 */
export function planIndexNotes(
  atlas: AtlasView,
  files: Iterable<string>,
  options: IndexOptions,
  wantsNew: (topic: Topic | null) => boolean,
  isUnread: (path: string) => boolean = () => false,
  pages: TopicPages = NO_PAGES,
): Steps<IndexPlan> {
  return new Planner(atlas, files, options, wantsNew, isUnread, pages).plan();
}

const NO_PAGES: TopicPages = new Map<string, string>();

class Planner {
  /** Looked at when the first new note is planned: it costs a look at every link that leads nowhere. */
  private files: Files | null = null;
  private readonly wanted: WantedNote[] = [];
  private readonly doubles: DoubleClaim[] = [];
  private readonly offered: OfferedPage[] = [];

  constructor(
    private readonly atlas: AtlasView,
    private readonly paths: Iterable<string>,
    private readonly options: IndexOptions,
    private readonly wantsNew: (topic: Topic | null) => boolean,
    private readonly isUnread: (path: string) => boolean,
    private readonly pages: TopicPages,
  ) {}

  *plan(): Steps<IndexPlan> {
    for (const topic of [null, ...this.atlas.topics()]) {
      const topicPath = topic === null ? HOME : this.atlas.topicPath(topic.id);
      const { used, others } = claimantsOf(topic, this.atlas, this.options);
      if (used !== null) {
        this.wanted.push({ topic, topicPath, path: used, isNew: false, suspects: [] });
        if (others.length > 0) this.doubles.push({ topicPath, used, others });
      } else if (this.wantsNew(topic) && !this.isOffered(topic, topicPath)) {
        this.files ??= yield* lookAtFiles(this.atlas, this.paths, this.isUnread);
        this.wanted.push(this.newNote(topic, topicPath, this.files));
      }
    }
    return { wanted: this.wanted, doubles: this.doubles, offered: this.offered };
  }

  /** Whether a page of the person's own stands for the topic until the person says what to do. */
  private isOffered(topic: Topic | null, topicPath: string): boolean {
    const path = topic === null || this.options.pages === 'notes' ? undefined : this.pages.get(topic.id);
    if (path === undefined || this.isSuspect(path, topic)) return false;
    this.offered.push({ topicPath, path });
    return true;
  }

  /** Where an index note would be made, a note whose properties cannot be read may be just that. */
  private isSuspect(path: string, topic: Topic | null): boolean {
    const isUnreadable = this.atlas.note(path)?.problems.some(({ kind }) => kind === 'unreadable') === true;
    return isUnreadable && fold(path) === fold(this.wishedPath(topic));
  }

  private wishedPath(topic: Topic | null): string {
    const { folder, name } = indexPlace(topic, this.atlas, this.options);
    return `${folder === '' ? '' : `${folder}/`}${name}.md`;
  }

  private newNote(topic: Topic | null, topicPath: string, { taken, byPath, unread }: Files): WantedNote {
    const { folder, name } = indexPlace(topic, this.atlas, this.options);
    const start = folder === '' ? '' : `${folder}/`;
    const wished = `${start}${name}.md`;
    const inTheWay = byPath.get(fold(wished)) ?? (this.isUnread(wished) ? wished : undefined);
    // One that says of another topic that it is its index is not lost.
    const isLost = inTheWay !== undefined && (this.atlas.note(inTheWay)?.indexOf ?? null) === null;
    const suspects = unread.filter((path) => isNamedAfter(fold(titleOf(path)), fold(name))).sort(compareCodePoints);
    return {
      topic,
      topicPath,
      path: `${start}${taken.free(name)}.md`,
      isNew: true,
      suspects: isLost ? [inTheWay, ...suspects] : suspects,
    };
  }
}

/** What new index notes must not stand in the way of. */
interface Files {
  /** Names in use, and names of notes that are not written yet. */
  readonly taken: TakenNames;
  /** By the folded path. */
  readonly byPath: Map<string, string>;
  readonly unread: string[];
}

function lookAtFiles(atlas: AtlasView, paths: Iterable<string>, isUnread: (path: string) => boolean): Steps<Files> {
  const files: Files = { taken: new TakenNames(), byPath: new Map<string, string>(), unread: [] };
  const taken = each(paths, (path) => {
    files.taken.take(titleOf(path));
    files.byPath.set(fold(path), path);
    if (isUnread(path)) files.unread.push(path);
  });
  const namesIn = topicNames(atlas);
  const wished = (): Steps<void> =>
    each(atlas.notes(), (note) => {
      files.taken.take(titleOf(note.path));
      const links = atlas.unresolvedFrom(note.path);
      if (links.length === 0) return;
      const topics = new Set(namesIn(note).map(pathKey));
      for (const link of links) {
        // A link to a note that is not written yet means that note, not an index of the same name; but one that names a
        // topic of this note means the topic.
        if (!topics.has(pathKey(withoutMd(link)))) files.taken.take(titleOf(link));
      }
    });
  return whenDone(andThen(taken, wished), () => files);
}

/** What a note names topics by: in the property that is for it, and in those that rules read. */
function topicNames(atlas: AtlasView): (note: Note) => readonly string[] {
  const ruled = new Map<string, Set<string>>();
  for (const { rules } of atlas.topics())
    for (const { key, value } of rules.properties) ruled.set(key, (ruled.get(key) ?? new Set()).add(fold(value)));
  return ({ topicValues, properties }) => [
    ...topicValues,
    ...Array.from(ruled).flatMap(([key, values]) =>
      textsOf(propertyOf(properties, key))
        .map(unlinked)
        .filter((target) => values.has(fold(fileName(target)))),
    ),
  ];
}

/** Index notes whose topic is gone. They are left where they are. */
export function orphanedIndexNotes(atlas: AtlasView): string[] {
  const found: string[] = [];
  for (const { path, indexOf, copyOf } of atlas.notes()) {
    if (indexOf === null || copyOf !== null || pathKey(indexOf) === HOME) continue;
    if (atlas.claimedTopic(indexOf) === undefined) found.push(path);
  }
  return found.sort(compareCodePoints);
}
