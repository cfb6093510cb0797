import type { ExportSources } from '../../../src/core/export/export';
import type { Session } from './session';

/** What an export, and a comparison of two states, are made of in a folder. */
export function exportSources({
  atlas,
  cards,
  settings,
}: Pick<Session, 'atlas' | 'cards' | 'settings'>): ExportSources {
  return { atlas, card: (path) => cards.card(path), options: settings.index };
}
