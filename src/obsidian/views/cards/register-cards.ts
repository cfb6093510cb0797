import { Notice, type Plugin } from 'obsidian';
import { DEFAULT_QUERY, type CardState } from '../../../core/card-list/query';
import { hasCard, isOpen } from '../../../core/cards/card';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { undoEdits } from '../../services/undo-notice';
import { keepLook } from '../atlas/notes/look';
import { openAtlas } from '../atlas/open-atlas';
import { cardsViewOptions } from './bases-options';
import { CARDS_BASES_VIEW, CardsBasesView } from './bases-view';
import { CARDS_LANGUAGE, CARDS_SOURCE, CardsBlock } from './cards-block';
import { registerCardMenu } from './card-menu';
import { openCardForm } from './edit-card';
import { registerEntryHover } from './entry-hover';
import { InsertCardsModal } from './insert-cards';
import { makeBase } from './make-base';

/** Everything that shows cards: the code block, the view of bases, and the commands. */
export function registerCards(plugin: Plugin, services: Services): void {
  plugin.registerMarkdownCodeBlockProcessor(CARDS_LANGUAGE, (source, element, context) => {
    const block = new CardsBlock(element, source, context.sourcePath, services);
    context.addChild(block);
    return block.isShown();
  });
  plugin.registerHoverLinkSource(CARDS_SOURCE, { display: t('cards.view'), defaultMod: true });
  const hasBases = plugin.registerBasesView(CARDS_BASES_VIEW, {
    name: t('cards.bases.name'),
    icon: 'gallery-vertical-end',
    factory: (controller, container) => new CardsBasesView(controller, container, services),
    options: () => cardsViewOptions(),
  });
  plugin.addCommand({
    id: 'make-base-of-topic',
    name: t('cards.bases.make.command'),
    icon: 'gallery-vertical-end',
    callback: () => void makeBase(services, hasBases),
  });
  registerEntryHover(plugin, services);
  registerCardMenu(plugin, services);
  addCommands(plugin, services);
}

function addCommands(plugin: Plugin, services: Services): void {
  plugin.addCommand({
    id: 'show-cards',
    name: t('cards.command.show'),
    icon: 'gallery-vertical-end',
    callback: () => void showCards('all', services),
  });
  plugin.addCommand({
    id: 'show-open-problems',
    name: t('cards.command.openProblems'),
    icon: 'circle-help',
    callback: () => void showCards('open', services),
  });
  noteCommand(
    plugin,
    services,
    'edit-card-of-this-note',
    t('cards.command.edit'),
    'pencil',
    (path) => void openCardForm(path, services),
  );
  plugin.addCommand({
    id: 'undo-last-change-of-a-card',
    name: t('cards.command.undo'),
    icon: 'undo-2',
    checkCallback: (checking) => {
      if (!services.cardEdits.canUndo) return false;
      if (!checking) void undoEdits(services.cardEdits);
      return true;
    },
  });
  noteCommand(
    plugin,
    services,
    'copy-card-as-markdown',
    t('cards.command.copy'),
    'copy',
    (path) => void copyCard(path, services),
  );
  plugin.addCommand({
    id: 'insert-cards-here',
    name: t('cards.command.insert'),
    icon: 'gallery-vertical-end',
    editorCallback: (editor) =>
      new InsertCardsModal(services.app, services, (block) => editor.replaceSelection(block)).open(),
  });
}

/** A command for the note that is open. */
function noteCommand(
  plugin: Plugin,
  { app }: Services,
  id: string,
  name: string,
  icon: string,
  run: (path: string) => void,
): void {
  plugin.addCommand({
    id,
    name,
    icon,
    checkCallback: (checking) => {
      const file = app.workspace.getActiveFile();
      if (file?.extension !== 'md') return false;
      if (!checking) run(file.path);
      return true;
    },
  });
}

/** In the atlas, among all notes. */
function showCards(state: CardState, { app }: Services): Promise<void> {
  keepLook(app, 'cards');
  return openAtlas(app, { part: 'notes', text: '', filter: { topic: '', order: DEFAULT_QUERY.order, state } });
}

/** The card as an index note's entry has it, with a link to the note. */
async function copyCard(path: string, { vault, settings, cards }: Services): Promise<void> {
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
