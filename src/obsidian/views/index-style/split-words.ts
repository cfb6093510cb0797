import { ARROW } from '../../../core/index-notes/layouts/layout';

const ARROW_WORD = /(^|\s)→(?=\s|$)/g;
const COUNT = /^\s*\(\d{1,9}\)/;

/** Where the words of an entry are, in the elements that show it. */
interface Words {
  readonly count: Text | null;
  /** What is before the arrow, the colon with it; all words where there is no arrow. */
  readonly problem: readonly ChildNode[];
  readonly arrow: Text | null;
  readonly approach: readonly ChildNode[];
}

/**
 * Splits text nodes where the parts of an entry meet; what is shown stays the same. With two arrows nobody can tell
 * which one is ours: then there are no words.
 */
export function splitWords(nodes: readonly ChildNode[], hasCount: boolean): Words {
  const rest = [...nodes];
  const count = hasCount ? takeStart(rest, COUNT) : null;
  const arrows = rest.flatMap((node) => (isText(node) ? arrowsIn(node) : []));
  const [found] = arrows;
  if (found === undefined) return { count, problem: trimmed(rest), arrow: null, approach: [] };
  if (arrows.length > 1) return { count, problem: [], arrow: null, approach: [] };
  const before = rest.slice(0, rest.indexOf(found.node));
  const after = rest.slice(rest.indexOf(found.node) + 1);
  const arrow = found.at === 0 ? found.node : found.node.splitText(found.at);
  if (arrow !== found.node) before.push(found.node);
  if (arrow.length > ARROW.length) after.unshift(arrow.splitText(ARROW.length));
  return { count, problem: trimmed(before), arrow, approach: after };
}

/** Takes what a pattern finds at the start of the first node, and answers with it. */
function takeStart(nodes: ChildNode[], pattern: RegExp): Text | null {
  const [first] = nodes;
  const length = isText(first) ? (pattern.exec(first.data)?.[0].length ?? 0) : 0;
  if (!isText(first) || length === 0) return null;
  nodes.shift();
  if (length < first.length) nodes.unshift(first.splitText(length));
  return first;
}

function arrowsIn(node: Text): { node: Text; at: number }[] {
  return Array.from(node.data.matchAll(ARROW_WORD), ({ index, 1: space = '' }) => ({ node, at: index + space.length }));
}

/** Without nodes at the ends that show nothing. */
function trimmed(nodes: readonly ChildNode[]): ChildNode[] {
  const says = (node: ChildNode): boolean => (node.textContent ?? '').trim() !== '';
  const last = nodes.length - [...nodes].reverse().findIndex(says);
  const first = nodes.findIndex(says);
  return first < 0 ? [] : nodes.slice(first, last);
}

function isText(node: ChildNode | undefined): node is Text {
  return node?.nodeType === 3;
}
