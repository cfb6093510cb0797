import type { FolderVault } from '../folder/vault';
import { t } from '../../../src/i18n/cli';
import type { Io } from './io';
import { Progress } from './progress';

/** Notes that are read before others have their turn. */
const STEP = 64;
/** The same of notes that are listed, some of which take milliseconds. */
const FEW = 8;

/** Gives the text of each note to `use`; a note that cannot be read is passed over. */
export async function withTexts(
  vault: Pick<FolderVault, 'known' | 'glance'>,
  paths: readonly string[],
  io: Io,
  use: (path: string, text: string) => void,
): Promise<void> {
  const progress = new Progress(io, t('cli.reading'));
  try {
    for (const [i, path] of paths.entries()) {
      const text = vault.known(path) === null ? null : vault.glance(path);
      if (text !== null) use(path, text);
      if (i % STEP === STEP - 1) await goOn(io);
      progress.update(i + 1, paths.length);
    }
  } finally {
    progress.end();
  }
}

/** Runs work that comes in small steps, and stops when the person wants it to. */
export async function inSteps<T>(steps: Generator<unknown, T>, io: Io): Promise<T> {
  for (let i = 1; ; i++) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (i % STEP === 0) await goOn(io);
  }
}

/** Writes what there is to tell of each note, until nobody reads any more. */
export async function listNotes(paths: readonly string[], io: Io, tell: (path: string) => string): Promise<void> {
  for (let at = 0; at < paths.length; at += FEW) {
    if (io.stdout.isClosed) return;
    io.stdout.write(
      paths
        .slice(at, at + FEW)
        .map(tell)
        .join(''),
    );
    await goOn(io);
  }
}

/** Lets signals in. */
export async function breathe(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

/** Lets signals in, and rejects where the person wants it to stop. */
async function goOn(io: Io): Promise<void> {
  await breathe();
  io.signal.throwIfAborted();
}
