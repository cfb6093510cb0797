/**
 * Marks that a reader may leave out: accents, Arabic and Hebrew vowel points, the stroke that only stretches a word.
 * The two voicing marks of Kana make another letter and stay.
 */
const OPTIONAL_MARK = /(?!\u3099|\u309a)(?:\p{Script=Inherited}|(?=\p{M})\p{Script=Hebrew}|\u0640)/gu;
/** Normalising sorts the marks of one letter, in time that grows with their square: what no language writes is cut first. */
const PILE_OF_MARKS = /(\p{M}{16})\p{M}+/gu;
const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * Case, accents and compatibility forms (full-width letters, ligatures) are gone. Marks that make another letter, as
 * in Kana, Hangul or Thai, stay: this is what sets it apart from `foldAccents`.
 */
export function foldWords(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text.replace(PILE_OF_MARKS, '$1').normalize('NFKD').toLowerCase().normalize('NFKD').replace(OPTIONAL_MARK, '').normalize('NFC');
}

/** Scripts whose words are not set apart by spaces, or, as in Korean, carry their particles with them. */
export const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30fc\\p{Script=Hangul}'
  + '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}';

/** An address; a run of a script without spaces; digits; a word of any other script. One of the first characters decides, so nothing backtracks. */
const RUN = new RegExp(`[a-z]+://[^\\s<>"')\\]]+|([${UNSPACED}]+)|\\p{N}+|(?:(?![${UNSPACED}])[\\p{L}\\p{M}])+`, 'gu');
const ADDRESS = '://';
/** A character with the marks that belong to it. */
const CHARACTER = /.\p{M}*/gsu;
/** Longer runs are data, not language. */
const LONGEST_WORD = 64;

/**
 * The words of a text in any script, folded, in text order. Runs of scripts without spaces come as overlapping pairs of
 * characters (a single one as itself), which finds shared words there without a dictionary. Addresses are left out.
 * Time grows with the length of the text.
 */
export function words(text: string): string[] {
  const found: string[] = [];
  for (const match of foldWords(text).matchAll(RUN)) {
    const run = match[0];
    if (match[1] !== undefined) pushPairs(run, found);
    else if (run.length <= LONGEST_WORD && !run.includes(ADDRESS)) found.push(run);
  }
  return found;
}

function pushPairs(run: string, into: string[]): void {
  const characters = run.match(CHARACTER) ?? [];
  let last = characters[0] ?? run;
  if (characters.length < 2) into.push(last);
  for (let i = 1; i < characters.length; i++) {
    const next = characters[i] ?? '';
    into.push(last + next);
    last = next;
  }
}
