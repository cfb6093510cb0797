import { compareCodePoints, sortKey } from '../text/compare';
import { cleanName, pathKey, pathSegments } from './names';
import type { TaxonomyProblem } from './problems';
import type { TopicSetting } from './topic';

/** A topic on its way from the settings into the tree. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  /** What the name is ordered by. */
  readonly key: string;
  readonly setting: TopicSetting;
  /** Its place among its siblings. */
  readonly position: number;
  parent: Draft | null;
  /** Names from the root, joined by `/`. */
  path: string;
  /** Later topics of the same path, used as part of this one. */
  readonly merged: Draft[];
}

type Report = (problem: TaxonomyProblem) => void;

/**
 * The topics of the settings as a sound tree: every parent is there, there is no cycle, and no two have the same path.
 */
export function draftTopics(settings: Readonly<Record<string, TopicSetting>>, report: Report): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const id of Object.keys(settings).sort(compareCodePoints)) {
    const setting = settings[id];
    if (setting !== undefined) drafts.set(id, draftOf(id, setting, report));
  }
  linkParents(drafts, report);
  cutCycles(drafts.values(), report);
  return withPaths(mergeSamePaths(withPaths(withoutNameless(Array.from(drafts.values()), report)), report));
}

function draftOf(id: string, setting: TopicSetting, report: Report): Draft {
  const name = cleanName(setting.name);
  if (/\p{Cc}/u.test(setting.name)) report({ kind: 'control-characters', topic: id, name });
  return {
    id,
    name,
    key: sortKey(name),
    setting,
    position: setting.position ?? Infinity,
    parent: null,
    path: name,
    merged: [],
  };
}

function linkParents(drafts: ReadonlyMap<string, Draft>, report: Report): void {
  for (const draft of drafts.values()) {
    const { parent } = draft.setting;
    if (parent === undefined || parent === '') continue;
    draft.parent = drafts.get(parent) ?? null;
    if (draft.parent === null) report({ kind: 'unknown-parent', topic: draft.id, parent });
  }
}

/** Walks up from every topic; what comes back to a topic of the same walk is a cycle. */
function cutCycles(drafts: Iterable<Draft>, report: Report): void {
  const done = new Set<Draft>();
  for (const start of drafts) {
    const walk: Draft[] = [];
    const onWalk = new Set<Draft>();
    let at: Draft | null = start;
    while (at !== null && !done.has(at) && !onWalk.has(at)) {
      walk.push(at);
      onWalk.add(at);
      at = at.parent;
    }
    if (at !== null && onWalk.has(at)) cut(walk.slice(walk.indexOf(at)), report);
    for (const draft of walk) done.add(draft);
  }
}

function cut(cycle: readonly Draft[], report: Report): void {
  const [first, ...rest] = [...cycle].sort((a, b) => compareCodePoints(a.id, b.id));
  if (first === undefined) return;
  first.parent = null;
  report({ kind: 'cycle', topics: [first, ...rest].map(({ id }) => id) });
}

function withoutNameless(drafts: readonly Draft[], report: Report): Draft[] {
  for (const draft of drafts) {
    if (isNameless(draft)) report({ kind: 'empty-name', topic: draft.id });
    while (draft.parent !== null && isNameless(draft.parent)) draft.parent = draft.parent.parent;
  }
  return drafts.filter((draft) => !isNameless(draft));
}

/** A name of nothing but slashes would have the path of the topic above it. */
function isNameless({ name }: Draft): boolean {
  return pathSegments(name).length === 0;
}

/** Parents get their paths before their children; chains may be long, so no recursion. */
function withPaths(drafts: Draft[]): Draft[] {
  const done = new Set<Draft>();
  for (const draft of drafts) {
    const waiting: Draft[] = [];
    for (let at: Draft | null = draft; at !== null && !done.has(at); at = at.parent) waiting.push(at);
    for (const next of waiting.reverse()) {
      if (next.parent !== null) next.path = `${next.parent.path}/${next.name}`;
      done.add(next);
    }
  }
  return drafts;
}

function mergeSamePaths(drafts: readonly Draft[], report: Report): Draft[] {
  const first = new Map<string, Draft>();
  for (const draft of [...drafts].sort(compareDrafts)) {
    const key = pathKey(draft.path);
    const found = first.get(key);
    if (found === undefined) first.set(key, draft);
    else found.merged.push(draft);
  }
  for (const draft of first.values()) {
    if (draft.parent !== null) draft.parent = first.get(pathKey(draft.parent.path)) ?? null;
    if (draft.merged.length > 0)
      report({ kind: 'same-path', path: draft.path, topics: [draft, ...draft.merged].map(({ id }) => id) });
  }
  return Array.from(first.values());
}

/** The order of siblings: by place, then by name. */
export function compareDrafts(a: Draft, b: Draft): number {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1;
  return compareCodePoints(a.key, b.key) || compareCodePoints(a.name, b.name) || compareCodePoints(a.id, b.id);
}
