/** What may be a mark of Markdown wherever it stands, is no text, or is white space that would be made one space. */
const MARK = /[\\`$[<^*_#]|%%|==|~~|:\/\/|[^\S ]| {2}| $|[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
/** Nothing that makes a line something else than a paragraph starts with a letter. */
const STARTS_WITH_LETTER = /^\p{L}/u;

/**
 * Whether a text is one line of plain words, which reads everywhere as it stands. Most of what is said of notes is, and
 * to read it for marks would take many times as long. False does not mean that there is a mark.
 */
export function isUnmarked(text: string): boolean {
  return STARTS_WITH_LETTER.test(text) && !MARK.test(text);
}
