import { getAllTags } from '../workbench/host/metadata/frontmatter';
import { FormulaScope, type Filter } from '../workbench/host/bases/formula/evaluate';
import type { MemoryVault } from './memory-vault';

/** The notes of a vault that a base finds, as the app's documentation has it. */
export function rowsOf(vault: MemoryVault, filters: unknown): string[] {
  return Object.keys(vault.contents()).filter((path) => scopeOf(vault, path).passes(filters as Filter));
}

/** A note as formulas see it. */
export function scopeOf(
  vault: MemoryVault,
  path: string,
  formulas: Readonly<Record<string, string>> = {},
): FormulaScope {
  const metadata = vault.metadata(path);
  const links = [...(metadata?.links ?? []), ...(metadata?.embeds ?? []), ...(metadata?.frontmatterLinks ?? [])];
  return new FormulaScope(
    {
      path,
      properties: metadata?.frontmatter ?? {},
      tags: getAllTags(metadata) ?? [],
      links: links.map(({ link }) => link),
      size: 0,
      ctime: 0,
      mtime: 0,
    },
    (linkpath, source) => vault.resolve(linkpath, source),
    formulas,
  );
}
