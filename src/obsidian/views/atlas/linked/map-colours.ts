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
