import type { IndexContent, PartKind } from './content';
import { readLink } from './labels';
import type { LayoutWords } from './layouts';
import { DEFAULT_INDEX_OPTIONS, type IndexHeadings, type IndexOptions } from './options';
import type { RegionGrammar } from './parse-region';
import type { IndexSources } from './sources';

const PARTS: readonly PartKind[] = ['topics', 'notes', 'linked', 'unsorted', 'small', 'open'];

export function layoutWords({ openWord, headings: { note, problem, approach } }: IndexOptions): LayoutWords {
  return { open: openWord, note, problem, approach };
}

/** How the lines of an index note are read: by the words now set, and by the default ones, in which it may have been written. */
export function grammarFor(content: IndexContent, sources: IndexSources): Omit<RegionGrammar, 'allOurs'> {
  const { atlas, options } = sources;
  const words = [DEFAULT_INDEX_OPTIONS.headings, options.headings];
  return {
    headings: new Map(words.flatMap((headings) => PARTS.map((part): [string, PartKind] => [headings[part], part]))),
    tableHeads: new Set(words.map(tableHeadKey)),
    tree: content.tree,
    breadcrumb: content.breadcrumb.join(' / '),
    isIndexNote: (key) => (atlas.note(key)?.indexOf ?? null) !== null,
    plainKeys: plainKeys(content),
    keyOfLink: (linkpath) => sources.resolve(linkpath, content.path) ?? `?${linkpath}`,
  };
}

function tableHeadKey({ note, problem, approach }: IndexHeadings): string {
  return [note, problem, approach].join('|');
}

function plainKeys(content: IndexContent): Map<string, string> {
  const keys = new Map<string, string>();
  const add = (label: string, key: string): void => {
    if (label !== '' && readLink(label) === null) keys.set(label, key);
  };
  for (const { groups } of content.parts) {
    for (const group of groups) {
      add(group.label, group.key);
      group.entries.forEach((entry) => add(entry.label, entry.key));
    }
  }
  return keys;
}
