import { watch, type FSWatcher } from 'node:fs';
import type { DiskEntry, DiskNews } from '../host/vault/disk';

type Listener = (news: DiskNews) => void;

/** How long changes are gathered, and how often the folder is looked at where the system gives no hints; ms. */
const gather = 120;
const poll = 1000;

const stamp = ({ type, mtime, size }: DiskEntry): string => (type === 'folder' ? 'folder' : `${mtime} ${size}`);

/**
 * Tells what changed in a folder. The system's hints say only *that* something did; a scan says what, so that no
 * hint has to be trusted. A folder that goes away is waited for.
 */
export class FolderWatcher {
  readonly #listeners = new Set<Listener>();
  #known: Map<string, string> | null = null;
  #hints: FSWatcher | null = null;
  #timer: NodeJS.Timeout | null = null;
  #gone = false;

  constructor(
    private readonly root: string,
    private readonly scan: () => Promise<DiskEntry[]>,
  ) {}

  /** Settles when the folder has been looked at once: what happens later is told. */
  async add(listener: Listener): Promise<() => void> {
    this.#listeners.add(listener);
    if (this.#known === null) await this.#look();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.close();
    };
  }

  close(): void {
    this.#listeners.clear();
    this.#deafen();
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#known = null;
  }

  #deafen(): void {
    this.#hints?.close();
    this.#hints = null;
  }

  /** Where the system cannot watch that many files, the folder is looked at now and then. */
  #listen(): void {
    if (this.#hints) return;
    try {
      this.#hints = watch(this.root, { recursive: true }, (_event, name) => this.#hint(name));
      this.#hints.on('error', () => this.#deafen());
    } catch {
      this.#soon(poll);
    }
  }

  #hint(name: string | null): void {
    if (name?.startsWith('.obsidian') === true) this.#tell({ kind: 'changed', paths: [name] });
    else this.#soon(gather);
  }

  #soon(ms: number): void {
    if (this.#listeners.size > 0) this.#timer ??= setTimeout(() => void this.#look(), ms);
  }

  async #look(): Promise<void> {
    const found = await this.scan().catch(() => null);
    this.#timer = null;
    if (this.#listeners.size === 0) return;
    if (found) this.#arrive(new Map(found.map((entry) => [entry.path, stamp(entry)])));
    else this.#leave();
  }

  #arrive(now: Map<string, string>): void {
    const before = this.#known;
    this.#known = now;
    if (this.#gone) this.#tell({ kind: 'back' });
    this.#gone = false;
    if (before) this.#compare(before, now);
    this.#listen();
  }

  #leave(): void {
    this.#deafen();
    if (!this.#gone) this.#tell({ kind: 'gone' });
    this.#gone = true;
    this.#soon(poll);
  }

  #compare(before: Map<string, string>, now: Map<string, string>): void {
    const gone = [...before.keys()].filter((path) => !now.has(path));
    const changed = [...now].filter(([path, value]) => before.get(path) !== value).map(([path]) => path);
    // Told even when nothing differs: what came and went between two looks, only the page can know of.
    this.#tell({ kind: 'changed', paths: [...gone, ...changed] });
  }

  #tell(news: DiskNews): void {
    for (const listener of [...this.#listeners]) listener(news);
  }
}
