import { matches } from '../marks';
import { LINK, type Line } from './lines';
import { endsSentence, everyWord } from './words';

/** What a line says that does nothing but lead to other notes and pages; the articles and joints between them too. */
const LEADING = everyWord('leads');

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;
const ARROW = /[←→⬅➡⏪⏩◀▶«»⇐⇒↑↓⬆⬇]|<<|>>/;

/** A line of links alone, with `See also`, `Back to`, `via` or `next` around them. */
export function onlyLeads({ bare: line }: Line): boolean {
  if (!line.includes(LINK) && !ARROW.test(line)) return false;
  for (const [word] of matches(WORD, line)) {
    if (!LEADING.has(word.toLowerCase()) && !/^\d{1,4}$/.test(word)) return false;
  }
  return true;
}

/** A path of titles: `Home > Guides > Setup`. A lone sign may stand for "greater than". */
const CRUMBS = /^[^<>›»]{1,40}(?:\s[>›»]\s[^<>›»]{1,40}){2,}$/;

export function isBreadcrumb({ bare: line }: Line): boolean {
  return CRUMBS.test(line) && !endsSentence(line);
}
