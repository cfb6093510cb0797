import { normalizePath, Notice, type App } from 'obsidian';
import {
  EXCLUDED_LIST,
  excludedFiles,
  NOTHING_EXCLUDED,
  TEMPLATE_FOLDERS,
  type ExcludedFiles,
  type SettingPlace,
} from '../../../core/notes/excluded';
import { t } from '../../../i18n';
import { Emitter } from '../emitter';

const NOT_SET = 'null';
const PLACES: readonly SettingPlace[] = [EXCLUDED_LIST, ...TEMPLATE_FOLDERS];

/**
 * The files that the user has the app leave out of its lists, and the templates. The app hands these settings to no
 * plugin, so they are read from where the app keeps them: whoever wants to know whether they are others has them read
 * again.
 */
export class ExcludedList {
  readonly changed = new Emitter<void>();
  private known: readonly string[] = PLACES.map(() => NOT_SET);
  private list: ExcludedFiles = NOTHING_EXCLUDED;
  private readonly told = new Set<string>();

  constructor(private readonly app: App) {}

  /** The same function until the list is another. */
  get filter(): ExcludedFiles['filter'] {
    return this.list.filter;
  }

  /** Reads the settings. One that cannot be read now is the one that it was. */
  async read(): Promise<void> {
    const found = await Promise.all(PLACES.map((place) => this.stored(place)));
    const known = found.map((value, i) => value ?? this.known[i] ?? NOT_SET);
    if (known.every((value, i) => value === this.known[i])) return;
    this.known = known;
    const [list, ...templateFolders] = known.map((value): unknown => JSON.parse(value));
    this.list = excludedFiles(list, templateFolders);
    this.changed.tell();
  }

  /** Tells the person what in the list cannot be used, each entry once. */
  tellBroken(): void {
    for (const detail of this.list.broken) {
      if (!this.told.has(detail)) new Notice(t('report.badFilter', { detail }), 0);
      this.told.add(detail);
    }
  }

  /** As JSON; null where that cannot be told. */
  private async stored({ file, key }: SettingPlace): Promise<string | null> {
    const { adapter, configDir } = this.app.vault;
    const path = normalizePath(`${configDir}/${file}`);
    try {
      if (!(await adapter.exists(path))) return NOT_SET;
      const stored: unknown = JSON.parse(await adapter.read(path));
      const values = new Map<string, unknown>(
        Object.entries(typeof stored === 'object' && stored !== null ? stored : {}),
      );
      return JSON.stringify(values.get(key) ?? null);
    } catch {
      return null;
    }
  }
}
