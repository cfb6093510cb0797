import type { TopicProblem } from './note-problems';
import { isNotePath, linkpathOf, withoutMd } from './paths';
import { listOf, propertyOf, type Properties } from './properties';
import { bareTag } from './tags';

export interface TopicValues {
  /**
   * What the note writes, once each: trimmed, links without `[[ ]]`, subpath and alias, tags without `#`, numbers as
   * text. Empty ones are gone.
   */
  readonly values: readonly string[];
  /**
   * Those of the values that may be several names, with commas or the like between them: a topic may be called so as a
   * whole.
   */
  readonly commaValues: readonly string[];
  readonly problems: readonly TopicProblem[];
}

/** What one item of the property says. */
interface Reading {
  readonly values: readonly string[];
  readonly mayBeSeveral: boolean;
  readonly problem: TopicProblem | null;
}

const NOTHING: Reading = { values: [], mayBeSeveral: false, problem: null };
const NO_VALUES: TopicValues = { values: [], commaValues: [], problems: [] };

/** What the property that names a note's topics holds: one value or a list of them. */
export function topicValuesOf(properties: Properties, property: string): TopicValues {
  const items = listOf(propertyOf(properties, property));
  if (items.length === 0) return NO_VALUES;
  const values = new Set<string>();
  const commaValues = new Set<string>();
  const problems: TopicProblem[] = [];
  for (const item of items) {
    const reading = readItem(item, property);
    for (const value of reading.values) values.add(value);
    if (reading.mayBeSeveral) for (const value of reading.values) commaValues.add(value);
    if (reading.problem !== null) problems.push(reading.problem);
  }
  return {
    values: Array.from(values),
    commaValues: commaValues.size === 0 ? NO_VALUES.commaValues : Array.from(commaValues),
    problems: problems.length === 0 ? NO_VALUES.problems : problems,
  };
}

/** The names that one item of such a property stands for where no topic is called as the whole item is. */
export function topicNamesIn(item: unknown): readonly string[] {
  const { values, mayBeSeveral } = readItem(item, '');
  return mayBeSeveral ? values.flatMap(namesBetweenCommas) : values;
}

function readItem(item: unknown, property: string): Reading {
  if (typeof item === 'string') return readText(item);
  if (typeof item === 'number' || typeof item === 'bigint') return readNumber(Number(item), property);
  const link = bareLink(item);
  if (link !== null) return { ...NOTHING, values: [unlinked(`[[${link}]]`)].filter(isName) };
  return { ...NOTHING, problem: { kind: 'topic-type', property, type: typeOf(item) } };
}

/** Of a number that is not whole nobody knows how it was typed: `3.10` reads as 3.1. */
function readNumber(value: number, property: string): Reading {
  if (!Number.isFinite(value)) return { ...NOTHING, problem: { kind: 'topic-type', property, type: 'number' } };
  const text = String(value);
  const isSure = Number.isSafeInteger(value);
  return { ...NOTHING, values: [text], problem: isSure ? null : { kind: 'topic-number', property, value: text } };
}

/** A link without quotes is to YAML a list in a list, and as an item one more. The app makes no link of it. */
function bareLink(item: unknown): string | null {
  const inner: unknown = onlyOne(item);
  const target: unknown = Array.isArray(inner) ? onlyOne(inner) : inner;
  return typeof target === 'string' || typeof target === 'number' ? String(target) : null;
}

function onlyOne(list: unknown): unknown {
  return Array.isArray(list) && list.length === 1 ? list[0] : null;
}

function typeOf(item: unknown): 'boolean' | 'nothing' | 'list' | 'map' {
  if (typeof item === 'boolean') return 'boolean';
  if (item === null || item === undefined) return 'nothing';
  return Array.isArray(item) ? 'list' : 'map';
}

