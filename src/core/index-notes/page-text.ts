import { setTextProperty } from '../notes/edit-property';
import type { YamlParser } from '../notes/properties';
import { BEGIN_MARKER, findRegion, type RegionProblem } from './lines/markers';
import { INDEX_PROPERTY } from './new-note';
import { lines } from '../text/lines';
import { codeLines, frontmatterLines, isLeftOpen } from './lines/code-lines';

/**
 * The text with a new region after the line at `offset`, set off by blank lines; after the frontmatter or the code
 * block that this line stands in.
 *
 * @param region the lines from the begin marker's next line to the end marker, joined by `\n`
 */
export function insertRegion(text: string, offset: number, region: string): string {
  const all = lines(text);
  const texts = all.map((line) => line.text);
  const code = codeLines(texts, frontmatterLines(texts));
  let at = Math.max(0, all.filter((line) => line.start <= offset).length - 1);
  while (at + 1 < Math.max(frontmatterLines(texts), 1) || (code.has(at) && at + 1 < all.length)) at++;
  const line = all[at];
  const end = line === undefined ? text.length : line.start + line.text.length;
  const eol = all[0]?.eol === '\r\n' ? '\r\n' : '\n';
  const block = [BEGIN_MARKER, ...region.split('\n')].join(eol);
  const before = text.slice(0, end);
  const after = text.slice(end);
  const lead = before.trim() === '' || before.endsWith(eol + eol) ? '' : before.endsWith(eol) ? eol : eol + eol;
  const trail = after === '' ? eol : after.startsWith(eol + eol) ? '' : eol;
  return before + lead + block + trail + after;
}

/**
 * Why nothing can be put into a page: its markers are odd, it ends within code, a comment or a formula, or its
 * properties cannot be written with certainty.
 */
export type PageProblem = RegionProblem | 'page-properties' | 'page-in-use' | 'page-left-open';

/**
 * The text of a person's own note with a region at its end, after a blank line, and the property that makes it the
 * index note of a topic. All that stood there stands there, to the byte.
 */
export function withIndex(
  text: string,
  topicPath: string,
  region: string,
  parse: YamlParser,
): { readonly text: string } | { readonly problem: PageProblem } {
  const before = findRegion(text);
  if (before !== 'no-markers') return { problem: typeof before === 'string' ? before : 'page-in-use' };
  if (isLeftOpen(lines(text).map((line) => line.text))) return { problem: 'page-left-open' };
  const edited = setTextProperty(insertRegion(text, text.length, region), INDEX_PROPERTY, topicPath, parse);
  if (edited.text === undefined) return { problem: 'page-properties' };
  const after = findRegion(edited.text);
  return typeof after === 'string' ? { problem: after } : { text: edited.text };
}
