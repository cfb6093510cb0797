import { MORE_KEY, type Entry, type Group, type IndexContent, type Part } from '../content/content';
import type { FoundEntry, RegionItem } from './parse-region';

/**
 * The content with those entries carried along that stand in the note, are not in the content, and may not be taken
 * out: their notes may only not be there yet, on a device that is still syncing. Each stays behind the entry that it
 * stands behind now.
 */
export function retainEntries(
  content: IndexContent,
  items: readonly RegionItem[],
  removable: (key: string) => boolean,
): IndexContent {
  const known = new Set([
    MORE_KEY,
    ...content.parts.flatMap((part) => part.groups.flatMap((group) => group.entries.map(({ key }) => key))),
  ]);
  const found = items.filter((item): item is FoundEntry => item.kind === 'entry');
  const kept = found.filter(
    (entry) => !known.has(entry.key) && !removable(entry.key) && (entry.part !== 'linked' || entry.key.startsWith('?')),
  );
  if (kept.length === 0) return content;
  return { ...content, parts: content.parts.map((part) => retainInPart(part, found, new Set(kept))) };
}

function retainInPart(part: Part, found: readonly FoundEntry[], kept: ReadonlySet<FoundEntry>): Part {
  const here = found.filter((entry) => entry.part === part.kind);
  if (!here.some((entry) => kept.has(entry))) return part;
  const groups = new Map(part.groups.map((group) => [group.key, group]));
  for (const { group, groupLabel } of here) {
    if (!groups.has(group)) groups.set(group, { key: group, label: groupLabel, entries: [] });
  }
  return { ...part, groups: [...groups.values()].map((group) => retainInGroup(group, part, here, kept)) };
}

function retainInGroup(group: Group, part: Part, found: readonly FoundEntry[], kept: ReadonlySet<FoundEntry>): Group {
  const entries = [...group.entries];
  const carriedKeys = new Set<string>();
  let before: string | null = null;
  for (const entry of found) {
    if (entry.group !== group.key) continue;
    if (kept.has(entry) && !carriedKeys.has(entry.key)) {
      entries.splice(indexAfter(entries, before), 0, carried(entry, part));
      carriedKeys.add(entry.key);
    }
    before = entry.key;
  }
  return { ...group, entries };
}

function indexAfter(entries: readonly Entry[], key: string | null): number {
  return entries.findIndex((entry) => entry.key === key) + 1;
}

function carried(found: FoundEntry, part: Part): Entry {
  const entry = { key: found.key, label: found.label.source, depth: 0, count: null, text: found.text, card: null };
  return found.layout === part.layout ? { ...entry, verbatim: found.source } : entry;
}
