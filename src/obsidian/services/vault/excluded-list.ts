import { normalizePath, Notice, type App } from 'obsidian';
import { EXCLUDED_KEY, excludedFiles, NOTHING_EXCLUDED, type ExcludedFiles } from '../../../core/notes/excluded';
import { t } from '../../../i18n';
import { Signal } from '../signal';

/**
 * The files that the user has the app leave out of its lists. The app hands the list to no plugin, so it is read from
 * where the app keeps it: whoever wants to know whether it is another has it read again.
 */
export class ExcludedList {
  readonly changed = new Signal<void>();
  private known = '';
  private list: ExcludedFiles = NOTHING_EXCLUDED;
  private readonly told = new Set<string>();

  constructor(private readonly app: App) {}

  /** The same function until the list is another. */
  get filter(): ExcludedFiles['filter'] {
    return this.list.filter;
  }

  /** Reads the list. One that cannot be read now is the one that it was. */
  async read(): Promise<void> {
    const found = await this.stored();
    const known = JSON.stringify(found) ?? '';
    if (found === undefined || known === this.known) return;
    this.known = known;
    this.list = excludedFiles(found);
    this.changed.tell();
  }

  /** Tells the person what in the list cannot be used, each entry once. */
  tellBroken(): void {
    for (const detail of this.list.broken) {
      if (!this.told.has(detail)) new Notice(t('report.badFilter', { detail }), 0);
      this.told.add(detail);
    }
  }

  /** Null where there is none, undefined where that cannot be told. */
  private async stored(): Promise<unknown> {
    const { adapter, configDir } = this.app.vault;
    const file = normalizePath(`${configDir}/app.json`);
    try {
      if (!(await adapter.exists(file))) return null;
      const stored: unknown = JSON.parse(await adapter.read(file));
      const values = new Map<string, unknown>(
        Object.entries(typeof stored === 'object' && stored !== null ? stored : {}),
      );
      return values.get(EXCLUDED_KEY) ?? null;
    } catch {
      return undefined;
    }
  }
}
