import { Component } from 'obsidian';
import { hitAt, type MapHit } from '../../../../core/map/hit';
import { ALONE, HUB, OPEN, regionKey, type AtlasMap, type MapRegion } from '../../../../core/map/map';
import { dotRadius, toMap, toScreen } from '../../../../core/map/viewport';
import { numberText, t } from '../../../../i18n';
import { CardPopover } from '../../cards/card-popover';
import type { ShownCard } from '../../cards/shown-card';
import { elementAt } from '../../ui/events';
import { iconButton, oneStop } from '../../ui/buttons';
import { openNote, showNoteMenu, showNotePreview, type LinkContext } from '../../ui/note-link';
import { redraw } from '../../ui/redraw';
import type { MapPlace } from '../atlas-state';
import { MapCanvas } from './map-canvas';
import { MapInput, type MapMoves } from './map-input';
import type { MapColours } from './map-scene';
import { nameRegion } from '../../ui/region-name';

/** What the map needs to know of the notes, and what it leads to. */
export interface MapPlaces {
  readonly link: LinkContext;
  nameOf(region: MapRegion): string;
  titleOf(path: string): string;
  /** Notes that a note is linked with. */
  linkedWith(path: string): Iterable<string>;
  cardOf(path: string): Promise<ShownCard>;
  /** Shows a region here and beside. */
  choose(region: number): void;
  /** How the map was left. */
  place(): MapPlace;
  keep(change: Partial<MapPlace>): void;
  save(): void;
}

/** So near to a dot the pointer counts as on it; pixels. */
const NEAR = 5;
/** How long the pointer rests before the card shows; milliseconds. */
const REST = 250;
const MARKS = [
  ['open', OPEN],
  ['hubs', HUB],
  ['alone', ALONE],
] as const;

/** The map with what is said and done on it. */
export class MapPane extends Component implements MapMoves {
  readonly el: HTMLElement;
  private readonly picture: MapCanvas;
  private readonly anchor: HTMLElement;
  private readonly legend: HTMLElement;
  private map: AtlasMap | null = null;
  private chosen = 0;
  private hit: MapHit | null = null;
  /** The dot that somebody points at, here or in a list beside. */
  private dot = -1;
  private only: number;
  private found: ReadonlySet<number> | null = null;
  private timer = 0;
  private card: CardPopover | null = null;

  constructor(
    parent: HTMLElement,
    private readonly places: MapPlaces,
  ) {
    super();
    this.only = places.place().mark;
    this.el = parent.createDiv({ cls: 'topic-atlas-map' });
    this.picture = new MapCanvas(this.el, {
      painted: () => this.moveAnchor(),
      turned: (view) => places.keep({ view }),
    });
    nameRegion(this.picture.canvas, t('atlas.map.label'));
    this.picture.canvas.setAttrs({
      tabindex: '0',
      role: 'application',
      'aria-description': t('atlas.map.keys'),
    });
    this.anchor = this.el.createDiv({ cls: 'topic-atlas-map-anchor' });
    this.legend = this.el.createDiv({ cls: 'topic-atlas-map-legend', attr: { role: 'group' } });
    this.drawTools();
  }

  /** False where there is no canvas: then there are the words alone. */
  get works(): boolean {
    return this.picture.works;
  }

  override onload(): void {
    this.addChild(this.picture);
    this.addChild(new MapInput(this.picture.canvas, this));
    this.registerEvent(this.places.link.app.workspace.on('css-change', () => this.picture.restyle()));
    this.registerDomEvent(this.legend, 'click', (event) => this.toggle(event));
    this.register(() => {
      this.endCard();
      // A card may still be on its way.
      this.hit = null;
    });
  }

  /** @param found dots that were searched for; null where nothing is */
  show(map: AtlasMap, chosen: number, found: ReadonlySet<number> | null): void {
    const [before, region] = [this.map?.regions[this.chosen], map.regions[chosen]];
    // What has another number in a new map is the same place.
    const isOther = before !== undefined && region !== undefined && regionKey(before) !== regionKey(region);
    if (!isOther) this.picture.hold(chosen, this.places.place().view);
    this.chosen = chosen;
    if (this.map !== map) {
      this.map = map;
      this.hit = null;
      this.pointAt(-1);
      redraw(this.legend, () => this.drawLegend(map));
    }
    this.found = found;
    this.update();
    if (isOther) this.picture.goTo(chosen);
  }

  /** Points at a note of a list beside; null at none. */
  point(path: string | null): void {
    this.pointAt(path === null ? -1 : (this.map?.dots.byPath.get(path) ?? -1));
  }

  colours(): MapColours {
    return this.picture.theme();
  }

  focus(): void {
    this.picture.canvas.focus({ preventScroll: true });
  }

  pan(dx: number, dy: number): void {
    this.endCard();
    this.picture.pan(dx, dy);
  }

  zoom(factor: number, at: readonly [number, number] | null): void {
    this.endCard();
    this.picture.zoom(factor, at);
  }

  out(): void {
    if (this.chosen === 0) this.whole();
    else this.places.choose(this.map?.regions[this.chosen]?.parent ?? 0);
  }

  whole(): void {
    this.picture.goTo(0);
    this.places.choose(0);
  }

  hover(at: readonly [number, number] | null, event: MouseEvent): void {
    const hit = at === null ? null : this.hitAt(at);
    const path = this.pathOf(hit);
    this.picture.canvas.toggleClass('is-on-note', path !== null);
    if (hit?.region === this.hit?.region && hit?.dot === this.hit?.dot) return;
    this.hit = hit;
    this.pointAt(hit?.dot ?? -1);
    if (path !== null) {
      showNotePreview(event, this.anchor, path, this.places.link);
      this.timer = window.setTimeout(() => void this.showCard(path), REST);
    }
  }

