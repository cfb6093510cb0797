import { linkpathOf } from '../notes/paths';
import { unlinked } from '../notes/topic-values';

/** A text as a formula has it: between quotes that it does not hold, if there are such. */
export function quoted(text: string): string {
  const escaped = text.replace(/\\/g, '\\\\');
  if (!escaped.includes('"')) return `"${escaped}"`;
  return escaped.includes("'") ? `"${escaped.replace(/"/g, '\\"')}"` : `'${escaped}'`;
}

export function propertyIn(name: string): string {
  return `note[${quoted(name)}]`;
}

/** The property, or an item of it where it is a list, is one of these literals. */
export function hasAny(property: string, literals: Iterable<string>): string {
  return `list(${propertyIn(property)}).containsAny(${Array.from(new Set(literals)).join(', ')})`;
}

export function linkTo(linkpath: string): string {
  return `link(${quoted(linkpath)})`;
}

/** The file is in the folder or below it; every note is in the top one. */
export function inFolder(folder: string): string {
  const path = folder
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('/');
  return path === '' ? IS_NOTE : `file.inFolder(${quoted(path)})`;
}

export const IS_NOTE = 'file.ext == "md"';

const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/;

/** A text as it may stand in a property: as such, as the number or the yes or no that it looks like. */
export function spellings(text: string): string[] {
  return NUMBER.test(text) || text === 'true' || text === 'false' ? [quoted(text), text] : [quoted(text)];
}

/** A value that stands in a property, as a formula has it; null for what none can be compared with. */
export function literalOf(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string' || value.trim() === '') return null;
  const text = value.trim();
  return text.startsWith('[[') && text.endsWith(']]') ? linkTo(linkpathOf(unlinked(text))) : quoted(text);
}
