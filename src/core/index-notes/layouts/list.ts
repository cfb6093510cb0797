import { entryText, type LayoutFormat } from './layout';

/** An item of a list: what is before it, its number, the box of a task, the rest. */
const ITEM = /^([ \t]*)(?:[-*+]|(\d{1,9}[.)]))[ \t]+(?:(\[[^\]\n]\])[ \t]+)?(.*)$/;
const TAIL = /^[ \t]*(\(\d{1,9}\))?[ \t]*(?::(?:[ \t]+(.*?))?)?[ \t]*$/;

/** `- [[Note]]: problem → approach`, one line an entry. */
export const list: LayoutFormat = {
  name: 'list',
  holdsLines: true,
  spaced: false,
  head: () => [],
  readHead: () => 0,
  write(entry, words) {
    const count = entry.count === null ? '' : ` (${entry.count})`;
    const text = entryText(entry, words);
    return [`${'\t'.repeat(entry.depth)}- ${entry.label}${count}${text === '' ? '' : `: ${text}`}`];
  },
  asTask: ([line = '', ...rest], box) => [
    ITEM.exec(line)?.[3] === undefined ? line.replace(/^[ \t]*\S+/, `$& ${box}`) : line,
    ...rest,
  ],
  read(lines, at, reader) {
    const [, indent = '', number = '', box = number, body = ''] = ITEM.exec(lines[at] ?? '') ?? [];
    const label = body === '' ? null : reader.labelAt(body);
    const tail = label === null ? null : TAIL.exec(body.slice(label.source.length));
    if (label === null || tail === null) return null;
    return { label, indent, mark: box, hasCount: tail[1] !== undefined, text: tail[2] ?? '', end: at + 1 };
  },
};
