import { getLinkpath, MarkdownRenderChild, Platform, type Plugin, type TFile } from 'obsidian';
import type { NoteCard } from '../../../core/cards/card';
import { toPlainText } from '../../../core/cards/plain-text';
import { INDEX_PROPERTY } from '../../../core/index-notes/new-note';
import type { Services } from '../../services';
import { elementAt } from '../ui/events';
import { CardPopover } from './card-popover';
import { readCards, shownCard } from './shown-card';
import { Latest } from '../../services/slices';

/** How long the pointer rests before a card shows, in milliseconds. */
const REST = 400;

/** In index notes, shows the whole card of an entry that was cut, or that has a title only. */
export function registerEntryHover(plugin: Plugin, services: Services): void {
  plugin.registerMarkdownPostProcessor((element, context) => {
    const properties: unknown = context.frontmatter;
    const isIndex = typeof properties === 'object' && properties !== null && INDEX_PROPERTY in properties;
    if (!isIndex || Platform.isMobile || element.querySelector('a.internal-link') === null) return;
    context.addChild(new EntryHover(element, context.sourcePath, services));
  });
}

/**
 * Over an entry's link the app shows the note itself, so the card shows over the words behind it; for the keyboard,
 * when the link has the focus.
 */
class EntryHover extends MarkdownRenderChild {
  private popover: CardPopover | null = null;
  private entry: Element | null = null;
  private timer = 0;
  private readonly turn = new Latest();

  constructor(
    element: HTMLElement,
    private readonly sourcePath: string,
    private readonly services: Services,
  ) {
    super(element);
  }

  override onload(): void {
    const { containerEl } = this;
    this.registerDomEvent(containerEl, 'mouseover', ({ target }) => {
      this.prepare(target);
      this.turnTo(entryAt(target, false));
    });
    this.registerDomEvent(containerEl, 'mouseleave', () => this.turnTo(null));
    this.registerDomEvent(containerEl, 'focusin', ({ target }) => this.turnTo(entryAt(target, true)));
    this.registerDomEvent(containerEl, 'focusout', () => this.turnTo(null));
    this.registerDomEvent(containerEl, 'keydown', ({ key }) => {
      if (key === 'Escape') this.turnTo(null);
    });
    this.register(() => this.turnTo(null));
  }

  /**
   * What can be said of the problem of a linked note stands in the menu of its link, which may be the next thing that
   * is asked for.
   */
  private prepare(target: EventTarget | null): void {
    const link = elementAt(target)?.closest<HTMLElement>('a.internal-link') ?? null;
    const file = link === null ? null : this.fileOf(link);
    if (file !== null) void readCards([file.path], this.services);
  }

  private fileOf(link: HTMLElement): TFile | null {
    const linkpath = getLinkpath(link.dataset.href ?? '');
    const file = this.services.app.metadataCache.getFirstLinkpathDest(linkpath, this.sourcePath);
    return file === null || this.services.host.hides(file.path) ? null : file;
  }

  private turnTo(entry: Element | null): void {
    if (entry === this.entry) return;
    this.entry = entry;
    const signal = this.turn.begin();
    window.clearTimeout(this.timer);
    if (this.popover !== null) this.removeChild(this.popover);
    this.popover = null;
    if (entry !== null) this.timer = window.setTimeout(() => void this.show(entry, signal), REST);
  }

  private async show(entry: Element, signal: AbortSignal): Promise<void> {
    const { cards } = this.services;
    const link = entry.querySelector<HTMLElement>('a.internal-link');
    const file = link === null ? null : this.fileOf(link);
    if (link === null || file === null) return;
    await readCards([file.path], this.services, signal);
    const card = cards.card(file.path);
    if (signal.aborted || !entry.isConnected || !saysMore(card, entry)) return;
    this.popover = this.addChild(new CardPopover(entry, link, { ...shownCard(file.path, this.services), topics: [] }));
  }
}

/** The entry under the pointer, or with the link that has the focus. */
function entryAt(target: EventTarget | null, focus: boolean): Element | null {
  const element = elementAt(target);
  const link = element?.closest('a') ?? null;
  const counts = focus ? link?.matches('.internal-link:focus-visible') === true : link === null;
  return counts ? (element?.closest('li, tr, .callout') ?? null) : null;
}

/** Whether a card has words that the entry has not. */
function saysMore({ problem, approach, gist }: NoteCard, entry: Element): boolean {
  const shown = (entry.textContent ?? '').replace(/\s+/g, ' ');
  return [problem, approach, gist].some((part) => !shown.includes(toPlainText(part).replace(/\s+/g, ' ')));
}
