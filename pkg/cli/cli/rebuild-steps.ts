import type { Atlas } from '../../../src/core/atlas/atlas';
import { coverageInSteps, type Coverage } from '../../../src/core/coverage/coverage';
import { atlasWithPages } from '../../../src/core/index-notes/pages-atlas';
import { IndexWriter, type Progress as Steps, type RebuildPlan } from '../../../src/core/index-notes/rebuild';
import { t, type TextKey } from '../../../src/i18n/cli';
import { parseYaml } from '../folder/markdown/yaml';
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

/**
 * Works out what a rebuild would change. Writes nothing.
 *
 * @param intoPages whether the index of a topic goes into the page that it has, also where the settings do not say so
 */
export async function planRebuild(session: Session, intoPages: boolean, io: Io): Promise<Planned> {
  const { vault, cards, settings } = session;
  const { writer, atlas } = await writerFor(session, intoPages || settings.index.pages === 'into', io);
  const coverage = await inSteps(
    coverageInSteps(atlas, (path) => cards.card(path), settings.index),
    io,
  );
  const plan = await withSteps(io, 'cli.planning', (steps) => writer.planRebuild(vault, steps));
  io.signal.throwIfAborted();
  return { writer, plan, coverage };
}

async function writerFor(session: Session, intoPages: boolean, io: Io): Promise<{ writer: IndexWriter; atlas: Atlas }> {
  const { vault, atlas, settings } = session;
  const files = Array.from(vault.files(), ({ path }) => path);
  const sources = indexSources(session);
  const writer = await inSteps(IndexWriter.inSteps(sources, files, true), io);
  const chosen = new Map(intoPages ? writer.offered().map(({ path, topicPath }) => [path, topicPath]) : []);
  if (chosen.size === 0) return { writer, atlas };
  const then = await inSteps(atlasWithPages(vault, settings, chosen), io);
  const into = { ...sources, atlas: then, pages: { chosen, parse: parseYaml } };
  return { writer: await inSteps(IndexWriter.inSteps(into, files, true), io), atlas: then };
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
