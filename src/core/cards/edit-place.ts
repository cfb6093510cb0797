/** A note may say the same words so often before the place that is meant; then it is not looked for further. */
const TRIES = 16;
const QUOTE_MARKS = /^[ \t]*(?:>[ \t]?)*/;

interface Line {
  /** Marks of quotes before it. */
  readonly prefix: string;
  /** Where it starts in the plain text, and in the source behind its prefix. */
  readonly plain: number;
  readonly source: number;
}

/**
 * Puts `next` in the place of `part` in a piece of a note, of which every other character stays. A place counts only
 * when `isRight` finds what is meant in the edited piece; null when there is none. Lines of `next` get the quote marks
 * of the first.
 */
export function replacePart(
  source: string,
  part: string,
  next: string,
  isRight: (edited: string) => boolean,
): string | null {
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const { plain, lines } = withoutQuoteMarks(source);
  let at = plain.indexOf(part);
  for (let tries = 0; at >= 0 && tries < TRIES; tries++) {
    const written = next.split('\n').join(eol + lineAt(lines, at).prefix);
    const edited = source.slice(0, sourceOf(lines, at)) + written + source.slice(sourceOf(lines, at + part.length));
    if (isRight(edited)) return edited;
    at = plain.indexOf(part, at + 1);
  }
  return null;
}

function withoutQuoteMarks(source: string): { plain: string; lines: Line[] } {
  let plain = '';
  const lines: Line[] = [];
  for (const { 0: whole, 1: line = '', index } of source.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    if (whole === '') break;
    const prefix = QUOTE_MARKS.exec(line)?.[0] ?? '';
    lines.push({ prefix, plain: plain.length, source: index + prefix.length });
    plain += `${line.slice(prefix.length)}\n`;
  }
  return { plain, lines };
}

function lineAt(lines: readonly Line[], plain: number): Line {
  let found = lines[0];
  for (const line of lines) if (line.plain <= plain) found = line;
  return found ?? { prefix: '', plain: 0, source: 0 };
}

function sourceOf(lines: readonly Line[], plain: number): number {
  const line = lineAt(lines, plain);
  return line.source + plain - line.plain;
}
