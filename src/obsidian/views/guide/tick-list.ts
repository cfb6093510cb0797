import type { RowModel } from '../ui/row-heights';
import { setIcon } from 'obsidian';

/** Rows of one height, so many lines of text each, told apart by a key. */
export function evenRows<Row>(rows: readonly Row[], key: (row: Row) => string, lines = TICK_LINES): RowModel<Row> {
  const last = rows.length - 1;
  return {
    length: rows.length,
    height: rows.length * lines,
    at: (index) => rows[index],
    top: (index) => index * lines,
    indexAt: (at) => Math.max(0, Math.min(last, Math.floor(at / lines))),
    indexOf: (row) => rows.findIndex((other) => key(other) === key(row)),
  };
}

/** One thing to tick, in a list of such. */
export interface TickRow {
  readonly isTicked: boolean;
  readonly name: string;
  /** Behind the name. */
  readonly aside: string;
  /** A line each. */
  readonly below: readonly string[];
}

/** How high such a row with one line below its name is, in lines of text. */
const TICK_LINES = 2.4;

/** Fills an element of a list; the box is for the eye, the row itself says whether it is ticked. */
export function fillTickRow(el: HTMLElement, { isTicked, name, aside, below }: TickRow): void {
  el.addClass('topic-atlas-tick-row');
  el.toggleClass('is-dropped', !isTicked);
  el.setAttribute('aria-checked', String(isTicked));
  const box = el.createSpan({ cls: 'topic-atlas-tick-box', attr: { 'aria-hidden': 'true' } });
  if (isTicked) setIcon(box, 'check');
  const said = el.createDiv({ cls: 'topic-atlas-tick-said' });
  const head = said.createDiv({ cls: 'topic-atlas-tick-head' });
  head.createSpan({ cls: 'topic-atlas-tick-name', text: name, attr: { dir: 'auto' } });
  head.createSpan({ cls: 'topic-atlas-tick-aside', text: aside });
  for (const text of below) said.createDiv({ cls: 'topic-atlas-tick-below', text, attr: { dir: 'auto', title: text } });
}
