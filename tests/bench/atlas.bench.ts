import { Atlas } from '../../src/core/atlas/atlas';
import type { AtlasOptions } from '../../src/core/atlas/options';
import { DEFAULT_TEMPLATE_FOLDERS } from '../../src/core/notes/ignored';
import type { Metadata } from '../../src/core/notes/metadata';
import { compare, heapOf, mb, median, ms, printTable, time, times, timeSteps } from './measure';
import {
  folderOf,
  note,
  random,
  syntheticNotes,
  syntheticTopics,
  SyntheticVault,
  tagOf,
  topicCount,
  topicName,
} from './synthetic';

const SIZES = process.argv[2] === undefined ? [1_000, 10_000, 100_000] : [Number(process.argv[2])];

function optionsFor(size: number): AtlasOptions {
  return {
    topics: syntheticTopics(size),
    topicsProperty: 'topics',
    namesBecomeTopics: true,
    templateFolders: DEFAULT_TEMPLATE_FOLDERS,
    excludedFolders: [],
  };
}

/** The same maps in the simplest code that is fast: one pass, no update in mind, no rule but those of this vault. */
function plainBuild(vault: SyntheticVault, size: number): object {
  const topics = topicCount(size);
  const byName = new Map<string, string>();
  const byTag = new Map<string, string>();
  const byFolder = new Map<string, string>();
  for (let i = 0; i < topics; i++) {
    byName.set(topicName(i), `t${i}`);
    if (i % 3 === 0) byTag.set(tagOf(i), `t${i}`);
    if (i % 3 === 1) byFolder.set(folderOf(i), `t${i}`);
  }
  const notes = new Map<string, unknown>();
  const out = new Map<string, Set<string>>();
  const into = new Map<string, Set<string>>();
  const resolved = new Map<string, (string | null)[]>();
  const names = new Map<string, string[]>();
  const topicsOf = new Map<string, Set<string>>();
  const notesIn = new Map<string, Set<string>>();
  const unsorted = new Set<string>();
  for (const [path, metadata] of vault.notes) {
    const properties = metadata.frontmatter ?? {};
    const tags = properties['tags'] as string[];
    const values = (properties['topics'] ?? []) as string[];
    const slash = path.lastIndexOf('/');
    const linkpaths = (metadata.links ?? []).map(({ link }) => link);
    notes.set(path, { path, title: path.slice(slash + 1, -3), tags, linkpaths, properties, topicValues: values });
    const targets = linkpaths.map((link) => vault.resolve(link, path));
    resolved.set(path, targets);
    const links = new Set<string>();
    for (const target of targets) {
      if (target === null || target === path) continue;
      links.add(target);
      const sources = into.get(target);
      if (sources === undefined) into.set(target, new Set([path]));
      else sources.add(path);
    }
    out.set(path, links);
    const name = path.slice(slash + 1).toLowerCase();
    const same = names.get(name);
    if (same === undefined) names.set(name, [path]);
    else same.push(path);
    const found = new Set<string>();
    for (const tag of tags) addIf(found, byTag.get(tag));
    addIf(found, byFolder.get(path.slice(0, slash)));
    for (const value of values) addIf(found, byName.get(value));
    topicsOf.set(path, found);
    if (found.size === 0) unsorted.add(path);
    for (const topic of found) {
      const members = notesIn.get(topic);
      if (members === undefined) notesIn.set(topic, new Set([path]));
      else members.add(path);
    }
  }
  return { notes, out, into, resolved, names, topicsOf, notesIn, unsorted };
}

function addIf(found: Set<string>, id: string | undefined): void {
  if (id !== undefined) found.add(id);
}

/** Reads everything once and keeps nothing. */
function bareLoop(vault: SyntheticVault): number {
  let seen = 0;
  for (const [path, { links, headings, frontmatter }] of vault.notes) {
    seen += path.length + (headings?.length ?? 0);
    for (const { link } of links ?? []) seen += link.length;
    for (const key in frontmatter) seen += key.length;
  }
  return seen;
}

