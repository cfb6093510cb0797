import type { FolderVault } from '../folder/vault';
import { t } from '../i18n/cli';
import type { Io } from './io';
import { Progress } from './progress';

/** Notes that are read before others have their turn. */
const STEP = 64;

/** Gives the text of each note to `use`; a note that cannot be read is passed over. */
export async function withTexts(vault: FolderVault, paths: readonly string[], io: Io, use: (path: string, text: string) => void): Promise<void> {
  const progress = new Progress(io, t('cli.reading'));
  for (const [i, path] of paths.entries()) {
    const text = vault.metadata(path) === null ? null : vault.glance(path);
    if (text !== null) use(path, text);
    if (i % STEP === STEP - 1) await breathe(io);
    progress.update(i + 1, paths.length);
  }
  progress.end();
}

/** Runs work that comes in small steps, and stops when the person wants it to. */
export async function inSteps<T>(steps: Generator<unknown, T>, io: Io): Promise<T> {
  for (let i = 1; ; i++) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (i % STEP === 0) await breathe(io);
  }
}

/** Lets signals in. */
async function breathe(io: Io): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  io.signal.throwIfAborted();
}
