import type { AtlasView } from '../atlas/view';
import type { Note } from '../notes/note';
import { bareTag } from '../notes/tags';
import { RuleIndex } from '../topics/rules';
import { NO_RULES, type TopicRules } from '../topics/topic';

/** A rule that no note matches: its tag, folder, value or link is nowhere in the vault. */
export interface DeadRule {
  /** The topic's id. */
  readonly topic: string;
  readonly topicPath: string;
  readonly kind: keyof TopicRules;
  /** As the settings have it; of a property `key: value`. */
  readonly value: string;
  /** It would keep notes out, not put them in. */
  readonly excludes: boolean;
}

/** Watches which rules match any note. Each rule is matched by itself, and just as the topics match theirs. */
export class RuleWatch {
  private readonly rules: readonly DeadRule[];
  private readonly index: RuleIndex;
  private readonly waiting: Set<string>;

  constructor(private readonly atlas: AtlasView) {
    const all = rulesOf(atlas);
    this.rules = all.map(([rule]) => rule);
    this.index = new RuleIndex(all.map(([, single], i) => [String(i), single]));
    this.waiting = new Set(all.map((_, i) => String(i)));
  }

  look(note: Note): void {
    if (this.waiting.size === 0 || note.indexOf !== null) return;
    for (const id of this.index.match(note, this.atlas)) this.waiting.delete(id);
  }

  dead(): DeadRule[] {
    return this.rules.filter((_, i) => this.waiting.has(String(i)));
  }
}

function rulesOf(atlas: AtlasView): (readonly [DeadRule, TopicRules])[] {
  return atlas.topics().flatMap(({ id, rules, exclude }) => {
    const told = { topic: id, topicPath: atlas.topicPath(id) };
    return [
      ...singles(rules).map(([kind, value, single]) => [{ ...told, kind, value, excludes: false }, single] as const),
      ...singles(exclude).map(([kind, value, single]) => [{ ...told, kind, value, excludes: true }, single] as const),
    ];
  });
}

/** The rules of a topic that put a note into it, as a person names them: `#tag`, a folder, `key: value`, a note. */
export function holdingRules(note: Note, topic: string, atlas: AtlasView): string[] {
  const all = singles(atlas.topic(topic)?.rules ?? NO_RULES);
  const matching = new RuleIndex(all.map(([, , single], i) => [String(i), single])).match(note, atlas);
  return all.flatMap(([kind, value], i) => {
    if (!matching.has(String(i))) return [];
    return [kind === 'tags' ? `#${value}` : value];
  });
}

type Single = readonly [kind: keyof TopicRules, value: string, rules: TopicRules];

function singles({ tags, folders, properties, linksTo }: TopicRules): Single[] {
  return [
    ...tags.map((tag): Single => ['tags', bareTag(tag), { ...NO_RULES, tags: [tag] }]),
    ...folders.map((folder): Single => ['folders', folder, { ...NO_RULES, folders: [folder] }]),
    ...properties.map((property): Single => [
      'properties',
      `${property.key}: ${property.value}`,
      { ...NO_RULES, properties: [property] },
    ]),
    ...linksTo.map((target): Single => ['linksTo', target, { ...NO_RULES, linksTo: [target] }]),
  ];
}
