/** The element that an event happened on, of whatever window: `instanceof` knows those of one only. */
export function elementAt(target: EventTarget | null): HTMLElement | null {
  if (target === null || !('instanceOf' in target)) return null;
  const node = target as Node;
  if (node.instanceOf(HTMLElement)) return node;
  return node.parentElement;
}
