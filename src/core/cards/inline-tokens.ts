import { pairEmphasis } from './emphasis';
import { defaultDisplay, wikilinkParts } from './links';
import type { Mark } from './marks';
import { bracketPairs, matches, scanMarks } from './marks';
import { maskMarks } from './mask';
import { isUnmarked } from './unmarked';

/** A piece of a line of Markdown. */
export interface Token {
  readonly kind: 'text' | 'atom' | 'delimiter' | 'foreign';
  readonly source: string;
  /** Where it stands in the line. */
  readonly start: number;
  /** What a reader sees of it, as Markdown: a link's text, code without its marks. */
  readonly shown: string;
  /** Of a delimiter of emphasis: the token of its other half. None: it is just a character. */
  readonly partner?: number;
}

/**
 * The tokens of one line. `foreign` is what must not stand in a line of ours as it is: tags of HTML, marks without
 * their other half, and marks that are gone from flattened text but may arise where something was cut out.
 */
export function tokenize(line: string): Token[] {
  if (isUnmarked(line)) return [{ kind: 'text', source: line, start: 0, shown: line }];
  const marks = scanMarks(line);
  const delimiters = pairEmphasis(line, marks);
  const pieces = [
    ...marks.map((mark) => ({ start: mark.start, end: mark.end, make: (): Draft[] => markTokens(line, mark) })),
    ...delimiters.map(({ start, length, partner, live }, i) => ({
      start,
      end: start + length,
      make: (): Draft[] => [delimiterToken(line, start, length, live, i, partner)],
    })),
  ].sort((a, b) => a.start - b.start);
  const loose = looseBrackets(maskMarks(line, marks));
  const drafts: Draft[] = [];
  let from = 0;
  for (const { start, end, make } of pieces) {
    drafts.push(...textTokens(line, from, start, loose), ...make());
    from = end;
  }
  return linked([...drafts, ...textTokens(line, from, line.length, loose)]);
}

interface Draft extends Token {
  /** The number of a delimiter, and that of its other half. */
  readonly half?: number;
  readonly otherHalf?: number;
}

function linked(drafts: readonly Draft[]): Token[] {
  const places = new Map<number, number>();
  drafts.forEach(({ half }, i) => {
    if (half !== undefined) places.set(half, i);
  });
  return drafts.map(({ half: _half, otherHalf, ...token }) =>
    otherHalf === undefined ? token : { ...token, partner: places.get(otherHalf) },
  );
}

function delimiterToken(
  line: string,
  start: number,
  length: number,
  live: boolean,
  half: number,
  partner: number | null,
): Draft {
  const source = line.slice(start, start + length);
  if (partner === null) return { kind: live ? 'foreign' : 'text', source, start, shown: source };
  return { kind: 'delimiter', source, start, shown: '', half, otherHalf: partner };
}

function markTokens(line: string, mark: Mark): Draft[] {
  const { kind, start, end, innerStart, innerEnd } = mark;
  const source = line.slice(start, end);
  const inner = line.slice(innerStart, innerEnd);
  switch (kind) {
    case 'code':
      return [
        inner.trim() === ''
          ? { kind: 'foreign', source, start, shown: source }
          : { kind: 'atom', source, start, shown: inner.trim() },
      ];
    case 'escape':
    case 'math':
    case 'url':
    case 'autolink':
    case 'link':
      return [{ kind: 'atom', source, start, shown: inner }];
    case 'wikilink':
      return [{ kind: 'atom', source, start, shown: displayed(inner) }];
    case 'html':
    case 'comment':
    case 'footnote':
    case 'embed':
    case 'image':
      return [{ kind: 'foreign', source, start, shown: source }];
  }
}

function displayed(wikilink: string): string {
  const link = wikilinkParts(wikilink);
  return link.display ?? defaultDisplay(link);
}

/** Openers that no closer follows, and what the app reads as a tag. */
const FOREIGN = /`+|\$+|\[\[|[[^#]|<(?=[a-z/!?])|%%/gi;
/** A tag does not start in a word; `&#39;` is a character. */
const IN_WORD = /[\p{L}\p{N}&]/u;
const IN_TAG = /[^\s\u2000-\u206f\u2e00-\u2e7f!-,.:-@[-^`{-~]/;

function textTokens(line: string, start: number, end: number, loose: ReadonlySet<number>): Draft[] {
  const tokens: Draft[] = [];
  const add = (kind: 'text' | 'foreign', from: number, to: number): void => {
    const source = line.slice(from, to);
    if (source !== '') tokens.push({ kind, source, start: from, shown: source });
  };
  let from = start;
  for (const { 0: found, index } of matches(FOREIGN, line.slice(start, end))) {
    const at = start + index;
    if (!isForeign(found, line, at, from, loose)) continue;
    add('text', from, at);
    from = at + found.length;
    add('foreign', at, from);
  }
  add('text', from, end);
  return tokens;
}

/** `from` is where the text before ends: behind something marked a tag may start without a space. */
function isForeign(found: string, line: string, at: number, from: number, loose: ReadonlySet<number>): boolean {
  if (found === '[') return loose.has(at);
  if (found === '^') return line.charAt(at + 1) === '[';
  return found !== '#' || (IN_TAG.test(line.charAt(at + 1)) && (at === from || !IN_WORD.test(line.charAt(at - 1))));
}

function looseBrackets(line: string): ReadonlySet<number> {
  const pairs = bracketPairs(line);
  const loose = new Set<number>();
  for (let at = line.indexOf('['); at >= 0; at = line.indexOf('[', at + 1)) if (!pairs.has(at)) loose.add(at);
  return loose;
}
