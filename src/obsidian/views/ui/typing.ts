/** A letter without modifiers: it is meant for the field that searches or filters. */
export function isTyping({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return Array.from(key).length === 1 && key !== ' ' && !altKey && !ctrlKey && !metaKey;
}
