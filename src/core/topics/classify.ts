import { isLeftOut, type Note } from '../notes/note';
import { nameKeyOf } from '../notes/paths';
import { sameSet, sameTexts } from '../notes/same';
import { namesBetweenCommas } from '../notes/topic-values';
import { implicitChain, type ImplicitTopic } from './implicit';
import { pathKey } from './names';
import { namesAbove, underPages, type NewPlace } from './page-place';
import type { TopicValueProblem } from './problems';
import { remember } from '../once';
import { DEEPEST, TopicNames, type Resolution } from './resolve';
import { RuleIndex, type LinkReader } from './rules';
import type { Taxonomy } from './taxonomy';

/** Where a note belongs. */
export interface Classification {
  readonly topics: ReadonlySet<string>;
  /** Topics that exist because this note names them; parents come before their children. */
  readonly implied: readonly ImplicitTopic[];
  /** Name keys of the notes that say, or would if they were there, where these topics stand. */
  readonly pages: readonly string[];
}

/** What is known around a note. */
export interface ClassifierContext extends LinkReader {
  /** The topic path that the index note claims to which this link of the note leads; null where it leads elsewhere. */
  claimOf(linkpath: string, path: string): string | null;
  /** The note that a topic of this name is about: the only one of that title, of those that can be listed. */
  pageOf(name: string): Note | null;
}

interface ClassifierOptions {
  /** A name that no topic has becomes a topic by itself. */
  readonly namesBecomeTopics: boolean;
}

/** What a name stands for, and the topics to make where it is new. */
interface Meaning {
  readonly resolution: Resolution;
  readonly chain: readonly ImplicitTopic[];
}

const NO_CHAIN: readonly ImplicitTopic[] = [];
const NO_TOPICS: ReadonlySet<string> = new Set();
const NO_PAGES: readonly string[] = [];
const NONE: Classification = { topics: new Set(), implied: NO_CHAIN, pages: NO_PAGES };
const REMEMBERED = 10_000;

/**
 * Says where notes belong: by the topics they name themselves, and by the topics' rules. What a note says itself is
 * stronger than any exclusion.
 */
export class Classifier {
  private readonly taxonomy: Taxonomy;
  private readonly options: ClassifierOptions;
  private readonly names: TopicNames;
  private readonly rules: RuleIndex;
  private readonly exclusions: RuleIndex;
  private readonly parents: ReadonlyMap<string, string | null>;
  private readonly meaningOf = remember(REMEMBERED, (value): Meaning => this.read(this.names.resolve(value)));
  private readonly claimMeaningOf = remember(REMEMBERED, (claim): Meaning => this.read(this.names.resolveClaim(claim)));

  constructor(taxonomy: Taxonomy, options: ClassifierOptions) {
    this.taxonomy = taxonomy;
    this.options = options;
    this.names = new TopicNames(taxonomy);
    this.rules = new RuleIndex(taxonomy.topics.map(({ id, rules }) => [id, rules]));
    this.exclusions = new RuleIndex(taxonomy.topics.map(({ id, exclude }) => [id, exclude]));
    this.parents = new Map(taxonomy.topics.map(({ id, parent }) => [id, parent]));
  }

  /**
   * A note that is left out belongs nowhere; an index note only where its own property says so. Of topics that stand
   * above each other the rules put it into the lowest alone; where the note names one itself, it stands there all the
   * same.
   */
  classify(note: Note, around: ClassifierContext): Classification {
    if (isLeftOut(note)) return NONE;
    const named = new Set<string>();
    let implied = NO_CHAIN;
    const pages = new Set<string>();
    for (const value of this.namesOf(note, around)) {
      const meaning = this.meaning(value, note.path, around);
      const { resolution } = meaning;
      if (resolution.kind === 'topic') named.add(resolution.id);
      const chain = this.chainOf(meaning, around, pages);
      for (const { id } of chain.slice(-1)) named.add(id);
      if (chain.length > 0) implied = implied.concat(chain);
    }
    const ruled = note.indexOf === null ? this.byRules(note, around) : NO_TOPICS;
    const topics = ruled.size === 0 ? named : this.mostSpecific(ruled, named, implied);
    return topics.size === 0 ? NONE : { topics, implied, pages: pages.size === 0 ? NO_PAGES : Array.from(pages) };
  }

