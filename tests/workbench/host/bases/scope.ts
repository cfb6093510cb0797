import type { App } from '../app';
import { getAllTags } from '../metadata/frontmatter';
import type { TFile } from '../vault/files';
import { wrap } from './collections';
import { DateValue } from './dates';
import { FormulaScope } from './formula/evaluate';
import { FileRef, FormulaLink, isList, textOf, type FormulaValue } from './formula/values';
import { FileValue, LinkValue, type Value } from './values';
import moment from 'moment';

/** A file as formulas see it. */
export function scopeOf(app: App, file: TFile, formulas: Readonly<Record<string, string>>): FormulaScope {
  const cache = app.metadataCache.getFileCache(file);
  const links = [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])];
  return new FormulaScope(
    {
      path: file.path,
      properties: cache?.frontmatter ?? {},
      tags: getAllTags(cache) ?? [],
      links: links.map(({ link }) => link),
      size: file.stat.size,
      ctime: file.stat.ctime,
      mtime: file.stat.mtime,
    },
    (linkpath, source) => app.metadataCache.getFirstLinkpathDest(linkpath, source)?.path ?? null,
    formulas,
  );
}

/** What a formula came to, as views get it. */
export function valueOf(value: FormulaValue, app: App, sourcePath: string): Value {
  if (value instanceof FormulaLink) return new LinkValue(app, value.linkpath, sourcePath, value.display);
  if (value instanceof Date) return new DateValue(moment(value), true);
  if (value instanceof FileRef) {
    const file = app.vault.getFileByPath(value.file.path);
    return file ? new FileValue(app, file) : wrap(textOf(value));
  }
  return wrap(isList(value) ? value.map((item) => valueOf(item, app, sourcePath)) : value, app, sourcePath);
}
