import type { Coverage } from '../core/coverage/coverage';
import type { IndexChange, RebuildPlan } from '../core/index-notes/rebuild';
import { t } from '../i18n';
import { doubleText, skipText } from '../i18n/report';
import { listText } from './plain';

/** What a rebuild did, or would do. */
export interface RebuildReport extends RebuildPlan {
  readonly coverage: Coverage;
  /** Milliseconds. */
  readonly ms: number;
}

/** As `rebuild --json` writes it. */
export interface RebuildJson {
  readonly notes: number;
  readonly topics: number;
  readonly linked: number;
  readonly unsorted: number;
  readonly openProblems: number;
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly unchanged: number;
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  readonly orphaned: readonly string[];
  readonly ms: number;
}

export function rebuildJson({ coverage, changes, unchanged, skipped, orphaned, ms }: RebuildReport): RebuildJson {
  return {
    notes: coverage.notes,
    topics: coverage.topics,
    linked: coverage.linked,
    unsorted: coverage.unsorted.length,
    openProblems: coverage.open.length,
    created: paths(changes, true),
    updated: paths(changes, false),
    unchanged: unchanged.length,
    skipped: skipped.map((note) => ({ path: note.path, reason: skipText(note) })),
    orphaned: [...orphaned],
    ms: Math.round(ms),
  };
}

/** For a person: what was found, what was done, what was left alone and why. */
export function rebuildText({
  coverage,
  changes,
  unchanged,
  skipped,
  orphaned,
  doubles,
  offered,
}: RebuildReport): string {
  const created = paths(changes, true);
  const updated = paths(changes, false);
  const left = [
    ...skipped.map((note) => `${note.path}: ${skipText(note)}`),
    ...orphaned.map((path) => `${path}: ${t('report.orphaned')}`),
    ...doubles.map((double) => doubleText(double)),
  ];
  return [
    `${coverageText(coverage)}\n`,
    changes.length === 0 && skipped.length === 0 ? `${t('report.upToDate')}\n` : '',
    listText(t('report.created', { count: created.length }), created, moreText),
    listText(t('report.updated', { count: updated.length }), updated, moreText),
    changes.length > 0 && unchanged.length > 0 ? `${t('report.unchanged', { count: unchanged.length })}\n` : '',
    listText(
      t('report.offered', { count: offered.length }),
      offered.map(({ path }) => path),
      moreText,
    ),
    listText(t('report.leftAlone', { count: left.length }), left, moreText, left.length),
  ].join('');
}

/** The vault in one line. */
export function coverageText({ notes, topics, linked, unsorted, open }: Coverage): string {
  return [
    t('report.notes', { count: notes }),
    t('report.topics', { count: topics }),
    t('report.linked', { count: linked }),
    t('report.unsorted', { count: unsorted.length }),
    t('report.open', { count: open.length }),
  ].join(' · ');
}

export function moreText(count: number): string {
  return t('coverage.more', { count });
}

function paths(changes: readonly IndexChange[], isNew: boolean): string[] {
  return changes.filter(({ before }) => (before === null) === isNew).map(({ path }) => path);
}
