import type { WordRecord } from '../../../core/related/word-record';
import { textWords } from '../../../core/topics/sources/content/text-words';
import { VaultError } from '../../../core/vault';
import { Slices } from '../slices';
import type { ObsidianVault } from '../vault/vault';

/**
 * The words of the texts of notes, by path; a text that cannot be read has none. Null when `step`, which is told how
 * many were read, says that it is not wanted any more.
 */
export async function readWords(
  vault: ObsidianVault,
  paths: readonly string[],
  step: (done: number) => boolean,
): Promise<ReadonlyMap<string, WordRecord> | null> {
  const words = new Map<string, WordRecord>();
  let done = 0;
  const slices = new Slices(() => !step(done));
  for (const path of paths) {
    try {
      words.set(path, textWords(await vault.glance(path)));
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
    }
    done++;
    if (!(await slices.goOn())) return null;
  }
  return words;
}
