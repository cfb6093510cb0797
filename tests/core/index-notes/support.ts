import {
  orderOf,
  placesOf,
  type Entry,
  type IndexContent,
  type Part,
} from '../../../src/core/index-notes/content/content';
import { NO_CARD } from '../../../src/core/cards/card';
import { Evidence, layoutWords } from '../../../src/core/index-notes/region/grammar';
import { TopicMemory, type Written } from '../../../src/core/index-notes/memory';
import { mergeRegion, type MergeContext, type MergeMode } from '../../../src/core/index-notes/region/merge';
import { newIndexNote } from '../../../src/core/index-notes/new-note';
import { DEFAULT_INDEX_OPTIONS } from '../../../src/core/index-notes/options';
import type { IndexSources } from '../../../src/core/index-notes/sources';
import { finish } from '../../../src/core/steps';
import type { Layout } from '../../../src/core/topics/topic';

export const REBUILD: MergeMode = { kind: 'rebuild' };
export const update = (...removable: string[]): MergeMode => ({
  kind: 'update',
  removable: (key) => removable.includes(key),
});

export const words = layoutWords(DEFAULT_INDEX_OPTIONS);

/** Notes of the test are named by their title; all of them can be linked to. */
export const entry = (title: string, problem = '', approach = ''): Entry => ({
  key: `${title}.md`,
  label: `[[${title}]]`,
  depth: 0,
  count: null,
  text: '',
  card: { problem, approach, gist: '', open: problem !== '' && approach === '' },
});

export const counted = (title: string, count: number, text = '', depth = 0): Entry => ({
  key: `${title}.md`,
  label: `[[${title}]]`,
  depth,
  count,
  text,
  card: null,
});

interface Shape {
  topics?: Entry[];
  notes?: Entry[];
  linked?: Entry[];
  layout?: Layout;
  byHand?: boolean;
}

export function content({
  topics = [],
  notes = [],
  linked = [],
  layout = 'list',
  byHand = false,
}: Shape): IndexContent {
  const part = (kind: 'topics' | 'notes' | 'linked', entries: Entry[], shown: Layout): Part => ({
    kind,
    heading: DEFAULT_INDEX_OPTIONS.headings[kind],
    layout: shown,
    groups: [{ key: '', label: '', entries }],
  });
  return {
    path: 'Topics/Kernels.md',
    breadcrumb: ['[[Topics]]'],
    counts: { topics: topics.length, notes: notes.length, linked: notes.length },
    parts: [part('topics', topics, 'list'), part('notes', notes, layout), part('linked', linked, 'list')],
    byHand,
    tree: false,
  };
}

/** Links lead to `TITLE.md`, but for titles that begin with `Gone`. */
export function contextFor(
  wanted: IndexContent,
  described: readonly Entry[] = [],
  memory: TopicMemory = TopicMemory.EMPTY,
): MergeContext {
  const all = wanted.parts.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
  const resolve = (linkpath: string): string | null => (linkpath.startsWith('Gone') ? null : `${linkpath}.md`);
  const atlas = { note: (path: string) => (/^(?:Topics|Kernels)\.md$/.test(path) ? { indexOf: '/' } : undefined) };
  // Only what the evidence asks of the sources is here.
  const sources = { atlas, options: DEFAULT_INDEX_OPTIONS, resolve, card: () => NO_CARD } as unknown as IndexSources;
  const describe = (key: string): Entry | null => [...all, ...described].find((other) => other.key === key) ?? null;
  return {
    evidence: new Evidence(wanted, sources, memory, describe),
    headings: DEFAULT_INDEX_OPTIONS.headings,
  };
}

/** What a writer would remember of a content. */
export function writtenAs(one: IndexContent): Written {
  return {
    breadcrumb: one.breadcrumb.join(' / '),
    headings: Object.fromEntries(one.parts.map(({ kind, heading }) => [kind, heading])),
    entries: finish(contextFor(one).evidence.written()),
    order: orderOf(one),
    places: placesOf(one),
    own: [],
    formerNames: () => [],
  };
}

/** What is remembered where contents were written, the first one first. */
export function memoryOf(...written: readonly IndexContent[]): TopicMemory {
  return written.reduce((memory, one) => learn(memory, writtenAs(one)), TopicMemory.EMPTY);
}

export const learn = (memory: TopicMemory, written: Written): TopicMemory => finish(memory.learn(written));

export function merge(
  text: string,
  wanted: IndexContent,
  mode: MergeMode = REBUILD,
  described: readonly Entry[] = [],
  memory: TopicMemory = TopicMemory.EMPTY,
): string {
  const merged = mergeRegion(text, wanted, contextFor(wanted, described, memory), mode);
  if ('problem' in merged) throw new Error(`not merged: ${merged.problem}`);
  return merged.text;
}

export function problemOf(text: string, wanted: IndexContent, mode: MergeMode = REBUILD): string | null {
  const merged = mergeRegion(text, wanted, contextFor(wanted), mode);
  return 'problem' in merged ? merged.problem : null;
}

export const fresh = (wanted: IndexContent): string => finish(newIndexNote('Kernels', wanted, words));
