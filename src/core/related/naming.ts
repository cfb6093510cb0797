import type { KnownNotes } from './notes';
import { Tally } from './tally';
import { inText, termOf } from './word-index';

/** Postings that are read for one name at most. */
const BUDGET = 4_000;

/**
 * Notes in whose prose all words of one of this note's names stand and that do not link to it. The words may stand
 * apart: what is found is to be read and looked through with `findMentions`.
 */
export function mayName({ names, words, links }: KnownNotes, slot: number, limit: number): number[] {
  const found = new Set<number>();
  const linking = new Set(links.to(slot));
  for (const { terms } of names.namesOf(slot)) {
    const [rarest, ...others] = [...terms].sort((a, b) => words.frequency(a) - words.frequency(b));
    if (rarest === undefined || words.frequency(rarest) > BUDGET) continue;
    words.forEachNote(rarest, (note, cell) => {
      if (found.size >= limit || note === slot || linking.has(note) || inText(cell, false) === 0) return;
      if (others.length === 0 || holdsAll(words, note, others)) found.add(note);
    });
  }
  return [...found];
}

function holdsAll(words: KnownNotes['words'], note: number, terms: readonly number[]): boolean {
  const missing = new Set(terms);
  words.forEachWord(note, (cell) => { if (inText(cell, false) > 0) missing.delete(termOf(cell)); });
  return missing.size === 0;
}

/** Notes that this note does not link to, and of one of whose names all words stand in its prose; to be looked for there with `findMentions`. */
export function mayBeNamed({ names, words, links }: KnownNotes, slot: number, limit: number): number[] {
  const standing = new Tally();
  standing.reset(names.end);
  words.forEachWord(slot, (cell) => { if (inText(cell, false) > 0) names.look(termOf(cell), 1, standing); });
  const linked = new Set(links.from(slot));
  const found = new Set<number>();
  for (const id of standing.touched) {
    const name = names.name(id);
    if (name === undefined || name.slot === slot || linked.has(name.slot) || found.size >= limit) continue;
    if (standing.get(id) === name.terms.filter((term) => !names.isCommon(term)).length) found.add(name.slot);
  }
  return [...found];
}
