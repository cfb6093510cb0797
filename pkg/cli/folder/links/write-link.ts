import { fileName, folderOf, withoutMd } from '../../../../src/core/notes/paths';
import type { LinkPort } from '../../../../src/core/vault';
import type { LinkResolver } from './resolver';

/** The app's settings for new links, as its `app.json` has them; its defaults where they are absent. */
export interface LinkStyle {
  readonly newLinkFormat?: 'shortest' | 'relative' | 'absolute';
  readonly useMarkdownLinks?: boolean;
}

/** Where a link leads, what it shows, and from which note. */
export interface LinkRequest {
  readonly targetPath: string;
  readonly sourcePath: string;
  /** Starts with `#`. */
  readonly subpath?: string;
  readonly alias?: string;
}

/** Writes links as the app's `generateMarkdownLink` does. */
export class LinkWriter implements LinkPort {
  constructor(
    private readonly resolver: LinkResolver,
    private readonly style: LinkStyle = {},
  ) {}

  link(targetPath: string, sourcePath: string, alias = '', subpath = ''): string {
    return generateMarkdownLink(this.resolver, this.style, { targetPath, sourcePath, alias, subpath });
  }
}

const SPACE = 32;
const BACKSLASH = 92;

export function generateMarkdownLink(
  resolver: LinkResolver,
  style: LinkStyle,
  { targetPath, sourcePath, subpath = '', alias = '' }: LinkRequest,
): string {
  const isMarkdown = style.useMarkdownLinks === true;
  const isSelf = targetPath === sourcePath && subpath !== '';
  const text = (isSelf ? '' : fileToLinktext(resolver, style, targetPath, sourcePath, !isMarkdown)) + subpath;
  if (isMarkdown) return `[${alias || withoutExtension(fileName(targetPath))}](${encode(text)})`;
  if (alias === '') return `[[${text}]]`;
  return alias.toLowerCase() === text.toLowerCase() ? `[[${alias}]]` : `[[${text}|${alias}]]`;
}

/** The text by which a link names a file. The shortest is the file's name, where no other file has it. */
export function fileToLinktext(
  resolver: LinkResolver,
  style: LinkStyle,
  targetPath: string,
  sourcePath: string,
  omitMd: boolean,
): string {
  const path = omitMd ? withoutMd(targetPath) : targetPath;
  switch (style.newLinkFormat ?? 'shortest') {
    case 'absolute':
      return path;
    case 'relative':
      return relativePath(path, folderOf(sourcePath));
    case 'shortest':
      return meansOnly(resolver, fileName(path), targetPath) ? fileName(path) : path;
  }
}

/** Whether a name alone leads to this file from everywhere, or will, once a file that is still to be made is there. */
function meansOnly(resolver: LinkResolver, name: string, targetPath: string): boolean {
  const only = resolver.onlyFile(name);
  return only === targetPath || (only === null && resolver.resolve(name, targetPath) === null);
}

function relativePath(path: string, folder: string): string {
  const to = path.split('/');
  const from = folder === '' ? [] : folder.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return '../'.repeat(from.length - common) + to.slice(common).join('/');
}

function withoutExtension(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? name : name.slice(0, dot);
}

/** The app encodes the space, the backslash and control characters, and leaves all others readable. */
function encode(text: string): string {
  return Array.from(text, (char) => (isEncoded(char.charCodeAt(0)) ? encodeURIComponent(char) : char)).join('');
}

function isEncoded(code: number): boolean {
  if (code === SPACE || code === BACKSLASH) return true;
  return code === 0 || code === 8 || code === 11 || code === 12 || (code >= 14 && code <= 31);
}
