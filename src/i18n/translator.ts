import { languages, type Language } from './languages';
import { format, type Params, type Words } from './text';

const codes = Object.keys(languages).filter((code): code is Language => code in languages);

let current: Language = 'en';
let words: Words | null = null;

/**
 * Chooses the language of all texts from here on. Takes what the app's `getLanguage()` answers, or a tag of BCP 47; of
 * one that is not among ours its nearest kin, else English.
 */
export function setLanguage(tag: string): void {
  current = languageFor(tag.toLowerCase());
  words = null;
}

export function chosenLanguage(): Language {
  return current;
}

function languageFor(tag: string): Language {
  const wanted = /^zh-(?:hant|hk|mo)/.test(tag) ? 'zh-tw' : tag;
  const base = (code: string): string => code.toLowerCase().replace(/-.*$/, '');
  return (
    codes.find((code) => code.toLowerCase() === wanted) ?? codes.find((code) => base(code) === base(wanted)) ?? 'en'
  );
}

/** A text in the chosen language. */
export function translate(key: string, params: Params = {}): string {
  words ??= languages[current]();
  return format(words.get(key) ?? key, params, current);
}
