import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Metadata } from '../../src/core/notes/metadata';
import { LinkResolver } from '../../pkg/cli/folder/links/resolver';
import { parseNote } from '../../pkg/cli/folder/markdown';

export const ROOT = join(__dirname, '../../examples/ml-notes');

export interface SampleLink {
  /** Target without subpath, as written; `''` leads into the note itself. */
  readonly target: string;
  /** With its `#`; `''` when there is none. */
  readonly subpath: string;
  /** As it stands in the note. */
  readonly original: string;
}

export interface SampleNote {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  /** The text below the frontmatter. */
  readonly body: string;
  readonly metadata: Metadata;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Links, embeds and property links. */
  readonly links: readonly SampleLink[];
  readonly headings: readonly string[];
}

/** Paths of all files, those in folders with a leading dot included, sorted. */
export function sampleFiles(): string[] {
  const entries = readdirSync(ROOT, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files
    .map((file) =>
      file
        .slice(ROOT.length + 1)
        .split('\\')
        .join('/'),
    )
    .sort();
}

export function sampleNotes(): SampleNote[] {
  return visible(sampleFiles())
    .filter((path) => path.endsWith('.md'))
    .map(readNote);
}

export function sampleResolver(): LinkResolver {
  return new LinkResolver(visible(sampleFiles()));
}

function visible(paths: readonly string[]): string[] {
  return paths.filter((path) => !path.startsWith('.'));
}

function readNote(path: string): SampleNote {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const metadata = parseNote(text);
  const {
    links = [],
    embeds = [],
    frontmatterLinks = [],
    headings = [],
    frontmatter = {},
    frontmatterPosition,
  } = metadata;
  return {
    path,
    title: basename(path, '.md'),
    text,
    body: text.slice(frontmatterPosition?.end.offset ?? 0).trim(),
    metadata,
    properties: frontmatter,
    links: [...links, ...embeds, ...frontmatterLinks].map(linkOf),
    headings: headings.map(({ heading }) => heading),
  };
}

function linkOf({ link, original }: { link: string; original: string }): SampleLink {
  const hash = link.indexOf('#');
  return hash < 0
    ? { target: link, subpath: '', original }
    : { target: link.slice(0, hash), subpath: link.slice(hash), original };
}
