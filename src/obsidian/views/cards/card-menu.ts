import { TFile, type Menu, type Plugin, Notice } from 'obsidian';
import { canBeSolved } from '../../../core/cards/edit-state';
import { propertyParts } from '../../../core/cards/text-properties';
import { isNotePath } from '../../../core/notes/paths';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { dismissProblem, markSolved } from './card-actions';
import { readCards } from './shown-card';
import { Latest } from '../../services/slices';
import { hasCard, isOpen } from '../../../core/cards/card';
import { addAction } from '../ui/menu-action';

/**
 * What a person can say of a note's problem, in the menu of the note wherever it has one: on cards, in the rows of
 * lists, on the links of index notes, in the explorer.
 */
export function registerCardMenu(plugin: Plugin, services: Services): void {
  const reader = new EntryReader(services);
  plugin.register(() => reader.stop());
  plugin.registerEvent(plugin.app.workspace.on('file-open', (file) => void reader.read(file)));
  plugin.registerEvent(
    plugin.app.workspace.on('file-menu', (menu, file) => {
      if (file instanceof TFile && file.extension === 'md') addCardItems(menu, file.path, services);
    }),
  );
}

/** Reads the cards of the notes that an index note links to when it is opened: a menu cannot wait for them. */
class EntryReader {
  private readonly reading = new Latest();

  constructor(private readonly services: Services) {}

  stop(): void {
    this.reading.stop();
  }

  async read(file: TFile | null): Promise<void> {
    const signal = this.reading.begin();
    const { app, host } = this.services;
    if (file === null || (host.now()?.note(file.path)?.indexOf ?? null) === null) return;
    const linked = Object.keys(app.metadataCache.resolvedLinks[file.path] ?? {}).filter(isNotePath);
    await readCards(linked, this.services, signal);
  }
}

function addCardItems(menu: Menu, path: string, services: Services): void {
  const { cards, settings } = services;
  const { solved } = cards.card(path);
  const add = (title: string, icon: string, act: (path: string, services: Services) => Promise<unknown>): void =>
    addAction(menu, title, icon, () => void act(path, services));
  if (services.host.now()?.isListed(path) === true) add(t('cards.action.copy'), 'copy', copyCard);
  if (!hasProblem(path, services)) return;
  if (!solved && canBeSolved(settings.settings.cards.solved)) add(t('cards.action.solved'), 'check', markSolved);
  add(t('cards.action.dismiss'), 'circle-slash', dismissProblem);
}

/** As far as is known; what a property says is, even before the note's text is read. */
function hasProblem(path: string, { cards, vault, settings }: Services): boolean {
  const metadata = vault.metadata(path);
  if (cards.isKnown(path) || metadata === null) return cards.card(path).problem !== '';
  return (propertyParts(metadata, settings.settings.cards).problem?.text ?? cards.card(path).problem) !== '';
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
