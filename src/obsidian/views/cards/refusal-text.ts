import type { CardOrigin } from '../../../core/cards/card';
import { t } from '../../../i18n';
import { propertyProblemText } from '../../../i18n/properties';
import { vaultProblemText } from '../../../i18n/report';
import type { CardRefusal } from '../../services/cards/card-editor';

/** Why a card was not written, and what to do about it. */
export function refusalText(path: string, refusal: CardRefusal): string {
  switch (refusal.kind) {
    case 'property':
      return propertyProblemText(path, refusal.name, refusal.problem);
    case 'place':
      return t('cards.edit.refused.place', { place: originText(refusal.origin) });
    case 'vault':
      return t('cards.edit.failed', { path, detail: vaultProblemText(refusal.error) });
    case 'refused':
      return refusal.message;
    case 'changed':
      return t('cards.edit.changed');
    case 'unread':
      return t('cards.edit.unread');
  }
}

/** Where a part of a card was found, in words. */
export function originText(origin: CardOrigin): string {
  const name =
    'name' in origin ? origin.name : 'type' in origin ? origin.type : 'heading' in origin ? origin.heading : '';
  return t(`cards.origin.${origin.kind}`, { name });
}
