import { toInline } from '../cards/inline';
import { defaultDisplay } from '../cards/links';
import type { LinkPort, MetadataPort } from '../vault';
import type { IndexSources } from './sources';

/**
 * Writes a note's words into an index note: as one line, cut at `limit` characters, with every link leading from there
 * to where it led from the note and showing what it showed.
 */
export function inlineWriter(vault: LinkPort & Pick<MetadataPort, 'resolve'>, limit: number): IndexSources['inline'] {
  return (markdown, notePath, targetPath) =>
    toInline(markdown, limit, {
      relink: (linkpath, subpath, display) => {
        const shown = display ?? defaultDisplay({ linkpath, subpath, display });
        const file = linkpath === '' ? notePath : vault.resolve(linkpath, notePath);
        return file === null
          ? unresolved(linkpath + subpath, shown)
          : vault.link(file, targetPath, shown, subpath === '' ? undefined : subpath);
      },
    });
}

/** A link to a note that is not written yet stays one. */
function unresolved(target: string, shown: string): string {
  return shown === target ? `[[${target}]]` : `[[${target}|${shown}]]`;
}
