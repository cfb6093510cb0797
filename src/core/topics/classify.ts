import type { Note } from '../notes/note';
import { topicValuesOf } from '../notes/topic-values';
import { implicitChain, type ImplicitTopic } from './implicit';
import type { TopicValueProblem } from './problems';
import { TopicNames, type Resolution } from './resolve';
import { RuleIndex, type LinkFacts } from './rules';
import type { Taxonomy } from './taxonomy';

/** Where a note belongs. */
export interface Classification {
  readonly topics: ReadonlySet<string>;
  /** Topics that exist because this note names them; parents come before their children. */
  readonly implied: readonly ImplicitTopic[];
}

export interface NoteFacts extends LinkFacts {
  readonly note: Note;
  /** The topic path that the index note claims to which this link of the note leads. */
  claimOf(linkpath: string): string | null;
}

export interface ClassifierOptions {
  /** A name that no topic has becomes a topic by itself. */
  readonly namesBecomeTopics: boolean;
  readonly topicsProperty: string;
}

const NO_TOPICS: ReadonlySet<string> = new Set();
const NONE: Classification = { topics: NO_TOPICS, implied: [] };

/** Says where notes belong: by the topics they name themselves, and by the topics' rules. What a note says itself is stronger than any exclusion. */
export class Classifier {
  readonly #taxonomy: Taxonomy;
  readonly #options: ClassifierOptions;
  readonly #names: TopicNames;
  readonly #rules: RuleIndex;
  readonly #exclusions: RuleIndex;

  constructor(taxonomy: Taxonomy, options: ClassifierOptions) {
    this.#taxonomy = taxonomy;
    this.#options = options;
    this.#names = new TopicNames(taxonomy);
    this.#rules = new RuleIndex(taxonomy.topics.map(({ id, rules }) => [id, rules]));
    this.#exclusions = new RuleIndex(taxonomy.topics.map(({ id, exclude }) => [id, exclude]));
  }

  /** An ignored note belongs nowhere; an index note only where its own property says so. */
  classify(facts: NoteFacts): Classification {
    const { note } = facts;
    if (note.ignored) return NONE;
    const topics = note.indexOf === null ? this.#byRules(facts) : new Set<string>();
    const implied: ImplicitTopic[] = [];
    for (const value of note.topicValues) this.#addNamed(value, facts, topics, implied);
    return topics.size === 0 ? NONE : { topics, implied };
  }

  #byRules(facts: NoteFacts): Set<string> {
    const topics = this.#rules.match(facts.note, facts);
    if (topics.size > 0) for (const id of this.#exclusions.match(facts.note, facts)) topics.delete(id);
    return topics;
  }

  #addNamed(value: string, facts: NoteFacts, topics: Set<string>, implied: ImplicitTopic[]): void {
    const resolution = this.#resolve(value, facts);
    if (resolution.kind === 'topic') topics.add(resolution.id);
    if (resolution.kind !== 'new' || !this.#options.namesBecomeTopics) return;
    const chain = this.#chain(resolution.parent, resolution.names);
    implied.push(...chain);
    for (const { id } of chain.slice(-1)) topics.add(id);
  }

  /** A link to an index note means the topic of that note, wherever the note lies and whatever it is called. */
  #resolve(value: string, facts: NoteFacts): Resolution {
    const resolution = this.#names.resolve(value);
    if (resolution.kind === 'topic') return resolution;
    const claim = facts.claimOf(value);
    return claim === null ? resolution : this.#names.resolve(claim);
  }

  #chain(parent: string | null, names: readonly string[]): ImplicitTopic[] {
    const { paths } = this.#taxonomy;
    return implicitChain(parent, parent === null ? '' : paths.get(parent) ?? '', names, (id) => paths.has(id));
  }

  /** What a person should know of the topics that a note names. Nothing for a note that is never listed. */
  *problems(facts: NoteFacts): Generator<TopicValueProblem> {
    const { path, properties, ignored } = facts.note;
    if (ignored) return;
    const { values, wrong } = topicValuesOf(properties, this.#options.topicsProperty);
    for (const type of wrong) yield { kind: 'wrong-type', path, type };
    for (const value of values) yield* this.#problemsOf(path, value, this.#resolve(value, facts));
  }

  *#problemsOf(path: string, value: string, resolution: Resolution): Generator<TopicValueProblem> {
    if (resolution.kind === 'ambiguous') yield { kind: 'ambiguous-topic', path, value, topics: resolution.ids };
    if (resolution.kind === 'nameless') yield { kind: 'nameless-topic', path, value };
    if (resolution.kind === 'too-deep') yield { kind: 'too-deep', path, value };
    if (resolution.kind === 'new' && !this.#options.namesBecomeTopics) yield { kind: 'unknown-topic', path, value };
  }
}
