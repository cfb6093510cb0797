import { Component, Keymap } from 'obsidian';
import type { TopicRow } from '../../../../core/browse/topic-rows';
import { t } from '../../../../i18n';
import type { VirtualList } from '../../ui/virtual-list';
import { carriesTopic, dragTopic, mayCarryNotes, notesIn, topicIn, type DraggedNotes } from '../drag-data';

/** Where on a row something would be dropped. */
export type DropSide = 'before' | 'into' | 'after';

export interface TopicDropHost {
  resolve(linkpath: string): string | null;
  dropTopic(id: string, on: TopicRow, side: DropSide): void;
  /** `adds` where the notes are to stay in the topics that they have. */
  dropNotes(notes: DraggedNotes, on: TopicRow, adds: boolean): void;
}

/** So much of a row, at its edges, stands for the place between rows. */
const EDGE = 0.28;
const SIDES: readonly DropSide[] = ['before', 'into', 'after'];

/**
 * Drags topics of a tree, and takes topics and notes that are dropped on it. What a drop would do is said while it
 * hovers.
 */
export class TopicDrop extends Component {
  private marked: HTMLElement | null = null;

  constructor(
    private readonly list: VirtualList<TopicRow>,
    private readonly hint: HTMLElement,
    private readonly host: TopicDropHost,
  ) {
    super();
  }

  override onload(): void {
    const { el } = this.list;
    this.registerDomEvent(el, 'dragstart', (event) => {
      const row = this.list.rowUnder(event.target);
      if (row !== undefined) dragTopic(event, row.topic.id, row.topic.name);
    });
    this.registerDomEvent(el, 'dragover', (event) => this.over(event));
    this.registerDomEvent(el, 'dragleave', (event) => {
      if (event.target === el) this.clear();
    });
    this.registerDomEvent(el, 'dragend', () => this.clear());
    this.registerDomEvent(el, 'drop', (event) => this.drop(event));
  }

  private over(event: DragEvent): void {
    const row = this.list.rowUnder(event.target);
    if (row === undefined || !(carriesTopic(event) ? row.topic.configured : mayCarryNotes(event))) return this.clear();
    event.preventDefault();
    const side = this.sideOf(event, row);
    const adds = Keymap.isModifier(event, 'Mod');
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = carriesTopic(event) || !adds ? 'move' : 'copy';
    this.mark(this.list.elementOf(row), side);
    this.say(hintFor(event, row.topic.name, side, adds));
  }

  private drop(event: DragEvent): void {
    const row = this.list.rowUnder(event.target);
    this.clear();
    if (row === undefined) return;
    event.preventDefault();
    const id = topicIn(event);
    if (id !== null) return this.host.dropTopic(id, row, this.sideOf(event, row));
    const notes = notesIn(event, (linkpath) => this.host.resolve(linkpath));
    if (notes.paths.length > 0) this.host.dropNotes(notes, row, Keymap.isModifier(event, 'Mod'));
  }

  private sideOf(event: DragEvent, row: TopicRow): DropSide {
    const el = this.list.elementOf(row);
    if (!carriesTopic(event) || el === null) return 'into';
    const { top, height } = el.getBoundingClientRect();
    const at = (event.clientY - top) / height;
    return at < EDGE ? 'before' : at > 1 - EDGE ? 'after' : 'into';
  }

  private mark(el: HTMLElement | null, side: DropSide): void {
    if (this.marked !== null && this.marked !== el) this.unmark(this.marked);
    this.marked = el;
    for (const one of SIDES) el?.toggleClass(`is-drop-${one}`, one === side);
  }

  private unmark(el: HTMLElement): void {
    for (const side of SIDES) el.removeClass(`is-drop-${side}`);
  }

  private clear(): void {
    if (this.marked !== null) this.unmark(this.marked);
    this.marked = null;
    this.say('');
  }

  private say(text: string): void {
    if (this.hint.textContent !== text) this.hint.setText(text);
  }
}

function hintFor(event: DragEvent, name: string, side: DropSide, adds: boolean): string {
  if (carriesTopic(event)) return t(`atlas.drop.${side}`, { name });
  return t(adds ? 'atlas.drop.add' : 'atlas.drop.move', { name });
}
