/** What a formula is asked about. */
export interface FormulaFile {
  readonly path: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** With `#`. */
  readonly tags: readonly string[];
  /** Targets of all links, as written. */
  readonly links: readonly string[];
  readonly size: number;
  /** In milliseconds. */
  readonly ctime: number;
  readonly mtime: number;
}

/** A link in a property, or made by `link()`. */
export class FormulaLink {
  constructor(
    readonly linkpath: string,
    /** Where it leads; null where that is nowhere. */
    readonly path: string | null,
    readonly display: string | null = null,
  ) {}

  toString(): string {
    return this.display === null ? `[[${this.linkpath}]]` : `[[${this.linkpath}|${this.display}]]`;
  }
}

/** A file as a value. */
export class FileRef {
  constructor(readonly file: FormulaFile) {}
  toString(): string {
    return this.file.path;
  }
}

export type FormulaValue =
  | string
  | number
  | boolean
  | null
  | Date
  | FormulaLink
  | FileRef
  | readonly FormulaValue[]
  | { readonly [key: string]: FormulaValue };

export function isList(value: FormulaValue): value is readonly FormulaValue[] {
  return Array.isArray(value);
}

export function isTruthy(value: FormulaValue): boolean {
  if (isList(value)) return value.length > 0;
  return value !== null && value !== '' && value !== 0 && value !== false;
}

export function textOf(value: FormulaValue): string {
  if (value === null) return '';
  if (isList(value)) return value.map(textOf).join(', ');
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' && !(value instanceof FormulaLink || value instanceof FileRef)
    ? JSON.stringify(value)
    : String(value);
}

/**
 * Links are equal as long as they lead to one file, or nowhere by one text; so is a file to a link that leads to it.
 */
export function isEqual(left: FormulaValue, right: FormulaValue): boolean {
  if (left instanceof FormulaLink && right instanceof FormulaLink)
    return left.path === null || right.path === null
      ? left.path === right.path && left.linkpath === right.linkpath
      : left.path === right.path;
  if (left instanceof FileRef) return pathOf(right) === left.file.path;
  if (right instanceof FileRef) return pathOf(left) === right.file.path;
  if (left instanceof Date && right instanceof Date) return left.getTime() === right.getTime();
  if (isList(left) && isList(right))
    return left.length === right.length && left.every((item, i) => isEqual(item, right[i] ?? null));
  return left === right;
}

function pathOf(value: FormulaValue): string | null {
  return value instanceof FormulaLink ? value.path : value instanceof FileRef ? value.file.path : null;
}
