import type { WordRecord } from '../../../core/related/word-record';
import { textWords } from '../../../core/topics/sources/content/text-words';
import type { Progress } from '../../../core/steps';
import type { ObsidianVault } from '../vault/vault';

/** The words of the texts of notes, by path; a text that cannot be read has none. Null where it was stopped. */
export async function readWords(
  vault: ObsidianVault,
  paths: readonly string[],
  progress: Progress,
): Promise<ReadonlyMap<string, WordRecord> | null> {
  const words = new Map<string, WordRecord>();
  for (const [i, path] of paths.entries()) {
    const text = await vault.glance(path);
    if (text !== null) words.set(path, textWords(text));
    if (!(await progress.step(i + 1, paths.length))) return null;
  }
  return words;
}
