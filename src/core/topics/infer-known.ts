import { fold } from '../text/fold';
import type { TopicSettings } from './edit';
import { nameKey, pathKey } from './names';
import { alikeKey } from './names-alike';
import type { FoundTopic, TopicSource } from './sources/source';
import { taxonomyOf } from './taxonomy';
import type { TopicRules } from './topic';

/**
 * The id of a topic that was found. The source keeps it apart from those of topics that only notes name, whatever a
 * folder is called.
 */
export function foundId(source: TopicSource, key: string): string {
  return `${source}:${key}`;
}

/** Topics that are there or proposed already, to be found again where another source shows them. */
export class KnownTopics {
  private readonly paths = new Map<string, string>();
  private readonly byPath = new Map<string, string>();
  /** By the key under which names look alike; null: a name that several topics have. */
  private readonly byName = new Map<string, string | null>();
  private readonly byRule = new Map<string, string>();

  constructor(private readonly taxonomy: TopicSettings) {
    const { topics, paths } = taxonomyOf(taxonomy);
    for (const { id, name, synonyms, rules } of topics) {
      this.addPath(id, paths.get(id) ?? '');
      for (const one of [name, ...synonyms]) this.addName(id, one);
      for (const key of ruleKeys(rules)) this.byRule.set(key, id);
    }
  }

  path(id: string): string {
    return this.paths.get(id) ?? '';
  }

  addPath(id: string, path: string): void {
    this.paths.set(id, path);
    this.byPath.set(pathKey(path), id);
  }

  addName(id: string, name: string): void {
    const found = this.byName.get(alikeKey(name));
    if (found !== id) this.byName.set(alikeKey(name), found === undefined ? id : null);
  }

  /** The topic that a source shows: by its id, a rule, its path, or its name where that is clear. */
  find(source: TopicSource, topic: FoundTopic, parent: string | null, isClear: boolean): string | undefined {
    const id = foundId(source, topic.key);
    if (Object.prototype.hasOwnProperty.call(this.taxonomy, id)) return id;
    const ruled = ruleKeys(topic.rules)
      .map((key) => this.byRule.get(key))
      .find((found) => found !== undefined);
    const above = parent === null ? '' : `${this.path(parent)}/`;
    return (
      ruled ??
      this.byPath.get(pathKey(above + topic.name)) ??
      (isClear ? (this.byName.get(alikeKey(topic.name)) ?? undefined) : undefined)
    );
  }
}

function ruleKeys({ tags = [], folders = [], linksTo = [], properties = [] }: Partial<TopicRules>): string[] {
  return [
    ...tags.map((tag) => `tag\n${fold(tag)}`),
    ...folders.map((folder) => `folder\n${fold(folder)}`),
    ...linksTo.map((target) => `link\n${fold(target)}`),
    ...properties.map(({ key, value }) => `property\n${fold(key)}\n${nameKey(value)}`),
  ];
}
