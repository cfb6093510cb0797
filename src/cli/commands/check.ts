import { t } from '../../i18n/cli';
import { topicValueText } from '../../i18n/report';
import type { Command } from '../command';
import { Exit, writeJson, type Io } from '../io';
import { reportJson, writePaths, writeReport, type RebuildReport } from '../rebuild-report';
import { planRebuild } from '../rebuild-steps';
import { openSession, type Session } from '../session';

/** Tells what a rebuild would do, and how well the topics cover the vault. */
export const check: Command = {
  name: 'check',
  operand: 'VAULT',
  options: ['settings', 'json'],
  async run(folder, given, io) {
    const start = io.now();
    const session = await openSession(folder, given, io);
    const { plan, coverage } = await planRebuild(session, io);
    const report: RebuildReport = { ...plan, coverage, ms: io.now() - start };
    if (given.json) writeJson(io.stdout, { ...reportJson(report), lists: lists(report) });
    else writeCheck(report, session, io);
    return report.changes.length + report.skipped.length > 0 ? Exit.report : Exit.done;
  },
};

function lists({ coverage, orphaned }: RebuildReport): object {
  const { unsorted, open, unresolved } = coverage;
  return { unsorted, openProblems: open, unresolved, orphaned };
}

function writeCheck(report: RebuildReport, session: Session, io: Io): void {
  const { unsorted, open, unresolved } = report.coverage;
  writeReport(report, io);
  writePaths(t('cli.check.unsorted', { count: unsorted.length }), unsorted, io);
  writePaths(t('cli.check.open', { count: open.length }), open, io);
  writePaths(t('cli.check.unresolved', { count: unresolved.length }), unresolved.map(({ path, links }) => `${path}: ${links.join(', ')}`), io);
  const problems = topicProblems(session);
  writePaths(t('cli.check.topics', { count: problems.length }), problems, io);
}

/** What is wrong with the topics that notes name. */
function topicProblems({ atlas }: Session): string[] {
  return Array.from(atlas.topicProblems(), (problem) => `${problem.path}: ${topicValueText(problem, (id) => atlas.topicPath(id))}`);
}
