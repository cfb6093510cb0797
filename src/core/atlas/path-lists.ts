import { compareCodePoints } from '../text/compare';

const NONE: readonly string[] = [];

/** Paths by a key, each list in the order of code points. */
export class PathLists {
  private readonly lists = new Map<string, string[]>();

  get(key: string): readonly string[] {
    return this.lists.get(key) ?? NONE;
  }

  keys(): Iterable<string> {
    return this.lists.keys();
  }

  add(key: string, path: string): void {
    const list = this.lists.get(key);
    if (list === undefined) this.lists.set(key, [path]);
    else list.splice(placeOf(list, path), 0, path);
  }

  remove(key: string, path: string): void {
    const list = this.lists.get(key);
    const place = list?.indexOf(path) ?? -1;
    if (list === undefined || place < 0) return;
    list.splice(place, 1);
    if (list.length === 0) this.lists.delete(key);
  }
}

function placeOf(list: readonly string[], path: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareCodePoints(list[middle] ?? '', path) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
