import { hash } from './hash';
import { withoutTargets } from './labels';

const ITEM = /^(?:[-*+][ \t]|>)/;
const INDENTED = /^[ \t]/;
const TREE_ENTRY = /^[ \t]+[-*+] .*\(\d+\)(?::.*)?$/;

/**
 * The hash of a region's lines. Link targets do not count, for the app rewrites them; nor do blank lines and remarks,
 * which are the user's. In the home index, whose topics are a tree, indented lines with a count are entries.
 */
export function regionHash(lines: readonly string[], tree: boolean): string {
  const counted: string[] = [];
  let underEntry = false;
  for (const line of lines) {
    if (line.trim() === '') continue;
    if (!INDENTED.test(line)) underEntry = ITEM.test(line);
    else if (underEntry && !(tree && TREE_ENTRY.test(line))) continue;
    counted.push(withoutTargets(line));
  }
  return hash(counted.join('\n'));
}
