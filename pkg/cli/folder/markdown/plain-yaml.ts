/**
 * Reads the plainest YAML, which most notes have nothing but: keys with one-line values and lists of them. Whatever
 * is not surely of that kind is left to the full parser, so that both always agree; this one is many times as fast.
 */

/** Not understood here; the full parser has to look. */
const UNKNOWN = Symbol('unknown');

type Scalar = string | number | boolean | null;
type Value = Scalar | Scalar[];

/** Starts with a letter, and then letters, digits, `_`, `-`, space inside. */
const ENTRY = /^([\p{L}_][\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+)*):(?: +(.*))?$/u;
const ITEM = /^( *)- +(\S.*)$/;
const COMMENT_OR_BLANK = /^(?:#.*| *)$/;
/** As keys these words are no text. */
const NO_KEY = /^(?:null|true|false|__proto__)$/i;

/** The map that the text stands for, or null when the full parser has to decide. */
export function parsePlainYaml(yaml: string): Record<string, unknown> | null {
  const map: Record<string, Value> = {};
  const lines = yaml.split(/\r?\n/);
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    if (COMMENT_OR_BLANK.test(line)) {
      at++;
      continue;
    }
    const entry = ENTRY.exec(line);
    const key = entry?.[1];
    if (key === undefined || NO_KEY.test(key) || Object.prototype.hasOwnProperty.call(map, key)) return null;
    const { value, next } = readValue(lines, at, entry?.[2] ?? '');
    if (value === UNKNOWN) return null;
    map[key] = value;
    at = next;
  }
  return map;
}

/** The value of the key at `at`: what stands behind it or, when nothing does, the list below it. */
function readValue(
  lines: readonly string[],
  at: number,
  text: string,
): { value: Value | typeof UNKNOWN; next: number } {
  const inline = withoutSpaces(text);
  const items = readItems(lines, at + 1);
  const isFollowed = /^[ \t-]/.test(lines[items.next] ?? '');
  if (items.value === UNKNOWN || isFollowed || (inline !== '' && items.value !== null))
    return { value: UNKNOWN, next: at };
  return inline === ''
    ? items
    : { value: inline.startsWith('[') ? flowList(inline) : scalar(inline), next: items.next };
}

/** The list items from `at` on, all indented alike; null when there is none. */
function readItems(lines: readonly string[], at: number): { value: Scalar[] | null | typeof UNKNOWN; next: number } {
  const values: Scalar[] = [];
  let indent: string | undefined;
  for (; at < lines.length; at++) {
    const item = ITEM.exec(lines[at] ?? '');
    if (item === null) break;
    const [, spaces = '', text = ''] = item;
    const value = scalar(withoutSpaces(text));
    if (value === UNKNOWN || (indent !== undefined && spaces !== indent)) return { value: UNKNOWN, next: at };
    indent = spaces;
    values.push(value);
  }
  return { value: values.length > 0 ? values : null, next: at };
}

/** Only spaces go; other space at the end is part of a value. */
function withoutSpaces(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === ' ') end--;
  return text.slice(0, end);
}

/** A word or something in quotes, and what ends it. */
const FLOW_ITEM = / *("[^"\\\p{C}]*"|'[^'\p{C}]*'|[\p{L}\p{N}_/-][\p{L}\p{N} _/-]*) *(,|\]$)/uy;

/** `[]` or a list of plain words and of what is in quotes. */
function flowList(text: string): Scalar[] | typeof UNKNOWN {
  if (/^\[ *\]$/.test(text)) return [];
  if (!text.endsWith(']')) return UNKNOWN;
  const values: Scalar[] = [];
  for (let at = 1; at < text.length; at = FLOW_ITEM.lastIndex) {
    FLOW_ITEM.lastIndex = at;
    const item = FLOW_ITEM.exec(text)?.[1];
    const value = item === undefined ? UNKNOWN : scalar(withoutSpaces(item));
    if (value === UNKNOWN) return UNKNOWN;
    values.push(value);
  }
  return values;
}

const PLAIN = /^[^\p{C}\p{Z}?:,[\]{}#&*!|>'"%@`-](?:[^\p{C}\p{Z}#:]|[#:](?=[^\p{C}\p{Z}])| (?=[^#\p{C}\p{Z}]))*$/u;
const QUOTED = /^(?:"([^"\\\p{C}]*)"|'([^'\p{C}]*)')$/u;
/** Could be nothing, or a number other than a plain whole one. */
const ODD = /^[\d.]+(?:e[+-]?\d*)?$|^0[xo]|^[~.+]/i;

function scalar(text: string): Scalar | typeof UNKNOWN {
  const quoted = QUOTED.exec(text);
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? '';
  if (!PLAIN.test(text)) return UNKNOWN;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  if (ODD.test(text)) return UNKNOWN;
  return word(text);
}

function word(text: string): Scalar {
  if (/^(?:null|Null|NULL)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  return /^(?:false|False|FALSE)$/.test(text) ? false : text;
}
