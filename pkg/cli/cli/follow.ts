import { FolderWatch, type WatchedPlace } from '../folder/folder-watch';
import { CommandError, Exit, type Io } from './io';
import { sayError } from './warnings';

/** What one pass over a vault came to. */
export interface Pass {
  readonly exitCode: number;
  /** Where a change would be one of the vault. */
  readonly places: readonly WatchedPlace[];
}

/**
 * Makes a pass, and another one whenever the vault has changed, until the person stops it; ends when the vault is gone.
 *
 * @param isThere whether there is still a vault to follow
 */
export async function follow(pass: () => Promise<Pass>, isThere: () => Promise<boolean>, io: Io): Promise<number> {
  const watch = new FolderWatch();
  let said = '';
  try {
    while (!io.signal.aborted) {
      const done = await pass().catch(async (error: unknown) => {
        // Nothing is half written: what was to be is stopped only between two notes.
        if (io.signal.aborted) return null;
        if (!(error instanceof CommandError) || !(await isThere())) throw error;
        return error;
      });
      if (done === null) break;
      if (done instanceof CommandError) {
        // What is wrong now may be mended, as settings that are half saved are.
        if (done.message !== said) sayError(io, done.message);
        said = done.message;
      } else {
        said = '';
        if (done.exitCode === Exit.interrupted) return done.exitCode;
        // What changed in a folder before it was watched was not told.
        if (watch.follow(done.places)) continue;
      }
      await watch.settled(io.signal);
    }
    return Exit.done;
  } finally {
    watch.close();
  }
}
