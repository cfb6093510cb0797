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
import type { LanguageTable } from './table';

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
