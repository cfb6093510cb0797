/*
 * White space as YAML has it: spaces, tabs and line breaks. What else looks like space (U+00A0, U+3000, U+FEFF, U+0085,
 * U+2028 …) is content there, so `trim` and `\s` are not for YAML.
 */

const SPACE = ' \t\r\n';

export function isSpace(character: string): boolean {
  return character !== '' && SPACE.includes(character);
}

/** Where the space at the end begins. */
function endOf(text: string): number {
  let end = text.length;
  while (end > 0 && isSpace(text.charAt(end - 1))) end--;
  return end;
}

/** Where the space at the start ends. */
export function startOf(text: string): number {
  let start = 0;
  while (isSpace(text.charAt(start))) start++;
  return start;
}

export function trimEnd(text: string): string {
  return text.slice(0, endOf(text));
}

export function trimStart(text: string): string {
  return text.slice(startOf(text));
}

export function trim(text: string): string {
  return trimStart(trimEnd(text));
}
