import fc from 'fast-check';
import { Atlas } from '../../../src/core/atlas/atlas';
import type { AtlasOptions } from '../../../src/core/atlas/options';
import { isEmpty, type ChangeSet } from '../../../src/core/atlas/changes';
import { isNotePath } from '../../../src/core/notes/paths';
import { finish } from '../../../src/core/steps';
import { actions, CLAIMS, copyActions, FILE_PATHS, NOTE_PATHS, options, pageActions, type Action } from './actions';
import { MemoryVault, metadataOf } from './memory-vault';
import { pagesOf, type Page } from './pages';
import { snapshotOf, type NoteState, type Snapshot } from './snapshot';

const ALL_PATHS = [...NOTE_PATHS, ...FILE_PATHS];

/** What happens to a vault, in general, among copies of notes, and among pages of topics. */
const histories = fc.oneof(
  fc.array(actions, { minLength: 1, maxLength: 12 }),
  fc.array(copyActions, { minLength: 1, maxLength: 12 }),
  fc.array(pageActions, { minLength: 1, maxLength: 12 }),
);

interface State {
  readonly atlas: Snapshot;
  readonly pages: ReadonlyMap<string | null, Page>;
}

/** The vault, the atlas that follows it, and what stands in the atlas before and after each change. */
class Following {
  readonly vault = new MemoryVault();
  readonly atlas: Atlas;
  options: AtlasOptions;

  constructor(first: AtlasOptions) {
    this.options = first;
    this.atlas = Atlas.build(this.vault, first);
  }

  /** Does it to the vault; answers with how the atlas is told, or null when the action makes no sense now. */
  perform(action: Action): (() => ChangeSet) | null {
    switch (action.kind) {
      case 'write':
        return this.#write(action.path, metadataOf(action.spec));
      case 'unread':
        return this.#write(action.path, null);
      case 'attach':
        return this.#attach(action.path);
      case 'delete':
        return this.#delete(action.path);
      case 'rename':
        return this.#rename(action.from, action.to);
      case 'exclude':
        this.vault.exclude(action.list);
        return () => this.atlas.setOptions(this.options);
      case 'options': {
        this.options = action.options;
        return () => this.atlas.setOptions(action.options);
      }
    }
  }

  #write(path: string, metadata: ReturnType<typeof metadataOf> | null): () => ChangeSet {
    this.vault.write(path, metadata);
    return () => this.atlas.update(path, this.vault.metadata(path));
  }

  #attach(path: string): () => ChangeSet {
    this.vault.attach(path);
    return () => this.atlas.addFile(path);
  }

  #delete(path: string): (() => ChangeSet) | null {
    if (!this.vault.delete(path)) return null;
    return () => (isNotePath(path) ? this.atlas.remove(path) : this.atlas.removeFile(path));
  }

  #rename(from: string, to: string): (() => ChangeSet) | null {
    if (!this.vault.has(from) || this.vault.has(to)) return null;
    const metadata = this.vault.metadata(from);
    this.vault.delete(from);
    if (isNotePath(to)) this.vault.write(to, metadata);
    else this.vault.attach(to);
    return () => this.atlas.rename(from, to);
  }

  state(): State {
    return this.#stateOf(this.atlas);
  }

  /** The same from an atlas that is built anew. */
  rebuilt(): State {
    return this.#stateOf(Atlas.build(this.vault, this.options));
  }

  #stateOf(atlas: Atlas): State {
    const snapshot = snapshotOf(atlas, ALL_PATHS, CLAIMS);
    return { atlas: snapshot, pages: pagesOf(snapshot, this.vault.allPaths()) };
  }
}

test('after every change the atlas is the one that a fresh build gives', () => {
  fc.assert(
    fc.property(options, histories, (first, batches) => {
      const following = new Following(first);
      for (const batch of batches) {
        for (const tell of batch.map((action) => following.perform(action))) tell?.();
        expect(following.state().atlas).toEqual(following.rebuilt().atlas);
      }
    }),
    { numRuns: runs(250) },
  );
});

test('nothing changes without being in the change set, and what is in it did change', () => {
  fc.assert(
    fc.property(options, histories, (first, batches) => {
      const following = new Following(first);
      let before = following.state();
      for (const action of batches.flat()) {
        const changes = following.perform(action)?.();
        const after = following.state();
        if (changes !== undefined) checkChanges(changes, before, after);
        before = after;
      }
    }),
    { numRuns: runs(250) },
  );
});

test('an atlas that heard of nothing is made anew as a fresh build is, and says what is different', () => {
  fc.assert(
    fc.property(options, options, histories, (first, other, batches) => {
      const following = new Following(first);
      for (const action of batches[0] ?? []) following.perform(action)?.();
      const before = following.state();
      for (const action of batches.slice(1).flat()) following.perform(action);
      following.options = other;
      const changes = finish(following.atlas.renewInSteps(other));
      expect(following.state().atlas).toEqual(following.rebuilt().atlas);
      checkChanges(changes, before, following.state());
      expect(isEmpty(finish(following.atlas.renewInSteps(other)))).toBe(true);
    }),
    { numRuns: runs(250) },
  );
});

