import type { Heading } from '../notes/metadata';
import type { Block } from './blocks';
import type { CardNames } from './card-names';
import { stated } from './explicit';
import { meansNone, NOTHING_FOUND, type Found, type FoundParts } from './found';
import { headingKey } from './heading-key';
import { headedTexts, isNumbered, type HeadedText } from './heading-sections';
import { headingPattern, LANGUAGES } from './languages';
import { countTexts, saysOthers, textOfDifficulty } from './later-texts';
import type { NoteSource } from './note-source';
import { headingKeys, type HeadingKeys } from './part-keys';
import { partWords } from './part-words';
import { saysMore } from './says-more';
import {
  isAnnouncement,
  isDefining,
  isDifficulty,
  isExercise,
  leavesOpen,
  onlyInstructs,
  tellsDifficulty,
} from './split';
import { needsContext } from './text/dependent';
import { isTemplateCode } from './text/lines';
import { passagesOf } from './text/passages';
import { proseOf } from './text/prose';
import { leadsIn } from './text/words';
import { tellsTrouble } from './trouble';

/** Headings of what is wrong, and of what was done, which stand in notes of other kinds too. */
const BESIDE: ReadonlySet<string> = new Set([...partWords('problem').beside, ...partWords('approach').beside]);

/**
 * The parts that sections say. `known` are those that the note says elsewhere: beside one, the other need not be
 * doubted.
 */
export function sectionParts(note: NoteSource, names: CardNames, known: FoundParts): FoundParts {
  const { headings } = note.metadata;
  const keys = headingKeys(names);
  if (headings === undefined || isExam(headings, keys.problem) || isOfTemplate(headings)) return NOTHING_FOUND;
  const told = tellParts(note, headings, keys, known);
  if (SILENT_WHERE.some((holds) => holds(told))) return NOTHING_FOUND;
  const { problem, approach } = told;
  if (!hasProblem(told)) return approach === undefined ? NOTHING_FOUND : approachAlone(told, approach);
  return {
    problem: problem === undefined ? null : { ...saidIn(problem), isTreated: isTreated(told, problem) },
    approach: approach === undefined ? null : saidIn(approach),
  };
}

/** What the sections of a note say of the two parts. */
interface Told {
  readonly note: NoteSource;
  readonly headings: readonly Heading[];
  readonly keys: HeadingKeys;
  readonly known: FoundParts;
  /** All that stands under the name of a problem. */
  readonly named: readonly HeadedText[];
  readonly problem: HeadedText | undefined;
  readonly approach: HeadedText | undefined;
  /** A section of the approach stands below the problem, be it only a picture. */
  readonly isAnswered: boolean;
}

function tellParts(note: NoteSource, headings: readonly Heading[], keys: HeadingKeys, known: FoundParts): Told {
  const sections = headedTexts(note, keys.all, keys.problem);
  const approach = sections.find(
    ({ key, showsFirst, isBehindShown, text }) =>
      keys.approach.has(key) && !showsFirst && !isBehindShown && !leavesOpen(text),
  );
  const isBeside = approach !== undefined || saysApproach(known);
  const named = sections
    .filter(({ key }) => keys.problem.has(key))
    .map((section) => (isBeside || !SETTING.test(section.key) ? withDifficulty(note, section) : section));
  const stated = named.filter(({ key, text }) => tellsProblem(text) && !isTask(key, text) && !isSetting(key, text));
  const problem =
    stated.find(({ key }) => !BESIDE.has(key)) ?? (approach === undefined ? undefined : (stated[0] ?? contextOf(note)));
  const isAnswered = problem !== undefined && hasSection(note, headings, keys.approach, problem.at);
  return { note, headings, keys, known, named, problem, approach, isAnswered };
}

/** Whoever says that there is none has no approach yet. */
function saysApproach({ approach }: FoundParts): boolean {
  return approach !== null && approach.text !== '';
}

function hasProblem({ problem, known }: Told): boolean {
  return problem !== undefined || known.problem !== null;
}

/** No approach is said in words, here or elsewhere. */
function isAlone({ approach, known }: Told): boolean {
  return approach === undefined && !saysApproach(known);
}

/** The problem that is shown by itself. */
function alone(told: Told, holds: (problem: HeadedText) => boolean): boolean {
  return told.problem !== undefined && isAlone(told) && holds(told.problem);
}

