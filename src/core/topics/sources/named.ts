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

/**
 * A name by itself means the topic of that name further down, where some note gives it a path. Where notes give it
 * several, it means none of them; where it has topics below it, it is a topic of its own.
 */
class NamePlaces {
  private readonly parents = new Set<string>();
  private readonly below = new Map<string, Map<string, readonly string[]>>();

  /** Takes in how a note wrote a topic. */
  add(segments: readonly string[]): void {
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

  placeOf(segments: readonly string[]): readonly string[] {
    const name = fold(segments[0] ?? '');
    if (segments.length !== 1 || this.parents.has(name)) return segments;
    const [place = segments, ...others] = this.below.get(name)?.values() ?? [];
    return others.length === 0 ? place : [];
  }
}
