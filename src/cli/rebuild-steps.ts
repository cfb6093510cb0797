import { coverageOf, type Coverage } from '../core/coverage/coverage';
import { IndexWriter, type Progress as Steps, type RebuildPlan } from '../core/index-notes/rebuild';
import { finish } from '../core/steps';
import { t, type TextKey } from '../i18n/cli';
import { indexSources } from './index-sources';
import type { Io } from './io';
import { Progress } from './progress';
import type { Session } from './session';

/** What a rebuild would do, and what it would be done with. */
export interface Planned {
  readonly writer: IndexWriter;
  readonly plan: RebuildPlan;
  readonly coverage: Coverage;
}

/** Works out what a rebuild would change. Writes nothing. */
export async function planRebuild(session: Session, io: Io): Promise<Planned> {
  const { vault, atlas, cards } = session;
  const writer = finish(IndexWriter.inSteps(indexSources(session), Array.from(vault.files(), ({ path }) => path), true));
  const coverage = coverageOf(atlas, (path) => cards.card(path));
  const plan = await withSteps(io, 'cli.planning', (steps) => writer.planRebuild(vault, steps));
  io.signal.throwIfAborted();
  return { writer, plan, coverage };
}

/** Runs something that goes note by note, with a bar, until the person stops it. */
export async function withSteps<T>(io: Io, label: TextKey, work: (steps: Steps) => Promise<T>): Promise<T> {
  const progress = new Progress(io, t(label));
  try {
    return await work({
      step: (done, total) => {
        progress.update(done, total);
        return !io.signal.aborted;
      },
    });
  } finally {
    progress.end();
  }
}