/** Where sections of these names are no card. */
const SILENT_WHERE: readonly ((told: Told) => boolean)[] = [
  // The problem is that of the method above it.
  ({ problem, approach }) => problem !== undefined && approach !== undefined && isDrawback(problem, approach),
  // It is told in passing, and nothing answers it.
  (told) => !told.isAnswered && alone(told, (problem) => isInPassing(problem, told)),
  // So much stands above it that it is about a part.
  (told) => alone(told, ({ isLate, key }) => isLate && !OPEN.test(key)),
  // It is an exercise.
  (told) => alone(told, ({ text }) => onlyInstructs(text) || isContest(told.headings)),
  // It tells why, and nothing is wrong.
  (told) => alone(told, ({ key, text }) => MOTIVATION.test(key) && !isDifficulty(text)),
  // What stands under the name of a problem is none.
  (told) => !hasProblem(told) && told.named.length > 0,
];

/** What an approach without a problem is good for: that of what stands above it, or of what is still to be written. */
function approachAlone(told: Told, approach: HeadedText): FoundParts {
  const { note, headings, keys } = told;
  const isNamed = (one: Heading): boolean => keys.problem.has(headingKey(one.heading));
  // Whoever left the problem's section empty still means this to be the approach.
  if (headings.some((one, i) => isNamed(one) && isEmpty(note, one, headings[i + 1])))
    return { problem: null, approach: saidIn(approach) };
  if (!isSolution(approach, told)) return NOTHING_FOUND;
  const above = toldAbove(note, keys.all, approach.at);
  return above === null && !headings.some(isNamed) ? NOTHING_FOUND : { problem: above, approach: saidIn(approach) };
}

/**
 * Several questions, or several times the same, are exercises, cards to learn from, or each about a part of the note.
 */
function isExam(headings: readonly Heading[], problem: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  for (const { heading } of headings) {
    const key = headingKey(heading);
    if (!problem.has(key)) continue;
    if (isNumbered(heading) || seen.has(key)) return true;
    seen.add(key);
  }
  return false;
}

/** A title that a template fills in; further headings of code may be told of templates. */
function isOfTemplate([first]: readonly Heading[]): boolean {
  return first?.level === 1 && isTemplateCode(first.heading);
}

/** What asks nothing under such a heading, and tells no difficulty, is the task of an exam. */
function isTask(key: string, text: string): boolean {
  if (QUESTION.test(key) && !OPEN.test(key) && ONE_OF_MANY.test(text)) return true;
  return asksNothing(key, text) && !tellsDifficulty(text);
}

/** With numbers before them they are asked to be answered, one by one. */
const ONE_OF_MANY = /^\W*\d{1,3}[.)]\W/;

/** What is called by what led to something, or made it worth doing, may tell no difficulty: then it sets the scene. */
function isSetting(key: string, text: string): boolean {
  return text === '' || (SETTING.test(key) && !tellsTrouble(text));
}

/** The task of a contest has what is put in and what shall come out. */
function isContest(headings: readonly Heading[]): boolean {
  return new Set(headings.map(({ heading }) => headingKey(heading)).filter((key) => EXERCISE.test(key))).size > 1;
}

/** A section with the text of it that tells the difficulty. */
function withDifficulty(note: NoteSource, section: HeadedText): HeadedText {
  const text = textOfDifficulty(note, section.text, section);
  return text === section.text ? section : { ...section, text };
}

function asksNothing(key: string, text: string): boolean {
  return QUESTION.test(key) && !/[?？]/.test(text);
}

/** What led to an approach, where it was a difficulty. */
function contextOf(note: NoteSource): HeadedText | undefined {
  return headedTexts(note, CONTEXTS, CONTEXTS).find(({ text }) => isDifficulty(text));
}

const CONTEXTS: ReadonlySet<string> = new Set(Object.values(LANGUAGES).flatMap(({ headings }) => headings.context));

/** What stands above a solution and tells a difficulty, where nothing else stands there: that is what it solves. */
function toldAbove(note: NoteSource, keys: ReadonlySet<string>, to: number): Found | null {
  for (const { text, origin, end, isUnderTitle } of passagesOf(note, keys)) {
    const isAll = end <= to && isUnderTitle && !saysMore(note, keys, end, to);
    return isAll && isDifficulty(text) ? { text, origin } : null;
  }
  return null;
}

/** Below a method stand the problems of the method. */
function isDrawback({ key, at }: HeadedText, approach: HeadedText): boolean {
  return approach.at < at && !MOTIVATION.test(key);
}

