import { ARROW, findArrow, type Separator } from './arrows';
import { breaksIn, type Break } from './breaks';
import type { Card } from './card';
import type { Habit, SummaryShape } from './habit';
import { findLabels, type Label } from './labels';
import { everyWay, LANGUAGES, wholeWay } from './languages';
import { partWords, type Part } from './part-words';
import { readText, type Reading } from './reading';
import { ASKS } from './sentences';
import { readSigns, readStatements, Turn, type Signs } from './signs';
import { proseOf } from './text/prose';
import { endsSentence, isTitled, lastSign, leadsIn, nameKey } from './text/words';
import {
  findAnyTurn,
  findTurn,
  isAnswered,
  isAnsweredBriefly,
  isMerelyNext,
  isPlainTurn,
  standsAlone,
  startsApproach,
} from './turn';

/** A stretch of the text that belongs to one part. Offsets are UTF-16 units. */
interface Piece {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

/** The parts of a text. With neither it is no card, but the gist. */
export interface Split extends Card {
  /** The problem is stated outright, asks, or tells a difficulty or a need, and has no approach. */
  readonly open: boolean;
}

/** A summary as it reads in a vault of either habit. */
export interface SummaryReading extends Readonly<Record<Habit, Split>> {
  readonly shape: SummaryShape;
}

/**
 * How much a text is believed to be meant as a problem and an approach: a summary is; a description, a quote or a
 * callout may as well tell what there is, and praise it.
 */
export type Belief = 'summary' | 'doubtful';

/** What is said of the sentences: where the approach starts, or that all is the problem, or that there is none. */
type Verdict = { readonly kind: 'turn'; readonly at: number } | { readonly kind: 'open' | 'problem' | 'gist' };

function isSameVerdict(a: Verdict, b: Verdict): boolean {
  return a.kind === 'turn' ? b.kind === 'turn' && a.at === b.at : a.kind === b.kind;
}

const NO_PARTS: Split = { problem: '', approach: '', open: false };

/**
 * Splits a summary into problem and approach where its writer turns to what is done about the difficulty. Labels and an
 * arrow between two clauses decide; else its sentences do, and where they say too little, the habit of the vault.
 * Together the parts are the summary, less separators, labels and the space around them; a summary without a problem
 * has no parts. Never throws; time grows with the text.
 */
export function splitSummary(text: string, habit: Habit = 'gist'): Split {
  return readSummary(text)[habit];
}

export function isSame(a: Split, b: Split): boolean {
  if (a === b) return true;
  return a.open === b.open && a.problem === b.problem && a.approach === b.approach;
}

/** Splits a summary for either habit. Where it is doubtful, it needs plainer signs, unless the vault has the habit. */
export function readSummary(text: string, belief: Belief = 'summary'): SummaryReading {
  if (ROW.test(text)) return { gist: NO_PARTS, problem: NO_PARTS, shape: 'one' };
  const reading = readText(unwrap(text));
  const labelled = byLabels(reading);
  const byArrows = labelled === null ? byArrow(reading) : null;
  const breaks = labelled === null && byArrows === null && mayBreak(reading) ? breaksIn(reading) : [];
  const arrow = byArrows ?? atBreak(reading, breaks, isAnsweredBriefly);
  const written = labelled ?? arrow;
  if (written !== null) {
    const problem = stated(assemble(reading.text, written));
    const shape = problem.problem !== '' && problem.approach !== '' ? 'two' : 'one';
    const isGoal = problem.approach === '' && GOAL.test(reading.text);
    if (isGoal) return { gist: NO_PARTS, problem: { ...problem, open: false }, shape };
    const isBelieved =
      belief === 'summary' ||
      (problem.problem !== '' && (arrow === null ? startsLabelled(reading) : isPlainArrow(reading, problem)));
    return { gist: isBelieved ? problem : NO_PARTS, problem, shape };
  }
  if (leadsIn(reading.text) || (belief === 'doubtful' && (NAMED.test(reading.text) || TORN.test(reading.text))))
    return { gist: NO_PARTS, problem: NO_PARTS, shape: 'one' };
  const signs = signsOf(reading);
  const itself: Verdict = isNoSummary(reading.text) ? { kind: 'gist' } : byItself(signs, reading);
  const believed: Verdict = belief === 'doubtful' && !isPlain(signs, itself) ? { kind: 'gist' } : itself;
  const habitual = byHabit(signs);
  const gist = bySentences(reading, believed);
  const problem = isSameVerdict(believed, habitual) ? gist : bySentences(reading, habitual);
  return { gist, problem: withBreak(reading, problem, breaks), shape: shapeOf(signs, itself, habitual) };
}

/** `**Status.** It works`: what is said is one of several things that are told about the note. */
const NAMED = /^\s*(\*\*|__)[^*_\n]{1,40}(?:[.:：]\1|\1\s*[:：])/;

/** A row of names and values. */
const ROW = /^[^|\n]* \| [^|\n]* \| [^|\n]*$/;

/** What was cut off tells half of what it is about. */
const TORN = /[\p{L}\p{N},;–—-]\s?(?:…|\.\.\.)\s*$/u;

/** In a vault of the habit a clear turn is enough in the middle of a sentence, too. */
function withBreak(reading: Reading, split: Split, breaks: readonly Break[]): Split {
  if (split.problem === '' || split.approach !== '') return split;
  const pieces = atBreak(reading, breaks, ([, second]) => second?.turn === Turn.clear);
  return pieces === null ? split : stated(assemble(reading.text, pieces));
}

/** What is labelled further on may be something else that is told with labels, and a goal is no difficulty. */
function startsLabelled({ text, marks }: Reading): boolean {
  return findLabels(text, marks)[0]?.start === 0 && !GOAL.test(text);
}

const GOAL = new RegExp(`^[^\\p{L}]*(?:${everyWay('aims').join('|')})[*_]*\\s*[:：–—-]`, 'iu');

/** An arrow may lead through menus, or to what a difficulty leads to. */
function isPlainArrow({ sentences, language }: Reading, { problem, approach }: Card): boolean {
  const isBetween = sentences.length === 1 || endsSentence(problem);
  return isBetween && tellsDifficulty(problem) && !LINK_ALONE.test(approach) && startsApproach(approach, language);
}

/**
 * A doubtful text is a problem only where all of it is one question, or something is said to be done about a plain
 * difficulty.
 */
function isPlain(signs: readonly Signs[], verdict: Verdict): boolean {
  if (verdict.kind === 'turn') return isPlainTurn(signs, verdict.at);
  return verdict.kind === 'open' && signs.length === 1 && signs[0]?.asks === true;
}

/** Whether one of the sentences asks, or tells a difficulty. */
export function tellsDifficulty(text: string): boolean {
  return signsOf(readText(text)).some(({ asks, trouble }) => asks || trouble > 0);
}

/** Whether a text begins as a problem: it asks, or tells a difficulty or a need, and announces nothing. */
export function isDifficulty(text: string): boolean {
  const signs = signsOf(readText(text));
  return !isAnnounced(signs) && signs.slice(0, LONGEST_PROBLEM).some(({ isTrouble }) => isTrouble);
}

/** Whether a sentence of a text tells a difficulty plainly, without asking. */
export function complains(text: string): boolean {
  return signsOf(readText(text)).some(({ asks, trouble }) => !asks && trouble > 1);
}

/** Whether a text begins by going on with a difficulty: however, unfortunately … */
export function goesOnWithDifficulty(text: string): boolean {
  return signsOf(readText(text))[0]?.continues === true;
}

/** Whether each sentence asks, or says what nobody does. */
export function leavesOpen(text: string): boolean {
  return signsOf(readText(text)).every(({ asks, nobody }) => asks || nobody);
}

/** Evidence that is too little to split one summary tells of the habit in many. */
function shapeOf(signs: readonly Signs[], itself: Verdict, habitual: Verdict): SummaryShape {
  if (itself.kind === 'turn') return 'two';
  if (habitual.kind !== 'turn') return 'one';
  if (signs[habitual.at]?.turn === Turn.clear || isAnswered(signs, 1)) return 'two';
  return itself.kind === 'gist' ? 'either' : 'one';
}

/**
 * Splits a note's first paragraph, which need not be meant as a summary: only where it is one or two sentences with a
 * question or a separator, or has both labels. Null otherwise.
 */
export function splitParagraph(text: string): Split | null {
  const reading = readText(text);
  const pieces = byLabels(reading);
  if (pieces !== null && startsLabelled(reading) && !INITIAL.test(text)) {
    const isWhole = (isShort(reading) && namesProblem(reading)) || findLabels(text, reading.marks).some(isOfApproach);
    return isWhole ? stated(assemble(text, pieces)) : null;
  }
  if (!MAY_SPLIT.test(text) || !isShort(reading)) return null;
  const { sentences } = reading;
  const arrow = sentences.length === 1 && SET_APART.test(text) ? byArrow(reading) : null;
  if (arrow !== null) {
    const card = stated(assemble(text, arrow));
    return isPlainArrow(reading, card) ? card : null;
  }
  if (SPEAKER.test(text)) return null;
  if (!sentences.some(({ start, end, isQuestion }) => isQuestion && isAsked(text.slice(start, end)))) return null;
  const signs = signsOf(reading);
  const card = isQuestioned(signs) ? bySentences(reading, byHabit(signs)) : null;
  // What follows a question without a stop goes on with a heading.
  return card === null || card.approach === '' || mayEnd(card.approach) ? card : null;
}

const isOfApproach = ({ part }: Label): boolean => part === 'approach';

/** What begins with another label, such as a risk, tells one thing among others. */
function namesProblem({ text, marks }: Reading): boolean {
  const [label] = findLabels(text, marks);
  return label !== undefined && PROBLEM_NAMES.has(nameKey(text.slice(label.start, label.end)));
}

const PROBLEM_NAMES = new Set(partWords('problem').names);

const ARROW_FIRST = new RegExp(`^\\s*(?:${ARROW.source})`);

/** A sentence, or a word behind an arrow. */
function mayEnd(answer: string): boolean {
  return endsSentence(answer) || ARROW_FIRST.test(answer);
}

/** What the paragraph asks is a question of the note, and what stands behind it answers it. */
function isQuestioned(signs: readonly Signs[]): boolean {
  const [first, second] = signs;
  if (first === undefined || signs.some(({ asksReader }) => asksReader)) return false;
  if (second === undefined) return first.asks;
  if (!first.asks) return second.asks;
  // What is wrong may answer why; else the writer goes on.
  const complains = second.trouble > 1 && second.turn === Turn.none && !first.why;
  return second.asks || second.continues || (second.answers && !complains);
}

/** Between two words without a space it is one of their parts. */
const SET_APART = new RegExp(`(?:\\s|[.。!！?？])(?:${ARROW.source})|(?:${ARROW.source})\\s`);

/** An arrow before a link leads to more. */
const LINK_ALONE = /^\[[^\]\n]*\](?:\]|\([^)\n]*\))\W*$/;
const INITIAL = /^[\s*_]*\p{L}[*_]*[:：]/u;
/** Who asks in a talk, or on a card to learn from: `Q: …`, `**ada**: …`. */
const SPEAKER = /^[\s*_]*\p{L}{1,12}[*_]*[:：]/u;
/** What a question or an arrow has: without it no sentence has to be looked for. */
const MAY_SPLIT = new RegExp(`${ASKS.source}|${ARROW.source}`);

