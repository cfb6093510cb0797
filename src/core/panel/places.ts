import type { Metadata, Span } from '../notes/metadata';
import { linkpathOf } from '../notes/paths';
import type { SectionReason } from './section';

/** Where a link stands in a note: in its text, or in a property. */
export type Place =
  | { readonly kind: 'text'; readonly span: Span; readonly isEmbed: boolean }
  | { readonly kind: 'property'; readonly name: string };

/** Every link of a note with its target as written, without subpath: properties first, then in text order. */
export function linksIn({
  frontmatterLinks = [],
  links = [],
  embeds = [],
}: Metadata): { readonly linkpath: string; readonly place: Place }[] {
  const references = [
    ...links.map(({ link, position }) => ({ link, span: position, isEmbed: false })),
    ...embeds.map(({ link, position }) => ({ link, span: position, isEmbed: true })),
  ].sort((a, b) => a.span.start.offset - b.span.start.offset);
  return [
    ...frontmatterLinks.map(({ link, key }) => ({
      linkpath: linkpathOf(link),
      place: { kind: 'property' as const, name: key.replace(/\.\d+$/, '') },
    })),
    ...references.map(({ link, span, isEmbed }) => ({
      linkpath: linkpathOf(link),
      place: { kind: 'text' as const, span, isEmbed },
    })),
  ];
}

/** The places of the links that lead where `leadsThere` says. */
export function placesOf(metadata: Metadata, leadsThere: (linkpath: string) => boolean): Place[] {
  const known = new Map<string, boolean>();
  const places: Place[] = [];
  for (const { linkpath, place } of linksIn(metadata)) {
    let there = known.get(linkpath);
    if (there === undefined) known.set(linkpath, (there = linkpath !== '' && leadsThere(linkpath)));
    if (there) places.push(place);
  }
  return places;
}

/** What is to be said of links by their places: of the first one where it stands, of the others that they are there. */
export function placeReasons(places: readonly Place[], metadata: Metadata): SectionReason[] {
  const [first] = places;
  if (first === undefined) return [];
  const more: SectionReason[] = places.length > 1 ? [{ kind: 'more-places', count: places.length - 1 }] : [];
  return [...whereabouts(first, metadata), ...more];
}

function whereabouts(place: Place, metadata: Metadata): SectionReason[] {
  if (place.kind === 'property') return [{ kind: 'in-property', name: place.name }];
  const heading = headingAbove(place.span.start.offset, metadata);
  const where: SectionReason = heading === null ? { kind: 'in-text' } : { kind: 'under', heading };
  return place.isEmbed ? [{ kind: 'embedded' }, where] : [where];
}

/** The heading that a place stands below; the note's title repeated on top of it is none. */
function headingAbove(offset: number, { headings = [] }: Metadata): string | null {
  let above: string | null = null;
  headings.forEach(({ heading, level, position }, i) => {
    if (position.start.offset <= offset && !(i === 0 && level === 1)) above = heading;
  });
  return above;
}
