import type { Disk } from './disk';

/** What the app keeps in `app.json`, with its defaults for what the workbench reads. */
const defaults: Record<string, unknown> = {
  alwaysUpdateLinks: true,
  newLinkFormat: 'shortest',
  useMarkdownLinks: false,
  newFileLocation: 'root',
  attachmentFolderPath: '/',
  trashOption: 'local',
  defaultViewMode: 'preview',
  showInlineTitle: true,
  theme: 'system',
  userIgnoreFilters: null,
};

/** The vault's options: what its `app.json` says, else the app's defaults. */
export class VaultConfig {
  #values: Record<string, unknown> = {};

  constructor(
    private readonly disk: Disk,
    private readonly file: string,
  ) {}

  async load(): Promise<void> {
    if (!(await this.disk.exists(this.file))) return;
    const stored: unknown = JSON.parse(await this.disk.read(this.file));
    if (typeof stored === 'object' && stored !== null) this.#values = { ...stored };
  }

  get(key: string): unknown {
    return this.#values[key] ?? defaults[key];
  }

  async set(key: string, value: unknown): Promise<void> {
    this.#values = { ...this.#values, [key]: value };
    await this.disk.write(this.file, JSON.stringify(this.#values, null, 2));
  }
}