function isShort(reading: Reading): boolean {
  return reading.sentence(2) === undefined;
}

const QUOTE_AT_END = /[?？]["”“»«’」』]+[.。]?\s*$/;
const QUOTE_AT_START = /^[\s*_]*["“”„«»‘「『]/;

/** Whether a sentence with the sign of a question is one: not what others ask, nor a statement that is in doubt. */
function isAsked(sentence: string): boolean {
  if (endsWithQuote(sentence) || SAID.test(sentence) || ASKS_WHAT_IT_IS.test(sentence)) return false;
  return UNSPACED.test(sentence) || ASKING.test(sentence);
}

/** Somebody else asks. */
const SAID = new RegExp(everyWay('said').join('|'), 'iu');
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\u3040-\u30ff]/u;
const ASKS_WHAT_IT_IS =
  /(?:뭔데|뭐야|뭔가요|뭘까요?|무엇일까요?|무엇인가요?|とは(?:何|なに|なん).{0,6}|是什么(?:呢)?)\s*[?？]?\s*$/u;
const ASKING = new RegExp(
  [
    '(?:^|[^\\p{L}])(?:how|what|why|which|who|whom|whose|where|when|wie|was|warum|wieso|weshalb|wozu' +
      '|welche[mnrs]?|wer|wen|wem|wo|wohin|woher|wann|ob',
    'comment|pourquoi|que|quel(?:le)?s?|qui|où|quand|combien|est-ce|cómo|qué|cuál(?:es)?|quiénes?|dónde|cuándo' +
      '|cuánt[oa]s?|como|o que|qual|quais|quem|onde|quando|quant[oaie]|come|che|cosa|perché|quale|quali|chi|dove',
    'как|что|почему|зачем|как(?:ой|ая|ое|ие)|кто|где|когда|куда|откуда|сколько|чем|ли|sao|gì|nào|ai|đâu|bao' +
      '|không)(?!\\p{L})',
    '^[^\\p{L}]*(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have|may|must|ist|sind|kann' +
      '|können|soll|sollen|sollte|darf|gibt|hat|haben|wird|werden|muss|lässt|lohnt|можно|нужно|стоит|есть' +
      '|có)(?!\\p{L})',
    "¿|qu[’']|-(?:t-)?(?:il|elle|on|ils|elles|nous|vous|je)(?!\\p{L})",
  ].join('|'),
  'iu',
);

/** It tells what is asked by others, and asks nothing itself. */
function endsWithQuote(sentence: string): boolean {
  return QUOTE_AT_END.test(sentence) && !QUOTE_AT_START.test(sentence);
}

const WRAPPED = /^\s*(\*\*|__|\*|_|==)(?![\s*_=])([^*_=]+)\1\s*$/;

/** A summary that is emphasised as a whole is read without the marks, so that neither part has half of them. */
function unwrap(text: string): string {
  const inner = WRAPPED.exec(text)?.[2];
  return inner !== undefined && readText(inner).sentence(1) !== undefined ? inner : text;
}

/** The parts of a text that labels both; null for any other. */
export function splitLabelled(text: string): Card | null {
  const reading = readText(text);
  const labels = findLabels(text, reading.marks);
  const card = labels.length === 0 ? null : assemble(text, labelled(text, labels));
  return card !== null && card.problem !== '' && card.approach !== '' ? card : null;
}

function byLabels(reading: Reading): Piece[] | null {
  const labels = findLabels(reading.text, reading.marks);
  if (labels.length === 0) return null;
  const pieces = labelled(reading.text, labels);
  return pieces.some(({ part }) => part === 'approach') ? pieces : pieces.flatMap((piece) => withTurn(reading, piece));
}

function labelled(text: string, labels: readonly Label[]): Piece[] {
  const pieces = labels.map(({ part, end }, i) => ({ part, start: end, end: labels[i + 1]?.start ?? text.length }));
  return [{ part: 'problem', start: 0, end: labels[0]?.start ?? 0 }, ...pieces];
}

/** Of what is labelled as the problem only a clear turn, or an arrow, leads on to an approach. */
function withTurn(reading: Reading, { start, end }: Piece): Piece[] {
  const inner = readText(reading.text.slice(start, end), reading.language);
  const pieces = byArrow(inner) ?? at(inner, findTurn(signsOf(inner)));
  return pieces.map((piece) => ({ ...piece, start: piece.start + start, end: piece.end + start }));
}

function byArrow(reading: Reading): Piece[] | null {
  const arrow = findArrow(reading);
  if (arrow === null) return null;
  // Without spaces it may lead from one thing to another: 中断→处理.
  const isTight = !/\s/.test(reading.text.charAt(arrow.start - 1) + reading.text.charAt(arrow.end));
  const isThen = isTight && (!tellsDifficulty(reading.text.slice(0, arrow.start)) || isOutcome(reading, arrow.end));
  return isThen || isRoute(reading, arrow) ? null : around(reading, arrow);
}

/** An arrow leads from one name to the next, or to a detail of what is to be done. */
function isRoute({ text, language }: Reading, { start, end }: Separator): boolean {
  const left = text.slice(0, start);
  const [statement] = readStatements([left], language);
  if (statement === undefined || statement.trouble > 0) return false;
  // Without spaces a noun looks like an instruction: 缓存失效.
  if (statement.instructs && !UNSPACED.test(left)) return true;
  return language !== 'de' && isTitled(left) && isTitled(`Into ${text.slice(end)}`);
}

/** What is hard behind an arrow comes of what stands before it. */
function isOutcome({ text, language }: Reading, from: number): boolean {
  return readStatements([text.slice(from)], language).some(({ trouble, turn }) => trouble > 0 && turn === Turn.none);
}

function around({ text }: Reading, { start, end }: Separator): Piece[] {
  return [
    { part: 'problem', start: 0, end: start },
    { part: 'approach', start: end, end: text.length },
  ];
}

/** Of a few words the last sentence may fall in two; what follows a question answers it as a whole. */
function mayBreak(reading: Reading): boolean {
  return isFewWords(reading) && !reading.sentences.some(({ isQuestion }) => isQuestion);
}

/** `answers` tells whether the second half says what is done about the first. */
function atBreak(
  reading: Reading,
  breaks: readonly Break[],
  answers: (halves: readonly Signs[]) => boolean,
): Piece[] | null {
  const found = breaks.find(({ halves }) => answers(halves));
  return found === undefined ? null : around(reading, found);
}

function signsOf({ text, sentences, language }: Reading): Signs[] {
  const hasParagraphs = text.includes('\n');
  const candidates = sentences.map(({ start, end, isQuestion }, i) => ({
    text: text.slice(start, end),
    isQuestion,
    startsParagraph: hasParagraphs && i > 0 && /\n[ \t\r]*\n/.test(text.slice(sentences[i - 1]?.end ?? 0, start)),
  }));
  return readSigns(candidates, language);
}

const ITEM = /^[ \t]*(?:[-*+•]|\d{1,3}[.)])\s/gm;

