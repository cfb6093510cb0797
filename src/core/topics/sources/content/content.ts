import type { AtlasView } from '../../../atlas/view';
import type { Note } from '../../../notes/note';
import type { WordRecord } from '../../../related/word-record';
import { gathered, mapped, whenDone, type Steps } from '../../../steps';
import { fileName, isNoSubject, withoutMd } from '../../../notes/paths';
import type { FoundReason, FoundTopic, SourceVault, TopicFinder } from '../source';
import { isDated } from '../folders';
import { affinities, forRow } from './affinity';
import { neighboursOf } from './alike';
import { consensus } from './consensus';
import { GroupNames } from './group-names';
import { hubsOf, type Hub, type Links } from './hub';
import { membersOf } from './merge';
import { noteGraph } from './note-graph';
import { vocabularyOf, type ReadNote } from './note-words';
import type { SparseRows } from './sparse';
import { subgroupsOf } from './subgroups';
import { TellingWords } from './telling-words';

/** Fewer notes near each other are no topic yet. */
const FEWEST = 5;
const EXAMPLES = 3;
/** More of a group's notes than this are called by a date before it is one of daily notes. */
const DATED = 0.5;
const WORDS_TOLD = 5;
/** What texts say; a note of which nothing is known is placed by its title and links. */
interface Texts {
  /** The words of a note's text. */
  words(path: string): WordRecord;
  /** Its headings, in the order of its text. */
  headings(path: string): readonly string[];
}

/**
 * Groups of notes that are about the same, by their words and links. The same notes give the same groups on every
 * device.
 */
export function contentFinder(texts: Texts): TopicFinder {
  return {
    source: 'content',
    *find({ atlas, notes: all }: SourceVault): Steps<FoundTopic[]> {
      // The text of a page with an index in it is that of others, and it is to be named after none of them.
      const own = all.filter(({ indexOf }) => indexOf === null);
      const notes = yield* mapped(own, ({ path, title }): ReadNote => {
        const headings = texts.headings(path);
        const [first = title] = headings;
        return { path, title: isNoSubject(title) ? first : title, headings, record: texts.words(path) };
      });
      const links = yield* linksBetween(atlas, own);
      const vocabulary = yield* vocabularyOf(notes);
      const affinity = yield* affinities(yield* noteGraph(yield* neighboursOf(vocabulary), links.from));
      const words = yield* TellingWords.of(notes, vocabulary);
      return yield* new Groups(notes, links, affinity, words).find();
    },
  };
}

function linksBetween(atlas: AtlasView, notes: readonly Note[]): Steps<Links> {
  const numbers = new Map(notes.map(({ path }, number) => [path, number]));
  const links = { from: notes.map((): number[] => []), to: notes.map((): number[] => []) };
  return gathered(links, notes.entries(), ({ from, to }, [number, { path }]) => {
    const targets = Array.from(atlas.linksFrom(path), (target) => numbers.get(target)).filter(
      (target) => target !== undefined,
    );
    from[number] = targets;
    for (const target of targets) to[target]?.push(number);
  });
}

/** Finds groups and says what they are about. */
class Groups {
  private readonly found: FoundTopic[] = [];
  private readonly names = new GroupNames();
  private readonly paths: readonly string[];

  constructor(
    private readonly notes: readonly ReadNote[],
    private readonly links: Links,
    private readonly affinity: SparseRows,
    private readonly words: TellingWords,
  ) {
    this.paths = notes.map(({ path }) => path);
  }

  *find(): Steps<FoundTopic[]> {
    const groups = membersOf(yield* consensus(this.affinity, this.paths)).filter(({ length }) => length >= FEWEST);
    for (const members of groups.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))) {
      yield;
      const topic = yield* this.add(members, '');
      if (topic === null) continue;
      for (const part of yield* subgroupsOf(members, this.affinity, this.paths)) yield* this.add(part, topic.key);
    }
    return this.found;
  }

  private *add(members: readonly number[], parent: string): Steps<FoundTopic | null> {
    const telling = yield* this.words.tell(members);
    const hubs = hubsOf(members, this.links);
    const name = this.names.name({
      hubs: hubs.map(({ note }) => this.notes[note]?.title ?? ''),
      telling,
      above: parent,
    });
    if (name === null) return null;
    const topic: FoundTopic = {
      key: name,
      parent,
      name,
      rules: {},
      notes: new Set(members.map((note) => this.path(note))),
      reasons: yield* this.reasons(
        members,
        hubs[0],
        telling.map(({ word }) => word),
      ),
      // What one wrote on a day is alike by its template, and about anything.
      doubt: this.areDated(members) ? 'daily' : null,
    };
    this.found.push(topic);
    return topic;
  }

  private reasons(members: readonly number[], hub: Hub | undefined, words: readonly string[]): Steps<FoundReason[]> {
    return whenDone(this.mostCentral(members), (examples) => [
      ...(hub === undefined
        ? []
        : [{ kind: 'hub' as const, path: this.path(hub.note), notes: hub.linked, of: members.length }]),
      ...(words.length === 0 ? [] : [{ kind: 'words' as const, words: words.slice(0, WORDS_TOLD) }]),
      { kind: 'examples', paths: examples.map((note) => this.path(note)) },
    ]);
  }

  private areDated(members: readonly number[]): boolean {
    return members.filter((note) => isDated(withoutMd(fileName(this.path(note))))).length > DATED * members.length;
  }

  /** The notes that the others of a group are nearest to. */
  private mostCentral(members: readonly number[]): Steps<number[]> {
    const own = new Set(members);
    const sums = gathered(new Map<number, number>(), members, (near, note) =>
      forRow(this.affinity, note, (other, value) => {
        if (other !== note && own.has(other)) near.set(note, (near.get(note) ?? 0) + value);
      }),
    );
    return whenDone(sums, (near) =>
      [...members].sort((a, b) => (near.get(b) ?? 0) - (near.get(a) ?? 0) || a - b).slice(0, EXAMPLES),
    );
  }

  private path(note: number): string {
    return this.paths[note] ?? '';
  }
}
