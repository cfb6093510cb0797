import { unifiedDiff } from '../../../../src/core/text/unified';
import { t } from '../../../../src/i18n/cli';
import { plain } from '../../../../src/report/plain';
import { placesOf } from '../../folder/look';
import { rebuildJson, rebuildText, type RebuildReport } from '../../../../src/report/rebuild-report';
import { usage, type Arguments, type Command } from '../arguments';
import { follow, type Pass } from '../follow';
import { Exit, writeJson, type Io } from '../io';
import { reportOn, type Done } from '../report-on';
import { withSteps, type Planned } from '../rebuild-steps';
import { isVault, prepare, settingsPlace, type Session } from '../session';

/** Writes the index notes. */
export const rebuild: Command = {
  name: 'rebuild',
  operand: 'VAULT',
  options: ['dry-run', 'into-pages', 'watch', 'only', 'without', 'settings', 'no-cache', 'json'],
  async run(folder, given, io) {
    if (!given.watch) return (await pass(folder, given, io)).exitCode;
    if (given.dryRun) throw usage(t('cli.error.watchDry'));
    let isFirst = true;
    const once = async (): Promise<Pass> => {
      const done = await pass(folder, given, io, isFirst);
      if (isFirst && !given.json) io.stdout.write(`${t('cli.watching', { path: plain(folder) })}\n`);
      isFirst = false;
      return done;
    };
    return follow(once, () => isVault(folder), io);
  },
};

/** @param tellsAll says what was done also where nothing was */
async function pass(folder: string, given: Arguments, io: Io, tellsAll = true): Promise<Pass> {
  const start = io.now();
  const prepared = await prepare(folder, given, io);
  const { cancelled, ...done } = await reportOn(prepared, given, io, true, (session, planned) =>
    given.dryRun ? { ...planned.plan, cancelled: false } : write(session, planned, io),
  );
  const report: RebuildReport = { ...done, ms: io.now() - start };
  if (tellsAll || report.changes.length > 0) tell(report, given, io);
  if (cancelled) io.stderr.write(`${t('script.stopped')}\n`);
  return {
    exitCode: cancelled ? Exit.interrupted : report.skipped.length > 0 ? Exit.report : Exit.done,
    places: [...placesOf(prepared.look), settingsPlace(prepared.look, given)],
  };
}

function tell(report: RebuildReport, { json, dryRun }: Arguments, io: Io): void {
  if (json) writeJson(io.stdout, rebuildJson(report));
  else if (dryRun) writeDiff(report, io);
  else io.stdout.write(rebuildText(report));
}

async function write({ vault, memory }: Session, { writer, plan }: Planned, io: Io): Promise<Done> {
  await vault.cleanUp();
  const { written, skipped, cancelled } = await withSteps(io, 'cli.writing', (steps) =>
    writer.apply(plan.changes, vault, steps),
  );
  await memory.save();
  return { ...plan, changes: written, skipped: [...plan.skipped, ...skipped], cancelled };
}

/** In a pipe the diff is one that `patch` takes; on a terminal nothing in it steers the terminal. */
function writeDiff(report: RebuildReport, io: Io): void {
  for (const { path, before, after } of report.changes) {
    if (io.stdout.isClosed) return;
    const diff = unifiedDiff(path, before, after);
    io.stdout.write(io.stdout.isTerminal ? diff.split('\n').map(plain).join('\n') : diff);
  }
  // What is no diff goes where it does not get into a patch.
  if (report.skipped.length + report.orphaned.length > 0) io.stderr.write(rebuildText({ ...report, changes: [] }));
}
