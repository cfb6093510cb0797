import { Component } from 'obsidian';
import type { VirtualList } from './virtual-list';

/** Where on a row something would be dropped. */
export type DropSide = 'before' | 'into' | 'after';

export const DROP_SIDES: readonly DropSide[] = ['before', 'into', 'after'];

export interface TreeDropHost<Row> {
  /** A row begins to be dragged. */
  drag(event: DragEvent, row: Row): void;
  /** Where on a row that can be dropped which hovers over it; nowhere: it is not taken. */
  sides(event: DragEvent, row: Row): readonly DropSide[];
  /** What a drop there would do, for the pointer and in words. */
  effect(event: DragEvent): 'move' | 'copy' | 'link';
  hint(event: DragEvent, row: Row, side: DropSide): string;
  drop(event: DragEvent, row: Row, side: DropSide): void;
}

/** So much of a row, at its edges, stands for the place between rows. */
const EDGE = 0.28;

/** Drags rows of a tree, and takes what is dropped on them. What a drop would do is said while it hovers. */
export class TreeDrop<Row> extends Component {
  private marked: HTMLElement | null = null;

  constructor(
    private readonly list: VirtualList<Row>,
    private readonly hint: HTMLElement,
    private readonly host: TreeDropHost<Row>,
  ) {
    super();
  }

  override onload(): void {
    const { el } = this.list;
    this.registerDomEvent(el, 'dragstart', (event) => {
      const row = this.list.rowUnder(event.target);
      if (row !== undefined) this.host.drag(event, row);
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
    const side = row === undefined ? null : this.sideOf(event, row);
    if (row === undefined || side === null) return this.clear();
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = this.host.effect(event);
    this.mark(this.list.elementOf(row), side);
    this.say(this.host.hint(event, row, side));
  }

  private drop(event: DragEvent): void {
    const row = this.list.rowUnder(event.target);
    const side = row === undefined ? null : this.sideOf(event, row);
    this.clear();
    if (row === undefined || side === null) return;
    event.preventDefault();
    this.host.drop(event, row, side);
  }

  /** Where the pointer is, or the next best. */
  private sideOf(event: DragEvent, row: Row): DropSide | null {
    const el = this.list.elementOf(row);
    const sides = this.host.sides(event, row);
    if (el === null || sides.length < 2) return sides[0] ?? null;
    const { top, height } = el.getBoundingClientRect();
    const at = (event.clientY - top) / height;
    const side = at < EDGE ? 'before' : at > 1 - EDGE ? 'after' : 'into';
    return sides.includes(side) ? side : (sides[0] ?? null);
  }

  private mark(el: HTMLElement | null, side: DropSide): void {
    if (this.marked !== null && this.marked !== el) this.unmark(this.marked);
    this.marked = el;
    for (const one of DROP_SIDES) el?.toggleClass(`is-drop-${one}`, one === side);
  }

  private unmark(el: HTMLElement): void {
    for (const side of DROP_SIDES) el.removeClass(`is-drop-${side}`);
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
