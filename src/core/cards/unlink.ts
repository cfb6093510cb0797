import { defaultDisplay, wikilinkParts } from './links';
import type { Mark } from './marks';
import { scanMarks } from './marks';

const MAY_LINK = /\[|<|:\/\//;
/** Links within the text of links within links: nobody writes more. */
const READINGS = 8;

/**
 * A line of Markdown without links: each gives way to what it shows, an address to itself without its protocol. What it
 * leaves links to nothing, wherever it stands. Applied to its own result it changes nothing.
 */
export function unlink(line: string): string {
  let left = line;
  for (let reading = 0; reading < READINGS && MAY_LINK.test(left); reading++) {
    const next = unlinkOnce(left);
    if (next === left) break;
    left = next;
  }
  return left;
}

function unlinkOnce(line: string): string {
  let left = '';
  let from = 0;
  for (const mark of scanMarks(line)) {
    const shown = shownBy(line, mark);
    if (shown === null) continue;
    left += line.slice(from, mark.start) + shown;
    from = mark.end;
  }
  return left + line.slice(from);
}

/** What a reader sees of a link, as Markdown; null for what is none. */
function shownBy(line: string, { kind, innerStart, innerEnd }: Mark): string | null {
  const inner = line.slice(innerStart, innerEnd);
  switch (kind) {
    case 'wikilink': {
      const parts = wikilinkParts(inner);
      return asText(parts.display ?? defaultDisplay(parts));
    }
    case 'link':
      return inner;
    case 'url':
    case 'autolink':
      return asText(inner.replace(PROTOCOL, '').replace(/\/$/, ''));
    case 'escape':
    case 'code':
    case 'math':
    case 'embed':
    case 'image':
    case 'html':
    case 'comment':
    case 'footnote':
      return null;
  }
}

/** All of them, for an address may hold another one. */
const PROTOCOL = /^(?:(?:[a-z][a-z\d+.-]*:\/\/|mailto:)(?:www\.)?)+/i;
const SPECIAL = /[\\`*<$[\]]|_+|={2,}|~{2,}|%{2,}/g;
const WORD = /[\p{L}\p{N}]/u;

/** A text as Markdown that shows it. Most names have an underscore in a word, where it marks nothing. */
function asText(text: string): string {
  return text.replace(SPECIAL, (found, at: number) =>
    found.startsWith('_') && WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at + found.length))
      ? found
      : found.replace(/./g, '\\$&'),
  );
}
