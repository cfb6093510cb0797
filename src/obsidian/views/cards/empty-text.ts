import type { AtlasView } from '../../../core/atlas/view';
import type { CardQuery } from '../../../core/card-list/query';
import { t } from '../../../i18n';
import type { Settings } from '../../../settings';

/** Why there are no cards, and what to do about it. */
export function emptyText({ topic, text, state }: CardQuery, atlas: AtlasView, settings: Settings): string {
  if (text !== '') return t('cards.none.text');
  if (state === 'open') return t('cards.none.open', { property: settings.cards.problem[0] ?? 'problem' });
  if (state === 'closed') return t('cards.none.closed');
  if (!hasNotes(atlas)) return t('cards.none.notes');
  if (state === 'unsorted') return t('cards.none.unsorted');
  if (state === 'unsummarised') return t('cards.none.unsummarised');
  if (state === 'unlinked') return t('cards.none.unlinked');
  return topic === '' ? t('cards.none.notes') : t('cards.none.topic', { property: settings.topicsProperty });
}

function hasNotes(atlas: AtlasView): boolean {
  for (const { path } of atlas.notes()) if (atlas.isListed(path)) return true;
  return false;
}
