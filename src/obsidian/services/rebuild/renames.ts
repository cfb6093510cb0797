import { nameKeyOf } from '../../../core/notes/paths';

/** Where notes went that were renamed while the app runs, by the name they had. */
export class Renames {
  private readonly byName = new Map<string, string>();

  add(from: string, to: string): void {
    this.byName.set(nameKeyOf(from), to);
    for (const [name, path] of this.byName) {
      if (path === from) this.byName.set(name, to);
    }
  }

  /** The path that a link which leads nowhere led to, or null. */
  find(linkpath: string): string | null {
    return this.byName.get(nameKeyOf(linkpath)) ?? null;
  }

  /** The names that a note of this name had before, as `nameKeyOf` makes them; also where it is gone since. */
  formerNames(path: string): string[] {
    const key = nameKeyOf(path);
    return Array.from(this.byName).flatMap(([name, to]) => (nameKeyOf(to) === key && name !== key ? [name] : []));
  }
}
