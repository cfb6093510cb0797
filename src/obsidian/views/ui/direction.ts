/** Whether an element is read from right to left. */
export function isRightToLeft(el: HTMLElement): boolean {
  return el.doc.defaultView?.getComputedStyle(el).direction === 'rtl';
}
