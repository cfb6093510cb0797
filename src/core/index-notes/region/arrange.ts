import { appendTo } from '../../multimap';
import { nameOf } from '../memory';
import type { Entry, Group, IndexContent } from '../content/content';
import type { FoundEntry, RegionItem } from './parse-region';

/**
 * The content with the part *Notes* in the order in which a person has put it. Of two lines for one note the first
 * counts. A note that was there before comes back where it was; a new one comes last.
 *
 * @param remembered names of notes in the order in which they were last, those that went since among them
 */
export function arranged(
  content: IndexContent,
  items: readonly RegionItem[],
  remembered: readonly string[],
): IndexContent {
  const hasPart = items.some((item) => item.kind === 'part' && item.part === 'notes');
  const found = items.filter((item): item is FoundEntry => item.kind === 'entry' && isInOrder(item, hasPart));
  const arrange = (group: Group): Group => ({ ...group, entries: inOrder(group.entries, found, remembered) });
  const parts = content.parts.map((part) =>
    part.kind === 'notes' ? { ...part, groups: part.groups.map(arrange) } : part,
  );
  return { ...content, parts };
}

/**
 * An entry that a merge has put behind all others may stand in the last part, and where the heading of the part *Notes*
 * is lost, its entries stand under what is above it.
 */
function isInOrder({ part }: FoundEntry, hasPart: boolean): boolean {
  return part === 'notes' || part === 'kept' || (!hasPart && (part === null || part === 'topics'));
}

function inOrder(entries: readonly Entry[], found: readonly FoundEntry[], remembered: readonly string[]): Entry[] {
  const left = new Map(entries.map((entry) => [entry.key, entry]));
  const order: Entry[] = [];
  for (const { key } of found) {
    const entry = left.get(key);
    if (entry === undefined) continue;
    order.push(entry);
    left.delete(key);
  }
  if (left.size === 0) return order;
  const places = new Map(remembered.map((name, i) => [name, i]));
  const placeOf = (entry: Entry): number => places.get(nameOf(entry.key)) ?? -1;
  const back = Array.from(left.values())
    .filter((entry) => placeOf(entry) >= 0)
    .sort((a, b) => placeOf(a) - placeOf(b));
  return [...withReturned(order, back, placeOf), ...Array.from(left.values()).filter((entry) => placeOf(entry) < 0)];
}

/**
 * Puts notes that come back, in their remembered order, each beside the note that is there and stood nearest to it:
 * behind the one before it, or else in front of the one after it.
 */
function withReturned(order: readonly Entry[], back: readonly Entry[], placeOf: (entry: Entry) => number): Entry[] {
  const [behind, before] = [new Map<Entry, Entry[]>(), new Map<Entry, Entry[]>()];
  const lost: Entry[] = [];
  const present = order.filter((entry) => placeOf(entry) >= 0).sort((a, b) => placeOf(a) - placeOf(b));
  let at = 0;
  for (const entry of back) {
    const place = placeOf(entry);
    while (at < present.length && placeOf(present[at] ?? entry) < place) at++;
    const [previous, next] = [present[at - 1], present[at]];
    const isNearNext =
      next !== undefined && (previous === undefined || placeOf(next) - place < place - placeOf(previous));
    if (isNearNext) appendTo(before, next, entry);
    else if (previous !== undefined) appendTo(behind, previous, entry);
    else lost.push(entry);
  }
  return [...lost, ...order.flatMap((entry) => [...(before.get(entry) ?? []), entry, ...(behind.get(entry) ?? [])])];
}
