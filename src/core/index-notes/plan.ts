import type { AtlasView } from '../atlas/view';
import { fileName, withoutMd } from '../notes/paths';
import { each, type Steps } from '../steps';
import { compareCodePoints } from '../text/compare';
import { fold } from '../text/fold';
import { HOME, pathKey } from '../topics/names';
import type { Topic } from '../topics/topic';
import { claimantsOf, indexPlace } from './claimants';
import { isNamedAfter, TakenNames } from './file-names';
import type { IndexOptions } from './options';
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
  /** Made when the first new note is planned: it costs a look at every link that leads nowhere. */
  private taken: TakenNames | null = null;
  private byPath: Map<string, string> | null = null;
  private unread: readonly string[] = [];
  private readonly wanted: WantedNote[] = [];
  private readonly doubles: DoubleClaim[] = [];
  private readonly offered: OfferedPage[] = [];

  constructor(
    private readonly atlas: AtlasView,
    private readonly files: Iterable<string>,
    private readonly options: IndexOptions,
    private readonly wantsNew: (topic: Topic | null) => boolean,
    private readonly isUnread: (path: string) => boolean,
    private readonly pages: TopicPages,
  ) {}

  *plan(): Steps<IndexPlan> {
    yield* this.want(null, HOME);
    for (const topic of this.atlas.topics()) yield* this.want(topic, this.atlas.topicPath(topic.id));
    return { wanted: this.wanted, doubles: this.doubles, offered: this.offered };
  }

  private *want(topic: Topic | null, topicPath: string): Steps<void> {
    const { used, others } = claimantsOf(topic, this.atlas, this.options);
    if (used !== null) {
      this.wanted.push({ topic, topicPath, path: used, isNew: false, suspects: [] });
      if (others.length > 0) this.doubles.push({ topicPath, used, others });
    } else if (this.wantsNew(topic) && !this.isOffered(topic, topicPath)) yield* this.wantNew(topic, topicPath);
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

  private *wantNew(topic: Topic | null, topicPath: string): Steps<void> {
    const { folder, name } = indexPlace(topic, this.atlas, this.options);
    this.taken ??= yield* namesInUse(this.atlas, this.files);
    this.byPath ??= yield* this.lookAtFiles();
    const start = folder === '' ? '' : `${folder}/`;
    const wished = `${start}${name}.md`;
    const inTheWay = this.byPath.get(fold(wished)) ?? (this.isUnread(wished) ? wished : undefined);
    const unread = this.unread.filter((path) => isNamedAfter(fold(withoutMd(fileName(path))), fold(name)));
    this.wanted.push({
      topic,
      topicPath,
      path: `${start}${this.taken.free(name)}.md`,
      isNew: true,
      suspects: inTheWay === undefined ? unread : [inTheWay, ...unread],
    });
  }

  private *lookAtFiles(): Steps<Map<string, string>> {
    const byPath = new Map<string, string>();
    const unread: string[] = [];
    yield* each(this.files, (file) => {
      byPath.set(fold(file), file);
      if (this.isUnread(file)) unread.push(file);
    });
    this.unread = unread.sort(compareCodePoints);
    return byPath;
  }
}

function* namesInUse(atlas: AtlasView, files: Iterable<string>): Steps<TakenNames> {
  const taken = new TakenNames();
  yield* each(files, (path) => taken.take(withoutMd(fileName(path))));
  yield* each(atlas.notes(), ({ path, topicValues }) => {
    taken.take(withoutMd(fileName(path)));
    const topics = new Set(topicValues.map(pathKey));
    for (const link of atlas.unresolvedFrom(path)) {
      // A link to a note that is not written yet means that note, not an index of the same name; but one that names a
      // topic of this note means the topic.
      if (!topics.has(pathKey(withoutMd(link)))) taken.take(withoutMd(fileName(link)));
    }
  });
  return taken;
}

/** Index notes whose topic is gone. They are left where they are. */
export function orphanedIndexNotes(atlas: AtlasView): string[] {
  const topicPaths = new Set([HOME, ...atlas.topics().map(({ id }) => pathKey(atlas.topicPath(id)))]);
  const found: string[] = [];
  for (const { path, indexOf, copyOf } of atlas.notes()) {
    if (indexOf !== null && copyOf === null && !topicPaths.has(pathKey(indexOf))) found.push(path);
  }
  return found.sort(compareCodePoints);
}