const LONGEST_SUMMARY = 4000;

/**
 * More than two items, or any that a line leads to, are no problem and approach, but things that are listed; and pages
 * sum nothing up.
 */
function isNoSummary(text: string): boolean {
  return text.length > LONGEST_SUMMARY || (text.match(ITEM)?.length ?? 0) > 2 || LED_TO.test(text);
}

const LED_TO = /[:：][*_=~]*[ \t]*\n\s*(?:[-*+•]|\d{1,3}[.)])\s/;

/** Whoever needs more to tell a difficulty tells a story. Characters; those of scripts without spaces say more. */
const LONGEST_TOLD = { spaced: 900, unspaced: 90 };

/** Characters of a summary that is no abstract of something longer. */
const FEW_WORDS = { spaced: 300, unspaced: 110 };

function isFewWords({ text, language }: Reading): boolean {
  return text.length <= FEW_WORDS[LANGUAGES[language].script.isSpaced ? 'spaced' : 'unspaced'];
}

function isStory({ text, sentences, language }: Reading, turn: number): boolean {
  const told = turn > 0 ? (sentences[turn]?.start ?? text.length) : text.length;
  return told > LONGEST_TOLD[LANGUAGES[language].script.isSpaced ? 'spaced' : 'unspaced'];
}

/** What only the sentences themselves tell. */
function byItself(signs: readonly Signs[], reading: Reading): Verdict {
  if (isAnnounced(signs) || signs[0]?.asksReader === true) return { kind: 'gist' };
  const turn = findTurn(signs);
  if (signs[turn]?.announces !== true && isStory(reading, turn)) return { kind: 'gist' };
  if (turn > 0) return isLong(signs, turn) ? { kind: 'gist' } : { kind: 'turn', at: turn };
  if (
    !isTroubled(signs) ||
    (signs.length === 1 && (isSettled(reading.text) || CHAIN.test(reading.text) || isName(reading)))
  )
    return { kind: 'gist' };
  return isFewWords(reading) ? byEnd(signs) : { kind: 'open' };
}

