import { Component, Menu } from 'obsidian';
import type { CoverageRows, CoverageRow } from '../../../core/coverage/rows';
import { showNotePreview, type LinkContext } from '../ui/note-link';
import { menuBelow, TreeKeys } from '../ui/tree-keys';
import type { VirtualList } from '../ui/virtual-list';
import { Leads } from './leads';

interface RowKeysHost {
  readonly link: LinkContext;
  rows(): CoverageRows;
  /** Does what the row is for. */
  follow(row: CoverageRow, event: MouseEvent | KeyboardEvent): void;
  fold(row: CoverageRow, isFolded: boolean): void;
  fillMenu(menu: Menu, row: CoverageRow): void;
  /** Puts the focus where words to search for are typed. */
  focusSearch(): void;
}

/** What a pointer or a key does to the rows. One listener of each kind serves all rows. */
export class RowKeys extends Component {
  constructor(
    private readonly list: VirtualList<CoverageRow>,
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
    this.addChild(
      new TreeKeys(this.list, {
        tree: () => this.host.rows(),
        fold: (row, isFolded) => this.host.fold(row, isFolded),
        showMenu: (row) => menuBelow(this.list.elementOf(row), (menu) => this.host.fillMenu(menu, row)),
        use: (event, row) => this.use(event, row),
        typed: () => this.host.focusSearch(),
      }),
    );
  }

  private withRow(event: Event, act: (row: CoverageRow) => void): void {
    const row = this.list.rowUnder(event.target);
    if (row !== undefined) act(row);
  }

  private use(event: KeyboardEvent, row: CoverageRow): boolean {
    if (event.key !== 'Enter' && event.key !== ' ') return false;
    this.host.follow(row, event);
    return true;
  }

  private preview(event: MouseEvent, row: CoverageRow): void {
    const [path, el] = [Leads.noteOf(row), this.list.elementOf(row)];
    if (path !== null && el !== null) showNotePreview(event, el, path, this.host.link);
  }
}
