import { HUB, type AtlasMap, type MapRegion } from '../../../../core/map/map';
import type { Size, Viewport } from '../../../../core/map/viewport';
import type { SvgLook } from '../../../../core/map/svg';

/** What the picture is drawn with: the theme's colours, as `styles.css` names them for the map. */
export interface MapColours extends Omit<SvgLook, 'font'> {
  readonly muted: string;
}

/** A canvas and a file know no variables of a theme, so these are looked up; `probe` is an element that nobody sees. */
export function coloursAt(probe: HTMLElement): MapColours {
  const style = probe.doc.defaultView?.getComputedStyle(probe);
  const colour = (name: keyof MapColours): string => {
    probe.setCssProps({ '--topic-atlas-probe': `var(--topic-atlas-map-${name})` });
    return style?.color ?? '';
  };
  return {
    text: colour('text'),
    muted: colour('muted'),
    ground: colour('ground'),
    region: colour('region'),
    line: colour('line'),
    dot: colour('dot'),
    tie: colour('tie'),
    accent: colour('accent'),
    open: colour('open'),
  };
}

/** What the picture shows, besides the map. */
export interface MapLook {
  readonly colours: MapColours;
  readonly font: string;
  /** The region and the dot that somebody points at, or chose; -1 for none. */
  readonly region: number;
  readonly dot: number;
  /** Dots that the one pointed at is linked with. */
  readonly linked: readonly number[];
  /** Marks to be seen alone; 0 for all. */
  readonly only: number;
  /** Dots that were searched for; null where nothing is. */
  readonly found: ReadonlySet<number> | null;
  readonly nameOf: (region: MapRegion) => string;
  readonly titleOf: (path: string) => string;
}

export interface MapScene extends MapLook {
  readonly map: AtlasMap;
  readonly view: Viewport;
  readonly size: Size;
}

/** Whether a dot is to be seen where the others are not: what is searched for, or has the mark; else a hub. */
export function isSpecial(dot: number, { map, only, found }: MapScene): boolean {
  if (found !== null) return found.has(dot);
  return ((map.dots.marks[dot] ?? 0) & (only || HUB)) !== 0;
}