  /** Whether where a note belongs can depend on where its links lead. */
  followsLinks({ topicValues, commaValues }: Note): boolean {
    if (this.rules.asksForLinks || this.exclusions.asksForLinks || commaValues.length > 0) return true;
    return topicValues.some((value) => this.meaningOf(value).resolution.kind !== 'topic');
  }

  /** What a rule puts into a topic stands in one below it already, where the note belongs there too. */
  private mostSpecific(
    ruled: ReadonlySet<string>,
    named: ReadonlySet<string>,
    implied: readonly ImplicitTopic[],
  ): Set<string> {
    const topics = new Set([...named, ...ruled]);
    if (topics.size < 2) return topics;
    const made = new Map(implied.map(({ id, parent }) => [id, parent]));
    const above = (id: string): string | null => made.get(id) ?? this.parents.get(id) ?? null;
    for (const id of [...named, ...ruled])
      for (let at = above(id); at !== null; at = above(at)) if (!named.has(at)) topics.delete(at);
    return topics;
  }

  private byRules(note: Note, around: ClassifierContext): Set<string> {
    const topics = this.rules.match(note, around);
    if (topics.size > 0) for (const id of this.exclusions.match(note, around)) topics.delete(id);
    return topics;
  }

  /**
   * What a note names, without what is doubled. What has commas in it is one name where a topic is called so, else
   * several.
   */
  private namesOf({ path, topicValues, commaValues }: Note, around: ClassifierContext): Iterable<string> {
    if (commaValues.length === 0) return topicValues;
    const isOne = (value: string): boolean => !commaValues.includes(value) || this.isKnown(value, path, around);
    return new Set(topicValues.flatMap((value) => (isOne(value) ? [value] : namesBetweenCommas(value))));
  }

  /** Whether a topic is called so, or several are. */
  private isKnown(value: string, path: string, around: ClassifierContext): boolean {
    const { kind } = this.meaning(value, path, around).resolution;
    return kind === 'topic' || kind === 'ambiguous';
  }

  /** A link to an index note means the topic of that note, wherever the note lies and whatever it is called. */
  private meaning(value: string, path: string, around: ClassifierContext): Meaning {
    const meaning = this.meaningOf(value);
    if (meaning.resolution.kind === 'topic') return meaning;
    const claim = around.claimOf(value, path);
    return claim === null ? meaning : this.claimMeaningOf(claim);
  }

  private read(resolution: Resolution): Meaning {
    if (resolution.kind !== 'new' || !this.options.namesBecomeTopics) return { resolution, chain: NO_CHAIN };
    const { parent, names } = resolution;
    return { resolution, chain: this.chainAt({ parent, names }) };
  }

  private chainAt({ parent, names }: NewPlace): ImplicitTopic[] {
    const { paths } = this.taxonomy;
    return implicitChain(parent, parent === null ? '' : (paths.get(parent) ?? ''), names, (id) => paths.has(id));
  }

  /**
   * The topics to make for a name that is new: where its page says that it stands, else at the top. Of topics that are
   * configured the settings say so.
   *
   * @param pages takes in the keys of the notes that were asked for
   */
  private chainOf(
    { resolution, chain }: Meaning,
    around: ClassifierContext,
    pages: Set<string>,
  ): readonly ImplicitTopic[] {
    if (resolution.kind !== 'new' || resolution.parent !== null || chain.length === 0) return chain;
    const place = underPages(resolution.names, (name) => {
      pages.add(nameKeyOf(name));
      const page = around.pageOf(name);
      return page === null ? null : this.placeBy(page, around);
    });
    return place.names === resolution.names || place.names.length > DEEPEST ? chain : this.chainAt(place);
  }

