import { Component, setIcon } from 'obsidian';
import type { CardQuery } from '../../../../core/card-list/query';
import { selectCardsInSteps, type CardSources, type Selection } from '../../../../core/card-list/select';
import { isOpen } from '../../../../core/cards/card';
import { filtered, mapped, type Steps } from '../../../../core/steps';
import { t } from '../../../../i18n';
import { inSlices, Latest } from '../../../services/slices';
import { answerWith } from '../../cards/card-actions';
import { CardGrid } from '../../cards/card-grid';
import { emptyText } from '../../cards/empty-text';
import { shownCard, type ShownCard } from '../../cards/shown-card';
import { Suggestions } from '../../cards/suggestions';
import { iconButton } from '../../ui/buttons';
import { keepLook, lookOf, type Look } from './look';
import { NoteLines, type NoteLinesHost } from './note-lines';

interface NotesPaneOptions extends NoteLinesHost {
  /** Open problems come before all others. */
  readonly openFirst: boolean;
  readonly counted?: (notes: number, open: number) => void;
  /** What there is a button for where the query asks for no note; null for none. */
  readonly otherwise: (query: CardQuery) => { readonly text: string; readonly act: () => void } | null;
}

/** What a query came to. */
interface Found {
  readonly selection: Selection;
  readonly paths: readonly string[];
  readonly open: number;
  /** Null where they are shown as lines. */
  readonly shown: readonly ShownCard[] | null;
}

/** Notes that a query asks for, as lines or as cards, as the person wants. */
export class NotesPane extends Component {
  private readonly message: HTMLElement;
  private readonly body: HTMLElement;
  private readonly suggestions: Suggestions;
  private shown: { readonly look: Look; readonly view: NoteLines | CardGrid } | null = null;
  private paths: readonly string[] = [];
  private query: CardQuery | null = null;
  /** The query whose notes are shown. */
  private print = '';
  private readonly looking = new Latest();
  private button: HTMLElement | null = null;

  constructor(
    parent: HTMLElement,
    private readonly options: NotesPaneOptions,
  ) {
    super();
    this.message = parent.createDiv({ cls: 'topic-atlas-cards-message', attr: { role: 'status' } });
    this.message.hide();
    this.body = parent.createDiv({ cls: 'topic-atlas-notes-body' });
    this.suggestions = this.addChild(
      new Suggestions(options.services, () => {
        if (this.shown?.view instanceof CardGrid) this.shown.view.refresh();
      }),
    );
  }

  override onunload(): void {
    this.looking.stop();
  }

  /** The button that changes between lines and cards. */
  addSwitch(parent: HTMLElement): void {
    this.button = iconButton(parent, '', 'list', () => {
      const { app } = this.options.services;
      keepLook(app, lookOf(app) === 'lines' ? 'cards' : 'lines');
      this.drawSwitch();
      if (this.query !== null) void this.show(this.query);
    });
    this.drawSwitch();
  }

  private drawSwitch(): void {
    const isLines = lookOf(this.options.services.app) === 'lines';
    this.button?.setAttribute('aria-label', t(isLines ? 'atlas.notes.asCards' : 'atlas.notes.asLines'));
    if (this.button !== null) setIcon(this.button, isLines ? 'layout-grid' : 'list');
  }

  focus(): void {
    const { view } = this.shown ?? {};
    if (view instanceof NoteLines) view.focus();
    else view?.element.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  chooseNone(): void {
    if (this.shown?.view instanceof NoteLines) this.shown.view.chooseNone();
  }

  /** Selects between frames, and shows what was found. */
  async show(query: CardQuery): Promise<void> {
    const signal = this.looking.begin();
    this.query = query;
    const { host, cards, settings, vault } = this.options.services;
    const atlas = await host.ready();
    if (atlas === null || signal.aborted) return;
    const found = await inSlices(
      this.find(query, {
        atlas,
        card: (path) => cards.card(path),
        dateProperty: settings.settings.index.dateProperty,
        changed: (path) => vault.stamp(path)?.mtime ?? 0,
      }),
      signal,
    );
    if (found === null) return;
    const { selection, paths, open, shown } = found;
    this.paths = paths;
    this.say(
      selection.kind === 'unknown-topic'
        ? t('cards.unknownTopic', { topic: selection.topic })
        : emptyText(query, atlas, settings.settings),
    );
    this.body.toggle(paths.length > 0);
    this.draw(shown);
    this.options.counted?.(paths.length, open);
  }

  /** What a query asks for in its order, how many of it are open, and the cards of all where they are shown. */
  private *find(query: CardQuery, sources: CardSources): Steps<Found> {
    const { services, openFirst } = this.options;
    const selection = yield* selectCardsInSteps(query, sources);
    const selected = selection.kind === 'cards' ? selection.paths : [];
    const open = new Set(yield* filtered(selected, (path) => isOpen(sources.card(path))));
    const rest = openFirst ? yield* filtered(selected, (path) => !open.has(path)) : [];
    const paths = openFirst ? [...open, ...rest] : selected;
    const shown = lookOf(services.app) === 'cards' ? yield* mapped(paths, (path) => shownCard(path, services)) : null;
    return { selection, paths, open: open.size, shown };
  }

  /** Why there are no notes. */
  private say(text: string): void {
    const other = this.query === null ? null : this.options.otherwise(this.query);
    this.message.empty();
    this.message.toggle(this.paths.length === 0);
    if (this.paths.length > 0) return;
    this.message.createEl('p', { text });
    if (other !== null) this.message.createEl('button', { text: other.text }).addEventListener('click', other.act);
  }

  /** As lines, or as the cards that are given. */
  private draw(cards: readonly ShownCard[] | null): void {
    const look: Look = cards === null ? 'lines' : 'cards';
    this.drawSwitch();
    if (this.shown?.look !== look) {
      if (this.shown !== null) this.removeChild(this.shown.view);
      this.body.empty();
      this.suggestions.want([]);
      this.shown = {
        look,
        view: this.addChild(look === 'lines' ? new NoteLines(this.body, this.options) : this.grid()),
      };
    }
    const { view } = this.shown;
    const print = JSON.stringify(this.query);
    const isOther = print !== this.print;
    this.print = print;
    if (view instanceof NoteLines) view.show(this.paths, this.query?.order === 'links', isOther);
    else view.show([{ key: '', heading: null, cards: cards ?? [] }]);
  }

  private grid(): CardGrid {
    const { services, link } = this.options;
    return new CardGrid(this.body, {
      link,
      accept: (path, target) => void answerWith(path, target, services),
      suggested: (path) => this.suggestions.of(path),
      seenOpen: (cards) => this.suggestions.want(cards.map(({ path }) => path)),
    });
  }
}
