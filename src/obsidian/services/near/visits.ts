import { Component, type App } from 'obsidian';
import { isNotePath } from '../../../core/notes/paths';

const KEY = 'topic-atlas-visited';
/** More are not remembered. */
const MOST = 100;

/** Where the person was lately, on this device. */
export class Visits extends Component {
  private paths: string[] = [];

  constructor(private readonly app: App) {
    super();
  }

  override onload(): void {
    const stored: unknown = this.app.loadLocalStorage(KEY);
    this.paths = Array.isArray(stored) ? stored.filter((path) => typeof path === 'string') : [];
    this.registerEvent(
      this.app.workspace.on('file-open', (file) => {
        if (file !== null && isNotePath(file.path)) this.add(file.path);
      }),
    );
  }

  /** The oldest first. */
  get all(): readonly string[] {
    return this.paths;
  }

  private add(path: string): void {
    if (this.paths[this.paths.length - 1] === path) return;
    this.paths = [...this.paths, path].slice(-MOST);
    this.app.saveLocalStorage(KEY, this.paths);
  }
}
