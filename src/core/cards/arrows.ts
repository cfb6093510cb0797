import type { Reading } from './reading';
import { OBJECT, STOPS } from './mask';
import { matches } from './marks';
import type { Language } from './languages';
import { readStatements } from './signs';
import { startsApproach } from './turn';

/** An arrow that separates problem and approach, with the space around it. */
export interface Separator {
  readonly start: number;
  readonly end: number;
}

interface Arrow extends Separator {
  readonly kind: string;
  /** The sentence it stands in, up to it and after it. */
  readonly left: string;
  readonly right: string;
  /** It stands where a sentence or a line starts. */
  readonly leads: boolean;
  /** No other sentence is in the text. */
  readonly alone: boolean;
}

export const ARROW = /[→⇒⟶⟹➔➜➝➞➡⇨]\ufe0f?|-{1,2}>|={1,2}>/g;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const WORD = new RegExp(`[\\p{L}\\p{M}\\p{N}${OBJECT}'’-]+`, 'gu');
/** A letter, a number, or what holds signs of a formula. */
const SYMBOL = /^(?:\p{L}['’′*]?|[\d.,]+\S{0,3}|.*[=+^_∈∞∑∫≤≥<>{}\\|].*|[A-Z][a-z]?\d\S*|\p{Script=Greek}\S{0,2})$/u;
const ARTICLE = /^(?:the|a|an|this|each|every|der|die|das|den|le|la|les|l['’]|el|los|las)$/i;
/** From Evernote → Obsidian. */
const ROUTE = /^(?:from|between|of|von|vom|zwischen|de|du|des|entre|desde|del|из|от|с|между)$/i;
const FINITE = new RegExp(
  '^(?:is|are|was|were|has|have|does|do|can|cannot|takes|loses|breaks|fails|drops|' +
    'ist|sind|wird|hat|kann|est|sont|perd|es|son|está|pierde|не)$',
  'i',
);

/** The arrow between the two clauses of a text, or null. Arrows in a formula, in a name or in a chain are none. */
export function findArrow(reading: Reading): Separator | null {
  const arrows = arrowsOf(reading);
  const first = arrows.find(
    (arrow, i) => !isFormula(arrow) && isSingle(arrow, arrows, i) && isBetweenClauses(arrow, reading),
  );
  return first === undefined ? null : { start: first.start, end: first.end };
}

function arrowsOf(reading: Reading): Arrow[] {
  const arrows: Arrow[] = [];
  const {
    masked: { text, enclosures },
    sentences,
  } = reading;
  let enclosure = 0;
  let sentence = 0;
  for (const { 0: kind, index: at } of matches(ARROW, text)) {
    const end = at + kind.length;
    while ((enclosures[enclosure]?.close ?? Infinity) < at) enclosure++;
    if ((enclosures[enclosure]?.open ?? Infinity) < at || !isSpaced(text, at, end, kind)) continue;
    while ((sentences[sentence]?.end ?? Infinity) <= at) sentence++;
    arrows.push(arrowAt(text, kind.charAt(0), at, end, sentences, sentence));
  }
  return arrows;
}

/** Latin words joined by an arrow are one name; `->` is also a part of programs. */
function isSpaced(text: string, start: number, end: number, kind: string): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (kind.includes('>') || !(UNSPACED.test(before) || UNSPACED.test(after)))
    return /^\s?$/.test(before) && /^\s?$/.test(after);
  return true;
}

const CONTEXT = 400;

function arrowAt(
  text: string,
  kind: string,
  at: number,
  end: number,
  sentences: Reading['sentences'],
  index: number,
): Arrow {
  const { start: from, end: to } = sentences[index] ?? { start: at, end };
  const left = text.slice(Math.max(from, at - CONTEXT), at).trim();
  return {
    kind,
    start: at,
    end,
    left,
    right: text.slice(end, Math.min(to, end + CONTEXT)).trim(),
    leads:
      left === '' ||
      /\n\s*$/.test(text.slice(Math.max(from, at - 40), at)) ||
      STOPS.includes(left.charAt(left.length - 1)),
    alone: sentences.length === 1,
  };
}

function isFormula({ left, right }: Arrow): boolean {
  const tokens = left.split(/\s+/);
  const before = (tokens[tokens.length - 1] ?? '').replace(/^[([]+|[,;:)\]]+$/g, '');
  const [next = '', second = ''] = right.split(/\s+/);
  const after = next.replace(/[.,;:)\]]+$/g, '');
  if (before === '' || after === '') return false;
  const article = /^[Aa]$/.test(after) && /^\p{Ll}/u.test(second);
  return (
    (isSymbol(after) && !article) || (isSymbol(before) && tokens.every((token) => isSymbol(token.replace(/[:,]$/, ''))))
  );
}

function isSymbol(token: string): boolean {
  return SYMBOL.test(token) && !UNSPACED.test(token) && !token.includes(OBJECT);
}

/** Two of a kind in one sentence are a chain, unless each starts a line. */
function isSingle(arrow: Arrow, arrows: readonly Arrow[], index: number): boolean {
  if (arrow.leads) return true;
  const inSentence = (other: Arrow | undefined): boolean =>
    other !== undefined &&
    !other.leads &&
    other.kind === arrow.kind &&
    (other.start < arrow.start
      ? arrow.left.length >= arrow.start - other.end
      : arrow.right.length >= other.start - arrow.end);
  return !inSentence(arrows[index - 1]) && !inSentence(arrows[index + 1]);
}

function isBetweenClauses({ left, right, leads, alone, start }: Arrow, { language, masked }: Reading): boolean {
  if (masked.text.slice(0, start).trim() === '') return false;
  if (leads || right === '') return true;
  if (startsApproach(right, language)) return true;
  const before = left.match(WORD) ?? [];
  const after = right.match(WORD) ?? [];
  const weight = weightOf(before);
  if (ROUTE.test(before[before.length - 2] ?? '') || (ARTICLE.test(before[0] ?? '') && before.length <= 2))
    return false;
  if (isPath(before, after)) return false;
  // Beside other sentences it may lead from one name to the next: `a miner → pool translator`.
  if (!alone && ARTICLE.test(before[0] ?? '') && !complains(left, language)) return false;
  return weight > 2 || (alone && (!CODE.test(left) || complains(left, language)));
}

/** `USD`, `h264`: a name that an arrow turns into another one. */
const CODE = /^[^\p{L}\p{N}]*(?:[\p{Lu}\p{N}]{2,}|\S*\p{N}\S*)[^\p{L}\p{N}]*$/u;

function complains(text: string, language: Language): boolean {
  return readStatements([text], language).some(({ trouble }) => trouble > 0);
}

/** Characters of scripts without spaces weigh as half a word. */
function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (UNSPACED.test(word) ? word.length / 2 : 1), 0);
}

/** Settings → Plugins is hard to find. */
function isPath(before: readonly string[], after: readonly string[]): boolean {
  const capital = /^\p{Lu}/u;
  return (
    before.length > 1 &&
    capital.test(before[before.length - 1] ?? '') &&
    capital.test(after[0] ?? '') &&
    FINITE.test(after[1] ?? '')
  );
}
