import { LANGUAGES, type Language } from './languages';

/** Enough to tell; a longer text costs no more. */
const SAMPLE = 2000;

/** Behind one of these a word starts. */
const BEFORE_WORD = /[\s'’("«¿¡]/;
/** What ends a word; one with stops in it, as `e.g.`, is none of ours. */
const AFTER_WORD = /[,;:!?)"»'’]|\.(?!\p{L})/u;

const codes = Object.keys(LANGUAGES).filter((code): code is Language => code in LANGUAGES);

/** Languages that are known by their letters. */
const SCRIPTS = codes.filter((code) => LANGUAGES[code].script.own !== null);

const LETTERS = codes.flatMap((code) =>
  LANGUAGES[code].script.letters.map(([letters, worth]) => [code, letters, worth] as const),
);

/** All of these letters, and others. */
const ACCENTED = /[^\0-\x7f]/;

const COMMON = new Map<string, Language[]>();
for (const code of codes)
  for (const word of LANGUAGES[code].script.common) COMMON.set(word, [...(COMMON.get(word) ?? []), code]);

/** What a text seems to be written in: by its script, or by its short words. English where nothing tells. */
export function guessLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  return byScript(sample) ?? byWords(sample);
}

/** Any letter that only one language of the tables has. */
const OWN = new RegExp(SCRIPTS.map((code) => LANGUAGES[code].script.own?.source ?? '(?!)').join('|'), 'u');

function byScript(sample: string): Language | null {
  if (!OWN.test(sample)) return null;
  const latin = count(sample, /[a-zà-ɏ]/g);
  const own = (code: Language): number => count(sample, LANGUAGES[code].script.own ?? /(?!)/g);
  const [kana, han, hangul] = [own('ja'), own('zh'), own('ko')];
  // A character of these scripts says as much as three letters, and their texts are full of Latin names.
  if ((kana + han + hangul) * 4 > latin) return hangul > kana + han ? 'ko' : kana * 8 > han ? 'ja' : 'zh';
  return SCRIPTS.find((code) => own(code) * 2 > latin) ?? null;
}

function byWords(sample: string): Language {
  const scores = new Map<Language, number>([['en', 0]]);
  const add = (code: Language, points: number): unknown => scores.set(code, (scores.get(code) ?? 0) + points);
  for (const word of sample.split(BEFORE_WORD)) commonIn(word)?.forEach((code) => add(code, 1));
  if (ACCENTED.test(sample)) for (const [code, letters, worth] of LETTERS) if (letters.test(sample)) add(code, worth);
  return Array.from(scores).reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** The languages of a common word, whatever stands behind it. */
function commonIn(word: string): readonly Language[] | undefined {
  return COMMON.get(word) ?? (AFTER_WORD.test(word) ? COMMON.get(word.slice(0, word.search(AFTER_WORD))) : undefined);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
