const WIKILINK = /\[\[([^\n]{0,1000}?)\]\]/g;
// Lengths are bounded, so that no text makes a search slow.
const TEXT = /\[((?:[^[\]\\\n]|\\.){0,1000})\]/;
const TARGET = /(?:<[^<>\n]{0,1000}>|[^\s()<>]{0,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,200}){0,8})/;
const TITLE = /(?:[ \t]+"[^"\n]{0,200}")?/;
const MARKDOWN_LINK = new RegExp(`${TEXT.source}\\(${TARGET.source}${TITLE.source}\\)`, 'g');
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
/** Emphasis, and the angle brackets that a formatter puts around a bare address. */
const MARKS = /[*_<>]/g;
const SPACE = /[\s\u00a0\u200b\ufeff]+/g;

/**
 * What a piece of Markdown shows, as text: links by what they show, without emphasis and escapes, quotes and dots in
 * their plain forms. Whatever a formatter may choose is the same here.
 */
function shown(markdown: string): string {
  return plain(markdown.replace(WIKILINK, (_link, inside: string) => displayOf(inside)).replace(MARKDOWN_LINK, '$1'));
}

/** The text without emphasis and escapes, quotes and dots in their plain forms. */
function plain(markdown: string): string {
  return markdown
    .replace(ESCAPED, '$1')
    .replace(MARKS, '')
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2018\u2019\u201a]/g, "'")
    .replace(/\u2026/g, '...')
    .replace(SPACE, ' ')
    .trim()
    .normalize('NFC');
}

/**
 * The key under which two pieces of Markdown that show the same meet: what they show, without white space, which some
 * formatters put between scripts.
 */
export function shownKey(markdown: string): string {
  return shown(markdown).replace(/ /g, '');
}

/** The same, but for links, which must lead to the same places. */
export function formatKey(markdown: string): string {
  return plain(markdown).replace(/ /g, '');
}

/** The key of a heading by what it shows: formatters change its case and drop the mark at its end. */
export function shownHeadingKey(markdown: string): string {
  return shownKey(markdown)
    .replace(/[.,;:!?。，；：！？]+$/, '')
    .toLowerCase();
}

/** What a wiki link shows, from what stands between its brackets. */
function displayOf(inside: string): string {
  const pipe = inside.indexOf('|');
  return pipe < 0 ? inside : inside.slice(pipe + 1);
}
