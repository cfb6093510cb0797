import type { Language } from './languages';
import { readStatements, Turn, type Signs } from './signs';

/** Whether a text starts as the writer's turn to what to do. */
export function startsApproach(text: string, language: Language): boolean {
  return readStatements([text], language).some(({ turn }) => turn === Turn.clear);
}

function afterFirst([, second]: readonly Signs[]): number {
  return second === undefined || second.asks || second.continues ? -1 : 1;
}

/**
 * The first sentence of the approach, or -1, where the writer is known to write of a problem and then of the approach:
 * without any sign of a turn the approach starts with the first sentence that does not complain.
 */
export function findAnyTurn(signs: readonly Signs[]): number {
  if (signs.length <= 2) return afterFirst(signs);
  const calm = ({ weight, asks, continues }: Signs): boolean => weight <= 0 && !asks && !continues;
  const found = [
    findClear(signs),
    firstAfter(signs, ({ turn }) => turn === Turn.maybe),
    firstAfter(signs, (sign) => calm(sign) && !sign.goesOn),
    firstAfter(signs, calm),
  ].find((i) => i > 0);
  return found ?? leastComplaint(signs);
}

/**
 * The first sentence of the approach, or -1, where only what the text itself says is evidence: a work is announced, or
 * after a difficulty something is said to be done, and the difficulty does not go on later.
 */
export function findTurn(signs: readonly Signs[]): number {
  const lastComplaint = signs.map(({ continues }) => continues).lastIndexOf(true);
  const announced = firstAfter(signs, ({ announces }) => announces);
  const clear = findClear(signs, (sign, i) => {
    if (sign.announces) return true;
    const complains = sign.trouble > 1 && (announced > i || !sign.instructs);
    return i >= lastComplaint && !complains && isTold(signs, i);
  });
  return clear < 0 && isAnswered(signs, 2) ? 1 : clear;
}

/**
 * So short a text is seldom more than a difficulty and what is done about it; where nothing tells a turn, a shorter
 * one.
 */
const SHORT = 200;
const SHORTER = 140;

/** Of two short sentences the first tells a difficulty at least so plainly, and the second tells none. */
export function isAnswered([first, second, third]: readonly Signs[], trouble: number): boolean {
  if (first === undefined || second === undefined || third !== undefined || first.trouble < trouble) return false;
  if (first.defines) return false;
  if (first.length + second.length > (second.turn === Turn.none ? SHORTER : SHORT) || second.trouble > 0) return false;
  return !second.asks && !second.continues;
}

/**
 * Whether nothing but its place tells that a sentence says what is done: two things may be told, one after the other.
 */
export function isMerelyNext(signs: readonly Signs[], at: number): boolean {
  const before = signs.slice(0, at);
  if (signs[at]?.turn !== Turn.none || before.some(({ asks, continues }) => asks || continues)) return false;
  return signs.reduce((sum, { length }) => sum + length, 0) > SHORTER;
}

/** Whether a sentence neither asks nor goes on with what was said before. */
export function standsAlone({ asks, continues, goesOn, nobody }: Signs): boolean {
  return !asks && !continues && !goesOn && !nobody;
}

/** Whether the second half of a sentence says what is done about the first. */
export function isAnsweredBriefly([first, second]: readonly Signs[]): boolean {
  if (first === undefined || second === undefined || !first.isTrouble || first.announces || first.describes)
    return false;
  // A difficulty that follows from the first may look like an instruction: «so clean bets stay expensive».
  if (second.turn === Turn.clear) return !(second.instructs && second.trouble > 1);
  return second.turn === Turn.maybe && second.trouble === 0;
}

/**
 * Whether nobody can doubt that the approach starts here: before it a difficulty is told plainly and nothing is asked,
 * and it says what is done. What only sends whoever reads somewhere is none: that is how things are praised.
 */
export function isPlainTurn(signs: readonly Signs[], at: number): boolean {
  const [turn, before] = [signs[at], signs.slice(0, at)];
  if (turn === undefined || turn.leadsOn || signs.filter(({ continues }) => !continues).length > 2) return false;
  if ((turn.turn !== Turn.clear || turn.instructs) && !(isAnswered(signs, 1) && (turn.instructs || turn.brief)))
    return false;
  return (
    before.every(({ asks, instructs }) => !asks && !instructs) &&
    before.some(({ trouble, brief }) => trouble > (brief ? 0 : 1))
  );
}

/** A difficulty was told before. */
function isTold(signs: readonly Signs[], index: number): boolean {
  return signs.slice(0, index).some(({ trouble, asks, instructs }) => asks || trouble > (instructs ? 1 : 0));
}

function firstAfter(signs: readonly Signs[], test: (sign: Signs) => boolean): number {
  return signs.findIndex((sign, i) => i > 0 && test(sign));
}

function findClear(signs: readonly Signs[], stands: (sign: Signs, index: number) => boolean = () => true): number {
  const turn = signs.findIndex((sign, i) => i > 0 && sign.turn === Turn.clear && stands(sign, i));
  const answer = signs.findIndex((sign, i) => i > 0 && !sign.asks && !sign.continues && signs[i - 1]?.asks === true);
  if (answer < 0 || (turn > 0 && turn <= answer)) return turn;
  // What follows a question is its answer, unless it explains or complains on and the turn comes later.
  const complains = (signs[answer]?.weight ?? 0) > 0 && signs[answer]?.brief === false;
  if (turn > 0 && (complains || signs[answer - 1]?.why === true)) return turn;
  if (!complains) return answer;
  const calm = signs.findIndex(({ weight, asks }, i) => i > answer && weight <= 0 && !asks);
  // Who asks one thing after the other and then complains has no answer; but what is wrong may answer why.
  const asked = signs.slice(0, answer).filter(({ asks }) => asks);
  const isAsking = asked.length > 1 && !asked.some(({ why }) => why);
  return calm < 0 && !isAsking ? answer : calm;
}

/**
 * Where all complain, the last of those that complain least, with the most words of remedy; none where there is only
 * one, or nobody does anything in the end.
 */
function leastComplaint(signs: readonly Signs[]): number {
  const ranks = signs.map(({ weight, hope, asks, nobody, continues }, i) =>
    i === 0 || asks || nobody || continues ? Infinity : weight - hope / (hope + 1),
  );
  const least = Math.min(...ranks);
  const stands = signs[signs.length - 1]?.nobody === false && signs.filter(({ asks }, i) => i > 0 && !asks).length > 1;
  return stands && least < Infinity ? ranks.lastIndexOf(least) : -1;
}
