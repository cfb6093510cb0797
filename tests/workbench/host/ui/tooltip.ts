import { targetElement } from '../dom/target';

export interface TooltipOptions {
  placement?: 'bottom' | 'right' | 'left' | 'top';
  classes?: string[];
  gap?: number;
  delay?: number;
}

/** Shown when the pointer rests on the element: its label for those who see is its label for those who hear. */
export function setTooltip(el: HTMLElement, tooltip: string, options?: TooltipOptions): void {
  if (tooltip === '') el.removeAttribute('aria-label');
  else el.setAttribute('aria-label', tooltip);
  if (options?.placement) el.dataset.tooltipPosition = options.placement;
  if (options?.delay !== undefined) el.dataset.tooltipDelay = String(options.delay);
  if (options?.classes) el.dataset.tooltipClasses = options.classes.join(' ');
}

let shown: HTMLElement | null = null;

export function hideTooltip(): void {
  shown?.remove();
  shown = null;
}

function place(tooltip: HTMLElement, target: DOMRect, placement: string, gap: number): void {
  const { width, height } = tooltip.getBoundingClientRect();
  const middle = { x: target.left + (target.width - width) / 2, y: target.top + (target.height - height) / 2 };
  const at =
    {
      bottom: { x: middle.x, y: target.bottom + gap },
      top: { x: middle.x, y: target.top - height - gap },
      right: { x: target.right + gap, y: middle.y },
      left: { x: target.left - width - gap, y: middle.y },
    }[placement] ?? middle;
  const x = Math.clamp(at.x, 4, Math.max(4, tooltip.win.innerWidth - width - 4));
  tooltip.setCssStyles({ left: `${x}px`, top: `${Math.max(4, at.y)}px` });
}

export function displayTooltip(
  target: HTMLElement,
  content: string | DocumentFragment,
  options: TooltipOptions = {},
): void {
  hideTooltip();
  const placement = options.placement ?? 'bottom';
  shown = target.doc.body.createDiv({
    cls: ['tooltip', `mod-${placement}`, ...(options.classes ?? [])],
    text: content,
  });
  place(shown, target.getBoundingClientRect(), placement, options.gap ?? 8);
}

/** Shows tooltips in a window. */
export function showTooltips(doc: Document): void {
  let timer = 0;
  const leave = (): void => {
    window.clearTimeout(timer);
    hideTooltip();
  };
  doc.addEventListener('mouseover', (event) => {
    const target = targetElement(event)?.closest<HTMLElement>('[aria-label]');
    leave();
    if (!target || target.matches('input, textarea, select')) return;
    const placement = (target.dataset.tooltipPosition ?? 'bottom') as 'bottom';
    timer = window.setTimeout(
      () => {
        const label = target.getAttribute('aria-label');
        if (label !== null && target.isConnected)
          displayTooltip(target, label, { placement, classes: target.dataset.tooltipClasses?.split(' ') });
      },
      Number(target.dataset.tooltipDelay ?? 500),
    );
  });
  for (const type of ['mousedown', 'keydown', 'scroll'] as const) doc.addEventListener(type, leave, true);
}
