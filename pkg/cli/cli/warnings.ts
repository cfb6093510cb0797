import type { TaxonomyProblem } from '../../../src/core/topics/problems';
import type { Notice } from '../folder/problems';
import { t, type TextKey } from '../../../src/i18n/cli';
import { taxonomyText } from '../../../src/i18n/report';
import { plain } from '../../../src/report/plain';
import type { Io } from './io';

/** Of one kind no more are named: the rest is a number. */
const SHOWN = 5;

const NOTICES: Readonly<Record<Notice['kind'], TextKey>> = {
  unreadable: 'cli.notice.unreadable',
  evicted: 'cli.notice.evicted',
  'unreadable-folder': 'cli.notice.unreadableFolder',
  circle: 'cli.notice.circle',
  'odd-name': 'cli.notice.oddName',
  'bad-config': 'cli.notice.badConfig',
  'bad-filter': 'report.badFilter',
};

/** Says on standard error what is wrong where; the command goes on. */
export function warn(io: Io, where: string, what: string): void {
  io.stderr.write(`${plain(where)}: ${plain(what)}\n`);
}

/** Says on standard error what ends a command, or a part of it: what, where, and what to do. */
export function sayError(io: Io, message: string): void {
  io.stderr.write(`topic-atlas: ${plain(message)}\n`);
}

export function sayNotices(notices: readonly Notice[], io: Io): void {
  const seen = new Map<Notice['kind'], number>();
  for (const { kind, path, detail = '' } of notices) {
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    if (count <= SHOWN) warn(io, path, t(NOTICES[kind], { detail }));
  }
  for (const [kind, count] of seen) {
    if (count > SHOWN) warn(io, t('cli.notice.more', { count: count - SHOWN }), t(NOTICES[kind], { detail: '' }));
  }
}

/** @param pathOf the path of a topic by its id; empty where it is none */
export function sayTaxonomyProblems(
  problems: readonly TaxonomyProblem[],
  pathOf: (id: string) => string,
  io: Io,
): void {
  for (const problem of problems)
    warn(
      io,
      t('cli.taxonomy'),
      taxonomyText(problem, (id) => pathOf(id) || id),
    );
}
