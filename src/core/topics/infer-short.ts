import { listedNotes, type AtlasView } from '../atlas/view';
import { mergeProposed, type ProposedMerge } from './infer-merge';
import type { ProposedTopic } from './infer-proposal';
import { shortNames, type ShortName } from './names-short';

/** Links between the notes of two topics that are no chance: so many, and so many times as many as chance makes. */
const FEWEST = 2;
const TIMES = 2;
/** Where chance alone makes so many, and there is none, the topics have nothing to do with each other. */
const EXPECTED = 3;

/** A proposal in which they do. */
export function standAsOne(proposed: readonly ProposedTopic[], atlas: AtlasView): readonly ProposedTopic[] {
  return mergeProposed(proposed, shortMerges(proposed, atlas));
}

/** How two topics hold together, by the links of their notes. */
type Bond = 'near' | 'apart' | 'unknown';

/**
 * Proposed topics that stand as one, under the full name: of one that is called by the initials of another, where links
 * do not speak against it; of one that is called by its first letters, where links speak for it. What could be short
 * for several is left to the person.
 */
export function shortMerges(proposed: readonly ProposedTopic[], atlas: AtlasView): ProposedMerge[] {
  const notes = listedNotes(atlas).length;
  const wanted = new Map(proposed.filter(({ doubt }) => doubt === null).map((topic) => [topic.id, topic]));
  return shortNames(wanted.values())
    .filter((name) => isSure(name, wanted, (one, other) => bondOf(one, other, atlas, notes)))
    .map(({ short, long }) => ({ from: short, into: long }));
}

function isSure(
  { short, long, kind, isUnclear }: ShortName,
  topics: ReadonlyMap<string, ProposedTopic>,
  bondBetween: (one: ReadonlySet<string>, other: ReadonlySet<string>) => Bond,
): boolean {
  const [one, other] = [topics.get(short), topics.get(long)];
  if (isUnclear || one === undefined || other === undefined) return false;
  const bond = bondBetween(one.notes, other.notes);
  return kind === 'initials' ? bond !== 'apart' : bond === 'near';
}

/** Notes of either that are linked, or that both hold, beside what chance would make of as many links. */
function bondOf(one: ReadonlySet<string>, other: ReadonlySet<string>, atlas: AtlasView, notes: number): Bond {
  let [links, between] = [0, 0];
  for (const note of one) {
    if (other.has(note)) between++;
    for (const linked of [...atlas.linksFrom(note), ...atlas.linksTo(note)]) {
      if (one.has(linked)) continue;
      links++;
      if (other.has(linked)) between++;
    }
  }
  const expected = (links * other.size) / Math.max(1, notes);
  if (between >= FEWEST && between >= TIMES * expected) return 'near';
  return between === 0 && expected >= EXPECTED ? 'apart' : 'unknown';
}