  choose(at: readonly [number, number], event: MouseEvent): void {
    const hit = this.hitAt(at);
    // A finger does not hover: its first press shows the card, the next one opens.
    const isFinger = 'pointerType' in event && event.pointerType === 'touch';
    if (!isFinger || this.pathOf(hit) === null || hit?.dot === this.dot) return this.take(hit, event);
    // It may have been there before, and something else was pointed at since.
    this.hit = null;
    this.hover(at, event);
  }

  chooseMiddle(event: KeyboardEvent): void {
    const { clientWidth, clientHeight } = this.picture.canvas;
    this.take(this.hitAt([clientWidth / 2, clientHeight / 2]), event);
  }

  menu(at: readonly [number, number], event: MouseEvent): void {
    const hit = this.hitAt(at);
    const path = this.pathOf(hit);
    if (path === null) return;
    event.preventDefault();
    this.pointAt(hit?.dot ?? -1);
    showNoteMenu(event, this.anchor, path, this.places.link);
  }

  private take(hit: MapHit | null, event: MouseEvent | KeyboardEvent): void {
    const path = this.pathOf(hit);
    this.pointAt(hit?.dot ?? -1);
    if (path !== null) return openNote(path, event, this.places.link);
    // A press on what is shown already leads out of it again.
    if (hit !== null && hit.region !== this.chosen) this.places.choose(hit.region);
    else if (this.chosen !== 0) this.out();
  }

  private pathOf(hit: MapHit | null): string | null {
    return hit?.dot == null ? null : (this.map?.dots.paths[hit.dot] ?? null);
  }

  private hitAt([x, y]: readonly [number, number]): MapHit | null {
    const now = this.picture.current();
    if (now === null) return null;
    const { map, view, size } = now;
    const [mapX, mapY] = toMap(view, size, x, y);
    return hitAt(map, mapX, mapY, (radius) => (dotRadius(view, radius) + NEAR) / view.scale);
  }

  private pointAt(dot: number): void {
    this.endCard();
    if (dot === this.dot && this.hit === null) return;
    this.dot = dot;
    this.moveAnchor();
    this.update();
  }

  private update(): void {
    const { map, dot } = this;
    if (map === null) return;
    const path = map.dots.paths[dot];
    const linked = path === undefined ? [] : Array.from(this.places.linkedWith(path));
    this.picture.show(map, {
      region: dot >= 0 ? -1 : (this.hit?.region ?? -1),
      dot,
      linked: linked.flatMap((other) => map.dots.byPath.get(other) ?? []),
      only: this.only,
      found: this.found,
      nameOf: (region) => this.places.nameOf(region),
      titleOf: (of) => this.places.titleOf(of),
    });
  }

  /** An element where the dot is, for cards and menus to be beside. */
  private moveAnchor(): void {
    const now = this.picture.current();
    if (now === null || this.dot < 0) return;
    const { dots } = now.map;
    const [x, y] = toScreen(now.view, now.size, dots.x[this.dot] ?? 0, dots.y[this.dot] ?? 0);
    const r = dotRadius(now.view, dots.r[this.dot] ?? 0);
    this.anchor.setCssProps({
      '--topic-atlas-map-x': `${x - r}px`,
      '--topic-atlas-map-y': `${y - r}px`,
      '--topic-atlas-map-size': `${2 * r}px`,
    });
  }

  private async showCard(path: string): Promise<void> {
    const card = await this.places.cardOf(path);
    if (this.pathOf(this.hit) !== path || this.card !== null) return;
    this.card = this.addChild(new CardPopover(this.anchor, this.picture.canvas, card));
  }

  private endCard(): void {
    window.clearTimeout(this.timer);
    if (this.card !== null) this.removeChild(this.card);
    this.card = null;
  }

  private drawTools(): void {
    const bar = this.el.createDiv({ cls: 'topic-atlas-map-tools', attr: { role: 'toolbar' } });
    nameRegion(bar, t('atlas.map.tools'));
    iconButton(bar, t('atlas.map.larger'), 'zoom-in', () => this.zoom(1.6, null));
    iconButton(bar, t('atlas.map.smaller'), 'zoom-out', () => this.zoom(1 / 1.6, null));
    iconButton(bar, t('atlas.map.whole'), 'maximize', () => this.whole());
    iconButton(bar, t('atlas.map.save'), 'image-down', () => this.places.save());
    oneStop(bar);
  }

  /** Says what the marks mean, and how many of each there are; each shows those alone when it is pressed. */
  private drawLegend({ dots }: AtlasMap): void {
    const notes = Array.from(dots.byPath.values());
    nameRegion(this.legend, t('atlas.map.legend'));
    for (const [name, mark] of MARKS) {
      const count = notes.filter((dot) => ((dots.marks[dot] ?? 0) & mark) !== 0).length;
      const button = this.legend.createEl('button', {
        cls: `topic-atlas-map-mark mod-${name}`,
        attr: { 'aria-pressed': String(this.only === mark), 'data-mark': String(mark) },
      });
      button.createSpan({ text: t(`atlas.map.${name}`) });
      button.createSpan({ cls: 'topic-atlas-tab-count', text: numberText(count) });
    }
  }

  private toggle({ target }: MouseEvent): void {
    const mark = Number(elementAt(target)?.closest('[data-mark]')?.getAttribute('data-mark') ?? 0);
    if (mark === 0) return;
    this.only = this.only === mark ? 0 : mark;
    this.places.keep({ mark: this.only });
    for (const button of this.legend.findAll('button'))
      button.setAttribute('aria-pressed', String(Number(button.getAttribute('data-mark')) === this.only));
    this.update();
  }
}
