import { lines } from '../text/lines';
import { frontmatterLines, codeLines } from './code-lines';
import { BEGIN_MARKER } from './markers';

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
