import matter from 'gray-matter';
import type { FrontmatterLink } from '../../../../src/core/notes/metadata';
import { parseWikilink } from './inline/targets';
import { parsePlainYaml } from './plain-yaml';
import { parseFullYaml } from './yaml';

/** The block at the start of a note that holds its properties: `[0, end)` with its fences, the YAML in `[from, to)`. */
export interface FrontmatterBlock {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** Three dashes and a line end at the very start of the note, up to the next three dashes that start a line. */
export function findFrontmatter(text: string): FrontmatterBlock | null {
  const open = /^---\r?\n/.exec(text);
  if (open === null) return null;
  const from = open[0].length;
  if (text.startsWith('---', from)) return { from, to: from, end: from + 3 };
  const close = text.indexOf('\n---', from);
  return close === -1 ? null : { from, to: close + 1, end: close + 4 };
}

/** gray-matter would run the code of a note that names an engine for it; here there is none but this. */
function noEngine(): never {
  throw new Error('Only YAML is read.');
}

const NONE = { parse: noEngine, stringify: noEngine };
const OPTIONS = {
  language: 'yaml',
  engines: {
    yaml: { parse: (yaml: string) => ({ value: parseFullYaml(yaml) }), stringify: noEngine },
    json: NONE,
    javascript: NONE,
    js: NONE,
    coffee: NONE,
    coffeescript: NONE,
    cson: NONE,
    toml: NONE,
  },
};

/** gray-matter looks for comments in a time that grows with the square of such a stretch: then it is not asked. */
const MANY_BLANK_LINES = /(?:[\n\r\u2028\u2029][^\S\n\r\u2028\u2029]*){50}/;

/** The properties of a note; null where the YAML is wrong or is not a map. */
export function parseFrontmatter(text: string, block: FrontmatterBlock): Record<string, unknown> | null {
  const yaml = text.slice(block.from, block.to);
  try {
    const value = parsePlainYaml(yaml) ?? (MANY_BLANK_LINES.test(yaml) ? parseFullYaml(yaml) : valueOf(yaml));
    return isMap(value) && !isCircular(value, []) ? value : null;
  } catch {
    return null;
  }
}

/** Without anything but comments there are properties, just none of them set. */
function valueOf(yaml: string): unknown {
  const { data } = matter(`---\n${yaml}\n---\n`, OPTIONS);
  return 'value' in data ? data['value'] : {};
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an alias in the YAML makes a value part of itself: nothing could be done with such a value. */
function isCircular(value: unknown, above: readonly unknown[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return above.includes(value) || Object.values(value).some((inner) => isCircular(inner, [...above, value]));
}

/** The links that are the whole of a property's value, in lists and maps too. */
export function frontmatterLinks(properties: Record<string, unknown>): FrontmatterLink[] {
  const links: FrontmatterLink[] = [];
  collect(properties, '', links);
  return links;
}

function collect(value: unknown, key: string, links: FrontmatterLink[]): void {
  if (typeof value === 'string') {
    const link = wholeLink(value);
    if (link !== null) links.push({ key, ...link });
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) collect(inner, key === '' ? name : `${key}.${name}`, links);
  }
}

function wholeLink(value: string): Omit<FrontmatterLink, 'key'> | null {
  const inner = /^\[\[(?!.*\[\[)([^\n]*)\]\]$/.exec(value)?.[1];
  const target = inner === undefined || inner.includes(']]') ? null : parseWikilink(inner);
  return target === null ? null : { link: target.link, original: value, displayText: target.displayText };
}
