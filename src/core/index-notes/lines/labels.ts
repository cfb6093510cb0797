/** What an entry is labelled with: a link to a file, or plain text. */
export interface Label {
  /** As it stands in the note. */
  readonly source: string;
  /** The link's target without subpath, decoded; null for plain text. */
  readonly linkpath: string | null;
}

const DESTINATION =
  /^\((?:<([^<>\n]{0,1000})>|([^\s()<>]{1,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,200}){0,8}))(?:[ \t]+"[^"\n]{0,200}")?\)/;

/** Reads the link at the start of a text as the app does, or null. */
export function readLink(text: string): Label | null {
  return text.startsWith('[[') ? readWikilink(text, text.indexOf(']]', 2)) : readMarkdownLink(text);
}

/**
 * All that a text that starts like a wiki link may mean, the app's own reading first: a name that ends in a bracket
 * ends with the second or third pair of closing ones, where the app sees no link at all.
 */
export function readLinks(text: string): Label[] {
  const found: (Label | null)[] = text.startsWith('[[') ? [] : [readMarkdownLink(text)];
  let end = text.startsWith('[[') ? text.indexOf(']]', 2) : -1;
  for (let tries = 0; end >= 0 && tries < 4; end = text.indexOf(']]', end + 1), tries++)
    found.push(readWikilink(text, end));
  return found.filter((link) => link !== null);
}

function readWikilink(text: string, end: number): Label | null {
  if (end < 0) return null;
  const inside = text.slice(2, end);
  if (inside.includes('[[') || inside.includes('\n')) return null;
  const pipe = inside.indexOf('|');
  // In a table the pipe of a link is escaped, and the backslash is no part of the target.
  const target = (pipe < 0 ? inside : inside.slice(0, pipe).replace(/\\$/, '')).split('#', 1)[0] ?? '';
  const linkpath = target.trim();
  return linkpath === '' ? null : { source: text.slice(0, end + 2), linkpath };
}

function readMarkdownLink(text: string): Label | null {
  const close = closingBracket(text);
  if (close < 0) return null;
  const match = DESTINATION.exec(text.slice(close + 1, close + 2000));
  if (match === null) return null;
  const destination = (match[1] ?? match[2] ?? '').split('#')[0] ?? '';
  if (destination === '' || destination.includes(':')) return null;
  return { source: text.slice(0, close + 1) + match[0], linkpath: decoded(destination) ?? destination };
}

function closingBracket(text: string): number {
  if (!text.startsWith('[') || text.startsWith('[[')) return -1;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '\\') i++;
    else if (char === '[') depth++;
    else if (char === ']' && --depth === 0) return i;
  }
  return -1;
}

function decoded(destination: string): string | null {
  try {
    return decodeURI(destination);
  } catch {
    return null;
  }
}

const SPECIAL = /[\\`*_[\]<>#^~$=%|&!]/g;

/** A title as plain text in Markdown. */
export function escapeTitle(title: string): string {
  return title
    .replace(SPECIAL, '\\$&')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;

/**
 * Whether the app sees more in a Markdown link than its text, a wiki link or embed, or a sign that has a name; or none,
 * as where a percent sign encodes nothing.
 */
export function isMisread(link: string): boolean {
  if (link.startsWith('[[')) return false;
  return link.includes('[[') || ENTITY.test(link) || decoded(link.slice(link.lastIndexOf('](') + 2)) === null;
}

/** What ends or changes the destination of a link. */
const UNSAFE = /[\s%()<>[\]\\`\p{Cc}]/gu;

/** A Markdown link whose text and destination hold whatever a name may. */
export function markdownLink(path: string, name: string): string {
  return `[${escapeTitle(name)}](${path.replace(UNSAFE, encoded)})`;
}

function encoded(sign: string): string {
  return sign === '(' ? '%28' : sign === ')' ? '%29' : encodeURIComponent(sign);
}
