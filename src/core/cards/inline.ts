import { cutTokens } from './cut';
import { flatten } from './flatten';
import type { Token } from './inline-tokens';
import { tokenize } from './inline-tokens';
import { unlink } from './unlink';
import { isUnmarked } from './unmarked';

/**
 * A part of a card as inline Markdown that can stand in a list item, a table cell or a callout: one line, nothing that
 * starts a block, every mark closed or escaped, tags of HTML shown as text. It links to nothing, for what it says is
 * the note's and not the index note's; `#tags` are escaped for the same reason. Other inline Markdown that is valid
 * stays as it is. At most `limit` characters are shown; what is longer is cut at a sentence, a clause or a word.
 * Applied to its own result it changes nothing.
 */
export function toInline(text: string, limit: number): string {
  if (text.length <= limit && isUnmarked(text)) return text;
  return guarded(written(fitted(flatUnlinked(text), Math.max(limit, 1))));
}

/** Markdown on one line and without links. Where a link was, what stands around it may read as something else. */
export function flatUnlinked(text: string): string {
  let left = flatten(text);
  for (let reading = 0; reading < READINGS; reading++) {
    const unlinked = unlink(left);
    if (unlinked === left) break;
    left = flatten(unlinked);
  }
  return left;
}

/** How many characters of a part of a card a reader would see, were it not cut. */
export function shownLength(text: string): number {
  if (isUnmarked(text)) return text.length;
  return tokenize(flatUnlinked(text)).reduce((length, { shown }) => length + shown.length, 0);
}

/** More readings than any text that a person wrote has needed. */
const READINGS = 8;

/**
 * Where something is escaped or cut off, what is left may read differently, so it is read again until nothing changes.
 */
function fitted(line: string, limit: number): readonly Token[] {
  let left = line;
  for (let reading = 0; reading < READINGS; reading++) {
    const tokens = cutTokens(left, tokenize(left), limit);
    const next = flatUnlinked(guarded(written(tokens)));
    if (next === left) return tokens;
    left = next;
  }
  return cutTokens('', [{ kind: 'foreign', source: left, start: 0, shown: left }], limit);
}

function written(tokens: readonly Token[]): string {
  return tokens
    .map(({ kind, source }) => (kind === 'foreign' ? source.replace(ESCAPED, '\\$&') : source))
    .join('')
    .trim();
}

const ESCAPED = /[\\`*_[\]<$%=~#^]/g;
const STARTS_ALWAYS = />|~{3,}|\[.?\](?=\s|$)|\[!|\[[^\][]*\]:|\||(?:[-*_=] ?){3,}$|\^[\w-]+$|:/;
/** What would start a block, a task, a callout or a definition, where the text is all that a line has. */
const STARTS_BLOCK = new RegExp(`^(?:\\d{1,9}[.)](?=\\s|$)|[-+*](?=\\s|$)|#{1,6}(?=\\s|$)|${STARTS_ALWAYS.source})`);
const OPEN_ESCAPE = /(?:^|[^\\])(?:\\\\)*\\$/;

function guarded(line: string): string {
  const safe = line.replace(STARTS_BLOCK, (start) =>
    start.replace(/^\d*|~/g, (before) => (before === '~' ? '\\~' : `${before}${start.startsWith('~') ? '' : '\\'}`)),
  );
  return safe.endsWith('\\') && OPEN_ESCAPE.test(safe) ? `${safe}\\` : safe;
}
