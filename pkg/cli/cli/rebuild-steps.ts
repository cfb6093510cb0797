import { coverageInSteps, type Coverage } from '../../../src/core/coverage/coverage';
import { IndexWriter, type Progress as Steps, type RebuildPlan } from '../../../src/core/index-notes/rebuild';
import { t, type TextKey } from '../../../src/i18n/cli';
import { indexSources } from './index-sources';
import type { Io } from './io';
import { Progress } from './progress';
import type { Session } from './session';
import { breathe, inSteps } from './texts';

/** What a rebuild would do, and what it would be done with. */
export interface Planned {
  readonly writer: IndexWriter;
  readonly plan: RebuildPlan;
  readonly coverage: Coverage;
}

/** Works out what a rebuild would change. Writes nothing. */
export async function planRebuild(session: Session, io: Io): Promise<Planned> {
  const { vault, atlas, cards, settings } = session;
  const writer = await inSteps(
    IndexWriter.inSteps(
      indexSources(session),
      Array.from(vault.files(), ({ path }) => path),
      true,
    ),
    io,
  );
  const coverage = await inSteps(
    coverageInSteps(atlas, (path) => cards.card(path), settings.index),
    io,
  );
  const plan = await withSteps(io, 'cli.planning', (steps) => writer.planRebuild(vault, steps));
  io.signal.throwIfAborted();
  return { writer, plan, coverage };
}

/** Steps after which signals are let in. */
const FEW = 8;

/** Runs something that goes note by note, with a bar, until the person stops it. */
export async function withSteps<T>(io: Io, label: TextKey, work: (steps: Steps) => Promise<T>): Promise<T> {
  const progress = new Progress(io, t(label));
  let steps = 0;
  try {
    return await work({
      step: async (done, total) => {
        progress.update(done, total);
        if (++steps % FEW === 0) await breathe();
        return !io.signal.aborted;
      },
    });
  } finally {
    progress.end();
  }
}
