import type { Coverage } from '../core/index-notes/coverage';
import type { DoubleClaim } from '../core/index-notes/plan';
import type { IndexChange, SkippedNote } from '../core/index-notes/rebuild';
import { t } from '../i18n/cli';
import { doubleText, skipText } from '../i18n/report';
import { plain, type Io } from './io';

/** What a rebuild did, or would do. */
export interface RebuildReport {
  readonly coverage: Coverage;
  readonly changes: readonly IndexChange[];
  readonly unchanged: readonly string[];
  readonly skipped: readonly SkippedNote[];
  readonly orphaned: readonly string[];
  readonly doubles: readonly DoubleClaim[];
  /** Milliseconds. */
  readonly ms: number;
}

/** As `rebuild --json` writes it. */
export function reportJson({ coverage, changes, unchanged, skipped, orphaned, ms }: RebuildReport): object {
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
    orphaned,
    ms: Math.round(ms),
  };
}

/** How many paths of one kind a person is shown. */
const SHOWN = 20;

/** For a person: what was found, what was done, what was left alone and why. */
export function writeReport(report: RebuildReport, io: Io): void {
  const { coverage, changes, unchanged, skipped, orphaned, doubles } = report;
  writeCounts(coverage, io);
  if (changes.length === 0 && skipped.length === 0) io.stdout.write(`${t('report.upToDate')}\n`);
  writePaths(t('report.created', { count: paths(changes, true).length }), paths(changes, true), io);
  writePaths(t('report.updated', { count: paths(changes, false).length }), paths(changes, false), io);
  if (changes.length > 0 && unchanged.length > 0) io.stdout.write(`${t('report.unchanged', { count: unchanged.length })}\n`);
  const left = [
    ...skipped.map((note) => `${note.path}: ${skipText(note)}`),
    ...orphaned.map((path) => `${path}: ${t('report.orphaned')}`),
    ...doubles.map((double) => doubleText(double)),
  ];
  writePaths(t('report.leftAlone', { count: left.length }), left, io, left.length);
}

export function writeCounts({ notes, topics, linked, unsorted, open }: Coverage, io: Io): void {
  const counts = [
    t('report.notes', { count: notes }),
    t('report.topics', { count: topics }),
    t('report.linked', { count: linked }),
    t('report.unsorted', { count: unsorted.length }),
    t('report.open', { count: open.length }),
  ];
  io.stdout.write(`${counts.join(' · ')}\n`);
}

/** A heading with lines under it; nothing where there are none. */
export function writePaths(heading: string, lines: readonly string[], io: Io, shown = SHOWN): void {
  if (lines.length === 0) return;
  io.stdout.write(`${heading}\n`);
  for (const line of lines.slice(0, shown)) io.stdout.write(`  ${plain(line)}\n`);
  if (lines.length > shown) io.stdout.write(`  ${t('cli.andMore', { count: lines.length - shown })}\n`);
}

function paths(changes: readonly IndexChange[], isNew: boolean): string[] {
  return changes.filter(({ before }) => (before === null) === isNew).map(({ path }) => path);
}
