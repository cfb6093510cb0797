import { Component } from 'obsidian';
import type { AtlasMap } from '../../../../core/map/map';
import { between, fit, held, panned, zoomed, type Size, type Viewport } from '../../../../core/map/viewport';
import { observeSize } from '../../ui/observe';
import { paintMap } from './map-painter';
import { coloursAt, type MapColours, type MapLook } from './map-scene';

/** How long the way to another region takes; milliseconds. */
const WAY = 350;

/** The picture on its canvas: drawn when something changed, once a frame, as sharp as the screen is. */
export class MapCanvas extends Component {
  readonly canvas: HTMLCanvasElement;
  private readonly ctx: CanvasRenderingContext2D | null;
  private readonly probe: HTMLElement;
  private map: AtlasMap | null = null;
  private size: Size = { width: 0, height: 0 };
  private view: Viewport | null = null;
  /** What is fitted in as long as nobody moves the map. */
  private fitted: number | null = 0;
  private look: Omit<MapLook, 'colours' | 'font'> | null = null;
  private colours: MapColours | null = null;
  private font = '';
  /** The next frame, of the window that it was asked of: one that is closed draws no more. */
  private frame: { readonly win: Window; readonly id: number } | null = null;
  private way: { readonly from: Viewport; readonly to: Viewport; readonly start: number } | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly told: { readonly painted: () => void; readonly turned: (view: Viewport) => void },
  ) {
    super();
    this.canvas = el.createEl('canvas', { cls: 'topic-atlas-map-canvas' });
    this.probe = el.createSpan({ cls: 'topic-atlas-map-probe', attr: { 'aria-hidden': 'true' } });
    this.ctx = this.canvas.getContext('2d');
  }

  /** False where there is no canvas to draw on. */
  get works(): boolean {
    return this.ctx !== null;
  }

  override onload(): void {
    this.addChild(observeSize(this.canvas, () => this.resize()));
    this.register(() => this.cancel());
  }

  /** The theme's colours are others. */
  restyle(): void {
    this.colours = null;
    this.draw();
  }

  show(map: AtlasMap, look: Omit<MapLook, 'colours' | 'font'>): void {
    this.map = map;
    this.look = look;
    this.settle();
  }

  /** Stays at a region as large as there is room for, or where it was moved to. */
  hold(region: number, view: Viewport | null): void {
    this.fitted = view === null ? region : null;
    this.view = view ?? this.view;
  }

  current(): { readonly map: AtlasMap; readonly view: Viewport; readonly size: Size } | null {
    const { map, view, size } = this;
    return map === null || view === null ? null : { map, view, size };
  }

  theme(): MapColours {
    return (this.colours ??= coloursAt(this.probe));
  }

  pan(dx: number, dy: number): void {
    const whole = this.map?.regions[0];
    if (this.view !== null && whole !== undefined) this.turnTo(panned(this.view, dx, dy, whole));
  }

  zoom(factor: number, at: readonly [number, number] | null): void {
    const whole = this.map?.regions[0];
    const { width, height } = this.size;
    if (this.view !== null && whole !== undefined)
      this.turnTo(zoomed(this.view, factor, at ?? [width / 2, height / 2], this.size, whole));
  }

  /** Shows a region as large as there is room for, and keeps it so while the room changes. */
  goTo(region: number): void {
    const to = this.viewOf(region);
    this.fitted = region;
    if (to === null) return;
    const isStill = this.canvas.win.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (this.view === null || isStill) this.view = to;
    else this.way = { from: this.view, to, start: performance.now() };
    this.draw();
  }

  draw(): void {
    const { win } = this.canvas;
    if (this.frame?.win === win) return;
    this.cancel();
    this.frame = { win, id: win.requestAnimationFrame(() => this.paint()) };
  }

  private cancel(): void {
    this.frame?.win.cancelAnimationFrame(this.frame.id);
    this.frame = null;
  }

  private turnTo(view: Viewport): void {
    this.way = null;
    this.fitted = null;
    this.view = view;
    this.told.turned(view);
    this.draw();
  }

  private viewOf(number: number): Viewport | null {
    const region = this.map?.regions[number];
    if (region === undefined || this.size.width === 0) return null;
    const { own, below } = region;
    // Of a topic without others in it the notes are what is looked at, with their names.
    return fit(below.length === 0 && own.count > 0 ? own : region, this.size);
  }

  private resize(): void {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    if (width === 0 || height === 0) return;
    this.size = { width, height };
    this.settle();
  }

  /** The map or the room for it is another one. */
  private settle(): void {
    const whole = this.map?.regions[0];
    if (this.fitted !== null) this.view = this.viewOf(this.fitted);
    else if (this.view !== null && whole !== undefined) this.view = held(this.view, this.size, whole);
    this.draw();
  }

  private paint(): void {
    this.frame = null;
    const { ctx, canvas, map, look, size } = this;
    if (ctx === null || map === null || look === null || size.width === 0) return;
    this.goOn();
    if (this.view === null) return;
    // Asked for each time: a window may be moved to another screen.
    const sharp = canvas.win.devicePixelRatio;
    const [width, height] = [Math.round(size.width * sharp), Math.round(size.height * sharp)];
    if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
    ctx.setTransform(sharp, 0, 0, sharp, 0, 0);
    const style = canvas.win.getComputedStyle(this.el);
    ctx.direction = style.direction === 'rtl' ? 'rtl' : 'ltr';
    if (this.colours === null) this.font = style.fontFamily;
    paintMap(ctx, { ...look, map, size, view: this.view, colours: this.theme(), font: this.font });
    this.told.painted();
  }

  /** The next piece of the way, if there is one under way. */
  private goOn(): void {
    if (this.way === null) return;
    const { from, to, start } = this.way;
    const part = Math.min(1, (performance.now() - start) / WAY);
    // Slow at both ends.
    this.view = part === 1 ? to : between(from, to, part * part * (3 - 2 * part));
    if (part === 1) this.way = null;
    else this.draw();
  }
}
