import type { Heading } from '../notes/metadata';
import type { Block } from './blocks';
import type { CardOrigin } from './card';
import type { CardNames } from './card-names';
import { meansNone, NOTHING_FOUND, statedPart, type Found, type FoundParts } from './found';
import { headingKey } from './heading-key';
import { headingPattern, LANGUAGES } from './languages';
import { headedTexts, isNumbered, type HeadedText } from './heading-sections';
import { inlineFieldsIn } from './inline-fields';
import { countTexts, saysOthers, textOfDifficulty } from './later-texts';
import { partWords } from './part-words';
import type { NoteSource } from './note-source';
import { saysMore } from './says-more';
import { titleHeading } from './title-heading';
import { tellsTrouble } from './trouble';
import { isDone } from './solved';
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
import { isUnfilled } from './text/unfilled';
import { isTemplateCode } from './text/lines';
import { leadsIn } from './text/words';
import { passagesOf } from './text/passages';
import { proseOf } from './text/prose';

/** Headings of what is wrong, and of what was done, which stand in notes of other kinds too. */
const BESIDE: ReadonlySet<string> = new Set([...partWords('problem').beside, ...partWords('approach').beside]);

/** Blocks whose text is no prose. */
const SILENT = new Set(['code', 'math', 'html', 'comment', 'definition']);

interface Named {
  readonly name: string;
  readonly text: string;
  readonly isDone?: boolean;
}

/** The parts that inline fields say. */
export function fieldParts(text: string, blocks: readonly Block[], names: CardNames): FoundParts {
  if (!text.includes('::')) return NOTHING_FOUND;
  const fields = blocks
    .filter(({ type }) => !SILENT.has(type))
    .flatMap(({ start, end }) => inlineFieldsIn(text.slice(start, end)));
  return pick(fields, names, (name) => ({ kind: 'inline-field', name }));
}

/**
 * The parts that callouts say. Several problems are exercises, or each that of a part of the note; so is one under a
 * heading.
 */
export function calloutParts(note: NoteSource, names: CardNames): FoundParts {
  const { callouts } = note;
  if (callouts.length === 0) return NOTHING_FOUND;
  const parts = pick(
    callouts.map(({ type, text: says }) => ({ name: type, text: says })),
    names,
    (type) => ({ kind: 'callout', type }),
  );
  const types = new Set(names.problem.map((name) => name.toLowerCase()));
  const [first, second] = callouts.filter(({ type, text: says }) => says !== '' && types.has(type.toLowerCase()));
  const isBelow = first !== undefined && parts.approach === null && first.start > firstHeading(note, names);
  return isBelow || second !== undefined ? { ...parts, problem: null } : parts;
}

/** Where the first heading starts that is neither the title nor that of a part. */
function firstHeading(note: NoteSource, names: CardNames): number {
  const keys = partKeys(names);
  const title = titleHeading(note, keys);
  const first = note.metadata.headings?.find((one) => one !== title && !keys.has(headingKey(one.heading)));
  return first?.position.start.offset ?? Infinity;
}

/**
 * The parts that sections say. `known` are those that the note says elsewhere: beside one, the other need not be
 * doubted.
 */