/**
 * Of a few short sentences that tell a difficulty the last may say what is done about it: where it tells no difficulty
 * and does not go on with what was said, it does; where that is in doubt, the problem is not called open.
 */
function byEnd(signs: readonly Signs[]): Verdict {
  const last = signs[signs.length - 1];
  const most = signs.some(({ asks }) => asks) ? 0 : 1;
  if (last === undefined || signs.length < 2 || last.trouble > most || !standsAlone(last)) return { kind: 'open' };
  if (!signs.some(({ asks, isTrouble, defines }) => asks || (isTrouble && !defines))) return { kind: 'gist' };
  if (last.aims) return { kind: 'gist' };
  const turn = last.trouble === 0 ? findAnyTurn(signs) : -1;
  if (turn <= 0) return { kind: 'problem' };
  return isMerelyNext(signs, turn) ? { kind: 'gist' } : { kind: 'turn', at: turn };
}

/** What leads from one thing to the next, and to no approach, tells how it goes. */
const CHAIN = new RegExp(`\\p{L}\\s*(?:${ARROW.source})\\s*\\p{L}`, 'u');

/** A name tells no difficulty by its words. In German all nouns have capitals. */
function isName({ text, language, sentences }: Reading): boolean {
  return language !== 'de' && !sentences.some(({ isQuestion }) => isQuestion) && isTitled(text);
}

