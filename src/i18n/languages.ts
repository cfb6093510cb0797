import { en } from './en';
import { cli } from './en/cli';
import { de } from './languages/de';
import { fr } from './languages/fr';
import { zh } from './languages/zh';
import { wordsIn, type Words } from './text';

/**
 * The languages of the interface, by the app's codes for them. The build of the plugin packs what this module gives: see
 * `scripts/pack-words.mjs`.
 */
export const languages = {
  en: () => wordsIn({ ...en, cli }),
  de: () => wordsIn(de),
  fr: () => wordsIn(fr),
  zh: () => wordsIn(zh),
} satisfies Readonly<Record<string, () => Words>>;

export type Language = keyof typeof languages;
