import { Component } from 'obsidian';

/** What is asked of the map; points are pixels from its upper left corner. */
export interface MapMoves {
  pan(dx: number, dy: number): void;
  zoom(factor: number, at: readonly [x: number, y: number] | null): void;
  /** One region out, or all of it. */
  out(): void;
  whole(): void;
  /** The pointer is there; null where it has left. */
  hover(at: readonly [x: number, y: number] | null, event: MouseEvent): void;
  choose(at: readonly [x: number, y: number], event: MouseEvent): void;
  chooseMiddle(event: KeyboardEvent): void;
  menu(at: readonly [x: number, y: number], event: MouseEvent): void;
}

/** A pointer that moves less than this presses; pixels. */
const STILL = 4;
/** How much a turn of the wheel, a spread of two fingers on a touchpad, a key, and a press of an arrow do. */
const WHEEL = 0.0015;
const SPREAD = 0.01;
const KEY = 1.4;
const STEP = 60;
/** What a wheel that turns by lines says, in pixels. */
const LINE = 24;

const KEYS: Readonly<Record<string, (moves: MapMoves) => void>> = {
  ArrowLeft: (moves) => moves.pan(STEP, 0),
  ArrowRight: (moves) => moves.pan(-STEP, 0),
  ArrowUp: (moves) => moves.pan(0, STEP),
  ArrowDown: (moves) => moves.pan(0, -STEP),
  '+': (moves) => moves.zoom(KEY, null),
  '=': (moves) => moves.zoom(KEY, null),
  '-': (moves) => moves.zoom(1 / KEY, null),
  '0': (moves) => moves.whole(),
  Home: (moves) => moves.whole(),
  Escape: (moves) => moves.out(),
};

interface Pointer {
  readonly x: number;
  readonly y: number;
}

/** Pointers, fingers, wheel and keys, as moves of the map. */
export class MapInput extends Component {
  private readonly pointers = new Map<number, Pointer>();
  /** Where a press began; null once it has become a move. */
  private pressed: Pointer | null = null;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly moves: MapMoves,
  ) {
    super();
  }

  override onload(): void {
    const { canvas } = this;
    this.registerDomEvent(canvas, 'pointerdown', (event) => this.down(event));
    this.registerDomEvent(canvas, 'pointermove', (event) => this.move(event));
    this.registerDomEvent(canvas, 'pointerup', (event) => this.up(event));
    this.registerDomEvent(canvas, 'pointercancel', (event) => this.drop(event));
    this.registerDomEvent(canvas, 'pointerleave', (event) => {
      if (event.pointerType === 'mouse') this.moves.hover(null, event);
    });
    this.registerDomEvent(canvas, 'auxclick', (event) => {
      if (event.button === 1) this.moves.choose([event.offsetX, event.offsetY], event);
    });
    this.registerDomEvent(canvas, 'contextmenu', (event) => {
      // The press was for the menu, which may take the end of it away.
      this.pointers.clear();
      this.pressed = null;
      this.moves.menu([event.offsetX, event.offsetY], event);
    });
    this.registerDomEvent(canvas, 'wheel', (event) => this.wheel(event), { passive: false });
    this.registerDomEvent(canvas, 'keydown', (event) => this.key(event));
  }

  private down(event: PointerEvent): void {
    if (event.button !== 0) return;
    const at = { x: event.offsetX, y: event.offsetY };
    this.canvas.setPointerCapture(event.pointerId);
    this.pointers.set(event.pointerId, at);
    this.pressed = this.pointers.size === 1 ? at : null;
  }

  private move(event: PointerEvent): void {
    const at = { x: event.offsetX, y: event.offsetY };
    const last = this.pointers.get(event.pointerId);
    if (last === undefined) return this.moves.hover([at.x, at.y], event);
    if (this.pressed !== null && Math.hypot(at.x - this.pressed.x, at.y - this.pressed.y) < STILL) return;
    this.pressed = null;
    this.pointers.set(event.pointerId, at);
    const other = Array.from(this.pointers).find(([id]) => id !== event.pointerId)?.[1];
    if (other === undefined) return this.moves.pan(at.x - last.x, at.y - last.y);
    const [before, after] = [distance(last, other), distance(at, other)];
    this.moves.pan((at.x - last.x) / 2, (at.y - last.y) / 2);
    if (before > 0) this.moves.zoom(after / before, [(at.x + other.x) / 2, (at.y + other.y) / 2]);
  }

  private up(event: PointerEvent): void {
    if (this.pressed !== null) this.moves.choose([event.offsetX, event.offsetY], event);
    this.drop(event);
  }

  private drop(event: PointerEvent): void {
    this.pointers.delete(event.pointerId);
    this.pressed = null;
  }

  private wheel(event: WheelEvent): void {
    event.preventDefault();
    const turned = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * LINE;
    // A touchpad says by this key that two fingers are spread.
    this.moves.zoom(Math.exp(-turned * (event.ctrlKey ? SPREAD : WHEEL)), [event.offsetX, event.offsetY]);
  }

  private key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act = KEYS[event.key];
    if (act !== undefined) act(this.moves);
    else if (event.key === 'Enter') this.moves.chooseMiddle(event);
    else return;
    event.preventDefault();
  }
}

function distance(a: Pointer, b: Pointer): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
