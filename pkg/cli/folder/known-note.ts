import type { CardNames } from '../../../src/core/cards/card-names';
import { readMetadata, readNote } from '../../../src/core/cards/find-card';
import type { CardReading } from '../../../src/core/cards/sayings';
import { factsOf, type NoteFacts } from '../../../src/core/notes/facts';
import type { Metadata, Reference } from '../../../src/core/notes/metadata';
import { titleOf } from '../../../src/core/notes/paths';
import { parseNote } from './markdown';
import { misreadIn } from './markdown/misread';

/** A link of a note as written. */
export interface KnownLink {
  readonly link: string;
  readonly kind: 'link' | 'embed' | 'frontmatter';
  readonly displayText?: string;
}

/** What is kept of a note. Where in its text something stands is not: for that it is read again. */
export interface KnownNote {
  readonly facts: NoteFacts;
  readonly headings: readonly { readonly level: number; readonly heading: string }[];
  /** Those of properties first, then in text order. */
  readonly links: readonly KnownLink[];
  /** What it says of itself, as far as that is shown where no other note says it. */
  readonly reading: CardReading;
}

/** Reads a note for all that is kept of it, in one go. */
export function knownNote(path: string, text: string, names: CardNames): KnownNote {
  const metadata = parseNote(text);
  const facts = factsOf(metadata);
  return {
    facts: { ...facts, misread: misreadIn(text, facts.isUnreadable) },
    headings: (metadata.headings ?? []).map(({ level, heading }) => ({ level, heading })),
    links: linksOf(metadata),
    reading: readingOf(path, text, metadata, names),
  };
}

/** All that a note says of itself, for when other notes say the same. */
export function wholeReading(path: string, text: string, names: CardNames): CardReading {
  return readingOf(path, text, parseNote(text), names, 'whole');
}

function readingOf(
  path: string,
  text: string,
  metadata: Metadata,
  names: CardNames,
  depth?: 'first' | 'whole',
): CardReading {
  const title = titleOf(path);
  return readMetadata(metadata, names, title) ?? readNote(text, metadata, names, title, depth);
}

function linksOf({ links = [], embeds = [], frontmatterLinks = [] }: Metadata): KnownLink[] {
  const inText = [...links.map(placed('link')), ...embeds.map(placed('embed'))];
  if (embeds.length > 0) inText.sort((a, b) => a.at - b.at);
  return [
    ...frontmatterLinks.map(({ link, displayText }) => known(link, 'frontmatter', displayText)),
    ...inText.map(({ found }) => found),
  ];
}

function placed(kind: KnownLink['kind']): (reference: Reference) => { readonly at: number; readonly found: KnownLink } {
  return ({ link, displayText, position }) => ({
    at: position.start.offset,
    found: known(link, kind, displayText),
  });
}

function known(link: string, kind: KnownLink['kind'], displayText: string | undefined): KnownLink {
  return displayText === undefined ? { link, kind } : { link, kind, displayText };
}