  /** Where a note says that the topic which it is about stands; null where it says nothing, or several places. */
  private placeBy(page: Note, around: ClassifierContext): NewPlace | null {
    const [place = null, ...others] = this.placesNamed(page, around);
    return others.length === 0 ? place : null;
  }

  /** A topic that the page names besides its own; else what it calls `up`, where that is a topic already. */
  private placesNamed(page: Note, around: ClassifierContext): readonly NewPlace[] {
    const placesOf = (values: Iterable<string>): NewPlace[] =>
      Array.from(values, (value) => placeOf(this.meaning(value, page.path, around).resolution)).filter(
        (place) => place !== null,
      );
    const own = placeOf(this.meaningOf(page.title).resolution);
    const isOther = ({ parent, names }: NewPlace): boolean =>
      own === null || parent !== own.parent || pathKey(names.join('/')) !== pathKey(own.names.join('/'));
    const named = placesOf(this.namesOf(page, around)).filter(isOther);
    if (named.length > 0) return named;
    return placesOf(namesAbove(page.properties)).filter(({ parent, names }) => parent !== null && names.length === 0);
  }

  /** The topic that a page says its own stands under; null where it says none, or several. */
  placeOfPage(page: Note, around: ClassifierContext): string | null {
    const place = this.placeBy(page, around);
    if (place === null || place.names.length === 0) return place?.parent ?? null;
    return lastOf(this.chainOf(this.read({ kind: 'new', ...place }), around, new Set()));
  }

  /** The topic that an index note is of whose claim is older than what the topic's page says of its place. */
  placedClaim(path: string, around: ClassifierContext): string | null {
    return lastOf(this.chainOf(this.claimMeaningOf(path), around, new Set()));
  }

  /** What a person should know of the topics that a note names. Nothing for a note that is never listed. */
  problems(note: Note, around: ClassifierContext): TopicValueProblem[] {
    if (isLeftOut(note)) return [];
    const { path, commaValues } = note;
    return [
      ...commaValues.map((value) => this.commaProblem(value, path, around)),
      ...Array.from(this.namesOf(note, around), (value) =>
        this.problemOf(path, value, this.meaning(value, path, around).resolution),
      ),
    ].filter((problem) => problem !== null);
  }

  private commaProblem(value: string, path: string, around: ClassifierContext): TopicValueProblem | null {
    const names = namesBetweenCommas(value);
    const isClear = this.isKnown(value, path, around) || names.every((name) => this.isKnown(name, path, around));
    return isClear ? null : { kind: 'comma', path, value, names };
  }

  private problemOf(path: string, value: string, resolution: Resolution): TopicValueProblem | null {
    switch (resolution.kind) {
      case 'ambiguous':
        return { kind: 'ambiguous-topic', path, value, topics: resolution.ids };
      case 'nameless':
        return { kind: 'nameless-topic', path, value };
      case 'too-deep':
        return { kind: 'too-deep', path, value };
      case 'new':
        return this.options.namesBecomeTopics ? null : { kind: 'unknown-topic', path, value };
      case 'topic':
        return null;
    }
  }
}

function lastOf(chain: readonly ImplicitTopic[]): string | null {
  return chain[chain.length - 1]?.id ?? null;
}

function placeOf(resolution: Resolution): NewPlace | null {
  if (resolution.kind === 'topic') return { parent: resolution.id, names: [] };
  return resolution.kind === 'new' ? resolution : null;
}

export function samePlace(a: Classification, b: Classification): boolean {
  return (
    a === b ||
    (sameSet(a.topics, b.topics) &&
      sameTexts(a.pages, b.pages) &&
      a.implied.length === b.implied.length &&
      a.implied.every(({ id, name }, i) => id === b.implied[i]?.id && name === b.implied[i]?.name))
  );
}
