/** The element that an event happened on, of whatever window. */
export function targetElement({ target }: Event): Element | null {
  if (target === null || !('instanceOf' in target)) return null;
  const node = target as Node;
  return node.instanceOf(Element) ? node : null;
}
