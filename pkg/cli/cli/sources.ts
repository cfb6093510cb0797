import type { IndexSources } from '../../../src/core/index-notes/sources';
import { DeletedNotes } from '../folder/git-history';
import type { Session } from './session';
import type { ExportSources } from '../../../src/core/export/export';

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

/** What an export, and a comparison of two states, are made of in a folder. */
export function exportSources({
  atlas,
  cards,
  settings,
}: Pick<Session, 'atlas' | 'cards' | 'settings'>): ExportSources {
  return { atlas, card: (path) => cards.card(path), options: settings.index };
}
