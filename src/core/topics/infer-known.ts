import { fold } from '../text/fold';
import type { TopicSettings } from './edit';
import type { FoundTopic } from './found-tree';
import { foundId, nameOf } from './infer';
import type { TopicSource } from './infer-sources';
import { nameKey, pathKey } from './names';
import { taxonomyOf, topicsByName } from './taxonomy';

const RULE_OF = { tag: 'tags', folder: 'folders', map: 'linksTo' } as const;

/** Topics that are there or proposed already, to be found again where another source shows them. */
export class KnownTopics {
  private readonly paths = new Map<string, string>();
  private readonly byPath = new Map<string, string>();
  /** Null: a name that several topics have. */
  private readonly byName = new Map<string, string | null>();
  private readonly byRule = new Map<string, string>();

  constructor(private readonly taxonomy: TopicSettings) {
    const { topics, paths } = taxonomyOf(taxonomy);
    for (const { id, rules } of topics) {
      this.addPath(id, paths.get(id) ?? '');
      for (const [source, kind] of Object.entries(RULE_OF))
        for (const value of rules[kind]) this.byRule.set(ruleKey(source, value), id);
    }
    for (const [
      key,
      {
        ids: [id = '', ...others],
      },
    ] of topicsByName(topics))
      this.byName.set(key, others.length === 0 ? id : null);
  }

  path(id: string): string {
    return this.paths.get(id) ?? '';
  }

  addPath(id: string, path: string): void {
    this.paths.set(id, path);
    this.byPath.set(pathKey(path), id);
  }

  addName(id: string, name: string): void {
    const found = this.byName.get(nameKey(name));
    if (found !== id) this.byName.set(nameKey(name), found === undefined ? id : null);
  }

  /** The topic that a source shows: by its id, a rule, its path, or its name where that is clear. */
  find(
    source: TopicSource,
    topic: FoundTopic & { readonly values: readonly string[] },
    parent: string | null,
    isClear: boolean,
  ): string | undefined {
    const id = foundId(source, topic.key);
    if (Object.prototype.hasOwnProperty.call(this.taxonomy, id)) return id;
    const ruled = topic.values
      .map((value) => this.byRule.get(ruleKey(source, value)))
      .find((found) => found !== undefined);
    const above = parent === null ? '' : `${this.path(parent)}/`;
    return (
      ruled ??
      this.byPath.get(pathKey(above + nameOf(topic))) ??
      (isClear ? (this.byName.get(nameKey(nameOf(topic))) ?? undefined) : undefined)
    );
  }
}

function ruleKey(source: string, value: string): string {
  return `${source}\n${fold(value)}`;
}
