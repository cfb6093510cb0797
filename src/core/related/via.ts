import { fileName, folderOf, isNoSubject, withoutMd } from '../notes/paths';
import { isDateTitle } from '../text/date-names';
import { folderKind, isForm, kindKey, type FolderKind } from '../topics/sources/kind-words';
import type { Links } from './links';
import type { KnownNotes } from './notes';

/** What a note is called that other notes pass through. */
const PASSING: ReadonlySet<FolderKind | null> = new Set<FolderKind | null>(['daily', 'inbox', 'templates']);

/** A shorter list is looked through faster than a set of it is made. */
const SHORT = 24;

/** The ones that are in both lists, in the order of the first. */
export function inBoth(some: readonly number[], others: readonly number[]): number[] {
  const there = others.length > SHORT ? new Set(others) : null;
  return some.filter((each) => there?.has(each) ?? others.includes(each));
}

/** The fewer notes a note is linked with, the more it says that two are linked with it; a hub says nothing. */
export function mostTelling(links: Links, slots: readonly number[]): number[] {
  return slots
    .filter((slot) => !links.isHub(slot))
    .map((slot) => ({ slot, degree: links.degree(slot) }))
    .sort((a, b) => a.degree - b.degree)
    .map(({ slot }) => slot);
}

/**
 * Two notes that are linked with each other, the first with `slot` and the second with `other`; empty when there are
 * none.
 */
export function bridge(links: Links, slot: number, other: number): number[] {
  const ends = new Set(mostTelling(links, links.around(other)));
  for (const first of mostTelling(links, links.around(slot))) {
    const second = links.around(first).find((step) => ends.has(step) && step !== slot);
    if (second !== undefined) return [first, second];
  }
  return [];
}

/** Whether a note has a subject, as its title says, and may be shown: a day of a diary, an inbox or index has none. */
export function isSubject(slot: number, notes: KnownNotes): boolean {
  const title = withoutMd(fileName(notes.slots.path(slot)));
  return notes.isListed(slot) && !isDateTitle(title) && !isNoSubject(title) && !PASSING.has(folderKind(title));
}

/** Whether it says something of two notes that they are tied to this one: *Links* or *Exercises* may be anybody's. */
export function isTopical(slot: number, notes: KnownNotes): boolean {
  return isSubject(slot, notes) && !isForm(withoutMd(fileName(notes.slots.path(slot))));
}

/** Whether a note is called as a folder that two notes lie in: that both are linked with it says no more than that. */
export function isPageOfPlace(path: string, one: string, other: string): boolean {
  const [ours, theirs] = [folderOf(one).split('/'), folderOf(other).split('/')];
  const apart = ours.findIndex((folder, depth) => folder !== theirs[depth]);
  const key = kindKey(withoutMd(fileName(path)));
  return key !== '' && ours.slice(0, apart < 0 ? undefined : apart).some((folder) => kindKey(folder) === key);
}
