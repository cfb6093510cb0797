import { partWords } from './part-words';

/** `一、`, `（二）`. */
const NUMERAL = /^[（(]?[一二三四五六七八九十]{1,3}[)）、.．:：][ \t]*/;
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
  const plain = heading.normalize('NFC').toLowerCase().replace(NUMERAL, '').replace(DECORATION, '');
  return partIn(plain.replace(/\s+/g, ' ').replace(ARTICLE, ''));
}

const NAMES = [new Set(partWords('problem').names), new Set(partWords('approach').names)];
const AND = /\s*(?:[与與和及、&/]|(?: (?:and|und|et|y|e|и|và) )|와 |과 )\s*/;
const CHIEF = /^(?:核心|主要|具体|關鍵|关键|总体|整体|main |core |key |proposed |overall )/;

/** Of `problem and motivation`, which both name one part, the first; of `core method` what it is the core of. */
function partIn(key: string): string {
  const parts = key.length > LONGEST_NAME ? [] : key.split(AND).map((part) => part.replace(CHIEF, ''));
  const [first] = parts;
  return first !== undefined && NAMES.some((names) => !names.has(key) && parts.every((part) => names.has(part)))
    ? first
    : key;
}

/** Two names of a part are never longer. */
const LONGEST_NAME = 60;
