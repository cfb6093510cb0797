/**
 * Makes an element like another, which is used up for it. Elements that are alike in both stay: a click that begins on
 * one of them ends on it. Attributes in `kept` are left alone.
 */
export function patch(el: Element, like: Element, kept: ReadonlySet<string> = NONE): void {
  for (const { name } of Array.from(el.attributes))
    if (!like.hasAttribute(name) && !kept.has(name)) el.removeAttribute(name);
  for (const { name, value } of Array.from(like.attributes))
    if (el.getAttribute(name) !== value) el.setAttribute(name, value);
  const before = Array.from(el.childNodes);
  const after = Array.from(like.childNodes);
  after.forEach((next, i) => patchChild(el, before[i], next));
  for (const child of before.slice(after.length)) child.remove();
}

const NONE: ReadonlySet<string> = new Set();

function patchChild(parent: Element, child: ChildNode | undefined, next: ChildNode): void {
  if (child === undefined) parent.appendChild(next);
  else if (child.isEqualNode(next)) return;
  else if (isElement(child) && isElement(next) && child.tagName === next.tagName) patch(child, next);
  else child.replaceWith(next);
}

/** Of whatever window: `instanceof` knows those of one only. */
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
