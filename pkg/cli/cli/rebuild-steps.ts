import { coverageInSteps, type Coverage } from '../../../src/core/coverage/coverage';
import * as core from '../../../src/core/index-notes/plan-rebuild';
import type { Scheduler } from '../../../src/core/steps';
import { t, type TextKey } from '../../../src/i18n/cli';
import { parseYaml } from '../folder/markdown/yaml';
import { indexSources } from './sources';
import type { Io } from './io';
import { Progress } from './progress';
import type { Session } from './session';
import { breathe, inSteps } from './texts';

/** What a rebuild would do, what it would be done with, and how well the topics cover the vault. */
export interface Planned extends core.PlannedRebuild {
  readonly coverage: Coverage;
}

/**
 * Works out what a rebuild would change. Writes nothing.
 *
 * @param intoPages whether the index of a topic goes into the page that it has, also where the settings do not say so
 */
export async function planRebuild(session: Session, intoPages: boolean, io: Io): Promise<Planned> {
  const { vault, cards, settings } = session;
  const sources = { atlas: session.atlas, index: indexSources(session), vault, options: settings, parse: parseYaml };
  const planned = await withSteps(io, 'cli.planning', (steps) =>
    core.planRebuild(
      sources,
      true,
      steps,
      intoPages ? (into) => Promise.resolve({ into, makesNotes: false }) : undefined,
    ),
  );
  io.signal.throwIfAborted();
  if (planned === null) throw new Error('A rebuild was stopped by nobody.');
  const coverage = await inSteps(
    coverageInSteps(planned.atlas, (path) => cards.card(path), settings.index),
    io,
  );
  return { ...planned, coverage };
}

/** Steps after which signals are let in. */
const FEW = 8;

/** Runs something that goes note by note, with a bar, until the person stops it. */
export async function withSteps<T>(io: Io, label: TextKey, work: (steps: Scheduler) => Promise<T>): Promise<T> {
  const progress = new Progress(io, t(label));
  let steps = 0;
  try {
    return await work({
      run: (steps) => inSteps(steps, io),
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
