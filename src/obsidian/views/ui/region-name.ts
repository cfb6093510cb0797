let names = 0;

/**
 * Names a part of a view for assistive technology. Not by `aria-label`, of which the app makes a tooltip wherever the
 * pointer rests in the part.
 */
export function nameRegion(el: HTMLElement, name: string): void {
  const id = `topic-atlas-name-${++names}`;
  el.createSpan({ cls: 'topic-atlas-region-name', text: name, attr: { id } });
  el.setAttribute('aria-labelledby', id);
}
