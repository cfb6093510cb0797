import { approachOrOpen, ARROW, type LayoutFormat } from './layout';

const TITLE = /^ {0,3}>[ \t]?\[!(?:note|question)\][+-]?[ \t]+(.*?)[ \t]*$/i;
const QUOTED = /^ {0,3}>[ \t]?/;

/** A callout an entry, titled with the note. */
export const cards: LayoutFormat = {
  name: 'cards',
  holdsLines: true,
  spaced: true,
  head: () => [],
  readHead: () => 0,
  write(entry, words) {
    const { problem, gist, open } = entry.card ?? { problem: '', gist: entry.text, open: false };
    const answer = entry.card === null ? '' : approachOrOpen(entry.card, words);
    const body = [problem, problem === '' && answer === '' ? gist : '', answer === '' ? '' : `${ARROW} ${answer}`];
    return [
      `> [!${open ? 'question' : 'note'}] ${entry.label}`,
      ...body.filter((line) => line !== '').map((line) => `> ${line}`),
    ];
  },
  read(lines, at, reader) {
    const [, title = ''] = TITLE.exec(lines[at] ?? '') ?? [];
    const label = title === '' ? null : reader.labelAt(title);
    if (label === null || label.source.length !== title.length) return null;
    const end = endOfQuote(lines, at + 1);
    return { label, indent: '', mark: '', hasCount: false, text: quoteText(lines.slice(at + 1, end)), end };
  },
};

/** The card that begins at a line as the list layout has it; null where none does. */
export function cardAsItem(lines: readonly string[], at: number): string | null {
  const [, title] = TITLE.exec(lines[at] ?? '') ?? [];
  if (title === undefined) return null;
  const text = quoteText(lines.slice(at + 1, endOfQuote(lines, at + 1)));
  return `- ${title}${text === '' ? '' : `: ${text}`}`;
}

/** The index behind the last line of a quote that goes on at a line; a callout that begins there is another one. */
export function endOfQuote(lines: readonly string[], at: number): number {
  let end = at;
  while (QUOTED.test(lines[end] ?? '') && !TITLE.test(lines[end] ?? '')) end++;
  return end;
}

/** What the lines of a quote say, in one line. */
export function quoteText(quote: readonly string[]): string {
  return quote
    .map((line) => line.replace(QUOTED, '').trim())
    .filter((line) => line !== '')
    .join(' ');
}
