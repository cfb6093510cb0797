/** Control characters, line and paragraph ends, and what turns the direction of the text around it. */
const STEERING = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/** Text from notes and file names on one line, without anything that would steer a terminal. */
export function plain(text: string): string {
  return text.replace(STEERING, (character) => (character === '\t' ? ' ' : '\ufffd'));
}

/** How many items of one kind a person is shown. */
const SHOWN = 20;

/** A heading with lines under it; nothing where there are none. `more` says how many are left out. */
export function listText(
  heading: string,
  lines: readonly string[],
  more: (count: number) => string,
  shown = SHOWN,
): string {
  if (lines.length === 0) return '';
  const some = lines.slice(0, shown).map(plain);
  if (lines.length > shown) some.push(more(lines.length - shown));
  return `${heading}\n${some.map((line) => `  ${line}\n`).join('')}`;
}
