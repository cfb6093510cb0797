import { Component, Menu, SearchComponent, setIcon, setTooltip } from 'obsidian';
import { titleOf } from '../../../core/notes/paths';
import { ORDERS } from '../../../core/panel/order';
import { offerSections } from './section-menu';
import { t } from '../../../i18n';
import { iconButton } from '../ui/buttons';
import { CARD_LINES, type PanelTaste } from './memory';
import type { PanelModel } from './panel-model';
import { addAction } from '../ui/menu-action';

interface ToolbarActions {
  wander(): void;
  togglePin(): void;
  isPinned(): boolean;
  /** The person wants the panel otherwise. */
  changed(): void;
  /** Goes from the filter to the list. */
  enterList(): void;
  openFirst(event: KeyboardEvent): void;
}

/** The buttons and the filter above the list. */
export class Toolbar extends Component {
  private readonly el: HTMLElement;
  private readonly filterEl: HTMLElement;
  private readonly search: SearchComponent;
  private readonly places: HTMLElement;
  private readonly context: HTMLElement;
  private readonly pin: HTMLElement;
  private readonly filterButton: HTMLElement;
  private readonly titleEl: HTMLElement;
  private readonly titleTextEl: HTMLElement;
  private isFiltering = false;

  constructor(
    parent: HTMLElement,
    private readonly model: PanelModel,
    private readonly actions: ToolbarActions,
  ) {
    super();
    this.el = parent.createDiv({ cls: 'nav-header topic-atlas-panel-header' });
    const buttons = this.el.createDiv({ cls: 'nav-buttons-container' });
    const button = (icon: string, label: string, run: () => void): HTMLElement =>
      iconButton(buttons, label, icon, run, 'nav-action-button');
    button('footprints', t('panel.action.wander'), () => actions.wander());
    this.places = button('list', '', () => this.like({ showsPlaces: !model.taste.showsPlaces }));
    this.context = button('move-vertical', '', () => this.like({ showsContext: !model.taste.showsContext }));
    const order = button('arrow-up-narrow-wide', t('panel.action.order'), () => this.chooseOrder(order));
    this.filterButton = button('search', t('panel.action.filter'), () => this.toggleFilter());
    this.pin = button('pin', '', () => actions.togglePin());
    this.filterEl = this.el.createDiv({ cls: 'topic-atlas-panel-filter' });
    this.search = new SearchComponent(this.filterEl).setPlaceholder(t('panel.filter')).onChange(() => this.filter());
    this.search.inputEl.setAttribute('aria-label', t('panel.action.filter'));
    this.search.clearButtonEl.setAttribute('role', 'button');
    this.filterEl.hide();
    this.titleEl = this.el.createDiv({ cls: 'topic-atlas-panel-title' });
    setIcon(this.titleEl.createSpan(), 'pin');
    this.titleTextEl = this.titleEl.createSpan({ cls: 'topic-atlas-panel-title-text' });
  }

  override onload(): void {
    this.registerDomEvent(this.search.inputEl, 'keydown', (event) => this.filterKey(event));
    this.update();
  }

  /** Brings the buttons in step with what is so. */
  update(): void {
    const { showsPlaces, showsContext } = this.model.taste;
    this.press(this.places, !showsPlaces, t('panel.action.hidePlaces'));
    this.press(this.context, showsContext, t('panel.action.context'));
    this.press(
      this.pin,
      this.actions.isPinned(),
      t(this.actions.isPinned() ? 'panel.action.unpin' : 'panel.action.pin'),
    );
    this.titleEl.toggle(this.actions.isPinned());
    this.titleTextEl.setText(titleOf(this.model.shownPath ?? ''));
    this.press(this.filterButton, this.isFiltering, t('panel.action.filter'));
  }

  /** What is typed from now on filters. */
  focusFilter(): void {
    this.isFiltering = true;
    this.filterEl.show();
    this.search.inputEl.focus();
    this.update();
  }

  private press(button: HTMLElement, isPressed: boolean, label: string): void {
    button.setAttribute('aria-pressed', String(isPressed));
    button.toggleClass('is-active', isPressed);
    setTooltip(button, label);
  }

  private like(change: Partial<PanelTaste>): void {
    this.model.like(change);
    this.actions.changed();
  }

  private chooseOrder(button: HTMLElement): void {
    const menu = new Menu();
    const { order } = this.model.taste;
    for (const each of ORDERS) {
      menu.addItem((item) =>
        item
          .setSection('order')
          .setTitle(t(`panel.order.${each}`))
          .setChecked(each === order)
          .onClick(() => this.like({ order: each })),
      );
    }
    this.offerView(menu);
    const { left, bottom } = button.getBoundingClientRect();
    menu.showAtPosition({ x: left, y: bottom }, button.doc);
  }

  /** How much of each note is shown, and which sections. */
  private offerView(menu: Menu): void {
    const { cardLines, layout } = this.model.taste;
    for (const each of CARD_LINES) {
      menu.addItem((item) =>
        item
          .setSection('lines')
          .setTitle(t(`panel.lines.${each}`))
          .setChecked(each === cardLines)
          .onClick(() => this.like({ cardLines: each })),
      );
    }
    this.offerIndexNotes(menu);
    offerSections(menu, layout, (changed) => this.like({ layout: changed }));
  }

  private offerIndexNotes(menu: Menu): void {
    const { showsIndexNotes } = this.model.taste;
    menu.addItem((item) =>
      item
        .setSection('view')
        .setTitle(t('panel.action.indexNotes'))
        .setChecked(showsIndexNotes)
        .onClick(() => this.like({ showsIndexNotes: !showsIndexNotes })),
    );
  }

  /** Adds to the menu of the panel's tab what there is no button for. */
  addTo(menu: Menu): void {
    const fold = (isFolded: boolean): void => {
      this.model.foldAll(isFolded);
      this.actions.changed();
    };
    addAction(menu, t('panel.action.foldAll'), 'chevrons-down-up', () => fold(true), 'view');
    addAction(menu, t('panel.action.unfoldAll'), 'chevrons-up-down', () => fold(false), 'view');
    this.offerView(menu);
  }

  private toggleFilter(): void {
    if (this.isFiltering) this.closeFilter();
    else this.focusFilter();
  }

  /** Shows everything again. Answers whether there was a filter. */
  closeFilter(): boolean {
    if (!this.isFiltering) return false;
    this.isFiltering = false;
    this.search.setValue('');
    this.filterEl.hide();
    this.filter();
    return true;
  }

  private filter(): void {
    this.model.query = this.search.getValue();
    this.actions.changed();
  }

  private filterKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.actions.enterList(),
      Enter: () => this.actions.openFirst(event),
      Escape: () => {
        this.closeFilter();
        this.actions.enterList();
      },
    };
    const run = keys[event.key];
    if (run === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  }
}
