import type { Atlas } from '../../../core/atlas/atlas';
import type { IndexSources } from '../../../core/index-notes/sources';
import { isNotePath } from '../../../core/notes/paths';
import type { RebuildParts } from './parts';

/** What index notes are made of in the app. */
export function indexSources(atlas: Atlas, { vault, cards, renames, settings, memory }: RebuildParts): IndexSources {
  const { index } = settings.settings;
  return {
    atlas,
    links: vault,
    // The app may not have rewritten the links to a note that was renamed; its entry is found all the same.
    resolve: (linkpath, sourcePath) => vault.resolve(linkpath, sourcePath) ?? renames.find(linkpath),
    // A note that the app has not read, or does not read, keeps its entries: nothing can be known of it.
    isUnread: (key) =>
      !key.startsWith('?') && isNotePath(key) && vault.stamp(key) !== null && vault.metadata(key) === null,
    formerNames: (path) => renames.formerNames(path),
    memory,
    card: (path) => cards.card(path),
    options: index,
  };
}
