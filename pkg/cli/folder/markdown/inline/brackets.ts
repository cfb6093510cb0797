import { BACKSLASH, BRACKET_CLOSE, BRACKET_OPEN } from '../characters';

/** For each `[` that has one, its `]`: nested pairs counted, escaped ones not, whatever else stands between. */
export function matchBrackets(text: string): ReadonlyMap<number, number> {
  const matches = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === BRACKET_OPEN) open.push(at);
    else if (code === BRACKET_CLOSE) {
      const start = open.pop();
      if (start !== undefined) matches.set(start, at);
    }
  }
  return matches;
}
