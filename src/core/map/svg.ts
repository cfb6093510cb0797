import { mapped, ready, whenDone, type Steps } from '../steps';
import { ALONE, HUB, OPEN, type AtlasMap, type MapRegion } from './map';

/** What a map is written with, as CSS colours and a list of fonts. */
export interface SvgLook {
  readonly text: string;
  readonly ground: string;
  readonly region: string;
  readonly line: string;
  readonly dot: string;
  readonly tie: string;
  readonly accent: string;
  readonly open: string;
  readonly font: string;
}

/** The width of the picture in its own lengths; what looks at it may show it at any size. */
const WIDTH = 1200;
/** Names are written on regions of at least this radius, so many ties drawn, the thickest so thick. */
const NAMES_FROM = 14;
const TIES = 400;
const THICKEST = 8;

/** The dots of one colour, and which marks give it to a note. */
interface DotGroup {
  readonly colour: string;
  readonly isMeant: (marks: number) => boolean;
}

/**
 * The whole map as a file that any browser shows. Notes are dots without titles: the file stays small, whatever the
 * vault.
 */
export function svgInSteps(
  map: AtlasMap,
  title: string,
  nameOf: (region: MapRegion) => string,
  look: SvgLook,
): Steps<string> {
  const whole = map.regions[0];
  if (whole === undefined) return ready('');
  const writer = new SvgWriter(map, whole, look);
  return whenDone(
    mapped(dotGroups(look), (group) => writer.dots(group), 1),
    (dots) => {
      const lines = [
        writer.head(title),
        writer.regions(),
        writer.ties(),
        dots.flat(),
        writer.names(nameOf),
        ['</svg>'],
      ];
      return `${lines.flat().join('\n')}\n`;
    },
  );
}

function dotGroups(look: SvgLook): DotGroup[] {
  return [
    { colour: look.dot, isMeant: (marks) => (marks & (OPEN | HUB | ALONE)) === 0 },
    { colour: look.line, isMeant: (marks) => (marks & ALONE) !== 0 && (marks & OPEN) === 0 },
    { colour: look.accent, isMeant: (marks) => (marks & HUB) !== 0 && (marks & OPEN) === 0 },
    { colour: look.open, isMeant: (marks) => (marks & OPEN) !== 0 },
  ];
}

/** Writes the parts of a picture, as lines. */
class SvgWriter {
  private readonly scale: number;

  constructor(
    private readonly map: AtlasMap,
    private readonly whole: MapRegion,
    private readonly look: SvgLook,
  ) {
    this.scale = WIDTH / (2 * whole.r);
  }

  head(title: string): string[] {
    const { font, ground } = this.look;
    const view = `viewBox="0 0 ${WIDTH} ${WIDTH}" role="img" font-family="${escaped(font)}"`;
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" ${view}>`,
      `<title>${escaped(title)}</title>`,
      `<rect width="${WIDTH}" height="${WIDTH}" fill="${escaped(ground)}"/>`,
    ];
  }

  regions(): string[] {
    const { region, line } = this.look;
    const circles = this.map.regions.slice(1).map(({ kind, x, y, r }) => {
      const dashes = kind === 'unsorted' ? ' fill="none" stroke-dasharray="4"' : '';
      return `<circle cx="${this.x(x)}" cy="${this.y(y)}" r="${short(r * this.scale)}"${dashes}/>`;
    });
    return [`<g fill="${escaped(region)}" stroke="${escaped(line)}">`, ...circles, '</g>'];
  }

  ties(): string[] {
    const { regions, ties } = this.map;
    const most = ties[0]?.links ?? 1;
    const paths = ties.slice(0, TIES).flatMap(({ a, b, links }) => {
      const [one, other] = [regions[a], regions[b]];
      if (one === undefined || other === undefined) return [];
      const from = a === other.parent ? one.own : one;
      const width = short(Math.max(1, THICKEST * Math.sqrt(links / most)));
      const line = `M${this.x(from.x)} ${this.y(from.y)}L${this.x(other.x)} ${this.y(other.y)}`;
      return [`<path stroke-width="${width}" d="${line}"/>`];
    });
    const colour = escaped(this.look.tie);
    return [`<g fill="none" stroke="${colour}" stroke-linecap="round" stroke-opacity="0.6">`, ...paths, '</g>'];
  }

  /** Points of no length with round ends: the shortest way to write a dot. */
  dots({ colour, isMeant }: DotGroup): string[] {
    const { x, y, marks } = this.map.dots;
    const points: string[] = [];
    marks.forEach((mark, dot) => {
      if (isMeant(mark)) points.push(`M${this.x(x[dot] ?? 0)} ${this.y(y[dot] ?? 0)}h0`);
    });
    if (points.length === 0) return [];
    const width = short(Math.max(0.8, 0.6 * this.scale));
    const stroke = `stroke="${escaped(colour)}" stroke-linecap="round" stroke-width="${width}"`;
    return [`<path fill="none" ${stroke} d="${points.join('')}"/>`];
  }

  names(nameOf: (region: MapRegion) => string): string[] {
    const { text, ground } = this.look;
    const stroke = `stroke="${escaped(ground)}" stroke-width="3" paint-order="stroke"`;
    const names = this.map.regions.slice(1).flatMap((region) => {
      const r = region.r * this.scale;
      if (r < NAMES_FROM) return [];
      const size = Math.min(18, Math.max(7, r / 6));
      const name = escaped(cut(nameOf(region), Math.floor((2 * r) / (size * 0.55))));
      const top = this.y(region.below.length === 0 ? region.y : region.y - region.r);
      return [`<text x="${this.x(region.x)}" y="${top}" font-size="${short(size)}">${name}</text>`];
    });
    return [`<g fill="${escaped(text)}" ${stroke} text-anchor="middle" dominant-baseline="central">`, ...names, '</g>'];
  }

  private x(value: number): string {
    return short((value - this.whole.x + this.whole.r) * this.scale);
  }

  private y(value: number): string {
    return short((value - this.whole.y + this.whole.r) * this.scale);
  }
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function cut(text: string, letters: number): string {
  const all = Array.from(text);
  return all.length <= letters ? text : `${all.slice(0, Math.max(1, letters - 1)).join('')}…`;
}

/** Nothing that a name may hold can be more than text in the file. */
function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
