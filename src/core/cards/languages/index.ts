import { ENGLISH } from './english';
import { GERMAN } from './german';
import { FRENCH } from './french';
import { SPANISH } from './spanish';
import { ITALIAN } from './italian';
import { PORTUGUESE } from './portuguese';
import { RUSSIAN } from './russian';
import { CHINESE } from './chinese';
import { JAPANESE } from './japanese';
import { KOREAN } from './korean';
import { VIETNAMESE } from './vietnamese';
import type { HeadingWords, LanguageTable, Ways } from './table';

const TABLES = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  ru: RUSSIAN,
  zh: CHINESE,
  ja: JAPANESE,
  ko: KOREAN,
  vi: VIETNAMESE,
} satisfies Record<string, LanguageTable>;

/** A language that the tables know, by its code. */
export type Language = keyof typeof TABLES;

/**
 * Every language of cards: one file and one line here. Where nothing tells a text's language, the first one stands in.
 */
export const LANGUAGES: Readonly<Record<Language, LanguageTable>> = TABLES;

const tables = Object.values(LANGUAGES);

/** The ways of all languages to say something. */
export function everyWay(of: keyof Ways): readonly string[] {
  return tables.flatMap(({ ways }) => ways[of]);
}

/** Tells texts that begin so, whatever their capitals. */
export function everyStart(of: keyof Ways): RegExp {
  return new RegExp(`^(?:${everyWay(of).join('|')})`, 'iu');
}

/** The source of a pattern for them as words: whole ones, behind what stands before, where spaces set words apart. */
export function wholeWay(of: keyof Ways, before = '(?:^|[^\\p{L}])'): string {
  const waysOf = (isSpaced: boolean): string[] =>
    tables.flatMap(({ script, ways }) => (script.isSpaced === isSpaced ? ways[of] : []));
  return [`${before}(?:${waysOf(true).join('|')})(?!\\p{L})`, ...waysOf(false)].join('|');
}

/** Tells the headings of one kind by their keys. */
export function headingPattern(of: keyof HeadingWords): RegExp {
  return new RegExp(tables.flatMap(({ headings }) => headings[of]).join('|'), 'u');
}
