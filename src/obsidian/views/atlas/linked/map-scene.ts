import type { AtlasMap, MapRegion } from '../../../../core/map/map';
import type { Size, Viewport } from '../../../../core/map/viewport';
import type { MapColours } from './map-colours';

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
