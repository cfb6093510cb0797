import { LinkResolver } from '../../../../src/folder/links/resolver';
import { nameOf, parentOf } from '../vault/paths';

/** The files of the vault, as links see them. */
export class Links {
  readonly #resolver = new LinkResolver();
  readonly #names = new Map<string, number>();

  constructor(private readonly config: (key: string) => unknown) {}

  add(path: string): void {
    this.#resolver.add(path);
    this.#count(path, 1);
  }

  remove(path: string): void {
    this.#resolver.remove(path);
    this.#count(path, -1);
  }

  resolve(linkpath: string, source: string): string | null {
    return this.#resolver.resolve(linkpath, source);
  }

  /** The text of a link to a file, in the form that the vault's options ask for. */
  linktext(path: string, source: string, omitExtension: boolean): string {
    const text = this.#form(path, source);
    return omitExtension ? text.replace(/\.md$/, '') : text;
  }

  #form(path: string, source: string): string {
    const format = this.config('newLinkFormat');
    if (format === 'relative') return relative(path, source);
    if (format === 'absolute') return path;
    return this.#names.get(nameOf(path).toLowerCase()) === 1 ? nameOf(path) : path;
  }

  #count(path: string, by: number): void {
    const name = nameOf(path).toLowerCase();
    this.#names.set(name, (this.#names.get(name) ?? 0) + by);
  }
}

function relative(path: string, source: string): string {
  const [from, to] = [parentOf(source), path.split('/')].map((part) => (Array.isArray(part) ? part : part === '/' ? [] : part.split('/'))) as [string[], string[]];
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
