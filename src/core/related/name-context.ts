/** What a mark before a word is closed by: within quotes or emphasis a word is meant as a word, or as a name. */
const ENCLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '‘': '’',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '《': '》',
  '*': '*',
  _: '_',
};
/** What is skipped to see what a word stands after. */
const BETWEEN = /[\p{Zs}\t("“„‘'«[*_]/u;
/** A word after one of these does not begin a sentence. */
const WITHIN_SENTENCE = /[\p{L}\p{N}\p{M},;)\]&%’'”»]/u;
const CAPITAL = /^\p{Lu}/u;
const HEADING = /^[\s>]*#{1,6}\s/;

/**
 * Whether case or context says that an everyday word stands there as a name: a capital within a sentence, or quotes or
 * emphasis around it.
 */
export function isMarkedAsName(text: string, start: number, end: number, name: string): boolean {
  if (ENCLOSING[text[start - 1] ?? ''] === text[end]) return true;
  if (!CAPITAL.test(name) || !CAPITAL.test(text.slice(start, end))) return false;
  let before = start - 1;
  while (before >= 0 && BETWEEN.test(text.charAt(before))) before--;
  const line = text.slice(text.lastIndexOf('\n', before) + 1, start);
  return before >= 0 && WITHIN_SENTENCE.test(text.charAt(before)) && !HEADING.test(line);
}

const WORD = /[\p{L}\p{N}]/u;
/**
 * Further marks before and after a word that make it a part of something else: an address, a path, the name of a file
 * or of a variable.
 */
const JOINED_BEFORE =
  /[@\\]$|[\p{L}\p{N}][._]$|(?:^|[\s(])[~.]{0,2}\/(?:[\p{L}\p{N}_.-]+\/)*$|[\p{L}\p{N}]\/[\p{L}\p{N}_.-]*\/$/u;
const JOINED_AFTER = /^(?:[@\\]|[._][\p{Ll}\p{N}]|\/[\p{L}\p{N}_.-]*\/)/u;
/** Further away nothing is looked at. */
const REACH = 40;
/** What a path is written with, before and after a word in it. */
const PATH_BEFORE = /[\p{L}\p{N}_.~@+%/-]*$/u;
const PATH_AFTER = /^[\p{L}\p{N}_.~@+%/-]*/u;
/** A file in a folder, a folder named as one, or what begins as addresses and folders of programs do. */
const PATH =
  /\/[^/]*\.[a-z][a-z\d]{0,4}$|\/$|^(?:[^/]+\.\p{Ll}{2,}|src|lib|bin|usr|etc|var|opt|pkg|docs|include|node_modules)\//u;

/**
 * Whether what stands there is a part of an address, a path, the name of a file or of a variable, and no word of a
 * sentence.
 */
export function isPartOfCode(text: string, start: number, end: number): boolean {
  if (!WORD.test(text.charAt(start)) && !WORD.test(text.charAt(end - 1))) return false;
  const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
  return JOINED_BEFORE.test(before) || JOINED_AFTER.test(after) || isInPath(before, text.slice(start, end), after);
}

/** One slash may part two words as well, as in `user/kernel`: then the rest has to look like a path. */
function isInPath(before: string, word: string, after: string): boolean {
  const [head = ''] = PATH_BEFORE.exec(before) ?? [];
  const [tail = ''] = PATH_AFTER.exec(after) ?? [];
  return (head.includes('/') || tail.includes('/')) && PATH.test((head + word + tail).replace(/\.+$/, ''));
}