/** Most texts have nothing of all this. */
const MARKED = /[[#,\uff0c\u3001\u060c;\uff1b|\n]/;

function readText(text: string): Reading {
  if (!MARKED.test(text)) return { ...NOTHING, values: [text.trim()].filter(isName) };
  const link = markdownLink(text);
  if (link !== null) return { ...NOTHING, values: [link].filter(isName) };
  const names = namesBetweenCommas(text);
  // Links and tags are names whatever stands between them.
  const isSure = names.length < 2 || piecesOf(text).every((piece) => markedNames(piece) !== null);
  return isSure ? { ...NOTHING, values: names } : { ...NOTHING, values: [text.trim()], mayBeSeveral: true };
}

/** The names that a text with commas stands for, where it is not one name. */
export function namesBetweenCommas(text: string): readonly string[] {
  return piecesOf(text).flatMap((piece) => markedNames(piece) ?? [piece]);
}

/**
 * A link or a character's code, or what people write between names: a comma of any script, a semicolon, a bar, a line.
 */
const LINK_OR_COMMA = /(\[\[(?:(?!\[\[|\]\]).)*\]\]|&#?\w{2,8};)|[,\uff0c\u3001\u060c;\uff1b\n]|[ \t]\|(?=[ \t])/g;

/**
 * What stands between the commas of a text, or what is written like them; those in links and within numbers
 * (`1,4-Dioxane`) part nothing. Empty pieces are gone.
 */
function piecesOf(text: string): readonly string[] {
  const isAllNumbers = /^[\d\s,]*$/.test(text);
  const pieces: string[] = [];
  let start = 0;
  for (const { 0: sign, 1: whole, index } of text.matchAll(LINK_OR_COMMA)) {
    const isInNumber = !isAllNumbers && /^\d,\d$/.test(text.slice(Math.max(0, index - 1), index + 2));
    if (whole !== undefined || isInNumber) continue;
    pieces.push(text.slice(start, index));
    start = index + sign.length;
  }
  return [...pieces, text.slice(start)].map((piece) => piece.trim()).filter((piece) => piece !== '');
}

const LINKS = /^(?:\[\[(?:(?!\[\[|\]\]).)*\]\]\s*)+$/;
const TAGS = /^(?:#[^\s#]+\s*)+$/;

/** The names in a text of nothing but links, or nothing but tags; null where it is something else. */
function markedNames(text: string): readonly string[] | null {
  if (LINKS.test(text)) return Array.from(text.matchAll(/\[\[(.*?)\]\]/g), ([link]) => unlinked(link)).filter(isName);
  const link = markdownLink(text);
  if (link !== null) return [link].filter(isName);
  if (TAGS.test(text))
    return text
      .split(/\s+|(?=#)/)
      .map(bareTag)
      .filter(isName);
  return text === '#' ? [] : null;
}

function isName(text: string): boolean {
  return text !== '';
}

const MARKDOWN_LINK = /^\[[^[\]]*\]\((?:<([^<>]+)>|([^\s()<>]+))\)$/;

/** What a Markdown link to a note leads to, as a link without marks would; null for any other text. */
function markdownLink(text: string): string | null {
  const [, quoted, plain] = MARKDOWN_LINK.exec(text.trim()) ?? [];
  const target = linkpathOf(quoted ?? plain ?? '');
  if (!isNotePath(target) || /^[a-z][a-z+.-]*:/i.test(target)) return null;
  return withoutMd(decoded(target).replace(/^(?:\.{0,2}\/)+/, '')).trim();
}

/** A target as it is called; one with signs that encode nothing is called so. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** The target of `[[target#part|alias]]`, or the text itself where it is no link; trimmed. */
export function unlinked(text: string): string {
  const trimmed = text.trim();
  if (!trimmed.startsWith('[[') || !trimmed.endsWith(']]')) return trimmed;
  const inner = trimmed.slice(2, -2);
  const bar = inner.indexOf('|');
  return withoutMd(linkpathOf(bar < 0 ? inner : inner.slice(0, bar)).trim());
}
