import { cutTokens } from './cut';
import { flatten } from './flatten';
import type { Token } from './inline-tokens';
import { tokenize } from './inline-tokens';

/** Makes the Markdown of a link. `subpath` has its `#` or is empty; `display` is the text the writer gave, or null. */
export type Relink = (linkpath: string, subpath: string, display: string | null) => string;

export interface InlineOptions {
  /** Called for links into the vault; without it they stay as they are. */
  readonly relink?: Relink;
}

/**
 * A part of a card as inline Markdown that can stand in a list item, a table cell or a callout: one line, nothing that
 * starts a block, every mark closed or escaped, tags of HTML shown as text. `#tags` are escaped too: in an index note they
 * would be tags of the index note. What is valid inline Markdown stays as it is. At most `limit` characters are shown; what is longer is cut at
 * a sentence or a word. Applied to its own result it changes nothing, as long as `relink` keeps what links show.
 */
export function toInline(text: string, limit: number, { relink }: InlineOptions = {}): string {
  return guarded(written(fitted(flatten(text), Math.max(limit, 1)), relink));
}

/** More readings than any text that a person wrote has needed. */
const READINGS = 8;

/** Where something is escaped or cut off, what is left may read differently, so it is read again until nothing changes. */
function fitted(line: string, limit: number): readonly Token[] {
  let left = line;
  for (let reading = 0; reading < READINGS; reading++) {
    const tokens = cutTokens(left, tokenize(left), limit);
    const next = guarded(written(tokens, undefined));
    if (next === left) return tokens;
    left = next;
  }
  return cutTokens('', [{ kind: 'foreign', source: left, start: 0, shown: left }], limit);
}

function written(tokens: readonly Token[], relink: Relink | undefined): string {
  return tokens
    .map((token, i) => {
      const text = tokenText(token, relink);
      return BARE_ADDRESS.test(text) && goesOn(tokens, i + 1) ? `<${text}>` : text;
    })
    .join('')
    .trim();
}

const BARE_ADDRESS = /^[a-z][a-z\d+.-]*:\/\/\S*$/i;

/** The app reads an address up to the next space or `<`. Marks before that would be a part of it, but those that close emphasis. */
function goesOn(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i++) {
    const { kind = 'text', source = '' } = tokens[i] ?? {};
    if (kind === 'text' ? /[\s<]/.test(source) : kind !== 'delimiter') return kind !== 'text';
  }
  return false;
}

function tokenText({ kind, source, link }: Token, relink: Relink | undefined): string {
  if (kind === 'foreign') return source.replace(ESCAPED, '\\$&');
  if (link === undefined || relink === undefined) return source;
  return relink(link.linkpath, link.subpath, link.display).replace(/[\r\n]+/g, ' ');
}

const ESCAPED = /[\\`*_[\]<$%=~#^]/g;
/** What would start a block, a task, a callout or a definition, where the text is all that a line has. */
const STARTS_BLOCK =
  /^(?:\d{1,9}[.)](?=\s|$)|[-+*](?=\s|$)|#{1,6}(?=\s|$)|>|~{3,}|\[.?\](?=\s|$)|\[!|\[[^\][]*\]:|\||(?:[-*_=] ?){3,}$|\^[\w-]+$|:)/;
const OPEN_ESCAPE = /(?:^|[^\\])(?:\\\\)*\\$/;

function guarded(line: string): string {
  const safe = line.replace(STARTS_BLOCK, (start) =>
    start.replace(/^\d*|~/g, (before) => (before === '~' ? '\\~' : `${before}${start.startsWith('~') ? '' : '\\'}`)),
  );
  return OPEN_ESCAPE.test(safe) ? `${safe}\\` : safe;
}
