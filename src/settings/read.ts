import { isMap } from '../core/json';
import { isPortable } from '../core/index-notes/plan/file-names';
import { isCondition } from '../core/notes/note-filter';
import { kindOf, type Expected, type Report } from './issue';
import { meantBy } from './misspelled';

/** Reads one value of the file. Undefined when it cannot be used; the reason has been reported then. */
export type Reader<T> = (value: unknown, path: string, report: Report) => T | undefined;

function reader<T>(expected: Expected, parse: (value: unknown) => T | undefined): Reader<T> {
  return (value, path, report) => {
    const parsed = parse(value);
    if (parsed === undefined) report({ kind: 'wrong-type', path, expected, found: kindOf(value) });
    return parsed;
  };
}

export const yesOrNo = reader('yes-or-no', (value) => (typeof value === 'boolean' ? value : undefined));
export const text = reader('text', (value) => (typeof value === 'string' ? value : undefined));
export const finite = reader('number', (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined,
);
/** A whole number, zero or more. */
export const count = reader('count', (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined,
);
/** A text of one line with something on it, trimmed. */
export const line = reader('line', (value) =>
  typeof value === 'string' && isOneLine(value) ? value.trim() || undefined : undefined,
);

function isOneLine(text: string): boolean {
  return !/[\n\r\u2028\u2029]/.test(text);
}

/** A condition of the filter. */
export const condition = reader('condition', (value) =>
  typeof value === 'string' && isOneLine(value) && isCondition(value) ? value.trim() : undefined,
);

/** A folder path without slashes around it; `''` and `/` are the top of the vault. Nothing leads out of the vault. */
export const folder = reader('folder', (value) => {
  if (typeof value !== 'string') return undefined;
  const parts = value
    .normalize('NFC')
    .replace(/[\\/]+/g, '/')
    .split('/')
    .filter((part) => part !== '');
  return parts.some((part) => part === '.' || part === '..') ? undefined : parts.join('/');
});

/** The same of a folder that notes are made in: the app shows it, and every system can hold it. */
export const notesFolder: Reader<string> = (value, path, report) => {
  const isHidden = typeof value === 'string' && /(?:^|[\\/])\./.test(value);
  const read = folder(isHidden ? null : value, path, report);
  if (read === undefined || read.split('/').every(isPortable)) return read;
  return void report({ kind: 'wrong-type', path, expected: 'portable-folder', found: 'text' });
};

export function oneOf<T extends string>(...allowed: readonly T[]): Reader<T> {
  return (value, path, report) => {
    const found = allowed.find((choice) => choice === value);
    if (found === undefined)
      report({ kind: 'not-one-of', path, allowed, found: typeof value === 'string' ? value : kindOf(value) });
    return found;
  };
}

/** A list; items that cannot be used are left out. */
export function list<T>(item: Reader<T>): Reader<readonly T[]> {
  return (value, path, report) => {
    if (!Array.isArray(value)) return void report({ kind: 'wrong-type', path, expected: 'list', found: kindOf(value) });
    return value.flatMap((one: unknown, i) => {
      const read = item(one, `${path}.${i}`, report);
      return read === undefined ? [] : [read];
    });
  };
}

/** In whatever map one of these stands: what it was to leave out must not be let through. */
const OF_FILTER = ['filter', 'filter.only', 'filter.without'];

/** A path as it is written in a file of settings. */
function asMap(path: string): string {
  return path.replace(/\.(.+)$/, (_, below: string) => `: { ${below} }`);
}

type Fields<T> = { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>> };

/**
 * A map of known keys on top of `base`; keys it does not know are passed over, and told where a known one is meant;
 * values it cannot use fall back to `base`.
 *
 * @param below paths of keys that stand further below, and may be looked for here
 */
export function fields<T extends object>(readers: Fields<T>, base: T, below: readonly string[] = []): Reader<T> {
  const known = [...Object.keys(readers), ...below];
  return (value, path, report) => {
    if (!isMap(value)) return void report({ kind: 'wrong-type', path, expected: 'map', found: kindOf(value) });
    for (const key of Object.keys(value)) {
      if (has(readers, key)) continue;
      const meant = meantBy(key, known) ?? (path === '' ? undefined : meantBy(key, OF_FILTER));
      if (meant !== undefined) report({ kind: 'unknown-key', path: under(path, key), known: [asMap(meant)] });
    }
    const result: T = { ...base };
    for (const key in readers) {
      if (!has(value, key)) continue;
      const read = readers[key](value[key], under(path, key), report);
      if (read !== undefined) result[key] = read;
    }
    return result;
  };
}

/** The same where a key that is not known may be one that was to be: it is told. */
export function onlyFields<T extends object>(readers: Fields<T>, base: T): Reader<T> {
  const known = fields(readers, base);
  return (value, path, report) => {
    if (isMap(value))
      for (const key of Object.keys(value))
        if (!has(readers, key)) report({ kind: 'unknown-key', path: under(path, key), known: Object.keys(readers) });
    return known(value, path, (issue) => (issue.kind === 'unknown-key' ? undefined : report(issue)));
  };
}

/** Own keys only: `constructor` is no setting. */
export function has(map: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(map, key);
}

export function under(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
