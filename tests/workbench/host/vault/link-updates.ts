import type { FrontmatterLinkCache, ReferenceCache } from 'obsidian';
import type { App } from '../app';
import { getFrontMatterInfo } from '../metadata/frontmatter';
import { parseLinktext } from '../metadata/texts';
import { TFile, TFolder, type TAbstractFile } from './files';

interface Target {
  source: TFile;
  ref: ReferenceCache | FrontmatterLinkCache;
  file: TFile;
  subpath: string;
}

function filesIn(file: TAbstractFile): TFile[] {
  if (file instanceof TFile) return [file];
  return file instanceof TFolder ? file.children.flatMap(filesIn) : [];
}

/** The links in texts and properties that lead to a file that will move, or stand in one. */
function linksOf(app: App, moving: ReadonlySet<TFile>): Target[] {
  const { metadataCache, vault } = app;
  return vault.getMarkdownFiles().flatMap((source) => {
    const { links = [], embeds = [], frontmatterLinks = [] } = metadataCache.getFileCache(source) ?? {};
    return [...links, ...embeds, ...frontmatterLinks].flatMap((ref) => {
      const { path, subpath } = parseLinktext(ref.link);
      const file = path === '' ? null : metadataCache.getFirstLinkpathDest(path, source.path);
      return file && (moving.has(file) || moving.has(source)) ? [{ source, ref, file, subpath }] : [];
    });
  });
}

/** The link anew, in the form that it was written in. */
function rewritten(app: App, { source, ref, file, subpath }: Target): string {
  const wiki = /^!?\[\[/.test(ref.original);
  const mark = ref.original.startsWith('!') ? '!' : '';
  const text = app.metadataCache.fileToLinktext(file, source.path, wiki && file.extension === 'md') + subpath;
  if (!wiki) return ref.original.replace(/\]\([^)]*\)$/, () => `](${encodeURI(text)})`);
  const alias = /\|(.*)\]\]$/.exec(ref.original)?.[1];
  return `${mark}[[${text}${alias === undefined ? '' : `|${alias}`}]]`;
}

const leadsThere = (app: App, { source, ref, file }: Target): boolean =>
  app.metadataCache.getFirstLinkpathDest(parseLinktext(ref.link).path, source.path) === file;

/** Links in properties have no place of their own; they stand before all others. */
const startOf = (ref: Target['ref']): number => ('position' in ref ? ref.position.start.offset : -1);

function replaced(text: string, ref: Target['ref'], link: string): string {
  const start =
    'position' in ref ? startOf(ref) : text.slice(0, getFrontMatterInfo(text).contentStart).indexOf(ref.original);
  const stands = start >= 0 && text.startsWith(ref.original, start);
  return stands ? text.slice(0, start) + link + text.slice(start + ref.original.length) : text;
}

/** Moves, then rewrites the links that do not lead where they led before. */
export async function updateLinks(app: App, file: TAbstractFile, move: () => Promise<void>): Promise<void> {
  const moving = new Set(filesIn(file));
  const targets = app.vault.getConfig('alwaysUpdateLinks') === true ? linksOf(app, moving) : [];
  await move();
  const broken = targets.filter((target) => !leadsThere(app, target) || moving.has(target.file));
  for (const source of new Set(broken.map((target) => target.source))) {
    const changes = broken
      .filter((target) => target.source === source)
      .sort((left, right) => startOf(right.ref) - startOf(left.ref));
    await app.vault.process(source, (text) =>
      changes.reduce((result, target) => replaced(result, target.ref, rewritten(app, target)), text),
    );
  }
}
