import { en } from './en';
import { cli } from './en/cli';
import { de } from './languages/de';
import { es } from './languages/es';
import { fr } from './languages/fr';
import { it } from './languages/it';
import { ja } from './languages/ja';
import { ko } from './languages/ko';
import { ptBr } from './languages/pt-br';
import { ru } from './languages/ru';
import { zh } from './languages/zh';
import { zhTw } from './languages/zh-tw';
import { wordsIn, type Words } from './text';

/**
 * The languages of the interface, by the app's codes for them. The build of the plugin packs what this module gives:
 * see `scripts/pack-words.mjs`.
 */
export const languages = {
  en: () => wordsIn({ ...en, cli }),
  de: () => wordsIn(de),
  es: () => wordsIn(es),
  fr: () => wordsIn(fr),
  it: () => wordsIn(it),
  ja: () => wordsIn(ja),
  ko: () => wordsIn(ko),
  'pt-BR': () => wordsIn(ptBr),
  ru: () => wordsIn(ru),
  zh: () => wordsIn(zh),
  'zh-TW': () => wordsIn(zhTw),
} satisfies Readonly<Record<string, () => Words>>;

export type Language = keyof typeof languages;
