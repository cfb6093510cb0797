import { Atlas } from '../../../src/core/atlas/atlas';
import { PanelContents, type ContentsOptions } from '../../../src/core/panel/contents';
import type { PanelLinks } from '../../../src/core/panel/shown-note';
import { linksIn } from '../../../src/core/panel/places';
import { MemoryVault } from '../../support/memory-vault';
import { OPTIONS } from '../atlas/atlas-of';

/** A vault of texts as the panel sees it. */
export function panelOf(
  files: Readonly<Record<string, string>>,
  mtimes: Readonly<Record<string, number>> = {},
): {
  vault: MemoryVault;
  atlas: Atlas;
  links: PanelLinks;
  look: (path: string, options?: Partial<ContentsOptions>) => PanelContents;
} {
  const vault = new MemoryVault(files);
  const atlas = Atlas.build(vault, OPTIONS);
  const links: PanelLinks = {
    metadata: (path) => vault.metadata(path),
    resolve: (linkpath, source) => vault.resolve(linkpath, source),
    count: (source, target) =>
      Array.from(linksIn(vault.metadata(source) ?? {})).filter(
        ({ linkpath }) => vault.resolve(linkpath, source) === target,
      ).length,
    mtime: (path) => mtimes[path] ?? 0,
    ctime: () => 0,
  };
  return {
    vault,
    atlas,
    links,
    look: (path, options = {}) =>
      new PanelContents(path, atlas, links, { order: 'natural', showsIndexNotes: false, ...options }),
  };
}
