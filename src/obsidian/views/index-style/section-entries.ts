import { MarkdownRenderChild, setIcon, type Menu } from 'obsidian';
import { moveEntry, type EntryLines } from '../../../core/index-notes/move-entry';
import type { Topic } from '../../../core/topics/topic';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { editSummary } from '../atlas/notes/edit-summary';
import { elementAt } from '../ui/events';
import type { Draft } from '../ui/inline-input';
import type { EntryDrafts } from './entry-drafts';
import { orderByHand } from './order-by-hand';
import type { StyledEntry } from './style-section';
import { titleOf } from '../../../core/notes/paths';
import { addAction } from '../ui/menu-action';

/** What a section of an index note holds now. */
export interface SectionNow {
  /** The text of the whole note. */
  readonly text: string;
  /** Where the links of its entries lead, in their order. */
  readonly linkpaths: readonly string[];
  readonly lines: EntryLines;
}

interface SectionHost {
  readonly services: Services;
  /** The index note. */
  readonly path: string;
  /** What was being written in its sections. */
  readonly drafts: EntryDrafts;
  /** Its topic, as long as that can be given an order. */
  topic(): Topic | undefined;
  /** Reads the section anew; null where it is not what it was. */
  now(): SectionNow | null;
  /** An entry was asked what can be done with it: its menu comes next. */
  asked(entries: SectionEntries, at: number): void;
  /** Once the note is drawn anew, the entry of that link is to have the focus. */
  focusNext(linkpath: string): void;
  /** Whether that is due now. */
  takeFocus(linkpath: string): boolean;
}

const PREFIX = 'topic-atlas-order';
const MOVABLE = `${PREFIX}-movable`;
const [BEFORE, AFTER] = [`${PREFIX}-before`, `${PREFIX}-after`];
/** A list of which an entry is being written. */
const EDITED = `${PREFIX}-edited`;

/**
 * The entries of one list or table: to put into another order by pointer, keys and menu, and to write their summaries.
 */
export class SectionEntries extends MarkdownRenderChild {
  private dragged: number | null = null;
  private readonly life = new AbortController();

  constructor(
    section: HTMLElement,
    private readonly entries: readonly StyledEntry[],
    private readonly host: SectionHost,
  ) {
    super(section);
  }

  override onload(): void {
    const { containerEl, entries } = this;
    this.registerDomEvent(containerEl, 'contextmenu', (event) => this.ask(event.target), { capture: true });
    this.registerDomEvent(containerEl, 'keydown', (event) => this.key(event));
    if (this.host.topic() !== undefined) this.makeDraggable();
    const wanted = entries.find(({ entry }) => this.host.takeFocus(entry.linkpath));
    // The section may come into the page after its entries were made.
    if (wanted !== undefined) containerEl.win.requestAnimationFrame(() => wanted.link.focus({ preventScroll: true }));
    this.register(this.host.drafts.show(this));
    this.register(() => this.life.abort());
    this.goOn();
  }

  /** Has the person go on writing where this section was drawn anew under them, once it is in the page. */
  goOn(): void {
    const { path, drafts } = this.host;
    const at = this.entries.findIndex(({ entry }) => drafts.has({ path, linkpath: entry.linkpath }));
    const [found, note] = [this.entries[at], this.pathOf(at)];
    if (found === undefined || note === null || this.life.signal.aborted) return;
    if (!found.el.isConnected) return void this.containerEl.win.requestAnimationFrame(() => this.goOn());
    void this.write(note, found, drafts.take({ path, linkpath: found.entry.linkpath }));
  }

  /** The note that an entry stands for; null where it leads nowhere. */
  pathOf(at: number): string | null {
    const { services, path } = this.host;
    const entry = this.entries[at]?.entry;
    return entry === undefined ? null : services.vault.resolve(entry.linkpath, path);
  }

  fillMenu(menu: Menu, at: number): void {
    const add = (title: string, icon: string, act: () => void): void => addAction(menu, title, icon, act);
    const path = this.pathOf(at);
    const entry = this.entries[at];
    if (path !== null && entry?.el.tagName === 'LI')
      add(t('atlas.notes.edit'), 'pencil', () => void this.write(path, entry));
    if (this.host.topic() === undefined) return;
    if (at > 0) add(t('atlas.topics.up'), 'arrow-up', () => void this.move(at, at - 1));
    if (at < this.entries.length - 1) add(t('atlas.topics.down'), 'arrow-down', () => void this.move(at, at + 2));
  }

  /** Has the summary written where the entry stands. */
  private async write(note: string, { el, entry, link }: StyledEntry, draft: Draft | null = null): Promise<void> {
    const { services, path, drafts } = this.host;
    const lost = (left: Draft): void => drafts.keep({ path, linkpath: entry.linkpath }, left);
    const list = el.parentElement;
    list?.addClass(EDITED);
    await editSummary(note, { row: el, box: boxBehind(link, el) }, services, { signal: this.life.signal, lost }, draft);
    list?.removeClass(EDITED);
  }

