import type { Layout } from '../topics/topic';
import type { Entry } from './content';

/** The words that the layouts write. */
export interface LayoutWords {
  readonly open: string;
  readonly note: string;
  readonly problem: string;
  readonly approach: string;
}

const ARROW = '→';

/** An entry as the list layout has it: one line. */
export function listLine(entry: Entry, words: LayoutWords): string {
  const count = entry.count === null ? '' : ` (${entry.count})`;
  const text = listText(entry, words);
  return `${'\t'.repeat(entry.depth)}- ${entry.label}${count}${text === '' ? '' : `: ${text}`}`;
}

/** What stands behind the colon in the list layout. */
export function listText({ text, card }: Entry, words: LayoutWords): string {
  if (card === null) return text;
  const { problem, approach, gist } = card;
  if (problem === '' && approach === '') return gist;
  if (problem === '') return `${ARROW} ${approach}`;
  return `${problem} ${ARROW} ${approach === '' ? openMark(words) : approach}`;
}

function openMark(words: LayoutWords): string {
  return `*${words.open}*`;
}

export function tableHead(words: LayoutWords): string[] {
  return [tableRow([words.note, words.problem, words.approach]), '|---|---|---|'];
}

/** An entry as the table layout has it. Its parts are inline Markdown whose pipes are not escaped yet. */
export function tableLine(entry: Entry, words: LayoutWords): string {
  return tableRow([entry.label, ...tableCells(entry, words)]);
}

function tableCells({ text, card }: Entry, words: LayoutWords): string[] {
  if (card === null) return [text, ''];
  const { problem, approach, gist } = card;
  if (problem === '' && approach === '') return [gist, ''];
  return [problem, approach === '' ? openMark(words) : approach];
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(escapePipes).join(' | ')} |`;
}

/** In a table a pipe ends the cell, even inside a link or code. */
function escapePipes(cell: string): string {
  return cell.replace(/(\\*)\|/g, (_whole, before: string) => `${before}${before.length % 2 === 0 ? '\\' : ''}|`);
}

/** An entry as the cards layout has it: a callout, titled with the note. */
export function cardLines(entry: Entry, words: LayoutWords): string[] {
  const { problem = '', approach = '', gist = '' } = entry.card ?? { gist: entry.text };
  const open = problem !== '' && approach === '';
  const answer = open ? openMark(words) : approach;
  const body = [problem, problem === '' && approach === '' ? gist : '', answer === '' ? '' : `${ARROW} ${answer}`];
  return [
    `> [!${open ? 'question' : 'note'}] ${entry.label}`,
    ...body.filter((line) => line !== '').map((line) => `> ${line}`),
  ];
}

export function entryLines(entry: Entry, layout: Layout, words: LayoutWords): readonly string[] {
  if (entry.verbatim !== undefined) return entry.verbatim;
  if (layout === 'table') return [tableLine(entry, words)];
  return layout === 'cards' ? cardLines(entry, words) : [listLine(entry, words)];
}
