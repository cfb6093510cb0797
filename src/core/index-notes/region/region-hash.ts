import { gathered, whenDone, type Steps } from '../../steps';
import { Hasher } from '../../text/hash';

// Lengths are bounded, so that no text makes a search slow.
const DESTINATIONS =
  /\]\((?:<[^<>\n]{0,1000}>|[^\s()<>]{0,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,200}){0,8})(?:[ \t]+"[^"\n]{0,200}")?\)/g;
const ITEM = /^(?:[-*+][ \t]|>)/;
const INDENTED = /^[ \t]/;
const TREE_ENTRY = /^[ \t]+[-*+] .*\(\d+\)(?::.*)?$/;

/**
 * The hash that version 0.1 wrote into the end marker: of a region's lines. Link targets do not count, for the app
 * rewrites them; nor do blank lines and remarks, which are the user's. In the home index, whose topics are a tree,
 * indented lines with a count are entries. In small steps.
 */
export function regionHash(lines: readonly string[], tree: boolean): Steps<string> {
  let between = '';
  let underEntry = false;
  const hashed = gathered(new Hasher(), lines, (hasher, line) => {
    if (line.trim() === '') return;
    if (!INDENTED.test(line)) underEntry = ITEM.test(line);
    else if (underEntry && !(tree && TREE_ENTRY.test(line))) return;
    hasher.add(between + withoutTargets(line));
    between = '\n';
  });
  return whenDone(hashed, (hasher) => hasher.digest());
}

/**
 * The text with the targets of its links taken out: the app rewrites them when a note is renamed, and that is no edit.
 */
function withoutTargets(text: string): string {
  return text
    .replace(
      /\[\[[^[\]|\n]*?(\\?\|[^[\]\n]*)?\]\]/g,
      (_link, display: string | undefined) => `[[${(display ?? '').replace(/^\\/, '')}]]`,
    )
    .replace(DESTINATIONS, ']()');
}
