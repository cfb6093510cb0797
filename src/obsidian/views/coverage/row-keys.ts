import { Component, Menu, type App, type HoverParent } from 'obsidian';
import type { CoverageRows, Row } from '../../../core/coverage/rows';
import { isTyping } from '../ui/typing';
import type { VirtualList } from '../ui/virtual-list';
import { Leads } from './leads';

/** Says who asks when the app previews a note. */
export const COVERAGE_SOURCE = 'topic-atlas-coverage';

export interface RowKeysHost {
  readonly app: App;
  readonly hoverParent: HoverParent;
  rows(): CoverageRows;
  /** Does what the row is for. */
  follow(row: Row, event: MouseEvent | KeyboardEvent): void;
  fold(row: Row, isFolded: boolean): void;
  fillMenu(menu: Menu, row: Row): void;
  /** Puts the focus where words to search for are typed. */
  focusSearch(): void;
}

/** What a pointer or a key does to the rows. One listener of each kind serves all rows. */
export class RowKeys extends Component {
  constructor(
    private readonly list: VirtualList<Row>,
    private readonly host: RowKeysHost,
  ) {
    super();
  }

  override onload(): void {
    const { el } = this.list;
    this.registerDomEvent(el, 'click', (event) => this.withRow(event, (row) => this.host.follow(row, event)));
    this.registerDomEvent(el, 'auxclick', (event) => {
      if (event.button === 1) this.withRow(event, (row) => this.host.follow(row, event));
    });
    this.registerDomEvent(el, 'contextmenu', (event) =>
      this.withRow(event, (row) => this.host.fillMenu(Menu.forEvent(event), row)),
    );
    this.registerDomEvent(el, 'mouseover', (event) => this.withRow(event, (row) => this.preview(event, row)));
    this.registerDomEvent(el, 'keydown', (event) => this.key(event));
  }

  private withRow(event: Event, act: (row: Row) => void): void {
    const row = this.list.rowUnder(event.target);
    if (row !== undefined) act(row);
  }

  private key(event: KeyboardEvent): void {
    const row = this.host.rows().at(this.list.active);
    if (event.defaultPrevented || event.isComposing || row === undefined) return;
    if (this.use(event, row)) event.preventDefault();
    else if (isTyping(event)) this.host.focusSearch();
  }

  private use(event: KeyboardEvent, row: Row): boolean {
    const { key, shiftKey } = event;
    if (key === 'Enter' || key === ' ') this.host.follow(row, event);
    else if (key === 'ArrowRight') this.goIn(row);
    else if (key === 'ArrowLeft') this.goOut(row);
    else if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) this.showMenu(row);
    else return false;
    return true;
  }

  private goIn(row: Row): void {
    if (!('isFolded' in row) || row.isFolded === null) return;
    if (row.isFolded) this.host.fold(row, false);
    else this.list.activate(this.list.active + 1);
  }

  private goOut(row: Row): void {
    if ('isFolded' in row && row.isFolded === false) this.host.fold(row, true);
    else this.list.activate(this.host.rows().above(this.list.active));
  }

  private showMenu(row: Row): void {
    const el = this.list.elementOf(row);
    if (el === null) return;
    const { left, bottom } = el.getBoundingClientRect();
    const menu = new Menu();
    this.host.fillMenu(menu, row);
    menu.showAtPosition({ x: left, y: bottom }, el.doc);
  }

  private preview(event: MouseEvent, row: Row): void {
    const linktext = Leads.noteOf(row);
    if (linktext === null) return;
    this.host.app.workspace.trigger('hover-link', {
      event,
      source: COVERAGE_SOURCE,
      hoverParent: this.host.hoverParent,
      targetEl: this.list.elementOf(row),
      linktext,
      sourcePath: '',
    });
  }
}
