import type { FoundPlace, ProposedTopic } from '../../../src/core/topics/infer-proposal';

const place = (source: FoundPlace['source'], folder?: string): FoundPlace => ({
  source,
  rules: folder === undefined ? {} : { folders: [folder] },
  reasons: [],
});

/** A topic for each name; the notes of what stands below are its notes too. */
export function proposal(parents: Readonly<Record<string, string | null>>, source: FoundPlace['source'] = 'folder') {
  const depthOf = (name: string | null): number => (name === null ? -1 : 1 + depthOf(parents[name] ?? null));
  const isIn = (name: string | null, above: string): boolean =>
    name !== null && (name === above || isIn(parents[name] ?? null, above));
  return Object.entries(parents).map(([name, parent]): ProposedTopic => ({
    id: name,
    name,
    otherNames: [],
    parent,
    depth: depthOf(name),
    places: [place(source, source === 'folder' ? name : undefined)],
    notes: new Set(
      Object.keys(parents)
        .filter((one) => isIn(one, name))
        .map((one) => `${one}.md`),
    ),
    toName: new Set(),
    doubt: null,
  }));
}

/** A topic a line, with how deep it stands and how many notes it holds. */
export const shape = (topics: readonly ProposedTopic[]): string[] =>
  topics.map(({ name, depth, notes }) => `${'-'.repeat(depth)}${name} ${notes.size}`);
