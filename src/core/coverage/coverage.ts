import { isOpen, type NoteCard } from '../cards/card';
import type { IndexPlaceOptions } from '../index-notes/plan/claimants';
import { Census } from '../index-notes/content/census';
import { topicPages, withoutPages } from '../index-notes/plan/topic-pages';
import { isLinked } from '../index-notes/content/order';
import type { NoteProblem } from '../notes/note-problems';
import { compareCodePoints } from '../text/compare';
import { gathered, sortInSteps, type Steps } from '../steps';
import type { TaxonomyProblem, TopicValueProblem } from '../topics/problems';
import { alikeTopics, type AlikeTopics } from './alike-topics';
import { RuleWatch, type DeadRule } from './dead-rules';
import { MissingNotes, type MissingNote } from './missing-notes';
import { pagePlaces, type PagePlace, type PlacedPages } from './page-places';
import { coverageOfTopics, topicCount, type TopicCoverage } from './topic-coverage';

/** How well the topics cover a vault, and what is left to do in it. Paths are in the order of their code points. */
export interface Coverage {
  /** Listed notes. */
  readonly notes: number;
  /** Topics that have, or would get, an index note of their own. */
  readonly topics: number;
  /** Listed notes that are linked with another note. */
  readonly linked: number;
  /** Listed notes of no topic, but those that are the page of one. */
  readonly unsorted: readonly string[];
  /** Listed notes whose card has a problem and no approach yet. */
  readonly open: readonly string[];
  /**
   * Notes with links that lead nowhere, and these links as written. Ignored notes, templates among them, are left out.
   */
  readonly unresolved: readonly { readonly path: string; readonly links: readonly string[] }[];
  /** The same links by the note that they ask for, those that most notes ask for first. */
  readonly missing: readonly MissingNote[];
  /** Every topic, in tree order. */
  readonly tree: readonly TopicCoverage[];
  readonly deadRules: readonly DeadRule[];
  readonly taxonomy: readonly TaxonomyProblem[];
  /** Topics whose names look like one. */
  readonly alike: readonly AlikeTopics[];
  /** Topics that their pages have elsewhere than the settings do. */
  readonly places: readonly PagePlace[];
  /** What is wrong with the topics that notes name. */
  readonly values: readonly TopicValueProblem[];
  /** Copies that sync services made, of index notes too. */
  readonly copies: readonly ConflictCopy[];
  /** What is odd about the properties of notes. */
  readonly properties: readonly { readonly path: string; readonly problem: NoteProblem }[];
}

/** A copy of a note that a sync service made when it found two versions of it. It is not listed. */
export interface ConflictCopy {
  readonly path: string;
  /** The note that it is a copy of; null where that is not there. */
  readonly original: string | null;
}

/** What coverage is worked out from: the atlas. */
interface CoverageSource extends PlacedPages {
  taxonomyProblems(): readonly TaxonomyProblem[];
  topicProblemsOf(path: string): Iterable<TopicValueProblem>;
}

/**
 * Looks at the vault in small steps. Should the atlas change between two of them, what is found may be half old and
 * half new, and is to be worked out again.
 *
 * @param options say where index notes would be made: of two of one topic that one counts
 */
export function* coverageInSteps(
  atlas: CoverageSource,
  card: (path: string) => NoteCard,
  options: IndexPlaceOptions,
): Steps<Coverage> {
  const census = new Census(atlas);
  const paths = yield* sortInSteps(
    Array.from(atlas.notes(), ({ path }) => path),
    compareCodePoints,
  );
  const found = yield* survey(paths, atlas, card);
  const pages = yield* topicPages(atlas);
  const tree = yield* coverageOfTopics(atlas, census, new Set(found.open), options);
  const missing = yield* found.missing.inOrder();
  return {
    notes: found.notes,
    topics: topicCount(tree),
    linked: found.linked,
    unsorted: (yield* withoutPages(atlas.unsorted(), pages)).sort(compareCodePoints),
    open: found.open,
    unresolved: found.unresolved,
    missing,
    tree,
    deadRules: found.rules.dead(),
    taxonomy: atlas.taxonomyProblems(),
    alike: alikeTopics(atlas),
    places: yield* pagePlaces(pages, atlas),
    values: found.values,
    copies: found.copies,
    properties: found.properties,
  };
}

interface Survey {
  notes: number;
  linked: number;
  readonly open: string[];
  readonly unresolved: { path: string; links: readonly string[] }[];
  readonly values: TopicValueProblem[];
  readonly copies: ConflictCopy[];
  readonly properties: { path: string; problem: NoteProblem }[];
  readonly missing: MissingNotes;
  readonly rules: RuleWatch;
}

/** Looks at every note once. */
function survey(paths: readonly string[], atlas: CoverageSource, card: (path: string) => NoteCard): Steps<Survey> {
  const nothing: Survey = {
    notes: 0,
    linked: 0,
    open: [],
    unresolved: [],
    values: [],
    copies: [],
    properties: [],
    missing: new MissingNotes(),
    rules: new RuleWatch(atlas),
  };
  return gathered(nothing, paths, (found, path) => {
    const note = atlas.note(path);
    if (note === undefined || note.ignored) return;
    const { copyOf } = note;
    if (copyOf !== null) {
      found.copies.push({ path, original: atlas.note(copyOf) === undefined ? null : copyOf });
      return;
    }
    found.rules.look(note);
    found.values.push(...atlas.topicProblemsOf(path));
    for (const problem of note.problems) found.properties.push({ path, problem });
    const links = atlas.unresolvedFrom(path);
    if (links.length > 0) found.unresolved.push({ path, links });
    for (const link of links) found.missing.add(link, path);
    if (!atlas.isListed(path)) return;
    found.notes++;
    if (isLinked(path, atlas)) found.linked++;
    if (isOpen(card(path))) found.open.push(path);
  });
}
