import { sortByKey, type Steps } from '../steps';
import { foldAccents } from './fold';

const DIGITS = /\d+/g;

/**
 * What a title is ordered by: case and accents are gone, and every number is preceded by how many digits it has, so
 * that plain comparison orders numbers by value. Not `Intl.Collator`: what that answers differs between devices.
 */
export function sortKey(title: string): string {
  return foldAccents(title).replace(DIGITS, (digits) => {
    const significant = digits.replace(/^0+(?=\d)/, '');
    return String.fromCharCode(0x30, 0x100 + Math.min(significant.length, 0xfe00)) + significant;
  });
}

/**
 * Orders by code points; JavaScript's own comparison goes by UTF-16 units, which puts emoji before U+E000 to U+FFFF.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1;
  }
  return a.length - b.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

interface Titled<T> {
  readonly item: T;
  readonly key: string;
  readonly title: string;
  readonly tie: string;
}

/**
 * A sorted copy, as a person reads titles, the same on every device: 2 before 10, `é` beside `e`; with each key made
 * once. Where titles are equal, `tie` decides.
 */
export function sortByTitle<T>(items: Iterable<T>, title: (item: T) => string, tie: (item: T) => string): T[] {
  return Array.from(items, (item) => titled(item, title, tie))
    .sort(compareTitled)
    .map(({ item }) => item);
}

/** The same in small steps, for a host that must not block. */
export function sortByTitleInSteps<T>(
  items: Iterable<T>,
  title: (item: T) => string,
  tie: (item: T) => string,
): Steps<T[]> {
  return sortByKey(items, (item) => titled(item, title, tie), compareTitled);
}

function titled<T>(item: T, title: (item: T) => string, tie: (item: T) => string): Titled<T> {
  const said = title(item);
  return { item, key: sortKey(said), title: said, tie: tie(item) };
}

function compareTitled(a: Titled<unknown>, b: Titled<unknown>): number {
  return compareCodePoints(a.key, b.key) || compareCodePoints(a.title, b.title) || compareCodePoints(a.tie, b.tie);
}
