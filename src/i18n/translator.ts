import { format, lookUp, type KeyOf, type Params, type Texts, type Translation } from './text';

let current = 'en';

/**
 * Chooses the language of all texts from here on; an unknown one means English. Takes what the app's `getLanguage()`
 * answers.
 */
export function setLanguage(language: string): void {
  const base = language.toLowerCase();
  current = base === 'zh' || base === 'zh-cn' || base.startsWith('zh-hans') ? 'zh' : 'en';
}

/** A function that gives a text a person sees, in the chosen language; English where that has none. */
export function translator<T extends Texts>(en: T, zh: Translation<T>): (key: KeyOf<T>, params?: Params) => string {
  const languages: Readonly<Record<string, Texts>> = { en, zh };
  return (key, params = {}) => {
    const text = lookUp(languages[current] ?? en, key) ?? lookUp(en, key) ?? key;
    return format(text, params, current);
  };
}
