import { inflateSync, strFromU8, strToU8 } from 'fflate';
import { isText, type Words } from './text';

const BASE = 85;
/** The digits are the signs from `(` on, without the backslash. */
const ZERO = 40;
const BACKSLASH = 92;

/** No text is looked at farther back. */
const WINDOW = 32_768;

/** What is known of a text that another one is packed with. */
export function dictionaryOf(near: string): Uint8Array {
  return strToU8(near).slice(-WINDOW);
}

/**
 * What the build made of a string by `scripts/pack-words.mjs`: deflated, five digits for four bytes.
 *
 * @param near the text that it was packed with
 */
export function unpack(packed: string, near = ''): string {
  const bytes = new DataView(new ArrayBuffer((packed.length / 5) * 4));
  for (let at = 0; at < packed.length; at += 5) {
    let word = 0;
    for (let i = at; i < at + 5; i++) {
      const code = packed.charCodeAt(i);
      word = word * BASE + code - ZERO - (code > BACKSLASH ? 1 : 0);
    }
    bytes.setUint32((at / 5) * 4, word);
  }
  return strFromU8(inflateSync(new Uint8Array(bytes.buffer), { dictionary: dictionaryOf(near) }));
}

/**
 * The words of one language, a JSON list in the order of their keys, which stand on a line each.
 *
 * @param texts it comes last, after those that each next one was packed with
 */
export function unpackWords(keys: string, texts: readonly string[]): Words {
  const list: unknown = JSON.parse(texts.reduce((near, packed) => unpack(packed, near), ''));
  const all = Array.isArray(list) ? list.filter(isText) : [];
  return new Map(
    unpack(keys)
      .split('\n')
      .map((key, i) => [key, all[i] ?? key]),
  );
}
