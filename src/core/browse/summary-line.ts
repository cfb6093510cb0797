import type { Card } from '../cards/card';

const ARROW = /\s*(?:→|->)\s*/;

/** A card as a person edits it on one line: problem → approach. */
export function summaryLine({ problem, approach }: Card): string {
  const [first, second] = [flat(problem), flat(approach)];
  return second === '' ? first : `${first} → ${second}`.trim();
}

/** What such a line says: what stands before the first arrow is the problem. */
export function cardOfLine(line: string): Card {
  const arrow = ARROW.exec(line);
  if (arrow === null) return { problem: line.trim(), approach: '' };
  return { problem: line.slice(0, arrow.index).trim(), approach: line.slice(arrow.index + arrow[0].length).trim() };
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
