import { markdownLinkParts, wikilinkParts } from '../cards/links';
import { scanMarks, type Mark } from '../cards/marks';
import { nameKeyOf } from '../notes/paths';

const GONE = '…';

/**
 * A text in which no link names a note that nobody shall see: `…` stands in its place. By name, for the data of a note
 * does not say where each link of its text leads.
 *
 * @param hidden names as `nameKeyOf` gives them
 */
export function withoutLinksTo(hidden: ReadonlySet<string>, text: string): string {
  if (hidden.size === 0 || !text.includes('[')) return text;
  let left = '';
  let from = 0;
  for (const mark of scanMarks(text)) {
    const target = targetOf(text, mark);
    if (target === null || !hidden.has(nameKeyOf(target))) continue;
    left += text.slice(from, mark.start) + GONE;
    from = mark.end;
  }
  return left + text.slice(from);
}

function targetOf(text: string, { kind, innerStart, innerEnd, end }: Mark): string | null {
  const inner = text.slice(innerStart, innerEnd);
  if (kind === 'wikilink' || kind === 'embed') return wikilinkParts(inner).linkpath;
  if (kind !== 'link' && kind !== 'image') return null;
  return markdownLinkParts(inner, text.slice(innerEnd + 2, end - 1))?.linkpath ?? null;
}
