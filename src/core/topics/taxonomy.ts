import { groupedBy } from '../multimap';
import { compareDrafts, draftTopics, type Draft } from './draft';
import { nameKey, cleanName } from './names';
import type { TaxonomyProblem } from './problems';
import type { Topic, TopicRules, TopicSetting } from './topic';

/** The configured topics as a tree, in order. */
export interface Taxonomy {
  /** Parents before children, siblings by `position`, then by name. */
  readonly topics: readonly Topic[];
  /** Names from the root, joined by `/`, by id. No two are equal, ignoring case and Unicode form. */
  readonly paths: ReadonlyMap<string, string>;
  readonly problems: readonly TaxonomyProblem[];
}

/** The taxonomy that the settings describe. Never throws: what cannot be used is a problem, and the rest is used. */
export function taxonomyOf(settings: Readonly<Record<string, TopicSetting>>): Taxonomy {
  const problems: TaxonomyProblem[] = [];
  const drafts = inTreeOrder(draftTopics(settings, (problem) => problems.push(problem)));
  const topics = drafts.map((draft) => topicOf(draft, problems));
  problems.push(...ambiguousNames(topics));
  return { topics, paths: new Map(drafts.map(({ id, path }) => [id, path])), problems };
}

function inTreeOrder(drafts: readonly Draft[]): Draft[] {
  const children = groupedBy(drafts, ({ parent }) => parent);
  for (const siblings of children.values()) siblings.sort(compareDrafts).reverse();
  const ordered: Draft[] = [];
  const waiting = children.get(null) ?? [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    ordered.push(next);
    for (const child of children.get(next) ?? []) waiting.push(child);
  }
  return ordered;
}

function topicOf(draft: Draft, problems: TaxonomyProblem[]): Topic {
  const { id, name, setting } = draft;
  const all = [setting, ...draft.merged.map((other) => other.setting)];
  return {
    id,
    name,
    parent: draft.parent === null ? null : draft.parent.id,
    description: setting.description ?? '',
    synonyms: synonymsOf(
      draft,
      all.flatMap((one) => one.synonyms ?? []),
      problems,
    ),
    rules: union(all.map((one) => one.rules)),
    exclude: union(all.map((one) => one.exclude)),
    ...(setting.order === undefined ? {} : { order: setting.order }),
    ...(setting.layout === undefined ? {} : { layout: setting.layout }),
    configured: true,
  };
}

function synonymsOf({ id, name }: Draft, written: readonly string[], problems: TaxonomyProblem[]): string[] {
  const synonyms = new Map<string, string>();
  for (const synonym of written.map(cleanName)) {
    const key = nameKey(synonym);
    if (key === nameKey(name)) problems.push({ kind: 'own-synonym', topic: id, synonym });
    else if (key !== '' && !synonyms.has(key)) synonyms.set(key, synonym);
  }
  return Array.from(synonyms.values());
}

function union(all: readonly (Partial<TopicRules> | undefined)[]): TopicRules {
  return {
    tags: all.flatMap((rules) => rules?.tags ?? []),
    folders: all.flatMap((rules) => rules?.folders ?? []),
    properties: all.flatMap((rules) => rules?.properties ?? []),
    linksTo: all.flatMap((rules) => rules?.linksTo ?? []),
  };
}

function ambiguousNames(topics: readonly Topic[]): TaxonomyProblem[] {
  return Array.from(topicsByName(topics))
    .filter(([, { ids }]) => ids.length > 1)
    .map(([, { name, ids }]) => ({ kind: 'ambiguous-name', name, topics: ids }));
}

/** Names and synonyms, folded, with the topics that have them. */
export function topicsByName(topics: readonly Topic[]): Map<string, { name: string; ids: string[] }> {
  const byName = new Map<string, { name: string; ids: string[] }>();
  for (const topic of topics) {
    for (const name of [topic.name, ...topic.synonyms]) {
      const found = byName.get(nameKey(name));
      if (found === undefined) byName.set(nameKey(name), { name, ids: [topic.id] });
      else found.ids.push(topic.id);
    }
  }
  return byName;
}
