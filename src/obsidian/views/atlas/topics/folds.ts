import type { App } from 'obsidian';

const KEY = 'topic-atlas-folded-topics';

/** The topics that a person folded on this device. */
export class Folds {
  private readonly folded: Set<string>;

  constructor(private readonly app: App) {
    const stored: unknown = app.loadLocalStorage(KEY);
    this.folded = new Set(Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : []);
  }

  has(id: string): boolean {
    return this.folded.has(id);
  }

  set(id: string, isFolded: boolean): void {
    if (isFolded) this.folded.add(id);
    else this.folded.delete(id);
    this.keep();
  }

  setAll(ids: readonly string[]): void {
    this.folded.clear();
    for (const id of ids) this.folded.add(id);
    this.keep();
  }

  private keep(): void {
    this.app.saveLocalStorage(KEY, this.folded.size === 0 ? null : Array.from(this.folded));
  }
}
