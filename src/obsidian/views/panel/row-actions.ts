import { Component, Menu, type HoverParent } from 'obsidian';
import type { Row } from '../../../core/panel/row';
import { isFolded, rowTree, type Rows } from '../../../core/panel/rows';
import { elementAt } from '../ui/events';
import { openNote, showNotePreview } from '../ui/note-link';
import { menuBelow, TreeKeys } from '../ui/tree-keys';
import type { VirtualList } from '../ui/virtual-list';
import { tellWhole } from './cut-off';
import { pathOf, type ItemRow, type PlaceRow } from './row-facts';
import { fillRowMenu, linkTo, type RowMenuHost } from './row-menu';
import { fillSectionMenu, type SectionMenuHost } from './section-menu';

/** What the app's page preview knows the panel by. */
export const HOVER_SOURCE = 'topic-atlas-panel';

interface RowActionsHost extends RowMenuHost, SectionMenuHost {
  readonly hoverParent: HoverParent;
  rows(): Rows;
  fold(row: Row, isFolded: boolean): void;
  startFilter(): void;
  /** Answers whether there was a filter. */
  endFilter(): boolean;
}

/** What a pointer or a key does to the rows. One listener of each kind serves all of them. */
export class RowActions extends Component {
  constructor(
    private readonly list: VirtualList<Row>,
    private readonly host: RowActionsHost,
  ) {
    super();
  }

  override onload(): void {
    const { el } = this.list;
    this.registerDomEvent(el, 'click', (event) => this.withRow(event, (row) => this.click(event, row)));
    this.registerDomEvent(el, 'auxclick', (event) => {
      if (event.button === 1) this.withRow(event, (row) => this.open(event, row));
    });
    // In the middle of a list that scrolls, the browser would begin to scroll along with the pointer.
    this.registerDomEvent(el, 'mousedown', (event) => {
      if (event.button === 1) event.preventDefault();
    });
    this.registerDomEvent(el, 'contextmenu', (event) =>
      this.withRow(event, (row) => this.showMenu(Menu.forEvent(event), row)),
    );
    this.registerDomEvent(el, 'mouseover', (event) => this.withRow(event, (row) => this.pointAt(event, row)));
    this.registerDomEvent(el, 'dragstart', (event) => this.withRow(event, (row) => this.drag(event, row)));
    this.addChild(
      new TreeKeys(this.list, {
        tree: () => rowTree(this.host.rows()),
        fold: (row, isFolded) => this.host.fold(row, isFolded),
        showMenu: (row) => menuBelow(this.list.elementOf(row), (menu) => this.showMenu(menu, row)),
        use: (event, row) => this.use(event, row),
        typed: () => this.host.startFilter(),
      }),
    );
  }

  private withRow(event: Event, act: (row: Row) => void): void {
    const row = this.list.rowUnder(event.target);
    if (row !== undefined) act(row);
  }

  private click(event: MouseEvent, row: Row): void {
    const part = partOf(event);
    if (row.kind === 'section' || part === 'fold') this.host.fold(row, isFolded(row) !== true);
    else if (row.kind === 'place' && part === 'link') this.host.makeLink(row);
    else this.open(event, row);
  }

  /** Opens the note as the event asks, at the place if it is one. */
  open(event: MouseEvent | KeyboardEvent, row: Row): void {
    if (row.kind === 'section' || row.kind === 'message') return;
    const { target, line } = this.placeOf(row);
    const { app } = this.host;
    openNote(target, event, { app, sourcePath: this.host.shownPath() }, line === null ? {} : { eState: { line } });
  }

  /** The note that a row leads to, and the line in it, for a place. */
  private placeOf(row: ItemRow | PlaceRow): { target: string; line: number | null } {
    const facts = this.host.facts();
    if (row.kind === 'item' || facts === null) return { target: row.id, line: null };
    return { target: facts.sourceOf(row), line: facts.lineOf(row) };
  }

  private use(event: KeyboardEvent, row: Row): boolean {
    switch (event.key) {
      case 'Enter':
        return this.enter(event, row);
      case ' ':
        return row.kind === 'section' && this.enter(event, row);
      case 'Escape':
        return this.host.endFilter();
      case 'Delete':
        return this.judge(row);
      default:
        return false;
    }
  }

  /** Says of a row what is said of such a row most. */
  private judge(row: Row): boolean {
    if (row.kind === 'section' || row.kind === 'message') return false;
    const [verdict] = this.host.facts()?.verdictsOf(row) ?? [];
    if (verdict !== undefined) this.host.judge(verdict);
    return verdict !== undefined;
  }

  private enter(event: KeyboardEvent, row: Row): boolean {
    if (row.kind === 'section') this.host.fold(row, !row.isFolded);
    else this.open(event, row);
    return true;
  }

  private showMenu(menu: Menu, row: Row): void {
    if (row.kind === 'section') fillSectionMenu(menu, row.section, this.host);
    else if (row.kind !== 'message') fillRowMenu(menu, row, this.host);
  }

  private pointAt(event: MouseEvent, row: Row): void {
    const target = elementAt(event.target);
    if (target !== null) tellWhole(target, pathOf(row));
    this.preview(event, row);
  }

  private preview(event: MouseEvent, row: Row): void {
    const targetEl = this.list.elementOf(row);
    if (row.kind === 'section' || row.kind === 'message' || pathOf(row) === null || targetEl === null) return;
    const { target, line } = this.placeOf(row);
    const { app, hoverParent } = this.host;
    const context = { app, source: HOVER_SOURCE, hoverParent, sourcePath: this.host.shownPath() };
    showNotePreview(event, targetEl, target, context, line === null ? {} : { state: { scroll: line } });
  }

  private drag(event: DragEvent, row: Row): void {
    const path = pathOf(row);
    if (path !== null) event.dataTransfer?.setData('text/plain', linkTo(path, this.host.app));
  }
}

function partOf({ target }: Event): string | null {
  return elementAt(target)?.closest('[data-part]')?.getAttribute('data-part') ?? null;
}
