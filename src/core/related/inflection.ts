import type { Language } from '../cards/languages';
import { foldWords } from '../text/words';

/** Endings that one word may have, of which the stem is the same. */
interface Paradigm {
  readonly endings: readonly string[];
  /** How the stem ends. */
  readonly stem: RegExp;
  /** In a name of several words: whether only the last one changes so, only those before it, or each. */
  readonly where: 'last' | 'before' | 'any';
}

/** Shorter stems belong to too many words. */
const SHORTEST_STEM = 3;
/** A word that is a name in the plural is meant by its singular only where the singular is long: News is not new. */
const LONG_STEM = 5;

function paradigm(endings: string, where: Paradigm['where'], stem = /(?:)/u): Paradigm {
  return { endings: endings.split(' ').map((ending) => foldWords(ending.replace('-', ''))), stem, where };
}

/**
 * Plural and case of nouns, and of the adjectives beside them, where they change the end of a word; `-` stands for no
 * ending. Rather too few than too many: what is also the form of another word is left out.
 */
const PARADIGMS: Readonly<Partial<Record<Language, readonly Paradigm[]>>> = {
  en: [
    paradigm('- s', 'last', /[^s]$/),
    paradigm('- es', 'last', /(?:s|x|z|ch|sh|[^aeiou]o)$/),
    paradigm('y ies', 'last', /[^aeiou]$/),
    paradigm('is es', 'last', /.{4}$/),
    paradigm('ix ices', 'last'),
    paradigm('ex ices', 'last'),
    paradigm('f ves', 'last', /(?:l|ea|oa|ar)$/),
    paradigm('fe ves', 'last', /ni$/),
    paradigm('on a', 'last', /(?:men|teri|mat)$/),
    paradigm('um a', 'last', /(?:ctr|ant)$/),
  ],
  de: [
    paradigm('- s', 'last'),
    paradigm('- e es en', 'last', /[^aeiou]$/),
    paradigm('- e es er ern', 'last', /(?:ld|nd|ied|eid|icht|ort|uch|aus|ach|ad)$/),
    paradigm('- n', 'last', /(?:e|el|er)$/),
    paradigm('- nen', 'last', /in$/),
    paradigm('nis nisse nissen nisses', 'last'),
    paradigm('um en', 'last'),
    paradigm('us en', 'last', /m$/),
    paradigm('a en', 'last', /m$/),
    paradigm('- e en er es em', 'before'),
  ],
  fr: [paradigm('- s', 'any', /[^sx]$/), paradigm('- x', 'any', /(?:au|eu|ou)$/), paradigm('al aux', 'any')],
  es: [paradigm('- s', 'any', /[aeiou]$/), paradigm('- es', 'any', /[^aeiou]$/), paradigm('z ces', 'any')],
  it: ['o i', 'a e', 'e i', 'co chi', 'ca che', 'go ghi', 'ga ghe', 'io i'].map((endings) => paradigm(endings, 'any')),
  pt: [
    paradigm('- s', 'any', /[aeiou]$/),
    paradigm('- es', 'any', /[rsz]$/),
    ...['m ns', 'ao oes', 'al ais', 'el eis', 'ol ois', 'il is'].map((endings) => paradigm(endings, 'any')),
  ],
  ru: [
    paradigm('- а у ом е ы ов ам ами ах', 'any', /[бвдзлмнпрстф]$/),
    paradigm('- а у ом ем е и ов ей ам ами ах', 'any', /[кгхжчшщ]$/),
    paradigm('- а у ем ом е ы ев ов ам ами ах', 'any', /ц$/),
    paradigm('й я ю ем е и ев ям ями ях', 'any', /[аеиоуыэюя]$/),
    paradigm('ь я ю ем е и ей ям ями ях ью', 'any'),
    paradigm('а ы и е у ой ою ей - ам ами ах', 'any'),
    paradigm('я и е ю ей ь й ям ями ях', 'any'),
    paradigm('о а у ом е - ам ами ах', 'any'),
    paradigm('е я ю ем и й ей ям ями ях', 'any'),
    paradigm('ый ий ой ого его ому ему ым им ом ем ая яя ую юю ей ое ее ые ие ых их ыми ими', 'any'),
  ],
};

const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * The language whose endings a word has, in a text of a language: a text in Chinese has its Latin words from English.
 */
export function languageOfWord(word: string, ofText: Language): Language {
  if (CYRILLIC.test(word)) return 'ru';
  return ofText !== 'ru' && ofText in PARADIGMS ? ofText : 'en';
}

/**
 * Whether a word of a text is a form of a word of a name, both folded and not the same.
 *
 * @param isLast whether it is the name's last word
 * @param isAlone whether it is its only one
 */
export function isFormOf(
  word: string,
  written: string,
  language: Language,
  { isLast, isAlone }: { readonly isLast: boolean; readonly isAlone: boolean },
): boolean {
  const skipped = isLast ? 'before' : 'last';
  return (PARADIGMS[language] ?? []).some(
    ({ endings, stem, where }) =>
      where !== skipped &&
      endings.some((ending) => {
        const length = word.length - ending.length;
        if (length < SHORTEST_STEM || !word.endsWith(ending)) return false;
        const root = word.slice(0, length);
        if (!written.startsWith(root) || !endings.includes(written.slice(length)) || !stem.test(root)) return false;
        return (
          !isAlone || written.length >= word.length || ending !== 's' || (length >= LONG_STEM && !/ic$/.test(root))
        );
      }),
  );
}

const ENDS = new Set('aeiousnrxmyаеиоуыэюяъьмхвг');
const VOWELS_BEFORE_L = new Set('aeoi');

/**
 * What all forms of a word have in common: words with another key are none of one word; those with the same need not
 * be.
 */
export function stemKey(word: string): string {
  let end = word.length;
  for (let cut = cutAt(word, end); cut > 0 && end - cut >= SHORTEST_STEM; cut = cutAt(word, end)) end -= cut;
  const last = word[end - 1];
  if (last === 'z') return `${word.slice(0, end - 1)}c`;
  return last === 'v' ? `${word.slice(0, end - 1)}f` : word.slice(0, end);
}

/** How many letters at the end may belong to an ending. */
function cutAt(word: string, end: number): number {
  const [last = '', before = ''] = [word[end - 1], word[end - 2]];
  if (ENDS.has(last)) return 1;
  if (last === 'l' && VOWELS_BEFORE_L.has(before)) return 2;
  if ((last === 'c' || last === 'z') && before === 'i') return 2;
  return last === 'h' && (before === 'c' || before === 'g') ? 1 : 0;
}
