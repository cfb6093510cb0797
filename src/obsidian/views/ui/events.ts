/** The element that an event happened on, of whatever window: `instanceof` knows those of one only. */
export function elementAt(target: EventTarget | null): HTMLElement | null {
  if (target === null || !('instanceOf' in target)) return null;
  const node = target as Node;
  if (node.instanceOf(HTMLElement)) return node;
  return node.parentElement;
}

/** Whether an element is read from right to left. */
export function isRightToLeft(el: HTMLElement): boolean {
  return el.doc.defaultView?.getComputedStyle(el).direction === 'rtl';
}

/** The keys that lead inwards and outwards where text is read the way that an element's is. */
export function sideways(el: HTMLElement): readonly [inward: string, outward: string] {
  return isRightToLeft(el) ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
}

/** A letter without modifiers: it is meant for the field that searches or filters. */
export function isTyping(event: KeyboardEvent): boolean {
  return Array.from(event.key).length === 1 && event.key !== ' ' && !hasModifier(event);
}

export function hasModifier({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey;
}
