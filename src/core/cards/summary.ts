import { saysMore } from './says-more';
import { unquote } from './blocks';
import type { CardNames } from './card-names';
import { partKeys } from './part-keys';
import type { Found } from './found';
import type { NoteSource } from './note-source';
import { isQuotation } from './text/attributions';
import { summaryOf } from './text/summary-text';
import { propertySummary } from './text-properties';
import { firstOwnHeading } from './title-heading';

/** A note's summary: that of a property, else of a callout, else a quote right under the title. */
export function summaryIn(note: NoteSource, names: CardNames): Found | null {
  return propertySummary(note.metadata, names) ?? summaryCallout(note, names) ?? quoteUnderTitle(note, names);
}

/** One under a heading of its own, and one of several, sums up a part of the note. */
function summaryCallout(note: NoteSource, names: CardNames): Found | null {
  const [first, second] = summaryCallouts(note, names);
  if (first === undefined) return null;
  const { found, start } = first;
  return second !== undefined || start > firstOwnHeading(note, partKeys(names)) ? { ...found, isOfPart: true } : found;
}

interface PlacedFound {
  readonly found: Found;
  readonly start: number;
}

function summaryCallouts({ callouts }: NoteSource, names: CardNames): readonly PlacedFound[] {
  if (callouts.length === 0) return [];
  const types = new Set(names.summaryCallouts.map((type) => type.toLowerCase()));
  return callouts.flatMap(({ type, text, start }): PlacedFound[] => {
    const said = types.has(type.toLowerCase()) ? summaryOf(text) : '';
    return said === '' ? [] : [{ found: { text: said, origin: { kind: 'summary-callout', type } }, start }];
  });
}

/** The title is a heading of the first level, or the file's name where the body starts without one. */
function quoteUnderTitle(note: NoteSource, names: CardNames): Found | null {
  const { text, blocks, metadata } = note;
  const { headings = [] } = metadata;
  const [first, second] = blocks;
  const underHeading = first?.type === 'heading' && headings[0]?.level === 1;
  const block = underHeading ? second : first;
  if (block?.type !== 'blockquote') return null;
  const source = unquote(text.slice(block.start, block.end));
  const quoted = summaryOf(source);
  const isTreated = quoted !== '' && saysMore(note, partKeys(names), block.end);
  if (quoted === '' || (isTreated && isQuotation(source))) return null;
  return { text: quoted, origin: { kind: 'quote' }, isTreated };
}
