import { Component, Menu } from 'obsidian';
import { stepIn, stepOut, type TreeRows, type TreeStep } from '../../../core/browse/tree-steps';
import { elementAt, hasModifier, isTyping, sideways } from './events';
import type { VirtualList } from './virtual-list';

interface TreeKeysHost<Row> {
  tree(): TreeRows<Row>;
  fold(row: Row, isFolded: boolean): void;
  showMenu(row: Row): void;
  /** Comes before the keys of every tree; true where the key did something. */
  use(event: KeyboardEvent, row: Row): boolean;
  /** A letter was typed. */
  typed?(): void;
}

/**
 * The keys of a tree of rows: sideways they fold, unfold and go in and out, and a menu can be asked for. Up and down
 * the list goes by itself.
 */
export class TreeKeys<Row> extends Component {
  constructor(
    private readonly list: VirtualList<Row>,
    private readonly host: TreeKeysHost<Row>,
  ) {
    super();
  }

  override onload(): void {
    this.registerDomEvent(this.list.el, 'keydown', (event) => this.key(event));
  }

  private key(event: KeyboardEvent): void {
    const row = this.host.tree().at(this.list.active);
    if (event.defaultPrevented || event.isComposing || isInField(event) || row === undefined) return;
    if (this.host.use(event, row) || (!hasModifier(event) && this.go(event, row))) event.preventDefault();
    else if (isTyping(event)) this.host.typed?.();
  }

  private go({ key, shiftKey }: KeyboardEvent, row: Row): boolean {
    const { active, el } = this.list;
    const [inward, outward] = sideways(el);
    if (key === inward) return this.take(stepIn(this.host.tree(), active));
    if (key === outward) return this.take(stepOut(this.host.tree(), active));
    if (key !== 'ContextMenu' && !(key === 'F10' && shiftKey)) return false;
    this.host.showMenu(row);
    return true;
  }

  private take(step: TreeStep<Row> | null): boolean {
    if (step?.kind === 'go') this.list.activate(step.index);
    else if (step !== null) this.host.fold(step.row, step.kind === 'fold');
    return step !== null;
  }
}

/** Shows a menu below the row that it is of. */
export function menuBelow(el: HTMLElement | null, fill: (menu: Menu) => void): void {
  if (el === null) return;
  const { left, bottom } = el.getBoundingClientRect();
  const menu = new Menu();
  fill(menu);
  menu.showAtPosition({ x: left, y: bottom }, el.doc);
}

/** Keys that are pressed where a name is typed, in the place of a row, are meant for that. */
function isInField({ target }: Event): boolean {
  return elementAt(target)?.matches('input, textarea') === true;
}
