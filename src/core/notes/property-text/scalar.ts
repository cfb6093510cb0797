/** Words that some reader of YAML takes for a boolean or for nothing. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** What every reader of YAML takes for a text as it stands: letters first, then nothing that means something. */
const PLAIN = /^[\p{L}_][\p{L}\p{M}\p{N}_ .+&/()'-]*$/u;
/** Characters that JSON leaves as they are and YAML does not. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
const NULLS = /^(?:null|~)?$/i;
const NUMBER = /^[-+]?(?:\.?\d|\.inf$|\.nan$)/i;
const BOOLEAN = /^(?:true|false)$/i;
const ESCAPES: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};
const ESCAPE = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([^]))/gi;

/** A text as YAML on one line, in quotes only where it needs them. */
export function writeScalar(text: string): string {
  if (PLAIN.test(text) && !text.endsWith(' ') && !RESERVED.test(text)) return text;
  return JSON.stringify(text).replace(UNPRINTABLE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The text that a scalar on one line stands for; null for one that may stand for something else (numbers, dates, yes and no, nothing), and for what is no simple scalar. */
export function readScalar(source: string): string | null {
  if (/[\r\n]/.test(source)) return null;
  if (source.startsWith('"'))
    return closingQuote(source, 0) === source.length - 1 ? unescaped(source.slice(1, -1)) : null;
  if (source.startsWith("'"))
    return closingQuote(source, 0) === source.length - 1 ? source.slice(1, -1).replace(/''/g, "'") : null;
  if (!isPlain(source) || NULLS.test(source) || NUMBER.test(source) || BOOLEAN.test(source)) return null;
  return source;
}

export function isNull(source: string): boolean {
  return NULLS.test(source);
}

/** Whether a source on one line, without a comment, is a scalar without quotes. */
export function isPlain(source: string): boolean {
  return !/^[-?:](?:\s|$)|^[[\]{},#&*!|>'"%@`]/.test(source) && !/:(?:\s|$)|\s#/.test(source);
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

/** Where a comment starts that follows a scalar without quotes, the spaces before it included; the length of the source without one. */
export function commentStart(source: string): number {
  const at = source.search(/(?:^|\s)#/);
  return at < 0 ? source.trimEnd().length : source.slice(0, at).trimEnd().length;
}

/** Null when an escape means nothing. */
function unescaped(inner: string): string | null {
  let isSound = true;
  const text = inner.replace(ESCAPE, (_, x?: string, u?: string, long?: string, letter?: string) => {
    const code = x ?? u ?? long;
    const character = code === undefined ? ESCAPES[letter ?? ''] : characterOf(parseInt(code, 16));
    if (character === undefined) isSound = false;
    return character ?? '';
  });
  return isSound ? text : null;
}

function characterOf(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
