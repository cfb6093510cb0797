import type { Steps } from '../steps';
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

/**
 * The whole map as a file that any browser shows. Notes are dots without titles: the file stays small, whatever the
 * vault.
 */
export function* svgInSteps(
  map: AtlasMap,
  title: string,
  nameOf: (region: MapRegion) => string,
  look: SvgLook,
): Steps<string> {
  const whole = map.regions[0];
  if (whole === undefined) return '';
  const scale = WIDTH / (2 * whole.r);
  const at = (value: number, middle: number): string => short((value - middle + whole.r) * scale);
  const x = (value: number): string => at(value, whole.x);
  const y = (value: number): string => at(value, whole.y);
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${WIDTH}" role="img" font-family="${escaped(look.font)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${WIDTH}" fill="${escaped(look.ground)}"/>`,
    `<g fill="${escaped(look.region)}" stroke="${escaped(look.line)}">`,
  ];
  for (const region of map.regions.slice(1)) {
    const dashes = region.kind === 'unsorted' ? ' fill="none" stroke-dasharray="4"' : '';
    lines.push(`<circle cx="${x(region.x)}" cy="${y(region.y)}" r="${short(region.r * scale)}"${dashes}/>`);
  }
  lines.push('</g>', `<g fill="none" stroke="${escaped(look.tie)}" stroke-linecap="round" stroke-opacity="0.6">`);
  const most = map.ties[0]?.links ?? 1;
  for (const { a, b, links } of map.ties.slice(0, TIES)) {
    const [one, other] = [map.regions[a], map.regions[b]];
    if (one === undefined || other === undefined) continue;
    const from = a === other.parent ? one.own : one;
    const width = short(Math.max(1, THICKEST * Math.sqrt(links / most)));
    lines.push(`<path stroke-width="${width}" d="M${x(from.x)} ${y(from.y)}L${x(other.x)} ${y(other.y)}"/>`);
  }
  lines.push('</g>');
  for (const [colour, isMeant] of [
    [look.dot, (marks: number) => (marks & (OPEN | HUB | ALONE)) === 0],
    [look.line, (marks: number) => (marks & ALONE) !== 0 && (marks & OPEN) === 0],
    [look.accent, (marks: number) => (marks & HUB) !== 0 && (marks & OPEN) === 0],
    [look.open, (marks: number) => (marks & OPEN) !== 0],
  ] as const) {
    yield;
    // Points of no length with round ends: the shortest way to write a dot.
    const points = Array.from(map.dots.marks)
      .flatMap((marks, dot) => (isMeant(marks) ? [`M${x(map.dots.x[dot] ?? 0)} ${y(map.dots.y[dot] ?? 0)}h0`] : []))
      .join('');
    const width = short(Math.max(0.8, 0.6 * scale));
    if (points !== '')
      lines.push(
        `<path fill="none" stroke="${escaped(colour)}" stroke-linecap="round" stroke-width="${width}" d="${points}"/>`,
      );
  }
  lines.push(
    `<g fill="${escaped(look.text)}" stroke="${escaped(look.ground)}" stroke-width="3" paint-order="stroke" text-anchor="middle" dominant-baseline="central">`,
  );
  for (const region of map.regions.slice(1)) {
    const r = region.r * scale;
    if (r < NAMES_FROM) continue;
    const isLeaf = region.below.length === 0;
    const size = Math.min(18, Math.max(7, r / 6));
    const text = cut(nameOf(region), Math.floor((2 * r) / (size * 0.55)));
    const top = isLeaf ? y(region.y) : y(region.y - region.r);
    lines.push(`<text x="${x(region.x)}" y="${top}" font-size="${short(size)}">${escaped(text)}</text>`);
  }
  lines.push('</g>', '</svg>');
  return `${lines.join('\n')}\n`;
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