test('what the atlas knows already is no change', () => {
  fc.assert(
    fc.property(options, histories, (first, batches) => {
      const following = new Following(first);
      for (const action of batches.flat()) following.perform(action)?.();
      const notes = Array.from(following.atlas.notes());
      for (const note of notes) {
        expect(isEmpty(following.atlas.update(note.path, structuredClone(following.vault.metadata(note.path))))).toBe(
          true,
        );
        expect(isEmpty(following.atlas.reresolve(note.path))).toBe(true);
      }
      expect(isEmpty(following.atlas.setOptions(structuredClone(following.options)))).toBe(true);
      expect(Array.from(following.atlas.notes()).every((note, i) => note === notes[i])).toBe(true);
    }),
    { numRuns: runs(100) },
  );
});

function runs(usual: number): number {
  return Number(process.env['TOPIC_ATLAS_RUNS'] ?? usual);
}

function checkChanges(changes: ChangeSet, before: State, after: State): void {
  checkNotes(changes, before.atlas, after.atlas);
  checkLinks(changes, before.atlas, after.atlas);
  checkTopics(changes, before.atlas, after.atlas);
  checkPages(changes, before, after);
}

function isEqual(a: unknown, b: unknown): boolean {
  const plain = (_: string, value: unknown): unknown =>
    value instanceof Map ? Array.from(value as Map<unknown, unknown>) : value;
  return JSON.stringify(a, plain) === JSON.stringify(b, plain);
}

const sorted = (items: Iterable<string>): string[] => Array.from(items).sort();

function checkNotes({ notes }: ChangeSet, before: Snapshot, after: Snapshot): void {
  const renamedTo = notes.renamed.map(({ to }) => to);
  const renamedFrom = notes.renamed.map(({ from }) => from);
  const came = Array.from(after.notes.keys()).filter((path) => !before.notes.has(path));
  const went = Array.from(before.notes.keys()).filter((path) => !after.notes.has(path));
  expect(sorted([...notes.added, ...renamedTo])).toEqual(sorted(came));
  expect(sorted([...notes.removed, ...renamedFrom])).toEqual(sorted(went));
  const say = ({ facts, topics, listed }: NoteState): unknown => [facts, topics, listed];
  const changed = Array.from(after.notes).filter(([path, state]) => {
    const old = before.notes.get(path);
    return old !== undefined && !isEqual(say(old), say(state));
  });
  expect(sorted(notes.changed)).toEqual(sorted(changed.map(([path]) => path)));
}

function edges(atlas: Snapshot): Set<string> {
  return new Set(
    Array.from(atlas.notes).flatMap(([source, { linksFrom }]) => linksFrom.map((target) => `${source} > ${target}`)),
  );
}

function checkLinks({ links, unresolved }: ChangeSet, before: Snapshot, after: Snapshot): void {
  const [old, now] = [edges(before), edges(after)];
  const of = (kind: string): string[] =>
    sorted(links.filter((link) => link.kind === kind).map(({ source, target }) => `${source} > ${target}`));
  expect(of('added')).toEqual(sorted(Array.from(now).filter((edge) => !old.has(edge))));
  expect(of('removed')).toEqual(sorted(Array.from(old).filter((edge) => !now.has(edge))));
  const other = Array.from(after.notes).filter(
    ([path, state]) => !isEqual(before.notes.get(path)?.unresolved ?? [], state.unresolved),
  );
  expect(sorted(unresolved)).toEqual(sorted(other.map(([path]) => path)));
}

function checkTopics({ topics, claims }: ChangeSet, before: Snapshot, after: Snapshot): void {
  expect(sorted(topics.added)).toEqual(sorted(after.order.filter((id) => !before.topics.has(id))));
  expect(sorted(topics.removed)).toEqual(sorted(before.order.filter((id) => !after.topics.has(id))));
  const changed = after.order.filter((id) => {
    const [old, now] = [before.topics.get(id), after.topics.get(id)];
    return old !== undefined && now !== undefined && !isEqual([old.topic, old.path], [now.topic, now.path]);
  });
  expect(sorted(topics.changed)).toEqual(sorted(changed));
  expect(sorted(claims)).toEqual(
    sorted(CLAIMS.filter((claim) => !isEqual(before.claims.get(claim), after.claims.get(claim)))),
  );
}

function checkPages({ dirty }: ChangeSet, before: State, after: State): void {
  for (const [id, page] of after.pages) {
    const old = before.pages.get(id);
    const state = id === null ? dirty.home : dirty.entries.has(id) ? 'entries' : dirty.counts.has(id) ? 'counts' : null;
    if (old?.entries !== page.entries) expect([id, state]).toEqual([id, 'entries']);
    else if (old.counts !== page.counts) expect([id, state]).not.toEqual([id, null]);
  }
  for (const id of [...dirty.entries, ...dirty.counts]) expect(after.atlas.topics.has(id)).toBe(true);
}
