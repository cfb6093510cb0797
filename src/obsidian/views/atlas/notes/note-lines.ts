import { Component, Keymap, type Menu } from 'obsidian';
import { linkCount } from '../../../../core/index-notes/content/order';
import { t } from '../../../../i18n';
import type { Services } from '../../../services';
import { shownCard } from '../../cards/shown-card';
import { evenRows } from '../../guide/tick-list';
import { elementAt, isTyping } from '../../ui/events';
import { openNote, showNoteMenu, showNotePreview, type LinkContext } from '../../ui/note-link';
import { observeSize } from '../../ui/observe';
import { VirtualList } from '../../ui/virtual-list';
import { dragNotes } from '../drag-data';
import { isHeld } from '../topics/note-moves';
import { editSummary } from './edit-summary';
import { fillNoteRow, printOf, saidBox, type NoteLine } from './note-row';
import { addAction } from '../../ui/menu-action';

/** How high a line is, in lines of text; where there is little room, the card stands below the title. */
const WIDE = 1.5;
const NARROW = 2.75;
/** Narrower than this, in pixels, there is little room. */
const ROOM = 560;

export interface NoteLinesHost {
  readonly services: Services;
  readonly link: LinkContext;
  /** The topic whose notes these are, or null. */
  topic(): string | null;
  focusSearch(): void;
}

/** Notes, each in one line: to open, to choose several of them, to drag, and to write their summaries in place. */
export class NoteLines extends Component {
  readonly el: HTMLElement;
  private readonly list: VirtualList<string>;
  private paths: readonly string[] = [];
  private readonly chosen = new Set<string>();
  /** Where a range begins that is chosen with Shift. */
  private anchor = 0;
  private isNarrow = false;
  private tellsLinks = false;

  constructor(
    parent: HTMLElement,
    private readonly host: NoteLinesHost,
  ) {
    super();
    const line = (path: string): NoteLine => this.line(path);
    this.list = new VirtualList<string>(parent, {
      role: 'listbox',
      label: t('atlas.notes.list'),
      key: (path) => path,
      print: (path) => printOf(line(path)),
      fill: (el, path) => fillNoteRow(el, line(path)),
    });
    this.el = this.list.el;
    this.el.addClass('topic-atlas-note-lines');
    this.el.setAttribute('aria-multiselectable', 'true');
  }

  override onload(): void {
    this.addChild(this.list);
    this.addChild(observeSize(this.el, () => this.resize()));
    this.registerDomEvent(this.el, 'click', (event) => this.click(event));
    this.registerDomEvent(this.el, 'auxclick', (event) => {
      const path = this.list.rowUnder(event.target);
      if (event.button === 1 && path !== undefined) openNote(path, event, this.host.link);
    });
    this.registerDomEvent(this.el, 'keydown', (event) => this.key(event));
    this.registerDomEvent(this.el, 'mouseover', (event) => {
      const path = this.list.rowUnder(event.target);
      const el = path === undefined ? null : this.list.elementOf(path);
      if (path !== undefined && el !== null) showNotePreview(event, el, path, this.host.link);
    });
    this.registerDomEvent(this.el, 'contextmenu', (event) => {
      const path = this.list.rowUnder(event.target);
      const el = path === undefined ? null : this.list.elementOf(path);
      if (path === undefined || el === null) return;
      showNoteMenu(event, el, path, this.host.link, (menu) => this.addEdit(menu, path, el));
    });
    this.registerDomEvent(this.el, 'dragstart', (event) => this.drag(event));
  }

  /**
   * @param tellsLinks whether each says with how many notes it is linked
   * @param fromTop whether these are what was not asked for before
   */
  show(paths: readonly string[], tellsLinks: boolean, fromTop: boolean): void {
    this.paths = paths;
    this.tellsLinks = tellsLinks;
    const there = new Set(paths);
    for (const path of Array.from(this.chosen)) if (!there.has(path)) this.chosen.delete(path);
    this.draw(fromTop);
  }

  focus(): void {
    this.el.focus({ preventScroll: true });
  }

