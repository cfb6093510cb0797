import { checkJson, checkText, isOutOfDate } from '../../../../src/report/check-report';
import type { RebuildReport } from '../../../../src/report/rebuild-report';
import type { Command } from '../command';
import { Exit, writeJson } from '../io';
import { planRebuild } from '../rebuild-steps';
import { inSession } from '../session';

/** Tells what a rebuild would do, and how well the topics cover the vault. */
export const check: Command = {
  name: 'check',
  operand: 'VAULT',
  options: ['only', 'without', 'settings', 'no-cache', 'json'],
  async run(folder, given, io) {
    const start = io.now();
    return inSession(
      folder,
      given,
      io,
      async (session) => {
        const { plan, coverage } = await planRebuild(session, false, io);
        const report: RebuildReport = { ...plan, coverage, ms: io.now() - start };
        const topicName = (id: string): string => session.atlas.topicPath(id) || id;
        if (given.json) writeJson(io.stdout, checkJson(report, topicName));
        else io.stdout.write(checkText(report, topicName));
        return isOutOfDate(report) ? Exit.report : Exit.done;
      },
      false,
    );
  },
};
