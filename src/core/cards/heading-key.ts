const DECORATION = /^[^\p{L}]+|[^\p{L}]+$/gu;
const ARTICLE = /^(?:the|our|my|das|die|der|le|la|les|l'|el|los|il|lo|o)\s+(?=\S)/;

/** Vaults use the same headings again and again. */
const KEPT = 20_000;
const known = new Map<string, string>();

/** A heading's name without numbers, emoji, punctuation and article: that of `1. The problem:` is `problem`. */
export function headingKey(heading: string): string {
  let key = known.get(heading);
  if (key === undefined) {
    if (known.size >= KEPT) known.clear();
    key = keyOf(heading);
    known.set(heading, key);
  }
  return key;
}

function keyOf(heading: string): string {
  return heading.normalize('NFC').toLowerCase().replace(DECORATION, '').replace(/\s+/g, ' ').replace(ARTICLE, '');
}
