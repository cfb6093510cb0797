import type { MisreadProperties, UnreadableProperties } from '../../../../src/core/notes/note-problems';
import { findFrontmatter } from './frontmatter';
import { yamlFaultIn } from './yaml-fault';

/** Properties end before this. */
const LONGEST = 20_000;
const FENCE = /^[ \t]*---[ \t]*$/;
const END = /^[ \t]*(?:---|\.\.\.)[ \t]*$/;
const MARK = '\ufeff';
const KEY = /^[\p{L}_][\p{L}\p{N}_ -]*:(?:\s|$)/u;
/** Where nothing ends them, a line that looks like a property may be the first of a text. */
const SURE_KEY = /^[\p{Ll}\p{Lo}_][\p{L}\p{N}_-]*:(?:\s|$)/u;
/** What goes on with the value of the line before: an item of a list, or what is indented. */
const GOES_ON = /^(?:-[ \t]|[ \t]+\S)/;
const COMMENT_VALUE = /^([^\s#:][^:]*):[ \t]+(#[^\s#].*)$/;
const COMMENT_ITEM = /^[ \t]*-[ \t]+(#[^\s#].*)$/;

/** An anchor, or a type of somebody's own: `&name`, `!name`. */
const SIGN_VALUE = /^([^\s#:][^:]*):[ \t]+(![^!\s]\S*|&\S+[ \t]*$)/;
const SIGN_ITEM = /^[ \t]*-[ \t]+(![^!\s]\S*|&\S+[ \t]*$)/;

const NONE: readonly MisreadProperties[] = [];

/**
 * What is meant for properties in a text, and not read so.
 *
 * @param isUnreadable whether there are properties that cannot be read at all
 */
export function misreadIn(text: string, isUnreadable: boolean): readonly (MisreadProperties | UnreadableProperties)[] {
  const block = findFrontmatter(text);
  if (block !== null) {
    const yaml = text.slice(block.from, block.to);
    return isUnreadable ? [{ kind: 'unreadable', fault: yamlFaultIn(yaml) }] : lostIn(yaml.split(/\r?\n/));
  }
  const lines = text.slice(0, LONGEST).split(/\r?\n/);
  const at = lines.findIndex((line) => line.trim() !== '');
  const first = (lines[at] ?? '').replace(MARK, '');
  if (!FENCE.test(first) || !areProperties(lines.slice(at + 1))) return NONE;
  const how = text.startsWith(MARK)
    ? 'byte-order-mark'
    : at > 0
      ? 'lines-before'
      : first === '---'
        ? 'unclosed'
        : 'fence';
  return [{ kind: 'misread', how }];
}

/** Whether the lines begin with properties. */
function areProperties(lines: readonly string[]): boolean {
  const end = lines.findIndex((line) => END.test(line));
  const blank = lines.indexOf('');
  const own = end >= 0 ? lines.slice(0, end) : blank >= 0 ? lines.slice(0, blank) : lines;
  const key = end < 0 ? SURE_KEY : KEY;
  return key.test(own[0] ?? '') && own.every((line) => key.test(line) || GOES_ON.test(line));
}

/** Values that a number sign makes a comment of, or another sign a name of YAML's own. */
function lostIn(lines: readonly string[]): MisreadProperties[] {
  const found: MisreadProperties[] = [];
  let property = '';
  lines.forEach((line, i) => {
    const next = lines[i + 1] ?? '';
    const [, key = '', text = ''] = COMMENT_VALUE.exec(line) ?? [];
    const item = COMMENT_ITEM.exec(line)?.[1];
    if (text !== '' && !GOES_ON.test(next)) found.push({ kind: 'misread', how: 'comment', property: key, text });
    else if (item !== undefined) found.push({ kind: 'misread', how: 'comment', property, text: item });
    if (KEY.test(line)) property = line.slice(0, line.indexOf(':'));
    const sign = SIGN_VALUE.exec(line)?.[2] ?? SIGN_ITEM.exec(line)?.[1];
    const isOfWhatFollows = KEY.test(line) ? GOES_ON.test(next) : indentOf(next) > indentOf(line);
    if (sign !== undefined && !isOfWhatFollows)
      found.push({ kind: 'misread', how: 'sign', property, text: sign.trimEnd(), line: i + 2 });
  });
  return found;
}

function indentOf(line: string): number {
  return line.search(/[^ \t]|$/);
}
