import { exportInSteps, type Exported } from '../../../../src/core/export/export';
import { USUAL_TOKENS } from '../../../../src/core/export/paginate';
import { planFiles, writeFiles, type WritePlan } from '../../../../src/core/export/write-files';
import type { Steps } from '../../../../src/core/steps';
import { VaultError } from '../../../../src/core/vault';
import { t } from '../../../../src/i18n/cli';
import { foreignText, unfinishedText } from '../../../../src/i18n/report';
import { exportJson, exportText } from '../../../../src/report/export-report';
import { FolderForExport, placeProblem } from '../../folder/export-folder';
import { usage, type Arguments, type Command } from '../arguments';
import { exportSources } from '../sources';
import { CommandError, Exit, writeJson, type Io } from '../io';
import { withSteps } from '../rebuild-steps';
import { inPrepared, prepare, type Prepared, type Session } from '../session';
import { inSteps } from '../texts';

/** Writes the atlas as Markdown pages and as data, into a folder of their own. */
export const exporting: Command = {
  name: 'export',
  operand: 'VAULT',
  options: ['to', 'tokens', 'base', 'only', 'without', 'settings', 'no-cache', 'json'],
  async run(folder, given, io) {
    const { to } = given;
    if (to === undefined) throw usage(t('script.needsOption', { name: 'export', option: '--to DIR' }));
    const prepared = await prepare(folder, given, io);
    await inWords(() => refusePlace(to, prepared));
    return inPrepared(prepared, given, io, async (session) => {
      const exported = await inSteps(exportOf(session, given), io);
      const target = new FolderForExport(to);
      const plan = await inWords(() => planned(exported, target));
      const isWhole = await inWords(() => write(plan, target, io));
      io.signal.throwIfAborted();
      if (given.json) writeJson(io.stdout, exportJson({ exported, plan }));
      else io.stdout.write(exportText({ exported, plan }));
      return isWhole ? Exit.done : Exit.interrupted;
    });
  },
};

const PLACES = {
  'in-vault': 'cli.error.inVault',
  theirs: 'script.export.theirs',
  'no-folder': 'cli.error.noFolder',
} as const;

async function refusePlace(to: string, { look }: Prepared): Promise<void> {
  const problem = await placeProblem(to, look.root, look.configFolder);
  if (problem !== null) throw usage(t(PLACES[problem], { folder: to }));
}

function exportOf(session: Session, { tokens, base }: Arguments): Steps<Exported> {
  return exportInSteps(exportSources(session), { tokens: tokens ?? USUAL_TOKENS, base: base ?? null });
}

async function planned({ files }: Exported, target: FolderForExport): Promise<WritePlan> {
  await target.cleanUp();
  const plan = await planFiles(files, target);
  if ('foreign' in plan) throw new CommandError(foreignText(plan), Exit.report);
  return plan;
}

function write(plan: WritePlan, target: FolderForExport, io: Io): Promise<boolean> {
  return withSteps(io, 'cli.writing', (steps) => writeFiles(plan, target, (done, total) => steps.step(done, total)));
}

/** What the disk refuses is said in words. */
async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof VaultError ? new CommandError(unfinishedText(error), Exit.report) : error;
  }
}
