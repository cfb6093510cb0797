import { parse, stringify } from 'yaml';
import type { CachedMetadata, FrontMatterInfo } from 'obsidian';

export function parseYaml(text: string): unknown {
  return parse(text) as unknown;
}

export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

/** Where the properties of a text stand: only at its very start, between two lines that begin with `---`. */
export function getFrontMatterInfo(text: string): FrontMatterInfo {
  const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const open = /^---\r?\n/.exec(text);
  if (!open) return none;
  const from = open[0].length;
  const close = /^---[ \t]*(?:\r?\n|$)/gm;
  close.lastIndex = from;
  const end = close.exec(text);
  if (!end) return none;
  const to = Math.max(from, end.index - (text[end.index - 2] === '\r' ? 2 : 1));
  return { exists: true, frontmatter: text.slice(from, to), from, to, contentStart: end.index + end[0].length };
}

type Properties = Record<string, unknown> | null | undefined;

export function parseFrontMatterEntry(frontmatter: Properties, key: string | RegExp): unknown {
  if (!frontmatter) return null;
  const found = Object.keys(frontmatter).find((name) =>
    typeof key === 'string' ? name.toLowerCase() === key.toLowerCase() : key.test(name),
  );
  return found === undefined ? null : (frontmatter[found] ?? null);
}

/** A list's strings, or a single string as a list of one. Nothing else counts. */
export function parseFrontMatterStringArray(frontmatter: Properties, key: string | RegExp): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : null;
}

export function parseFrontMatterAliases(frontmatter: Properties): string[] | null {
  const list = parseFrontMatterStringArray(frontmatter, 'aliases');
  return list?.map((alias) => alias.trim()).filter(Boolean) ?? null;
}

export function parseFrontMatterTags(frontmatter: Properties): string[] | null {
  const list = parseFrontMatterStringArray(frontmatter, 'tags');
  const tags = list?.map((tag) => tag.trim()).filter((tag) => tag !== '' && tag !== '#' && !/\s/.test(tag));
  return tags?.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)) ?? null;
}

/** The properties' tags, then the text's in its order; nothing is merged. */
export function getAllTags(cache: CachedMetadata | null): string[] | null {
  if (!cache) return null;
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
}
