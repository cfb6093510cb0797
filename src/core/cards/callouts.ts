import { unquote, visible } from './blocks';

/** What a callout says is its body; without one, its title. */
export interface Callout {
  /** As the note has it, without what follows a `|`. */
  readonly type: string;
  readonly title: string;
  readonly text: string;
}

const HEAD = /^[ \t]*(?:>[ \t]*)*\[!([^\]\n|]+)(?:\|[^\]\n]*)?\][+-]?[ \t]*(.*)$/;
const QUOTE_MARKS = /^[ \t]*(?:>[ \t]?)*/;

/** The callouts of a block, in order: nested ones too, and those that follow one another without an empty line. */
export function calloutsIn(source: string): Callout[] {
  const found: { type: string; title: string; body: string[] }[] = [];
  for (const line of unquote(source).split('\n')) {
    const head = HEAD.exec(line);
    if (head !== null) found.push({ type: (head[1] ?? '').trim(), title: head[2] ?? '', body: [] });
    else found[found.length - 1]?.body.push(found.length > 1 ? line.replace(QUOTE_MARKS, '') : line);
  }
  return found.map(({ type, title, body }) => ({ type, title, text: visible(body.join('\n')) || visible(title) }));
}
