import { unshared } from '../text/words';
import { partHeadings } from './part-words';

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
    known.set(unshared(heading), key);
  }
  return key;
}

function keyOf(heading: string): string {
  const low = withoutUnsaid(heading.normalize('NFC').toLowerCase()).replace(NUMERAL, '');
  if (low.length > LONGEST) return low;
  const key = plain(low);
  if (key.length > LONGEST_NAME) return key;
  return [key, withoutAside(low), plain(low.replace(SUBTITLE, ''))].map(partIn).find(isName) ?? key;
}

/** A comment, an id of whatever kind, or a tag. */
const UNSAID = /(?:<!--[^<>]{0,200}-->|%%[^%]{0,200}%%|\{#[\w-]{1,80}\}|\s\^[\w-]{1,80}|\s#[^\s#]{1,80})\s{0,9}$/;

/** Without what stands at the end for programs. */
function withoutUnsaid(heading: string): string {
  if (heading.length > LONGEST || !/[>%}^#]/.test(heading)) return heading;
  let said = heading;
  while (UNSAID.test(said)) said = said.replace(UNSAID, '');
  return said;
}

function plain(heading: string): string {
  return heading.replace(DECORATION, '').replace(/\s+/g, ' ').replace(ARTICLE, '');
}

/** The same in another language stands in brackets: `问题 (Problem)`. */
function withoutAside(heading: string): string {
  const [, name = '', aside = ''] = ASIDE.exec(heading) ?? [];
  return isName(plain(aside)) ? plain(name) : '';
}

const ASIDE = /^([^()（）]*)[(（]([^()（）]*)[)）]\s*$/;
/** `The problem: caches go stale`; what is asked is told by its answer. */
const SUBTITLE = /(?:：|:\s)(?!.*[?？]).*$/s;
const NAMES = (['problem', 'approach'] as const).map((part) => new Set(partHeadings(part)));
const AND = /\s*(?:[与與和及、&/]|(?: (?:and|und|et|y|e|и|và) )|와 |과 )\s*/;
const CHIEF = /^(?:核心|主要|具体|關鍵|关键|总体|整体|main |core |key |proposed |overall )/;

function isName(key: string): boolean {
  return NAMES.some((names) => names.has(key));
}

/** Of `problem and motivation`, which both name one part, the first; of `core method` what it is the core of. */
function partIn(key: string): string {
  if (isName(key)) return key;
  const parts = key.split(AND).map((part) => part.replace(CHIEF, ''));
  const [first] = parts;
  return first !== undefined && NAMES.some((names) => parts.every((part) => names.has(part))) ? first : key;
}

/** No heading with all that stands around its name is longer. */
const LONGEST = 1_000;
/** Names of parts with what stands beside them are never longer. */
const LONGEST_NAME = 80;
