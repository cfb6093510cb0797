import { Component } from '../base/component';

export const PopoverState = { Showing: 0, Shown: 1, Hiding: 2, Hidden: 3 } as const;
export interface HoverParent {
  hoverPopover: HoverPopover | null;
}

/** How long it stays when the pointer has left; ms. */
const linger = 300;

/** A card at an element that the pointer rests on. It belongs to its parent, which has one at a time. */
export class HoverPopover extends Component {
  readonly hoverEl: HTMLElement;
  state: number = PopoverState.Showing;
  #timer: number;

  constructor(
    readonly parent: HoverParent,
    readonly targetEl: HTMLElement | null,
    waitTime = 300,
    readonly staticPos: { x: number; y: number } | null = null,
  ) {
    super();
    parent.hoverPopover?.hide();
    parent.hoverPopover = this;
    this.hoverEl = createDiv('popover hover-popover');
    this.#timer = window.setTimeout(() => this.show(), waitTime);
    for (const el of [targetEl, this.hoverEl]) {
      el?.addEventListener('mouseleave', this.#leave);
      el?.addEventListener('mouseenter', this.#enter);
    }
  }

  readonly #enter = (): void => {
    if (this.state === PopoverState.Hiding) window.clearTimeout(this.#timer);
    if (this.state === PopoverState.Hiding) this.state = PopoverState.Shown;
  };

  readonly #leave = (event: MouseEvent): void => {
    const to = event.relatedTarget as Node | null;
    if (this.hoverEl.contains(to) || (to !== null && this.targetEl?.contains(to) === true)) return;
    this.#hideSoon();
  };

  /** What the pointer was on may be gone, and then never tells that it left. */
  readonly #elsewhere = ({ target }: Event): void => {
    const on = target instanceof Node ? target : null;
    if (this.hoverEl.contains(on) || this.targetEl?.contains(on) === true || this.state !== PopoverState.Shown) return;
    this.#hideSoon();
  };

  #hideSoon(): void {
    window.clearTimeout(this.#timer);
    this.state = PopoverState.Hiding;
    this.#timer = window.setTimeout(() => this.hide(), linger);
  }

  show(): void {
    if (this.targetEl && !this.targetEl.isConnected) return this.hide();
    const doc = this.targetEl?.doc ?? document;
    doc.body.appendChild(this.hoverEl);
    this.state = PopoverState.Shown;
    this.load();
    this.position();
    this.register(() => this.hoverEl.remove());
    this.registerDomEvent(doc, 'mousemove', this.#elsewhere);
    this.registerDomEvent(doc, 'keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Escape') this.hide();
    });
  }

  hide(): void {
    window.clearTimeout(this.#timer);
    this.targetEl?.removeEventListener('mouseleave', this.#leave);
    this.targetEl?.removeEventListener('mouseenter', this.#enter);
    this.state = PopoverState.Hidden;
    if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
    this.unload();
  }

  /** Below its target where there is room, else above. */
  position(): void {
    const target = this.targetEl?.getBoundingClientRect();
    const at = this.staticPos ?? { x: target?.left ?? 0, y: (target?.bottom ?? 0) + 4 };
    const { width, height } = this.hoverEl.getBoundingClientRect();
    const above = (target?.top ?? at.y) - height - 4;
    const { innerWidth, innerHeight } = this.hoverEl.win;
    const top = at.y + height > innerHeight && above >= 0 ? above : at.y;
    this.hoverEl.setCssStyles({
      left: `${Math.clamp(at.x, 4, Math.max(4, innerWidth - width - 4))}px`,
      top: `${Math.max(4, top)}px`,
    });
  }
}
