import { Atlas } from '../../../../src/core/atlas/atlas';
import { finish } from '../../../../src/core/steps';
import { sourceVault } from '../../../../src/core/topics/infer-proposal';
import type { FoundTopic, TopicFinder } from '../../../../src/core/topics/sources/source';
import { DEFAULTS } from '../../../../src/settings';
import { MemoryVault, type NoteSpec } from '../../atlas/memory-vault';

export type Notes = Readonly<Record<string, NoteSpec>>;

/** What a source shows in a vault of these notes. */
export function foundBy(finder: TopicFinder, notes: Notes): readonly FoundTopic[] {
  return finish(finder.find(finish(sourceVault(Atlas.build(MemoryVault.of(notes), DEFAULTS), 'topics'))));
}

/** One line a topic: its names from the top, its notes, and what speaks against it. */
export function outline(topics: readonly FoundTopic[]): string[] {
  const paths = new Map<string, string>([['', '']]);
  return topics.map(({ key, parent, name, notes, doubt }) => {
    const path = `${paths.get(parent) ?? '?'}/${name}`;
    paths.set(key, path);
    return `${path.slice(1)} ${notes.size}${doubt === null ? '' : ` (${doubt})`}`;
  });
}

/** So many notes, the star in the path a number. */
export function many(count: number, path: string, spec: NoteSpec | ((i: number) => NoteSpec) = {}): Notes {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      path.replace('*', String(i)),
      typeof spec === 'function' ? spec(i) : spec,
    ]),
  );
}