/** Every change is made to another note, and each kind is timed by itself. */
function changes(atlas: Atlas, vault: SyntheticVault, count: number): Record<string, number> {
  const next = random(7);
  const paths = Array.from(vault.notes.keys());
  const pick = (): string => paths[Math.floor(next() * paths.length)] ?? '';
  const title = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -3);
  const took = new Map<string, number[]>();
  const measure = (kind: string, run: () => unknown): void => {
    const all = took.get(kind) ?? [];
    took.set(kind, all);
    all.push(time(run));
  };
  const write = (path: string, metadata: Metadata): Metadata => {
    vault.set(path, metadata);
    return metadata;
  };
  for (let i = 0; i < count; i++) {
    const edited = pick();
    const same = structuredClone(vault.metadata(edited) ?? {});
    measure('edited, nothing new for the atlas', () => atlas.update(edited, same));
    const links = write(
      edited,
      note(edited, [title(pick()), title(pick()), title(pick())], vault.metadata(edited)?.frontmatter ?? {}).metadata,
    );
    measure('edited, other links', () => atlas.update(edited, links));
    const sorted = write(
      edited,
      note(edited, links.links?.map(({ link }) => link) ?? [], { tags: ['area1/sub3'], topics: [`Area ${i % 10}`] })
        .metadata,
    );
    measure('edited, other topics', () => atlas.update(edited, sorted));

    const added = `Field 1/New ${i}.md`;
    const fresh = write(added, note(added, [title(pick()), title(pick())], { topics: ['Topic 1'] }).metadata);
    measure('added', () => atlas.update(added, fresh));
    const moved = `Field 2/Renamed ${i}.md`;
    vault.delete(added);
    write(moved, fresh);
    measure('renamed', () => atlas.rename(added, moved));
    vault.delete(moved);
    measure('removed', () => atlas.remove(moved));
    const [old, now] = [pick(), `Field 2/Moved ${i}.md`];
    const metadata = vault.metadata(old) ?? {};
    vault.delete(old);
    write(now, metadata);
    measure('renamed, with links to it', () => atlas.rename(old, now));
    vault.delete(now);
    write(old, metadata);
    atlas.rename(now, old);
  }
  const hub = paths[0] ?? '';
  for (let i = 0; i < count; i++) {
    const metadata = note(hub, [title(pick())], { tags: [tagOf(i)], topics: [`Topic ${i % 10}`] }).metadata;
    write(hub, metadata);
    measure('a hub edited', () => atlas.update(hub, metadata));
  }
  for (let i = 0; i < 20; i++) {
    const namesake = `Field 2/Part ${i}/${title(hub)}.md`;
    const metadata = write(namesake, note(namesake, [], {}).metadata);
    measure('a namesake of a hub added', () => atlas.update(namesake, metadata));
    vault.delete(namesake);
    measure('a namesake of a hub removed', () => atlas.remove(namesake));
  }
  return Object.fromEntries(Array.from(took, ([kind, all]) => [kind, median(all)]));
}

const builds: string[][] = [
  ['first index', 'atlas', 'in steps', 'plain', 'bare loop', 'atlas : plain', 'longest step', 'heap', 'plain heap'],
];
const edits = new Map<string, Record<string, number>>();
for (const size of SIZES) {
  const vault = new SyntheticVault(syntheticNotes({ notes: size }));
  const options = optionsFor(size);
  let longest = 0;
  const inSteps = (): void => {
    ({ longest } = timeSteps(Atlas.buildInSteps(vault, options)));
  };
  const { atlas, steps, plain, loop } = compare(size > 50_000 ? 5 : 9, Math.max(1, Math.round(20_000 / size)), {
    atlas: () => Atlas.build(vault, options),
    steps: inSteps,
    plain: () => plainBuild(vault, size),
    loop: () => bareLoop(vault),
  });
  builds.push([
    size.toLocaleString('en'),
    ms(atlas),
    ms(steps),
    ms(plain),
    ms(loop),
    times(atlas / plain),
    ms(longest),
    mb(heapOf(() => Atlas.build(vault, options))),
    mb(heapOf(() => plainBuild(vault, size))),
  ]);
  const other = {
    ...options,
    topics: { ...options.topics, t0: { ...options.topics['t0'], name: 'Topic 0', rules: { tags: ['area1'] } } },
  };
  const live = Atlas.build(vault, options);
  edits.set(size.toLocaleString('en'), {
    ...changes(live, vault, 300),
    'a rule changed, until all is sorted': median(
      [other, options, other, options, other].map((each) => time(() => live.setOptions(each))),
    ),
  });
}
printTable('First index from cached metadata, medians; heap: what it holds', builds);
const columns = Array.from(edits);
printTable('One change, medians', [
  ['change', ...columns.map(([size]) => size)],
  ...Object.keys(columns[0]?.[1] ?? {}).map((kind) => [kind, ...columns.map(([, took]) => ms(took[kind] ?? NaN))]),
]);
