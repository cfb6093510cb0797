import { Notice } from 'obsidian';
import { hasCard, isOpen } from '../../../core/cards/card';
import { t } from '../../../i18n';
import type { Services } from '../../services';

/** The card as an index note's entry has it, with a link to the note. */
export async function copyCard(path: string, { vault, settings, cards }: Services): Promise<void> {
  await cards.load([path]);
  const card = cards.card(path);
  if (!hasCard(card) && card.gist === '') return void new Notice(t('cards.noCard'));
  const open = isOpen(card) ? ` → *${settings.settings.index.openWord}*` : '';
  const said = hasCard(card)
    ? `${card.problem}${card.approach === '' ? open : `${card.problem === '' ? '' : ' '}→ ${card.approach}`}`
    : card.gist;
  new Notice(t((await toClipboard(`${vault.link(path, '')}: ${said}`)) ? 'cards.copied' : 'cards.notCopied'));
}

/**
 * Whether the text is on the clipboard now: the app refuses where another window has the focus by now, and some have
 * none.
 */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
