import { ENGLISH } from './en';
import { GERMAN } from './de';
import { FRENCH } from './fr';
import { SPANISH } from './es';
import { ITALIAN } from './it';
import { PORTUGUESE } from './pt';
import { RUSSIAN } from './ru';
import { CHINESE } from './zh';
import { JAPANESE } from './ja';
import { KOREAN } from './ko';
import { VIETNAMESE } from './vi';
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

/** Every language of cards: one file and one line here. Where nothing tells a text's language, the first one stands in. */
export const LANGUAGES: Readonly<Record<Language, LanguageTable>> = TABLES;
