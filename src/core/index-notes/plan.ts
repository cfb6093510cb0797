import type { AtlasView } from '../atlas/view';
import { fileName, withoutMd } from '../notes/paths';
import { each, type Steps } from '../steps';
import { compareCodePoints } from '../text/compare';
import { fold } from '../text/fold';
import { HOME, pathKey } from '../topics/names';
import type { Topic } from '../topics/topic';
import { fileNameFor, TakenNames } from './file-names';
import type { IndexOptions } from './options';

/** An index note that there shall be; the home index has no topic. */
export interface WantedNote {
  readonly topic: Topic | null;
  readonly topicPath: string;
  readonly path: string;
  readonly isNew: boolean;
  /** A note that stands where a new one would, had it the name. It may be this index note, with a property that cannot be read. */
  readonly inTheWay?: string;
}

/** Two or more notes that claim one topic: the first by path is used. */
export interface DoubleClaim {
  readonly topicPath: string;
  readonly used: string;
  readonly others: readonly string[];
}

export interface IndexPlan {
  readonly wanted: readonly WantedNote[];
  readonly doubles: readonly DoubleClaim[];
}

/**
 * Which index notes there shall be and where. A note that is there is known by its property, wherever it lies;
 * new ones go into the index folder, topics above as folders. In small steps.
 *
 * @param wantsNew whether a topic that has no index note yet gets one
 */
export function planIndexNotes(
  atlas: AtlasView,
  files: Iterable<string>,
  options: IndexOptions,
  wantsNew: (topic: Topic | null) => boolean,
): Steps<IndexPlan> {
  return new Planner(atlas, files, options, wantsNew).plan();
}

class Planner {
  /** Made when the first new note is planned: it costs a look at every link that leads nowhere. */
  private taken: TakenNames | null = null;
  private byPath: Map<string, string> | null = null;
  private readonly wanted: WantedNote[] = [];
  private readonly doubles: DoubleClaim[] = [];

  constructor(
    private readonly atlas: AtlasView,
    private readonly files: Iterable<string>,
    private readonly options: IndexOptions,
    private readonly wantsNew: (topic: Topic | null) => boolean,
  ) {}

  *plan(): Steps<IndexPlan> {
    yield* this.want(null, HOME, () => [this.options.folder, fileNameFor(this.options.homeName)]);
    for (const topic of this.atlas.topics())
      yield* this.want(topic, this.atlas.topicPath(topic.id), () => this.placeOf(topic));
    return { wanted: this.wanted, doubles: this.doubles };
  }

  private *want(topic: Topic | null, topicPath: string, place: () => [folder: string, name: string]): Steps<void> {
    const [used, ...others] = this.atlas.indexNotesOf(topicPath);
    if (used !== undefined) {
      this.wanted.push({ topic, topicPath, path: used, isNew: false });
      if (others.length > 0) this.doubles.push({ topicPath, used, others });
    } else if (this.wantsNew(topic)) {
      const [folder, name] = place();
      this.taken ??= yield* namesInUse(this.atlas, this.files);
      this.byPath ??= yield* foldedPaths(this.files);
      const start = folder === '' ? '' : `${folder}/`;
      const inTheWay = this.byPath.get(fold(`${start}${name}.md`));
      this.wanted.push({
        topic,
        topicPath,
        path: `${start}${this.taken.free(name)}.md`,
        isNew: true,
        ...(inTheWay !== undefined && { inTheWay }),
      });
    }
  }

  private placeOf(topic: Topic): [folder: string, name: string] {
    const folders: string[] = [];
    for (let id = topic.parent; id !== null;) {
      const above = this.atlas.topic(id);
      if (above === undefined) break;
      folders.unshift(fileNameFor(above.name));
      id = above.parent;
    }
    return [[this.options.folder, ...folders].filter((part) => part !== '').join('/'), fileNameFor(topic.name)];
  }
}

/** Files and notes that are looked at in one go. */
const AT_ONCE = 256;

function* foldedPaths(files: Iterable<string>): Steps<Map<string, string>> {
  const byPath = new Map<string, string>();
  yield* each(files, AT_ONCE, (file) => byPath.set(fold(file), file));
  return byPath;
}

function* namesInUse(atlas: AtlasView, files: Iterable<string>): Steps<TakenNames> {
  const taken = new TakenNames();
  yield* each(files, AT_ONCE, (path) => taken.take(withoutMd(fileName(path))));
  yield* each(atlas.notes(), AT_ONCE, ({ path, topicValues }) => {
    taken.take(withoutMd(fileName(path)));
    const topics = new Set(topicValues.map(pathKey));
    for (const link of atlas.unresolvedFrom(path)) {
      // A link to a note that is not written yet means that note, not an index of the same name; but one that names a topic of this note means the topic.
      if (!topics.has(pathKey(withoutMd(link)))) taken.take(withoutMd(fileName(link)));
    }
  });
  return taken;
}

/** Index notes whose topic is gone. They are left where they are. */
export function orphanedIndexNotes(atlas: AtlasView): string[] {
  const topicPaths = new Set([HOME, ...atlas.topics().map(({ id }) => pathKey(atlas.topicPath(id)))]);
  const found: string[] = [];
  for (const { path, indexOf } of atlas.notes()) {
    if (indexOf !== null && !topicPaths.has(pathKey(indexOf))) found.push(path);
  }
  return found.sort(compareCodePoints);
}
