import { markdownLinkParts, wikilinkParts } from '../cards/links';
import { scanMarks, type Mark } from '../cards/marks';
import { nameKeyOf, withoutMd } from '../notes/paths';

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

/**
 * The same of a text that has lost its links, as a gist has: what the note's links to such notes show by themselves.
 * Nothing is left of a text in which that cannot be told from other words, or in which a part of such a note is named.
 *
 * @param linkpaths those of the note, as written
 */
export function withoutShownLinks(hidden: ReadonlySet<string>, linkpaths: readonly string[], text: string): string {
  if (hidden.size === 0 || text === '') return text;
  const names = linkpaths
    .filter((linkpath) => hidden.has(nameKeyOf(linkpath)))
    .map(withoutMd)
    .sort((a, b) => b.length - a.length);
  const left = names.reduce((rest, name) => withoutWords(name, rest), text);
  const isTold = left.includes(`${GONE} > `) || names.some((name) => isTelling(name) && left.includes(name));
  return isTold ? '' : left;
}

/** Whether a name would not stand within other words by chance. */
function isTelling(name: string): boolean {
  return name.length > 2 || /[^ -~]/.test(name);
}

const WORD = /[\p{L}\p{N}]/u;

/** Without each place where these words stand whole. */
function withoutWords(words: string, text: string): string {
  let left = '';
  let from = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    const isPart = (inner: string, outer: string): boolean => WORD.test(inner) && WORD.test(outer);
    if (isPart(words.charAt(0), text.charAt(at - 1)) || isPart(words.slice(-1), text.charAt(end))) continue;
    left += text.slice(from, at) + GONE;
    from = end;
  }
  return left + text.slice(from);
}

function targetOf(text: string, { kind, innerStart, innerEnd, end }: Mark): string | null {
  const inner = text.slice(innerStart, innerEnd);
  if (kind === 'wikilink' || kind === 'embed') return wikilinkParts(inner).linkpath;
  if (kind !== 'link' && kind !== 'image') return null;
  return markdownLinkParts(inner, text.slice(innerEnd + 2, end - 1))?.linkpath ?? null;
}
