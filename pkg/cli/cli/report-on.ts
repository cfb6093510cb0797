import type { RebuildPlan } from '../../../src/core/index-notes/rebuild';
import type { RebuildReport } from '../../../src/report/rebuild-report';
import type { Arguments } from './arguments';
import type { Io } from './io';
import { LastReport } from './last-report';
import { planRebuild, type Planned } from './rebuild-steps';
import { inPrepared, reopened, type Prepared, type Session } from './session';
import { sayTaxonomyProblems, warn } from './warnings';

/** What became of a plan. */
export type Done = RebuildPlan & { readonly cancelled: boolean };

/**
 * Plans a rebuild, has something done with the plan, and reports; where nothing has changed since a run that had
 * nothing to do, it says what that one said.
 */
export async function reportOn(
  prepared: Prepared,
  given: Arguments,
  io: Io,
  saysTaxonomy: boolean,
  act: (session: Session, planned: Planned) => Done | Promise<Done>,
): Promise<Omit<RebuildReport, 'ms'> & { readonly cancelled: boolean }> {
  const last = await LastReport.load(prepared, given);
  if (last.report !== null) {
    sayAgain(last.report, prepared, saysTaxonomy, io);
    return { ...last.report, cancelled: false };
  }
  return inPrepared(
    prepared,
    given,
    io,
    async (session) => {
      const planned = await planRebuild(session, given.intoPages, io);
      const { cancelled, ...done } = await act(session, planned);
      const report = { ...done, coverage: planned.coverage };
      await last.keep(report, session);
      if (!cancelled && session.vault.written.size > 0) await foresee(last, session, prepared, given, io);
      return { ...report, cancelled };
    },
    saysTaxonomy,
  );
}

/**
 * Works out what the next run would report while all is at hand that it would have to gather, and remembers what it
 * would.
 */
async function foresee(
  last: LastReport,
  session: Session,
  prepared: Prepared,
  { intoPages }: Arguments,
  io: Io,
): Promise<void> {
  try {
    const next = await reopened(session, prepared, io);
    const { plan, coverage } = await planRebuild(next, intoPages, io);
    await next.memory.save();
    await last.keepNext({ ...plan, coverage }, next);
  } catch (error) {
    // What was to be written is written: nothing is stopped halfway.
    if (!io.signal.aborted) throw error;
  }
}

/** What a session says of a vault in which there is nothing wrong but with its settings. */
function sayAgain(
  { coverage }: Omit<RebuildReport, 'ms'>,
  { issues, settings }: Prepared,
  saysTaxonomy: boolean,
  io: Io,
): void {
  for (const { file, text } of issues) warn(io, file, text);
  if (!saysTaxonomy || Object.keys(settings.topics).length === 0) return;
  const paths = new Map(coverage.tree.map(({ id, path }) => [id, path]));
  sayTaxonomyProblems(coverage.taxonomy, (id) => paths.get(id) ?? '', io);
}
