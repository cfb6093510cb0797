const BEYOND_ASCII = /[\u0080-\uffff]/;

/** The key under which names are equal: case and Unicode form do not matter, accents do. */
export function fold(text: string): string {
  // Every link of a vault comes through here: most names have but one form, and need not be asked for it.
  return BEYOND_ASCII.test(text) ? text.normalize('NFC').toLowerCase() : text.toLowerCase();
}

/** Like `fold`, and accents do not matter either. For ordering and searching, never for identity. */
export function foldAccents(text: string): string {
  return BEYOND_ASCII.test(text)
    ? text
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
    : text.toLowerCase();
}

/** Takes what a person typed; answers whether texts have all its words, whatever their case and accents. */
export function matcher(query: string): (texts: Iterable<string>) => boolean {
  const words = foldAccents(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (texts) => {
    if (words.length === 0) return true;
    const all = foldAccents(Array.from(texts).join('\n'));
    return words.every((word) => all.includes(word));
  };
}
