/** How much of a group is linked with one note before that note is what the group is about. */
const SHARE = 0.4;
/**
 * And how much of what is linked with the note belongs to the group; one of the group that nearly all of it is linked
 * with may have more to it.
 */
const OWN = 0.5;
const NEARLY_ALL = 0.75;
const FEWEST = 3;

/** Links between the notes of a vault, both ways, by number. */
export interface Links {
  readonly from: readonly (readonly number[])[];
  readonly to: readonly (readonly number[])[];
}

/** A note that much of a group is linked with, and that is linked with little else. */
export interface Hub {
  readonly note: number;
  /** How many of the group are linked with it. */
  readonly linked: number;
}

/** The best first. */
export function hubsOf(members: readonly number[], links: Links): Hub[] {
  const own = new Set(members);
  const counts = new Map<number, number>();
  for (const member of members)
    for (const other of linkedWith(member, links)) counts.set(other, (counts.get(other) ?? 0) + 1);
  return Array.from(counts, ([note, linked]) => ({ note, linked }))
    .filter(({ note, linked }) => {
      const others = members.length - (own.has(note) ? 1 : 0);
      const isOwn = linked >= OWN * linkedWith(note, links).size || (own.has(note) && linked >= NEARLY_ALL * others);
      return linked >= Math.max(FEWEST, SHARE * others) && isOwn;
    })
    .sort((a, b) => b.linked - a.linked || a.note - b.note);
}

function linkedWith(note: number, { from, to }: Links): Set<number> {
  return new Set([...(from[note] ?? []), ...(to[note] ?? [])]);
}
