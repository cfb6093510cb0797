import type { YamlParser } from '../properties';
import { trimEnd } from './space';

/** Words that some reader of YAML takes for a boolean or for nothing. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** What every reader of YAML takes for a text as it stands: letters first, then nothing that means something. */
const PLAIN = /^[\p{L}_][\p{L}\p{M}\p{N}_ .+&/()'-]*$/u;
/** Characters that JSON leaves as they are and YAML does not, and space that nobody sees. */
const UNPRINTABLE = /[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A text as YAML on one line, in quotes only where it needs them. */
export function writeScalar(text: string): string {
  if (PLAIN.test(text) && !text.endsWith(' ') && !RESERVED.test(text)) return text;
  return JSON.stringify(text).replace(UNPRINTABLE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * What a piece of YAML on one line stands for; undefined where that is not to be seen from the piece alone, as of an
 * alias.
 */
export function readValue(source: string, parse: YamlParser): unknown {
  try {
    // As an item: at the start of a text some characters mean something else.
    const list = parse(`- ${source}`);
    return Array.isArray(list) && list.length === 1 ? list[0] : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a source on one line, without a comment, is a scalar without quotes. */
export function isPlain(source: string): boolean {
  return !/^[-?:](?:[ \t]|$)|^[[\]{},#&*!|>'"%@`]/.test(source) && !/:(?:[ \t]|$)|[ \t]#/.test(source);
}

/** Where the quoted scalar that starts at `start` has its last quote; -1 when it has none. */
export function closingQuote(source: string, start: number): number {
  const quote = source[start];
  for (let i = start + 1; i < source.length; i++) {
    if (quote === '"' && source[i] === '\\') i++;
    else if (source[i] !== quote) continue;
    else if (quote === "'" && source[i + 1] === "'") i++;
    else return i;
  }
  return -1;
}

/**
 * Where a comment starts that follows a scalar without quotes, the spaces before it included; the length of the source
 * without one.
 */
export function commentStart(source: string): number {
  const at = source.search(/(?:^|[ \t])#/);
  return trimEnd(at < 0 ? source : source.slice(0, at)).length;
}
