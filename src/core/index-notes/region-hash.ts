import { each, type Steps } from '../steps';
import { Hasher } from './hash';
import { withoutTargets } from './labels';

const ITEM = /^(?:[-*+][ \t]|>)/;
const INDENTED = /^[ \t]/;
const TREE_ENTRY = /^[ \t]+[-*+] .*\(\d+\)(?::.*)?$/;

/** Lines that are looked at in one go. */
const AT_ONCE = 256;

/**
 * The hash of a region's lines. Link targets do not count, for the app rewrites them; nor do blank lines and remarks,
 * which are the user's. In the home index, whose topics are a tree, indented lines with a count are entries. In small steps.
 */
export function* regionHash(lines: readonly string[], tree: boolean): Steps<string> {
  const hasher = new Hasher();
  let between = '';
  let underEntry = false;
  yield* each(lines, AT_ONCE, (line) => {
    if (line.trim() === '') return;
    if (!INDENTED.test(line)) underEntry = ITEM.test(line);
    else if (underEntry && !(tree && TREE_ENTRY.test(line))) return;
    hasher.add(between + withoutTargets(line));
    between = '\n';
  });
  return hasher.digest();
}
