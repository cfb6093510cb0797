import type { Rename } from '../../core/atlas/changes';
import { withoutVerdict, withRenamed, withVerdict, type Verdict } from '../../core/verdicts/verdict';
import { VerdictBook } from '../../core/verdicts/verdict-book';
import { Emitter } from './emitter';
import type { SettingsStore } from './settings-store';

/** What a person said of what was found. It stands in the vault's settings, so that all devices know it. */
export class VerdictStore {
  /** Tells that something else is in force now, said here or on another device. */
  readonly changed = new Emitter<void>();
  private known: { readonly verdicts: SettingsStore['settings']['verdicts']; readonly book: VerdictBook } | null = null;

  constructor(
    private readonly settings: SettingsStore,
    private readonly isThere: (path: string) => boolean,
  ) {
    settings.changed.listen(({ before, after }) => {
      if (JSON.stringify(before.verdicts) !== JSON.stringify(after.verdicts)) this.changed.tell();
    });
  }

  /** What is in force now. */
  get book(): VerdictBook {
    const { verdicts } = this.settings.settings;
    if (this.known?.verdicts !== verdicts) this.known = { verdicts, book: new VerdictBook(verdicts) };
    return this.known.book;
  }

  /** The one said last comes first. */
  all(): Verdict[] {
    return Object.values(this.settings.settings.verdicts).reverse();
  }

  /** Rejects with a `Refusal` where it cannot be saved, as do the others. */
  say(verdict: Verdict): Promise<void> {
    return this.settings.update((now) => ({ ...now, verdicts: withVerdict(now.verdicts, verdict, this.isThere) }));
  }

  takeBack(verdict: Verdict): Promise<void> {
    return this.settings.update((now) => ({ ...now, verdicts: withoutVerdict(now.verdicts, verdict) }));
  }

  /** Notes were renamed here. Nothing is saved where nothing was said of them. */
  async follow(renames: readonly Rename[]): Promise<void> {
    const moved = new Map(renames.map(({ from, to }) => [from, to]));
    if (withRenamed(this.settings.settings.verdicts, moved) === this.settings.settings.verdicts) return;
    await this.settings.update((now) => {
      const verdicts = withRenamed(now.verdicts, moved);
      return verdicts === now.verdicts ? now : { ...now, verdicts };
    });
  }
}
