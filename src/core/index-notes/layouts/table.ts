import { shownKey } from '../lines/shown';
import { approachOrOpen, ARROW, type LayoutFormat } from './layout';

const ROW = /^[ \t]*\|(.*)\|[ \t]*$/;
const DELIMITER = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;
const COLUMNS = 3;

/** A row an entry: note, problem, approach. */
export const table: LayoutFormat = {
  name: 'table',
  holdsLines: false,
  spaced: false,
  head: (words) => [row([words.note, words.problem, words.approach]), '|---|---|---|'],
  readHead(lines, at, reader) {
    const cells = splitRow(lines[at] ?? '');
    if (cells === null) return 0;
    const isDelimited = DELIMITER.test(lines[at + 1] ?? '');
    if (reader.heads.has(headKey(cells))) return isDelimited ? 2 : 1;
    // A merge may have left the line below a head alone.
    return cells.length === COLUMNS && DELIMITER.test(lines[at] ?? '') ? 1 : 0;
  },
  write({ label, text, card }, words) {
    if (card === null) return [row([label, text, ''])];
    const answer = approachOrOpen(card, words);
    return [row([label, card.problem === '' && answer === '' ? card.gist : card.problem, answer])];
  },
  read(lines, at, reader) {
    const [first = '', ...rest] = splitRow(lines[at] ?? '') ?? [];
    const label = first === '' ? null : reader.labelAt(first);
    if (label === null || label.source.length !== first.length || rest.length !== COLUMNS - 1) return null;
    return { label, indent: '', mark: '', hasCount: false, text: rowText(rest), end: at + 1 };
  },
};

/** The key of a table's head, by what its cells show. */
export function headKey(cells: readonly string[]): string {
  return cells.map(shownKey).join('|').toLowerCase();
}

function rowText(cells: readonly string[]): string {
  const [problem = '', approach = ''] = cells.map((cell) => cell.replace(/\\\|/g, '|'));
  if (approach === '') return problem;
  return problem === '' ? `${ARROW} ${approach}` : `${problem} ${ARROW} ${approach}`;
}

/** A row of a table with such cells. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map(escapePipes).join(' | ')} |`;
}

/** In a table a pipe ends the cell, even inside a link or code. */
function escapePipes(cell: string): string {
  return cell.replace(/(\\*)\|/g, (_whole, before: string) => `${before}${before.length % 2 === 0 ? '\\' : ''}|`);
}

/** The cells of a table row, trimmed, pipes still escaped; null for a line that is no row. */
export function splitRow(line: string): string[] | null {
  const inner = ROW.exec(line)?.[1];
  if (inner === undefined) return null;
  const cells: string[] = [];
  let cell = '';
  for (let i = 0; i < inner.length; i++) {
    if (inner[i] === '\\') cell += inner[i++] ?? '';
    else if (inner[i] === '|') {
      cells.push(cell.trim());
      cell = '';
      continue;
    }
    cell += inner[i] ?? '';
  }
  return [...cells, cell.trim()];
}
