import type { DoubleClaim } from '../index-notes/plan/plan';
import type { LooseLinks, RebuildPlan, SkippedNote } from '../index-notes/rebuild';
import type { NoteProblem } from '../notes/note-problems';
import type { TaxonomyProblem, TopicValueProblem } from '../topics/problems';
import type { AlikeTopics } from './alike-topics';
import type { ConflictCopy, Coverage } from './coverage';
import type { DeadRule } from './dead-rules';
import type { MissingNote } from './missing-notes';
import type { PagePlace } from './page-places';
import type { TopicCoverage } from './topic-coverage';

/** What there is to say of index notes: what a rebuild would do, and what it would leave. */
export interface IndexState extends Pick<RebuildPlan, 'changes' | 'skipped' | 'orphaned' | 'doubles'> {
  /** Lines of a person's in index notes that lead nowhere. */
  readonly loose?: readonly LooseLinks[];
  /** Topics whose index note would be made, where `changes` only holds those that are there. */
  readonly unmade?: readonly string[];
  /** Index notes that still name notes which the filter leaves out. */
  readonly cleared?: readonly string[];
}

/** The sections of the coverage, in the order in which they are shown. */
const SECTIONS = [
  'index',
  'copies',
  'unsorted',
  'sizes',
  'rules',
  'taxonomy',
  'alike',
  'places',
  'values',
  'properties',
  'missing',
  'open',
  'topics',
] as const;

export type SectionKind = (typeof SECTIONS)[number];

/** One line of the coverage. */
export type Finding =
  | { readonly kind: 'topic'; readonly topic: TopicCoverage }
  /** A topic that holds too much or too little. */
  | { readonly kind: 'size'; readonly topic: TopicCoverage }
  | { readonly kind: 'unsorted' | 'open'; readonly path: string }
  /** `telling`: what a rebuild would take out of it is not for all to see. */
  | { readonly kind: 'stale' | 'telling' | 'unmade' | 'orphaned'; readonly path: string }
  | { readonly kind: 'skipped'; readonly path: string; readonly note: SkippedNote }
  | { readonly kind: 'double'; readonly path: string; readonly double: DoubleClaim }
  | { readonly kind: 'loose'; readonly path: string; readonly links: readonly string[] }
  | { readonly kind: 'copy'; readonly path: string; readonly copy: ConflictCopy }
  | { readonly kind: 'rule'; readonly rule: DeadRule }
  | { readonly kind: 'missing'; readonly note: MissingNote }
  | { readonly kind: 'alike'; readonly topics: AlikeTopics }
  | { readonly kind: 'place'; readonly path: string; readonly place: PagePlace }
  | { readonly kind: 'taxonomy'; readonly problem: TaxonomyProblem }
  | { readonly kind: 'value'; readonly path: string; readonly problem: TopicValueProblem }
  | { readonly kind: 'property'; readonly path: string; readonly problem: NoteProblem };

export interface Section {
  readonly kind: SectionKind;
  /** Null while it is not known. */
  readonly findings: readonly Finding[] | null;
}

/** What was found, section by section. `index` is null while nobody knows what a rebuild would do. */
export function sectionsOf(coverage: Coverage, index: IndexState | null): Section[] {
  const findings: Readonly<Record<SectionKind, readonly Finding[] | null>> = {
    index: index === null ? null : indexFindings(index),
    copies: coverage.copies.map((copy) => ({ kind: 'copy', path: copy.path, copy })),
    unsorted: coverage.unsorted.map((path) => ({ kind: 'unsorted', path })),
    sizes: coverage.tree.filter(({ size }) => size !== 'fit').map((topic) => ({ kind: 'size', topic })),
    rules: coverage.deadRules.map((rule) => ({ kind: 'rule', rule })),
    taxonomy: coverage.taxonomy.map((problem) => ({ kind: 'taxonomy', problem })),
    alike: coverage.alike.map((topics) => ({ kind: 'alike', topics })),
    places: coverage.places.map((place) => ({ kind: 'place', path: place.path, place })),
    values: coverage.values.map((problem) => ({ kind: 'value', path: problem.path, problem })),
    properties: coverage.properties.map(({ path, problem }) => ({ kind: 'property', path, problem })),
    missing: coverage.missing.map((note) => ({ kind: 'missing', note })),
    open: coverage.open.map((path) => ({ kind: 'open', path })),
    topics: coverage.tree.map((topic) => ({ kind: 'topic', topic })),
  };
  return SECTIONS.map((kind) => ({ kind, findings: findings[kind] }));
}

function indexFindings(state: IndexState): Finding[] {
  const { changes, skipped, orphaned, doubles, loose = [], unmade = [], cleared = [] } = state;
  const changed = (path: string): 'telling' | 'stale' => (cleared.includes(path) ? 'telling' : 'stale');
  return [
    ...skipped.map((note): Finding => ({ kind: 'skipped', path: note.path, note })),
    ...changes.map(({ path, before }): Finding => ({ kind: before === null ? 'unmade' : changed(path), path })),
    ...unmade.map((path): Finding => ({ kind: 'unmade', path })),
    ...orphaned.map((path): Finding => ({ kind: 'orphaned', path })),
    ...doubles.map((double): Finding => ({ kind: 'double', path: double.others[0] ?? double.used, double })),
    ...loose.map(({ path, links }): Finding => ({ kind: 'loose', path, links })),
  ];
}

/** No faults: topics may well be called alike, and stand elsewhere than their pages say. */
const TOLD: ReadonlySet<SectionKind> = new Set<SectionKind>(['topics', 'open', 'alike', 'places']);

/**
 * Whether there is nothing to mend: open problems and the topics themselves are no fault. Null while that is not known.
 */
export function isWell(sections: readonly Section[]): boolean | null {
  const faults = sections.filter(({ kind }) => !TOLD.has(kind));
  if (faults.some(({ findings }) => findings !== null && findings.length > 0)) return false;
  return faults.some(({ findings }) => findings === null) ? null : true;
}
