/** A list of words or names as this code writes them: apart by commas, in any number of lines. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(',').map((word) => word.trim())));
}

/** A name as the lists have it: folded, without marks, signs and emoji around it. */
export function nameKey(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(AROUND, '').replace(/\s+/g, ' ').replace(/’/g, "'");
}

const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

const UNSPACED = /[\u3040-\u30ff\p{Script=Han}]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/** About how many words a text has; of scripts without spaces two characters count as one. */
export function wordCount(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = unspaced === 0 ? text : text.replace(UNSPACED, ' ');
  return (spaced.match(WORD)?.length ?? 0) + Math.ceil(unspaced / 2);
}

/** What ends a sentence, with the marks that close around it. */
export const ENDS_SENTENCE = /[.!?…。！？．؟।][)\]}）】」』”’"'»*_=~]*$/;

/** A pattern for lines that begin in one of these ways, in any case. */
export function beginning(...ways: readonly string[]): RegExp {
  return new RegExp(`^(?:${ways.join('|')})`, 'iu');
}
