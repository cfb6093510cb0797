import { en } from './en';
import { format, lookUp, type KeyOf, type Params, type Texts } from './text';
import { zhCn } from './zh-cn';

export type TextKey = KeyOf<typeof en>;

const languages: Readonly<Record<string, Texts>> = { en, zh: zhCn };

let current = 'en';

/** Chooses the language of all texts from here on; an unknown one means English. Takes what the app's `getLanguage()` answers. */
export function setLanguage(language: string): void {
  const base = language.toLowerCase();
  current = base === 'zh' || base === 'zh-cn' || base.startsWith('zh-hans') ? 'zh' : 'en';
}

/** A text that a person sees, in the chosen language; English where that has none. */
export function t(key: TextKey, params: Params = {}): string {
  const text = lookUp(languages[current] ?? en, key) ?? lookUp(en, key) ?? key;
  return format(text, params, current);
}
