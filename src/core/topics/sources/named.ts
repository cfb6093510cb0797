import { isLeftOut, type Note } from '../../notes/note';
import { each, type Steps } from '../../steps';
import { fold } from '../../text/fold';
import { CommaNames } from '../comma-names';
import { pathSegments } from '../names';
import { namesAbove, underPages } from '../page-place';
import { DEEPEST } from '../resolve';
import { FoundTree, nameAt } from './found-tree';
import { FEWEST, type FoundTopic, type SourceVault, type TopicFinder } from './source';

/** Topics that notes name themselves. */
export const named: TopicFinder = {
  source: 'topic',
  *find({ atlas, notes }: SourceVault): Steps<FoundTopic[]> {
    const commas = new CommaNames();
    const names = new NamePlaces();
    const tree = new FoundTree();
    // What is deeper is told, and names no topic.
    const namedBy = (note: Note): string[][] =>
      commas
        .namesIn(note)
        .map(pathSegments)
        .filter(({ length }) => length <= DEEPEST);
    yield* each(notes, (note) => commas.add(note));
    yield* each(notes, (note) => {
      for (const path of namedBy(note)) names.add(path);
    });
    // A page stays one with its topic's index in it.
    yield* each(atlas.notes(), (note) => {
      if (isLeftOut(note)) return;
      names.addPage(note.title, namedBy(note), namesAbove(note.properties).map(pathSegments));
    });
    yield* each(notes, (note) => {
      for (const path of namedBy(note)) tree.add(names.placeOf(path), note.path);
    });
    return tree.withAtLeast(FEWEST).map((place) => ({
      key: place.key,
      parent: place.parent,
      name: nameAt(place),
      rules: {},
      notes: place.notes,
      reasons: [{ kind: 'named', notes: place.notes.size }],
      doubt: null,
    }));
  },
};

/**
 * A name by itself means the topic of that name further down, where some note gives it a path. Where notes give it
 * several, it means none of them; where it has topics below it, it is a topic of its own. Where no note gives it a
 * path, the one note of its name does by the topic that it names itself.
 */
class NamePlaces {
  private readonly parents = new Set<string>();
  private readonly below = new Map<string, Map<string, readonly string[]>>();
  private readonly names = new Set<string>();
  /** The topic that the page of a topic names; null where that is not clear. */
  private readonly pages = new Map<string, readonly string[] | null>();

  /** Takes in how a note wrote a topic. */
  add(segments: readonly string[]): void {
    this.names.add(fold(segments[0] ?? ''));
    if (segments.length > 1) this.parents.add(fold(segments[0] ?? ''));
    for (let end = 2; end <= segments.length; end++) {
      const path = segments.slice(0, end);
      const name = fold(path[end - 1] ?? '');
      this.below.set(
        name,
        (this.below.get(name) ?? new Map<string, readonly string[]>()).set(fold(path.join('/')), path),
      );
    }
  }

  /** Once all names are known: takes in a note that may be the page of a topic, and what it stands under. */
  addPage(title: string, topics: readonly (readonly string[])[], up: readonly (readonly string[])[]): void {
    const name = fold(title);
    if (!this.names.has(name)) return;
    const isOther = (path: readonly string[]): boolean => path.length > 1 || fold(path[0] ?? '') !== name;
    const isKnown = ([first = '']: readonly string[]): boolean => this.names.has(fold(first));
    const named = topics.filter(isOther);
    const [topic = null, ...others] = (named.length > 0 ? named : up.filter(isOther)).filter(isKnown);
    this.pages.set(name, this.pages.has(name) || others.length > 0 ? null : topic);
  }

  placeOf(segments: readonly string[]): readonly string[] {
    return underPages(this.placeByPaths(segments), (name) => {
      const above = this.below.has(fold(name)) ? null : (this.pages.get(fold(name)) ?? null);
      return above === null ? null : { parent: null, names: this.placeByPaths(above) };
    }).names;
  }

  private placeByPaths(segments: readonly string[]): readonly string[] {
    const name = fold(segments[0] ?? '');
    if (segments.length !== 1 || this.parents.has(name)) return segments;
    const [place = segments, ...others] = this.below.get(name)?.values() ?? [];
    return others.length === 0 ? place : [];
  }
}