  /** On the page of a topic its own name would say nothing. */
  private line(path: string): NoteLine {
    const { services } = this.host;
    const atlas = services.host.now();
    const own = atlas?.topic(this.host.topic() ?? '')?.name;
    const shown = shownCard(path, services);
    const topics = shown.topics.filter((name) => name !== own);
    const links = this.tellsLinks && atlas !== null ? linkCount(path, atlas) : null;
    return { ...shown, topics, isChosen: this.chosen.has(path), links };
  }

  private draw(fromTop = false): void {
    this.list.whenFree(() =>
      this.list.setRows(
        evenRows(this.paths, (path) => path, this.isNarrow ? NARROW : WIDE),
        fromTop,
      ),
    );
  }

  private resize(): void {
    const isNarrow = this.el.clientWidth > 0 && this.el.clientWidth < ROOM;
    if (isNarrow === this.isNarrow) return;
    this.isNarrow = isNarrow;
    this.el.toggleClass('is-narrow', isNarrow);
    this.draw();
  }

  private click(event: MouseEvent): void {
    const path = this.list.rowUnder(event.target);
    if (path === undefined || event.defaultPrevented) return;
    const act = elementAt(event.target)?.closest('[data-act]')?.getAttribute('data-act');
    const el = this.list.elementOf(path);
    if (event.shiftKey) this.chooseTo(this.paths.indexOf(path));
    else if (act === 'tick') this.toggle(path);
    else if (act === 'edit' && el !== null) void this.edit(path, el);
    else openNote(path, event, this.host.link);
  }

  private toggle(path: string): void {
    this.anchor = this.paths.indexOf(path);
    if (!this.chosen.delete(path)) this.chosen.add(path);
    this.list.refresh();
  }

  private chooseTo(index: number): void {
    const [from, to] = [Math.min(this.anchor, index), Math.max(this.anchor, index)];
    for (const path of this.paths.slice(from, to + 1)) this.chosen.add(path);
    this.list.refresh();
  }

  private key(event: KeyboardEvent): void {
    const path = this.paths[this.list.active];
    if (event.defaultPrevented || event.isComposing || path === undefined || event.target !== this.el) return;
    if (this.use(event, path)) event.preventDefault();
    else if (isTyping(event)) this.host.focusSearch();
  }

  private use(event: KeyboardEvent, path: string): boolean {
    const el = this.list.elementOf(path);
    if (event.key === 'Enter') openNote(path, event, this.host.link);
    else if (event.key === ' ') this.toggle(path);
    else if (event.key === 'F2' && el !== null) void this.edit(path, el);
    else if (event.key === 'a' && Keymap.isModifier(event, 'Mod')) {
      this.anchor = 0;
      this.chooseTo(this.paths.length - 1);
    } else if (event.key === 'Escape' && this.chosen.size > 0) this.chooseNone();
    else return false;
    return true;
  }

  chooseNone(): void {
    this.chosen.clear();
    this.list.refresh();
  }

  private addEdit(menu: Menu, path: string, el: HTMLElement): void {
    addAction(menu, t('atlas.notes.edit'), 'pencil', () => void this.edit(path, el));
  }

  private async edit(path: string, el: HTMLElement): Promise<void> {
    await editSummary(path, { row: el, box: saidBox(el) }, this.host.services);
    this.list.refresh();
  }

  /** What is chosen goes along, where what is dragged is chosen. */
  private drag(event: DragEvent): void {
    const path = this.list.rowUnder(event.target);
    if (path === undefined) return;
    const paths = this.chosen.has(path) ? this.paths.filter((one) => this.chosen.has(one)) : [path];
    const { app } = this.host.services;
    const links = paths.flatMap((one) => {
      const file = app.vault.getFileByPath(one);
      return file === null ? [] : [app.fileManager.generateMarkdownLink(file, '')];
    });
    event.dataTransfer?.setData('text/plain', links.join('\n'));
    const atlas = this.host.services.host.now();
    const notes = { paths, from: this.host.topic() };
    dragNotes(event, notes, atlas !== null && isHeld(notes, atlas));
  }
}
