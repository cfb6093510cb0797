import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';

export const ROOT = join(__dirname, '../../examples/ml-notes');

export interface SampleLink {
  /** Target without subpath, as written; `''` leads into the note itself. */
  readonly target: string;
  /** With its `#`; `''` when there is none. */
  readonly subpath: string;
  readonly alias: string;
  readonly embed: boolean;
  readonly markdown: boolean;
}

/** One note as a plain reading of its text sees it: enough for what the vault promises, and independent of the code it is a sample for. */
export interface SampleNote {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  /** The text below the frontmatter, without code and math. */
  readonly prose: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly links: readonly SampleLink[];
  readonly inlineTags: readonly string[];
  readonly headings: readonly string[];
  readonly blockIds: readonly string[];
}

/** Paths of all files, folders with a leading dot included, sorted. */
export function sampleFiles(): string[] {
  const entries = readdirSync(ROOT, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(ROOT.length + 1).split('\\').join('/')).sort();
}

export function sampleNotes(): SampleNote[] {
  return sampleFiles().filter((path) => path.endsWith('.md') && !path.startsWith('.')).map(readNote);
}

function readNote(path: string): SampleNote {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const [, yaml = '', body = ''] = /^(?:---\r?\n([^]*?)\r?\n---\r?\n)?([^]*)$/.exec(text) ?? [];
  const prose = withoutCode(body);
  return {
    path,
    title: basename(path, '.md'),
    text,
    prose,
    properties: propertiesOf(yaml),
    links: [...linksIn(yaml), ...linksIn(prose)],
    inlineTags: all(/(?:^|\s)#([\p{L}\d/_-]*[\p{L}/_-][\p{L}\d/_-]*)/gu, prose),
    headings: all(/^#{1,6} +(.+?)\s*$/gm, prose),
    blockIds: all(/(?:^|\s)\^([A-Za-z\d-]+)\s*$/gm, prose),
  };
}

function propertiesOf(yaml: string): Record<string, unknown> {
  const value: unknown = parse(yaml);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function withoutCode(body: string): string {
  return body.replace(/^```[^]*?^```/gm, '').replace(/\$\$[^]*?\$\$/g, '').replace(/`[^`\n]*`/g, '').replace(/\$[^$\n]*\$/g, '');
}

function all(pattern: RegExp, text: string): string[] {
  return Array.from(text.matchAll(pattern), (match) => match[1] ?? '');
}

function linksIn(text: string): SampleLink[] {
  const wiki = Array.from(text.matchAll(/(!?)\[\[([^\]|#]*)(#[^\]|]*)?(?:\\?\|([^\]]*))?\]\]/g), ([, bang, target = '', subpath = '', alias = '']) => (
    { target: target.trim(), subpath, alias, embed: bang === '!', markdown: false }));
  const plain = Array.from(text.matchAll(/(!?)\[([^\][]*)\]\(([^()\s:#]+)(#[^()\s]*)?\)/g), ([, bang, alias = '', target = '', subpath = '']) => (
    { target: decodeURI(target), subpath: decodeURI(subpath), alias, embed: bang === '!', markdown: true }));
  return [...wiki, ...plain];
}

/** Where a link of the sample vault leads: the nearest of what its path is the end of. Null when the note is not written yet. */
export function resolveIn(paths: readonly string[], target: string, source: string): string | null {
  const wanted = target.startsWith('.') ? join(dirname(source), target) : target;
  const ends = (path: string): boolean => [wanted, `${wanted}.md`].some((one) => `/${path}`.toLowerCase().endsWith(`/${one}`.toLowerCase()));
  const found = paths.filter(ends);
  return found.find((path) => path.startsWith(`${dirname(source)}/`)) ?? found[0] ?? null;
}