/** Longer texts describe: of them only an abstract, which announces its work early, is a problem and an approach. */
const LONGEST = 6;
const LATEST_TURN = 6;

function isLong(signs: readonly Signs[], turn: number): boolean {
  return turn > LATEST_TURN || (signs.length > LONGEST && signs[turn]?.announces !== true);
}

/** What they tell in a vault whose summaries are a problem and an approach. */
function byHabit(signs: readonly Signs[]): Verdict {
  if (isAnnounced(signs)) return { kind: 'gist' };
  const turn = findAnyTurn(signs);
  if (turn > 0) return { kind: 'turn', at: turn };
  return { kind: isTroubled(signs) || signs[0]?.asksHowTo === true ? 'open' : 'problem' };
}

/** Of a work, or of what is in a text, there is no problem. */
function isAnnounced(signs: readonly Signs[]): boolean {
  const [first] = signs;
  if (first === undefined) return false;
  return first.aims || (!first.asks && (first.announces || first.describes)) || signs.some(({ presents }) => presents);
}

/** As many sentences may tell a problem; of a few more the last must. */
const LONGEST_PROBLEM = 3;

function isTroubled(signs: readonly Signs[]): boolean {
  if (signs.length > LONGEST) return false;
  return (signs.length <= LONGEST_PROBLEM ? signs : signs.slice(-1)).some(({ isTrouble }) => isTrouble);
}

