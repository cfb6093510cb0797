import { t } from '../../../i18n';

/** A title in double brackets, as reasons have it. */
const TITLE = /\[\[([^[\]]+)\]\]/;

/** Shows a reason, with titles set apart instead of between brackets. */
export function appendReason(el: HTMLElement, reason: string): void {
  // What stands between the brackets comes at every second place.
  reason.split(TITLE).forEach((piece, at) => {
    if (at % 2 === 0) el.appendText(piece);
    else el.createSpan({ cls: 'topic-atlas-reason-link', text: piece });
  });
}

/** A reason where nothing but text can be shown: with titles in quotation marks. */
export function plainReason(reason: string): string {
  return reason
    .split(TITLE)
    .map((piece, at) => (at % 2 === 0 ? piece : t('common.quoted', { text: piece })))
    .join('');
}
