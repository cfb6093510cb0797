import { Notice } from 'obsidian';
import type { SkippedNote } from '../../../core/index-notes/rebuild';
import { appendTo } from '../../../core/multimap';
import { listed, t } from '../../../i18n';
import { skipText } from '../../../i18n/report';

/** Of many notes, so many are named. */
const NAMED = 3;

/** Tells of index notes that cannot be kept current: each once for each reason, as long as it holds. */
export class Refusals {
  /** What was told of each note. */
  private readonly told = new Map<string, string>();

  /** The note can be written: what may come is news. */
  forget(path: string): void {
    this.told.delete(path);
  }

  /** Those of the same reason are told in one notice, which stays. */
  tell(refused: readonly SkippedNote[]): void {
    const byReason = new Map<string, string[]>();
    for (const note of refused) {
      const reason = skipText(note);
      if (this.told.get(note.path) === reason) continue;
      this.told.set(note.path, reason);
      appendTo(byReason, reason, note.path);
    }
    for (const [reason, paths] of byReason) new Notice(t('rebuild.notUpdated', { paths: named(paths), reason }), 0);
  }
}

function named(paths: readonly string[]): string {
  const more = paths.length > NAMED ? [t('rebuild.andMore', { count: paths.length - NAMED })] : [];
  return listed([...paths.slice(0, NAMED), ...more]);
}
