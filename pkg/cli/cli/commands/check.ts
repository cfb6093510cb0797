import { checkJson, checkText, isOutOfDate } from '../../../../src/report/check-report';
import type { RebuildReport } from '../../../../src/report/rebuild-report';
import type { Command } from '../arguments';
import { Exit, writeJson } from '../io';
import { reportOn } from '../report-on';
import { prepare } from '../session';

/** Tells what a rebuild would do, and how well the topics cover the vault. */
export const check: Command = {
  name: 'check',
  operand: 'VAULT',
  options: ['only', 'without', 'settings', 'no-cache', 'json'],
  async run(folder, given, io) {
    const start = io.now();
    const prepared = await prepare(folder, given, io);
    const done = await reportOn(prepared, given, io, false, (_session, { plan }) => ({ ...plan, cancelled: false }));
    const report: RebuildReport = { ...done, ms: io.now() - start };
    const paths = new Map(report.coverage.tree.map(({ id, path }) => [id, path]));
    const topicName = (id: string): string => paths.get(id) ?? id;
    if (given.json) writeJson(io.stdout, checkJson(report, topicName));
    else io.stdout.write(checkText(report, topicName));
    return isOutOfDate(report) ? Exit.report : Exit.done;
  },
};
