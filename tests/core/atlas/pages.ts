import type { AtlasView } from '../../../src/core/atlas/view';
import { claimantsOf } from '../../../src/core/index-notes/plan/claimants';
import type { Snapshot } from './snapshot';

/** What an index note says, as far as the atlas decides it. */
export interface Page {
  /** Entries, links to other index notes, the breadcrumb. */
  readonly entries: string;
  /** Counts, order by links and the *Linked* part. */
  readonly counts: string;
}

/** The text of a link to the file: its name alone where no other file has it. */
export function linkText(path: string, files: Iterable<string>): string {
  const name = (file: string): string => file.slice(file.lastIndexOf('/') + 1).toLowerCase();
  return Array.from(files).filter((file) => name(file) === name(path)).length > 1 ? path : name(path);
}

/** The index note of every topic, and under `null` the home index; `files` are all files of the vault. */
export function pagesOf(atlas: Snapshot, files: Iterable<string>): ReadonlyMap<string | null, Page> {
  const all = Array.from(files);
  const pages = new Map<string | null, Page>();
  for (const id of atlas.order)
    pages.set(id, { entries: JSON.stringify(entriesOf(id, atlas, all)), counts: JSON.stringify(countsOf(id, atlas)) });
  const listed = Array.from(atlas.notes.values()).filter((note) => note.listed);
  pages.set(null, {
    entries: JSON.stringify(
      [
        Array.from(pages),
        atlas.order.map((id) => topicLine(id, atlas, all)),
        atlas.unsorted.map((path) => noteLine(path, atlas, all)),
        indexLink(null, atlas, all),
      ],
      mapless,
    ),
    counts: JSON.stringify([
      atlas.order.length,
      listed.length,
      listed.filter((note) => isLinked(note.facts.path, atlas)).length,
    ]),
  });
  return pages;
}

/** The counts within topics' notes are no entries of the home index. */
function mapless(key: string, value: unknown): unknown {
  return key === 'counts' ? undefined : value;
}

function entriesOf(id: string, atlas: Snapshot, files: readonly string[]): unknown {
  const state = atlas.topics.get(id);
  const above: unknown[] = [indexLink(null, atlas, files)];
  for (let at = state?.topic.parent ?? null; at !== null; at = atlas.topics.get(at)?.topic.parent ?? null)
    above.push(topicLine(at, atlas, files));
  return [
    state?.topic,
    state?.path,
    indexLink(id, atlas, files),
    above,
    state?.subtopics.map((child) => topicLine(child, atlas, files)),
    state?.notes.map((path) => noteLine(path, atlas, files)),
  ];
}

function topicLine(id: string, atlas: Snapshot, files: readonly string[]): unknown {
  const state = atlas.topics.get(id);
  return [state?.topic.name, state?.topic.description, indexLink(id, atlas, files)];
}

function noteLine(path: string, atlas: Snapshot, files: readonly string[]): unknown {
  return [
    path,
    linkText(path, files),
    { ...atlas.notes.get(path)?.facts, linkpaths: null, tags: null, problems: null },
  ];
}

function indexLink(id: string | null, atlas: Snapshot, files: readonly string[]): unknown {
  const view: Pick<AtlasView, 'topic' | 'topicPath' | 'note' | 'indexNotesOf' | 'formerClaims' | 'isLeftAlone'> = {
    topic: (one) => atlas.topics.get(one)?.topic,
    topicPath: (one) => atlas.topics.get(one)?.path ?? '',
    note: (path) => atlas.notes.get(path)?.facts,
    indexNotesOf: (path) => atlas.claims.get(path.normalize('NFC').toLowerCase()) ?? [],
    formerClaims: (one) => atlas.topics.get(one)?.formerClaims ?? [],
    // Where a note lies says nothing of what stands in another one.
    isLeftAlone: () => false,
  };
  const topic = id === null ? null : atlas.topics.get(id)?.topic;
  const used = topic === undefined ? null : claimantsOf(topic, view, { folder: 'b', homeName: 'x' }).used;
  return used === null ? null : [used, linkText(used, files)];
}

function countsOf(id: string, atlas: Snapshot): unknown {
  const state = atlas.topics.get(id);
  const all = subtreeNotes(id, atlas);
  return [
    state?.subtopics.map((child) => subtreeNotes(child, atlas).size),
    all.size,
    Array.from(all).filter((path) => isLinked(path, atlas)).length,
    state?.notes.map((path) => neighbours(path, atlas).size),
    linkedPart(all, atlas),
  ];
}

function subtreeNotes(id: string, atlas: Snapshot): Set<string> {
  const state = atlas.topics.get(id);
  const notes = new Set(state?.notes);
  for (const child of state?.subtopics ?? []) for (const path of subtreeNotes(child, atlas)) notes.add(path);
  return notes;
}

function neighbours(path: string, atlas: Snapshot): Set<string> {
  return new Set([...(atlas.notes.get(path)?.linksFrom ?? []), ...(atlas.linksTo.get(path) ?? [])]);
}

function isLinked(path: string, atlas: Snapshot): boolean {
  return neighbours(path, atlas).size > 0;
}

/** Listed notes outside that are linked with notes inside, with how many. */
function linkedPart(inside: ReadonlySet<string>, atlas: Snapshot): unknown {
  const counts = new Map<string, number>();
  for (const path of inside) {
    for (const other of neighbours(path, atlas)) {
      if (!inside.has(other) && atlas.notes.get(other)?.listed === true)
        counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return Array.from(counts).sort();
}
