import type { Note } from '../../notes/note';
import { topicValuesOf } from '../../notes/topic-values';
import { each, type Steps } from '../../steps';
import { fold } from '../../text/fold';
import { CommaNames } from '../comma-names';
import { pathSegments } from '../names';
import { FoundTree, nameAt } from './found-tree';
import { FEWEST, type FoundTopic, type SourceVault, type TopicFinder } from './source';

/** Topics that notes name themselves. */
export const named: TopicFinder = {
  source: 'topic',
  *find({ notes }: SourceVault): Steps<FoundTopic[]> {
    const commas = new CommaNames();
    const names = new NamePlaces();
    const tree = new FoundTree();
    yield* each(notes, (note) => commas.add(note));
    yield* each(notes, (note) => {
      for (const name of commas.namesIn(note)) names.add(pathSegments(name));
    });
    yield* each(notes, (note) => {
      const named = commas.namesIn(note);
      names.addPage(note.title, (named.length > 0 ? named : notesAbove(note)).map(pathSegments));
    });
    yield* each(notes, (note) => {
      for (const name of commas.namesIn(note)) tree.add(names.placeOf(pathSegments(name)), note.path);
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

/** What a note says that it stands under. */
function notesAbove({ properties }: Note): readonly string[] {
  return topicValuesOf(properties, 'up').values;
}

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

  /** Once all names are known: takes in a note that may be the page of a topic. */
  addPage(title: string, topics: readonly (readonly string[])[]): void {
    const name = fold(title);
    if (!this.names.has(name)) return;
    const [topic = null, ...others] = topics.filter(([first = '']) => this.names.has(fold(first)));
    this.pages.set(name, this.pages.has(name) || others.length > 0 ? null : topic);
  }

  placeOf(segments: readonly string[]): readonly string[] {
    return this.underPages(this.placeByPaths(segments));
  }

  private placeByPaths(segments: readonly string[]): readonly string[] {
    const name = fold(segments[0] ?? '');
    if (segments.length !== 1 || this.parents.has(name)) return segments;
    const [place = segments, ...others] = this.below.get(name)?.values() ?? [];
    return others.length === 0 ? place : [];
  }

  /** Pages that name each other in a circle place none of their topics. */
  private underPages(place: readonly string[]): readonly string[] {
    const seen = new Set<string>();
    let now = place;
    for (;;) {
      const name = fold(now[0] ?? '');
      if (seen.has(name)) return place;
      seen.add(name);
      const above = this.below.has(name) ? null : (this.pages.get(name) ?? null);
      if (above === null || now.length === 0) return now;
      now = [...this.placeByPaths(above), ...now];
    }
  }
}
