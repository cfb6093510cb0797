import type { Note } from '../../notes/note';
import { gathered, whenDone, type Steps } from '../../steps';
import { compareCodePoints } from '../../text/compare';
import { fold } from '../../text/fold';
import { FoundTree, nameAt, type TreePlace } from './found-tree';
import { isStatus, isType } from './kind-words';
import { FEWEST, isSelective, type Doubt, type FoundTopic, type SourceVault, type TopicFinder } from './source';

/** A tag that more than this share of the notes has tells none of them from the others. */
const EVERYWHERE = 0.6;
/** Notes of a vault that is too small to say so of. */
const SMALL_VAULT = 10;
/** A flat tag is ticked where it has one in so many of all notes, */
const SHARE = 200;
/** and is among so many that have most. */
const MOST_FLAT = 40;

/** Tags, nested ones as a tree. */
export const tags: TopicFinder = {
  source: 'tag',
  find({ notes }: SourceVault): Steps<FoundTopic[]> {
    const roots = new Set<string>();
    const found = gathered(new FoundTree(), notes, (tree, note) => {
      for (const tag of note.tags) {
        const parts = partsOf(tag);
        if (parts.length > 1) roots.add(fold(parts[0] ?? ''));
        tree.add(parts, note.path);
      }
    });
    return whenDone(found, (tree) => {
      const places = tree.withAtLeast(FEWEST);
      const doubts = new TagDoubts(notes, places, roots);
      return places.map((place) => ({
        key: place.key,
        parent: place.parent,
        name: nameAt(place),
        rules: { tags: [place.spelling] },
        notes: place.notes,
        reasons: [{ kind: 'tag', tag: place.spelling, notes: place.notes.size }],
        ...doubted(doubts.of(place), place.notes.size, notes.length),
      }));
    });
  },
};

class TagDoubts {
  private readonly doubts = new Map<string, Doubt | null>();
  private readonly most: number;
  private readonly chosen: ReadonlySet<string>;

  constructor(
    notes: readonly Note[],
    places: readonly TreePlace[],
    private readonly roots: ReadonlySet<string>,
  ) {
    this.most = notes.length < SMALL_VAULT ? Infinity : notes.length * EVERYWHERE;
    const fewest = Math.max(FEWEST, notes.length / SHARE);
    const flat = places.filter((place) => this.isFlat(place) && this.kindDoubt(place) === null);
    this.chosen = new Set(
      flat
        .filter((place) => place.notes.size >= fewest)
        .sort((a, b) => b.notes.size - a.notes.size || compareCodePoints(a.key, b.key))
        .slice(0, MOST_FLAT)
        .map(({ key }) => key),
    );
  }

  /** What speaks against a tag speaks against those below it. */
  of(place: TreePlace): Doubt | null {
    const doubt =
      this.doubts.get(place.parent) ??
      this.kindDoubt(place) ??
      (this.isFlat(place) && !this.chosen.has(place.key) ? 'rare' : null);
    this.doubts.set(place.key, doubt);
    return doubt;
  }

  private isFlat({ key, parent }: TreePlace): boolean {
    return parent === '' && !this.roots.has(key);
  }

  private kindDoubt(place: TreePlace): Doubt | null {
    const name = nameAt(place);
    if (isStatus(name)) return 'status';
    if (isType(name)) return 'type';
    return this.isFlat(place) && place.notes.size > this.most ? 'everywhere' : null;
  }
}

/** A tag on most notes is what a vault is sorted by, where it has nothing else. */
function doubted(doubt: Doubt | null, held: number, all: number): Pick<FoundTopic, 'doubt' | 'isLastResort'> {
  return { doubt, isLastResort: doubt === 'everywhere' && isSelective(held, all) };
}

function partsOf(tag: string): string[] {
  return tag.split('/').filter((part) => part !== '');
}
