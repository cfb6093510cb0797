import { compareAtlases } from '../../../../src/core/export/compare';
import { gatherInSteps } from '../../../../src/core/export/gather';
import { t } from '../../../../src/i18n/cli';
import { changesJson, changesText } from '../../../../src/report/changes-report';
import { usage, type Command } from '../arguments';
import { exportSources } from '../sources';
import { Exit, writeJson } from '../io';
import { pastOf } from '../past';
import { inSession } from '../session';
import { inSteps } from '../texts';

/** What came, went and changed, by topic. */
export const changes: Command = {
  name: 'changes',
  operand: 'VAULT',
  options: ['since', 'only', 'without', 'settings', 'no-cache', 'json'],
  async run(folder, given, io) {
    const { since } = given;
    if (since === undefined) throw usage(t('script.needsOption', { name: 'changes', option: '--since REVISION' }));
    return inSession(folder, given, io, async (session) => {
      const past = await pastOf(session, since, io);
      const now = await inSteps(gatherInSteps(exportSources(session)), io);
      const known = { ...now, notes: now.notes.filter(({ path }) => !past.unknown.has(path)) };
      const found = compareAtlases(past.data, known, {
        renamed: past.renamed,
        hidden: session.atlas.hiddenNotes(),
      });
      if (given.json) for (const topic of changesJson(found)) writeJson(io.stdout, topic);
      else io.stdout.write(changesText(found));
      return Exit.done;
    });
  },
};
