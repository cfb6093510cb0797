/** What can have the focus. */
const STOPS = 'a, button, [tabindex]';

/**
 * Draws all that is in an element anew. What had the focus in it has it again: what is called the same, else what
 * `otherwise` selects, else what stands in its place.
 */
export function redraw(el: HTMLElement, draw: () => void, otherwise?: string): void {
  const stops = (): HTMLElement[] => Array.from(el.querySelectorAll<HTMLElement>(STOPS));
  const before = stops();
  const at = before.findIndex((stop) => stop === el.doc.activeElement);
  el.empty();
  draw();
  const had = before[at];
  if (had === undefined) return;
  const after = stops();
  const instead =
    otherwise === undefined ? after[Math.min(at, after.length - 1)] : el.querySelector<HTMLElement>(otherwise);
  const same = after.find((stop) => stop.tagName === had.tagName && nameOf(stop) === nameOf(had));
  (same ?? instead)?.focus({ preventScroll: true });
}

function nameOf(el: HTMLElement): string {
  return el.getAttribute('aria-label') ?? el.textContent ?? '';
}
