/** What a link's source text says: its target and the text it shows. */
import { isAsciiPunctuation } from '../characters';

interface Target {
  readonly link: string;
  readonly displayText: string;
}

/** What stands between `[[` and `]]`. Null when nothing does. */
export function parseWikilink(inner: string): Target | null {
  const text = normalize(inner);
  if (text === '') return null;
  const pipe = text.indexOf('|');
  if (pipe <= 0) return { link: text, displayText: defaultText(text) };
  const end = text[pipe - 1] === '\\' ? pipe - 1 : pipe;
  const link = text.slice(0, end).trim();
  return { link, displayText: text.slice(pipe + 1).trim() };
}

/** The target of a Markdown link or image; null when it leads out of the vault or cannot be decoded. */
export function parseUrl(url: string): string | null {
  const plain = decodeEntities(unescape(url)).trim();
  if (plain === '' || !isInternal(plain)) return null;
  try {
    return normalize(decodeURI(plain));
  } catch {
    return null;
  }
}

/** The target of a definition: of one that leads out of the vault too. */
export function parseDefinedUrl(url: string): string {
  return parseUrl(url) ?? decodeEntities(unescape(url));
}

/** An image's text without its size: `alt|100x145`, or the size alone. */
export function withoutSize(alt: string): string {
  return alt.replace(/(?:^|\|)\s*\d+(?:x\d+)?\s*$/, '');
}

function isInternal(url: string): boolean {
  return !url.includes(':') || url.startsWith('./') || url.startsWith('../');
}

/** As the app normalises a path: no-break spaces become spaces, NFC, no space around. */
function normalize(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .normalize('NFC')
    .trim();
}

/** `Note#Heading` is shown as `Note > Heading`. */
function defaultText(link: string): string {
  if (!link.includes('#')) return link;
  return link
    .split('#')
    .filter((part) => part !== '')
    .join(' > ')
    .trim();
}

function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(.)/g, (whole: string, char: string) =>
    isAsciiPunctuation(char.charCodeAt(0)) ? char : whole,
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The entities that stand in URLs: numbers, and the few names that HTML needs. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? '', 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}
