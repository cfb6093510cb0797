import type { FileStamp } from '../../../core/vault';
import type { ObsidianVault } from '../vault/vault';
import { Latest } from '../slices';
import type { Knowledge } from './knowledge';
import type { Pace } from './pace';
import type { TextPass } from './text-pass';

/** Looks for the names of one note in all texts: once for each new name, when somebody looks at the note. */
export class NameSearch {
  private readonly search = new Latest();

  constructor(
    private readonly vault: ObsidianVault,
    private readonly pass: TextPass,
    private readonly knowledge: Knowledge,
    private readonly pace: Pace,
    private readonly signal: AbortSignal,
  ) {}

  /** Answers whether anything was found; a search for another note ends this one. */
  async run(path: string): Promise<boolean> {
    const search = this.search.begin();
    const { mentions, unsearched } = this.knowledge;
    if (!unsearched.has(path)) return false;
    const keys = mentions.keysOf(path);
    const found: FileStamp[] = [];
    for (const stamp of this.vault.files()) {
      if (this.signal.aborted || search.aborted) return false;
      if (stamp.path !== path && (await this.look(stamp.path, keys))) found.push(stamp);
    }
    const isSame = mentions.keysOf(path).every((key) => keys.includes(key));
    if (isSame) unsearched.delete(path);
    const own = this.vault.stamp(path);
    await this.pass.saveNames(own === null ? found : [...found, own]);
    return found.length > 0;
  }

  private async look(path: string, keys: readonly string[]): Promise<boolean> {
    const { mentions, graph } = this.knowledge;
    if (!graph.has(path)) return false;
    const text = (await this.vault.glance(path)) ?? '';
    await this.pace.rest();
    const before = mentions.found(path);
    const found = this.pace.work(() => mentions.keysIn(text, this.vault.metadata(path) ?? {}));
    const more = found.filter((key) => keys.includes(key) && !before.includes(key));
    if (more.length > 0) mentions.setFound(path, [...before, ...more]);
    return more.length > 0;
  }
}
