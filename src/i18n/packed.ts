import { inflateSync, strFromU8 } from 'fflate';
import { isText, type Words } from './text';

/** What the build made of a string by `scripts/pack-words.mjs`: deflated, in base 64. */
function unpack(packed: string): string {
  return strFromU8(inflateSync(Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))));
}

/** The words of one language, a JSON list in the order of their keys, which stand on a line each. */
export function unpackWords(keys: string, texts: string): Words {
  const list: unknown = JSON.parse(unpack(texts));
  const all = Array.isArray(list) ? list.filter(isText) : [];
  return new Map(
    unpack(keys)
      .split('\n')
      .map((key, i) => [key, all[i] ?? key]),
  );
}