function bySentences(reading: Reading, verdict: Verdict): Split {
  if (verdict.kind === 'gist') return NO_PARTS;
  const parts = assemble(reading.text, at(reading, verdict.kind === 'turn' ? verdict.at : -1));
  if (isClipped(parts)) return NO_PARTS;
  if (onlyLeadsOn(parts.approach)) return bySentences(reading, { kind: 'problem' });
  return { ...parts, open: verdict.kind === 'open' };
}

/** `See also [that](…)` is nothing that is done. */
function onlyLeadsOn(approach: string): boolean {
  return approach.includes(']') && proseOf(approach, 'stated') === '';
}

/** A word or two behind a whole sentence: the text was cut off there. */
function isClipped({ problem, approach }: Card): boolean {
  return ONE_OR_TWO_WORDS.test(approach) && endsSentence(problem) && !ASKS.test(lastSign(problem));
}

const ONE_OR_TWO_WORDS = /^(?![\p{Script=Han}\p{Script=Hangul}\u3040-\u30ff])\p{L}+(?:\s\p{L}+)?$/u;

/** The approach starts with this sentence; where there is no such sentence, all is the problem. */
function at({ text, sentences }: Reading, index: number): Piece[] {
  const start = index > 0 ? (sentences[index]?.start ?? text.length) : text.length;
  return [
    { part: 'problem', start: 0, end: start },
    { part: 'approach', start, end: text.length },
  ];
}

