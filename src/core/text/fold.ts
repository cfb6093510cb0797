/** The key under which names are equal: case and Unicode form do not matter, accents do. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Like `fold`, and accents do not matter either. For ordering and searching, never for identity. */
export function foldAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();
}
