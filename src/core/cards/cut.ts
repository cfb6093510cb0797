import type { Token } from './inline-tokens';
import { matches } from './marks';
import { readText } from './reading';

const ELLIPSIS = '…';
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af]/;
const SPACE = /\s/;
/** What belongs to the character before it: marks that close, and the parts of one sign. */
const STAYS = /\p{M}|\u200d|\ufe0e|\ufe0f|[\udc00-\udfff]|[。，、；：！？）」』】》”’…!?.,;:)\]]/u;
/** What a cut text does not end with. */
const DANGLING = /[\s,;:([{«„“‘¿¡、，；：（「『–—-]+$/;

/** What is kept: all tokens before this one, and so many characters of it. */
interface Cut {
  readonly index: number;
  readonly length: number;
}

/**
 * The tokens that fit, then `…`; the very same list where all fit. Cuts after a sentence that fills at least half of
 * the room, else after a clause that fills most of it, else after a word, and never inside a link, code or a formula.
 * `limit` counts what is shown, in UTF-16 units.
 */
export function cutTokens(line: string, tokens: readonly Token[], limit: number): readonly Token[] {
  const fitting = countFitting(tokens, limit);
  if (fitting === tokens.length) return tokens;
  const sentence = sentenceCut(line, tokens, fitting, limit);
  if (sentence !== null) return [...keep(tokens, sentence), textToken(` ${ELLIPSIS}`)];
  const room = limit - ELLIPSIS.length;
  const clause = clauseCut(tokens, room);
  return [...(clause === null ? keep(...wordCut(tokens, room)) : keep(tokens, clause)), textToken(ELLIPSIS)];
}

/** How many tokens from the first fit as a whole. */
function countFitting(tokens: readonly Token[], limit: number): number {
  let room = limit;
  const over = tokens.findIndex(({ shown }) => (room -= shown.length) < 0);
  return over < 0 ? tokens.length : over;
}

function sentenceCut(line: string, tokens: readonly Token[], fitting: number, limit: number): Cut | null {
  const most = limit - ELLIPSIS.length - 1;
  const ends = readText(line.slice(0, (tokens[fitting]?.start ?? 0) + limit)).sentences.map(({ end }) => end);
  let best: Cut | null = null;
  let shown = 0;
  let next = 0;
  for (let index = 0; index <= fitting; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    for (let end = ends[next]; end !== undefined && end <= token.start + token.source.length; end = ends[++next]) {
      const length = token.kind === 'text' ? end - token.start : token.shown.length;
      if (shown + length <= most && shown + length >= limit / 2) best = { index, length };
    }
    shown += token.shown.length;
  }
  return best;
}

/** Where a clause ends, or what is set apart begins: by a dash, or in brackets. */
const CLAUSE = /[,;:](?=\s)|[，；：、](?=.)|\s[–—-]+\s|\s?[(（]|[)）]/gu;
/** A clause is worth more than a few words more. */
const MOST = 0.7;

/** After the last clause that fits, outside of emphasis and brackets, where it fills most of the room. */
function clauseCut(tokens: readonly Token[], room: number): Cut | null {
  let best: Cut | null = null;
  let shown = 0;
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (shown > room) break;
    if (token.kind === 'delimiter') depth += (token.partner ?? 0) > index ? 1 : -1;
    for (const { 0: mark, index: length } of token.kind === 'text' ? matches(CLAUSE, token.shown) : []) {
      const fits = shown + length <= room && shown + length >= room * MOST;
      if (depth === 0 && fits && !CLOSES.test(mark)) best = { index, length };
      depth += CLOSES.test(mark) ? -1 : OPENS.test(mark) ? 1 : 0;
    }
    shown += token.shown.length;
  }
  return best;
}

const OPENS = /[(（]$/;
const CLOSES = /[)）]/;

/** The cut, and the tokens to cut: what does not fit into any line is cut as text, but half a formula is none. */
function wordCut(tokens: readonly Token[], room: number): [readonly Token[], Cut] {
  const index = countFitting(tokens, room);
  const token = tokens[index];
  const left = room - tokens.slice(0, index).reduce((sum, { shown }) => sum + shown.length, 0);
  if (token?.kind === 'text') return [tokens, { index, length: wordEnd(token.shown, left, index > 0) }];
  if (token === undefined || left < room || token.source.startsWith('$')) return [tokens, { index, length: 0 }];
  return [
    [{ ...token, kind: 'foreign', source: token.shown }],
    { index: 0, length: wordEnd(token.shown, left, false) },
  ];
}

/**
 * The end of the last word within the first `most` characters; a word that fills more than half of them is cut itself.
 */
function wordEnd(text: string, most: number, mayBeNone: boolean): number {
  for (let end = most; end > most / 2 || (mayBeNone && end >= 0); end--) if (isBreak(text, end)) return end;
  let end = most;
  while (end > 0 && STAYS.test(text.charAt(end))) end--;
  return end;
}

function isBreak(text: string, at: number): boolean {
  if (at <= 0 || SPACE.test(text.charAt(at)) || SPACE.test(text.charAt(at - 1))) return true;
  return (
    text.charAt(at - 1) !== '\u200d' &&
    (UNSPACED.test(text.charAt(at)) || UNSPACED.test(text.charAt(at - 1))) &&
    !STAYS.test(text.charAt(at))
  );
}

/** The tokens up to the cut; emphasis that is still open there is closed, or gone where nothing of it is left. */
function keep(tokens: readonly Token[], { index, length }: Cut): Token[] {
  const kept = tokens.slice(0, index);
  const last = tokens[index];
  if (last !== undefined && length > 0) kept.push(shortened(last, length));
  trimEnd(kept, index);
  const open = kept.filter((token, i) => opensBeyond(token, i, index));
  return [...kept, ...open.reverse().map(({ source }) => ({ ...textToken(''), kind: 'delimiter' as const, source }))];
}

function shortened(token: Token, length: number): Token {
  if (token.kind !== 'text' && token.kind !== 'foreign') return token;
  return {
    kind: token.kind,
    source: token.source.slice(0, length),
    start: token.start,
    shown: token.shown.slice(0, length),
  };
}

/** A delimiter whose other half is cut off. */
function opensBeyond({ kind, partner }: Token, i: number, end: number): boolean {
  return kind === 'delimiter' && partner !== undefined && partner > i && partner >= end;
}

function trimEnd(kept: Token[], end: number): void {
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    const text = last.kind === 'text' ? last.shown.replace(DANGLING, '') : last.shown;
    if (opensBeyond(last, kept.length, end) || (last.kind === 'text' && text === '')) continue;
    kept.push(last.kind === 'text' ? textToken(text) : last);
    return;
  }
}

function textToken(text: string): Token {
  return { kind: 'text', source: text, start: 0, shown: text };
}