/** What labels or an arrow say is meant so. */
function stated(card: Card): Split {
  return { ...card, open: card.problem !== '' && card.approach === '' };
}

function assemble(text: string, pieces: readonly Piece[]): Card {
  const join = (part: Part): string => {
    const texts = pieces
      .filter((piece) => piece.part === part)
      .map(({ start, end }) => bare(text.slice(start, end).trim()));
    return texts.filter((piece) => piece !== '').join(text.includes('\n') ? '\n' : ' ');
  };
  return { problem: join('problem'), approach: join('approach') };
}

/** One line without the mark of a list, or the dash that set it apart. */
function bare(part: string): string {
  return part.includes('\n') ? part : part.replace(/^(?:[-–—*+•]\s+)+/, '');
}

/** Whether a text begins by telling what is in it, or what will be done there, and no difficulty. */
export function isAnnouncement(text: string): boolean {
  const [first] = signsOf(readText(text));
  if (first === undefined || first.asks || first.trouble > 1) return false;
  return first.announces || first.describes;
}

/** Whether a text begins with a question to whoever reads. */
export function asksReader(text: string): boolean {
  return signsOf(readText(text))[0]?.asksReader === true;
}

/** Whether a text begins with what something is. */
export function isDefining(text: string): boolean {
  return signsOf(readText(text))[0]?.defines === true;
}

/** Whether a text is a list that says what to do: exercises, or tasks. */
export function isExercise(text: string): boolean {
  const items = text.split('\n').filter((line) => ITEM_START.test(line));
  if (items.length < 2) return false;
  const sentences = items.map((line) => line.replace(ITEM_START, ''));
  return readStatements(sentences, readText(text).language).every(({ instructs }) => instructs);
}

/** Whether each sentence of a text says what to do, and none tells a difficulty: a task. */
export function onlyInstructs(text: string): boolean {
  const signs = signsOf(readText(text));
  return signs.every(({ instructs, asks, trouble }) => instructs && !asks && trouble === 0);
}

const ITEM_START = /^[ \t]*(?:[-*+•]|\d{1,3}[.)])\s+(?:\[.\]\s+)?/;

const SETTLED = new RegExp(everyWay('settled').join('|'), 'u');
const DENIES = new RegExp(wholeWay('denies'), 'u');

/** Whether a sentence says of a difficulty that it is overcome, and how. */
function isSettled(sentence: string): boolean {
  const low = sentence.toLowerCase();
  return SETTLED.test(low) && !DENIES.test(low);
}