/** Whether a text would be the problem of a note in the place of the one that is read under a heading. */
export function isProblemUnder(note: NoteSource, heading: string, before: string, text: string): boolean {
  const key = headingKey(heading);
  if (!tellsProblem(text) || onlyInstructs(text)) return false;
  if (isDifficulty(text)) return true;
  if (CONTEXTS.has(key) || isSetting(key, text)) return false;
  const keys = new Set([key]);
  const section = headedTexts(note, keys, keys).find((one) => one.heading === heading);
  // Where it tells no difficulty, another text of the section may tell one, and be read instead.
  return section?.text === before && (tellsTrouble(text) || !saysOthers(note, before, section));
}

/** What a section says is no problem where it tells what to do, item by item, what will be said, or what follows. */
function tellsProblem(text: string): boolean {
  return !isExercise(text) && !isAnnouncement(text) && !leadsIn(text);
}

function isEmpty({ blocks }: NoteSource, { position }: Heading, next: Heading | undefined): boolean {
  const end = next?.position.start.offset ?? Infinity;
  return !blocks.some(({ start }) => start >= position.end.offset && start < end);
}

/** Whether a section stands behind a place, be it only a picture. */
function hasSection(
  { text, blocks }: NoteSource,
  headings: readonly Heading[],
  keys: ReadonlySet<string>,
  from: number,
): boolean {
  return headings.some(({ heading, level, position }, i) => {
    const key = headingKey(heading);
    if (position.start.offset < from || !keys.has(key) || BESIDE.has(key)) return false;
    const next = headings.slice(i + 1).find((other) => other.level <= level);
    const end = next?.position.start.offset ?? Infinity;
    return blocks.some((block) => block.start >= position.end.offset && block.start < end && shows(text, block));
  });
}

/** Whether a block has anything to see: a picture or a link are, what is still to be written is not. */
function shows(text: string, { type, start, end }: Block): boolean {
  if (type !== 'paragraph' && type !== 'list') return type !== 'heading' && type !== 'comment';
  const source = text.slice(start, end);
  const prose = proseOf(source, 'stated');
  return LEADS.test(source) || (prose !== '' && !meansNone(prose));
}

const LEADS = /\[|<\w|:\/\//;

/**
 * A problem alone, below what the note is about, is that of what was told there; but a motivation is that of the note.
 */
function isInPassing({ key, isPreceded, at, text }: HeadedText, { note, keys }: Told): boolean {
  if (OPEN.test(key)) return false;
  if (isPreceded || asksNothing(key, text)) return true;
  if (MOTIVATION.test(key)) return !isDifficulty(text);
  return (CHALLENGE.test(key) && !isDifficulty(text)) || saysMore(note, keys.all, 0, at, TELLS);
}

const MOTIVATION = headingPattern('motivation');
const CHALLENGE = headingPattern('challenge');
const SETTING = new RegExp(
  [MOTIVATION, CHALLENGE, headingPattern('context')].map(({ source }) => source).join('|'),
  'u',
);
const EXERCISE = new RegExp(`^(?:${headingPattern('exercise').source})$`, 'u');
const QUESTION = headingPattern('question');

/** A note tells in these what it is about; a quote or a callout above may be a motto or a notice. */
const TELLS: ReadonlySet<string> = new Set(['paragraph', 'list', 'table']);

/**
 * Methods and ideas are those of what the note is about; a solution alone is that of what stands above it, under the
 * title.
 */
function isSolution({ key, isBelow, isFollowed, at, text }: HeadedText, { note, keys }: Told): boolean {
  if (!SOLUTION.test(key) || isBelow || isFollowed || needsContext(text) || isDefining(text)) return false;
  return saysMore(note, keys.all, 0, at);
}

const SOLUTION = headingPattern('solution');

function saidIn({ text, heading }: HeadedText): Found {
  return stated(text, { kind: 'section', heading });
}

/** Where a note says other things besides, its problem is told in passing, or answered there. */
function isTreated({ note, keys, isAnswered }: Told, section: HeadedText): boolean {
  const { key, isPreceded, isFollowed, shows, at, end } = section;
  if (isAnswered || (MOTIVATION.test(key) && countTexts(note, section) > 2)) return true;
  if (OPEN.test(key)) return false;
  return isPreceded || isFollowed || shows || saysMore(note, keys.all, 0, at) || saysMore(note, keys.all, end);
}

const OPEN = headingPattern('open');
