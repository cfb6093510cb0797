import type { IndexSources } from '../../../src/core/index-notes/sources';
import { DeletedNotes } from '../folder/git-history';
import type { Session } from './session';

/** What index notes are made of in a folder. */
export function indexSources({ atlas, vault, cards, settings, memory, current }: Session): IndexSources {
  const deleted = new DeletedNotes(vault.root);
  return {
    atlas,
    links: vault,
    resolve: (linkpath, sourcePath) => vault.resolve(linkpath, sourcePath),
    isUnread: (key) => vault.isUnread(key),
    wasThere: (linkpath) => deleted.has(linkpath),
    memory,
    ...(current !== null && { current }),
    card: (path) => cards.card(path),
    options: settings.index,
  };
}