export function sectionParts(note: NoteSource, names: CardNames, known: FoundParts): FoundParts {
  const { headings } = note.metadata;
  if (headings === undefined) return NOTHING_FOUND;
  const { problem, approach, all } = headingKeys(names);
  if (isExam(headings, problem) || isOfTemplate(headings)) return NOTHING_FOUND;
  const sections = headedTexts(note, all, problem);
  const approaches = sections.find(
    ({ key, showsFirst, isBehindShown, text }) =>
      approach.has(key) && !showsFirst && !isBehindShown && !leavesOpen(text),
  );
  // Whoever says that there is none has no approach yet.
  const isAnsweredElsewhere = known.approach !== null && known.approach.text !== '';
  const isBeside = approaches !== undefined || isAnsweredElsewhere;
  const named = sections
    .filter(({ key }) => problem.has(key))
    .map((section) => (isBeside || !SETTING.test(section.key) ? withDifficulty(note, section) : section));
  const told = named.filter(({ key, text }) => tellsProblem(text) && !isTask(key, text) && !isSetting(key, text));
  const stated = told.find(({ key }) => !BESIDE.has(key));
  const problems = stated ?? (approaches === undefined ? undefined : (told[0] ?? contextOf(note)));
  const saysAbove = (at: number): boolean => saysMore(note, all, 0, at);
  const tellsAbove = (at: number): boolean => saysMore(note, all, 0, at, TELLS);
  const saysBelow = (from: number): boolean => saysMore(note, all, from);
  const hasProblem = problems !== undefined || known.problem !== null;
  const isAnswered = problems !== undefined && hasSection(note, headings, approach, problems.at);
  const hasApproach = approaches !== undefined || isAnsweredElsewhere || isAnswered;
  if (problems !== undefined && approaches !== undefined && isDrawback(problems, approaches)) return NOTHING_FOUND;
  if (problems !== undefined && !hasApproach && isInPassing(problems, tellsAbove)) return NOTHING_FOUND;
  const isShownAlone = problems !== undefined && approaches === undefined && !isAnsweredElsewhere;
  if (isShownAlone && problems.isLate && !OPEN.test(problems.key)) return NOTHING_FOUND;
  if (isShownAlone && (onlyInstructs(problems.text) || isContest(headings))) return NOTHING_FOUND;
  if (!hasProblem && named.length > 0) return NOTHING_FOUND;
  if (isShownAlone && MOTIVATION.test(problems.key) && !isDifficulty(problems.text)) return NOTHING_FOUND;
  if (approaches !== undefined && !hasProblem) {
    // Whoever left the problem's section empty still means this to be the approach.
    if (headings.some((one, i) => problem.has(headingKey(one.heading)) && isEmpty(note, one, headings[i + 1])))
      return { problem: null, approach: saidIn(approaches) };
    if (!isSolution(approaches, saysAbove)) return NOTHING_FOUND;
    const above = toldAbove(note, all, approaches.at);
    const isShown = headings.some(({ heading }) => problem.has(headingKey(heading)));
    return above === null && !isShown ? NOTHING_FOUND : { problem: above, approach: saidIn(approaches) };
  }
  return {
    problem:
      problems === undefined
        ? null
        : {
            ...saidIn(problems),
            isTreated:
              isAnswered ||
              (MOTIVATION.test(problems.key) && countTexts(note, problems) > 2) ||
              isTreated(problems, saysAbove, saysBelow),
          },
    approach: approaches === undefined ? null : saidIn(approaches),
  };
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
  return asksNothing(key, text) && !tellsDifficulty(text);
}

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

type SaysMore = (at: number) => boolean;

/**
 * A problem alone, below what the note is about, is that of what was told there; but a motivation is that of the note.
 */
function isInPassing({ key, isPreceded, at, text }: HeadedText, tellsAbove: SaysMore): boolean {
  if (OPEN.test(key)) return false;
  if (isPreceded || asksNothing(key, text)) return true;
  if (MOTIVATION.test(key)) return !isDifficulty(text);
  return (CHALLENGE.test(key) && !isDifficulty(text)) || tellsAbove(at);
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
function isSolution({ key, isBelow, isFollowed, at, text }: HeadedText, saysAbove: SaysMore): boolean {
  return SOLUTION.test(key) && !isBelow && !isFollowed && !needsContext(text) && !isDefining(text) && saysAbove(at);
}

const SOLUTION = headingPattern('solution');

function saidIn({ text, heading }: HeadedText): Found {
  return stated(text, { kind: 'section', heading });
}

/** Where a note says other things besides, its problem is told in passing, or answered there. */
function isTreated(section: HeadedText, saysAbove: SaysMore, saysBelow: SaysMore): boolean {
  const { key, isPreceded, isFollowed, shows, at, end } = section;
  return !OPEN.test(key) && (isPreceded || isFollowed || shows || saysAbove(at) || saysBelow(end));
}

const OPEN = headingPattern('open');

/** The keys of the headings that sections with a part have. */
export function partKeys(names: CardNames): ReadonlySet<string> {
  return headingKeys(names).all;
}

interface HeadingKeys {
  readonly problem: ReadonlySet<string>;
  readonly approach: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const keysOf = new WeakMap<CardNames, HeadingKeys>();

/** Made once for all notes. */
function headingKeys(names: CardNames): HeadingKeys {
  const known = keysOf.get(names);
  if (known !== undefined) return known;
  const [problem, approach] = [names.problemHeadings.map(headingKey), names.approachHeadings.map(headingKey)];
  const made = { problem: new Set(problem), approach: new Set(approach), all: new Set([...problem, ...approach]) };
  keysOf.set(names, made);
  return made;
}

function pick(all: readonly Named[], names: CardNames, origin: (name: string) => CardOrigin): FoundParts {
  const find = (wanted: readonly string[]): Found | null => {
    const keys = new Set(wanted.map((name) => name.toLowerCase()));
    const named = all.find(({ name, text }) => text !== '' && !isUnfilled(text) && keys.has(name.toLowerCase()));
    return named === undefined ? null : stated(named.text, origin(named.name), named.isDone);
  };
  return { problem: find(names.problem), approach: find(names.approach) };
}

function stated(text: string, origin: CardOrigin, isTaskDone = isDone(text)): Found {
  return statedPart({ text, origin, isDone: isTaskDone });
}
