/** What an entry is labelled with: a link to a file, or plain text. */
export interface Label {
  /** As it stands in the note. */
  readonly source: string;
  /** The link's target without subpath, decoded; null for plain text. */
  readonly linkpath: string | null;
}

const WIKILINK = /^\[\[([^[\]|#\n]+)(?:#[^[\]|\n]*)?(?:\\?\|[^\n]*?)?\]\]/;
// Lengths are bounded, so that no text makes a search slow.
const DESTINATION =
  /^\((?:<([^<>\n]{0,1000})>|([^\s()<>]{1,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,200}){0,8}))(?:[ \t]+"[^"\n]{0,200}")?\)/;
const DESTINATIONS =
  /\]\((?:<[^<>\n]{0,1000}>|[^\s()<>]{0,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,200}){0,8})(?:[ \t]+"[^"\n]{0,200}")?\)/g;

/** Reads the link at the start of a text, or null. */
export function readLink(text: string): Label | null {
  const wikilink = WIKILINK.exec(text);
  if (wikilink !== null) return { source: wikilink[0], linkpath: trimBackslash(wikilink[1] ?? '') };
  return readMarkdownLink(text);
}

/** In a table the pipe of a link is escaped, and the backslash is no part of the target. */
function trimBackslash(target: string): string {
  return target.replace(/\\$/, '').trim();
}

function readMarkdownLink(text: string): Label | null {
  const close = closingBracket(text);
  if (close < 0) return null;
  const match = DESTINATION.exec(text.slice(close + 1, close + 2000));
  if (match === null) return null;
  const destination = (match[1] ?? match[2] ?? '').split('#')[0] ?? '';
  if (destination === '' || destination.includes(':')) return null;
  return { source: text.slice(0, close + 1) + match[0], linkpath: decode(destination) };
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

function decode(destination: string): string {
  try {
    return decodeURI(destination);
  } catch {
    return destination;
  }
}

/** The text that a link shows in the place of its target, or null where it shows the target. */
export function shownText(link: string): string | null {
  if (!link.startsWith('[[')) return link.slice(1, closingBracket(link));
  const pipe = link.indexOf('|');
  return pipe < 0 ? null : link.slice(pipe + 1, -2);
}

/** The text with the targets of its links taken out: the app rewrites them when a note is renamed, and that is no edit. */
export function withoutTargets(text: string): string {
  return text
    .replace(
      /\[\[[^[\]|\n]*?(\\?\|[^[\]\n]*)?\]\]/g,
      (_link, display: string | undefined) => `[[${(display ?? '').replace(/^\\/, '')}]]`,
    )
    .replace(DESTINATIONS, ']()');
}

const SPECIAL = /[\\`*_[\]<>#^~$=%|&!]/g;

/** A title as plain text in Markdown. */
export function escapeTitle(title: string): string {
  return title
    .replace(SPECIAL, '\\$&')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}
