import type { Plugin } from 'obsidian';
import { t } from '../../../i18n';
import type { Services } from '../../services';
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
  const { workspace } = services.app;
  plugin.addCommand({
    id: 'edit-card-of-this-note',
    name: t('cards.command.edit'),
    icon: 'pencil',
    checkCallback: (checking) => {
      const file = workspace.getActiveFile();
      if (file?.extension !== 'md') return false;
      if (!checking) void openCardForm(file.path, services);
      return true;
    },
  });
  plugin.addCommand({
    id: 'insert-cards-here',
    name: t('cards.command.insert'),
    icon: 'gallery-vertical-end',
    editorCallback: (editor) =>
      new InsertCardsModal(services.app, services, (block) => editor.replaceSelection(block)).open(),
  });
}