  /** Puts an entry before another one, if the section is still what it shows. */
  private async move(at: number, before: number): Promise<boolean> {
    const { services, path } = this.host;
    const [topic, now, moved] = [this.host.topic(), this.host.now(), this.entries[at]];
    if (topic === undefined || now === null || moved === undefined || !this.shows(now)) return false;
    const wanted = moveEntry(now.text, now.lines, at, before);
    const note = this.pathOf(at);
    const title = note === null ? moved.entry.linkpath : titleOf(note);
    return wanted !== now.text && orderByHand({ path, topic, seen: now.text, wanted, title }, services);
  }

  private shows({ linkpaths }: SectionNow): boolean {
    const shown = this.entries.map(({ entry }) => entry.linkpath);
    return shown.length === linkpaths.length && shown.every((linkpath, i) => linkpath === linkpaths[i]);
  }

  private ask(target: EventTarget | null): void {
    const at = this.entryAt(target);
    if (at >= 0) this.host.asked(this, at);
  }

  /** Arrows with Alt move the entry whose link has the focus, as they move topics in the atlas. */
  private key(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!altKey || ctrlKey || metaKey || shiftKey || (key !== 'ArrowUp' && key !== 'ArrowDown')) return;
    const at = this.entries.findIndex(({ link }) => link === event.target);
    const [moved, before] = [this.entries[at], key === 'ArrowUp' ? at - 1 : at + 2];
    if (moved === undefined || before < 0 || before > this.entries.length) return;
    event.preventDefault();
    void this.move(at, before).then((done) => {
      if (done) this.host.focusNext(moved.entry.linkpath);
    });
  }

  private entryAt(target: EventTarget | null): number {
    const item = elementAt(target)?.closest('li, tr') ?? null;
    return this.entries.findIndex(({ el }) => el === item);
  }

  private makeDraggable(): void {
    for (const [at, { el }] of this.entries.entries()) {
      const handle = createSpan({ cls: `${PREFIX}-handle`, attr: { draggable: 'true', 'aria-hidden': 'true' } });
      setIcon(handle, 'grip-vertical');
      // A row of a table holds nothing but cells.
      (el.querySelector(':scope > td') ?? el).prepend(handle);
      el.addClass(MOVABLE);
      this.register(() => {
        handle.remove();
        el.removeClasses([MOVABLE, BEFORE, AFTER]);
        if (el.classList.length === 0) el.removeAttribute('class');
      });
      this.registerDomEvent(handle, 'dragstart', (event) => {
        this.dragged = at;
        // Elsewhere it is a link to the note.
        const note = this.pathOf(at);
        if (note !== null) event.dataTransfer?.setData('text/plain', this.host.services.vault.link(note, ''));
        event.dataTransfer?.setDragImage(el, 0, 0);
      });
    }
    this.registerDomEvent(this.containerEl, 'dragover', (event) => this.over(event));
    this.registerDomEvent(this.containerEl, 'dragleave', () => this.mark(null));
    this.registerDomEvent(this.containerEl, 'dragend', () => this.endDrag());
    this.registerDomEvent(this.containerEl, 'drop', (event) => this.drop(event));
  }

  private over(event: DragEvent): void {
    const place = this.placeAt(event);
    this.mark(place);
    if (place === null) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'move';
  }

  private drop(event: DragEvent): void {
    const [place, at] = [this.placeAt(event), this.dragged];
    this.endDrag();
    if (place === null || at === null) return;
    event.preventDefault();
    event.stopPropagation();
    void this.move(at, place);
  }

  /** The entry that what is dragged would stand before. */
  private placeAt(event: DragEvent): number | null {
    if (this.dragged === null) return null;
    const at = this.entryAt(event.target);
    const el = this.entries[at]?.el;
    if (el === undefined) return null;
    const { top, height } = el.getBoundingClientRect();
    return event.clientY < top + height / 2 ? at : at + 1;
  }

  private mark(place: number | null): void {
    for (const [at, { el }] of this.entries.entries()) {
      el.toggleClass(BEFORE, at === place);
      el.toggleClass(AFTER, place === this.entries.length && at === place - 1);
    }
  }

  private endDrag(): void {
    this.dragged = null;
    this.mark(null);
  }
}

/** What is left of an entry's line behind its link; all of it where that is little. */
function boxBehind(link: HTMLElement, item: HTMLElement): DOMRect {
  const [line, { left, right, width }] = [link.getBoundingClientRect(), item.getBoundingClientRect()];
  const isRtl = getComputedStyle(item).direction === 'rtl';
  const rest = isRtl ? line.left - left : right - line.right;
  if (rest < width * LEAST_OF_LINE) return new DOMRect(left, line.top, width, line.height);
  return new DOMRect(isRtl ? left : line.right, line.top, rest, line.height);
}

const LEAST_OF_LINE = 0.5;
