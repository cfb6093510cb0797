import type { IndexSources } from '../../../src/core/index-notes/sources';
import type { Session } from './session';

/** What index notes are made of in a folder. */
export function indexSources({ atlas, vault, cards, settings }: Session): IndexSources {
  return {
    atlas,
    links: vault,
    resolve: (linkpath, sourcePath) => vault.resolve(linkpath, sourcePath),
    isUnread: (key) => vault.isUnread(key),
    card: (path) => cards.card(path),
    options: settings.index,
  };
}
