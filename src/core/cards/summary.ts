import type { Metadata } from '../notes/metadata';
import type { Block } from './blocks';
import { unquote } from './blocks';
import { calloutsIn } from './callouts';
import type { CardNames } from './card-names';
import type { Found } from './found';
import type { NoteSource } from './note-source';
import { summaryOf } from './text/summary-text';
import { propertySummary } from './text-properties';

/** A note's summary: that of a property, else of a callout, else a quote right under the title. */
export function summaryIn({ text, metadata, blocks }: NoteSource, names: CardNames): Found | null {
  return (
    propertySummary(metadata, names) ?? summaryCallout(text, blocks, names) ?? quoteUnderTitle(text, metadata, blocks)
  );
}

function summaryCallout(text: string, blocks: readonly Block[], { summaryCallouts }: CardNames): Found | null {
  const types = new Set(summaryCallouts.map((type) => type.toLowerCase()));
  for (const { type: kind, start, end } of blocks) {
    for (const { type, text: says } of kind === 'callout' ? calloutsIn(text.slice(start, end)) : []) {
      const said = types.has(type.toLowerCase()) ? summaryOf(says) : '';
      if (said !== '') return { text: said, origin: { kind: 'summary-callout', type } };
    }
  }
  return null;
}

/** The title is a heading of the first level, or the file's name where the body starts without one. */
function quoteUnderTitle(text: string, { headings = [] }: Metadata, blocks: readonly Block[]): Found | null {
  const [first, second] = blocks;
  const underHeading = first?.type === 'heading' && headings[0]?.level === 1;
  const block = underHeading ? second : first;
  if (block?.type !== 'blockquote') return null;
  const quoted = summaryOf(unquote(text.slice(block.start, block.end)));
  return quoted === '' ? null : { text: quoted, origin: { kind: 'quote' } };
}
