import type { Metadata } from '../notes/metadata';
import type { Block } from './blocks';
import { saysWords, unquote, visible } from './blocks';
import { calloutsIn } from './callouts';
import type { CardNames } from './card-names';
import type { Found } from './found';
import { isFieldLine } from './inline-fields';

/** The summary that stands in a note's text: in a callout, or as a quote right under the title. */
export function summaryInText(
  text: string,
  metadata: Metadata,
  blocks: readonly Block[],
  names: CardNames,
): Found | null {
  return summaryCallout(text, blocks, names) ?? quoteUnderTitle(text, metadata, blocks);
}

function summaryCallout(text: string, blocks: readonly Block[], { summaryCallouts }: CardNames): Found | null {
  const types = new Set(summaryCallouts.map((type) => type.toLowerCase()));
  for (const { type: kind, start, end } of blocks) {
    const found =
      kind === 'callout'
        ? calloutsIn(text.slice(start, end)).find(
            ({ type, text: says }) => types.has(type.toLowerCase()) && says !== '',
          )
        : undefined;
    if (found !== undefined) return { text: found.text, origin: { kind: 'summary-callout', type: found.type } };
  }
  return null;
}

/** The title is a heading of the first level, or the file's name where the body starts without one. */
function quoteUnderTitle(text: string, { headings = [] }: Metadata, blocks: readonly Block[]): Found | null {
  const [first, second] = blocks;
  const underHeading = first?.type === 'heading' && headings[0]?.level === 1;
  const block = underHeading ? second : first;
  if (block?.type !== 'blockquote') return null;
  const quoted = visible(unquote(text.slice(block.start, block.end)));
  return saysWords(quoted) ? { text: quoted, origin: { kind: 'quote' } } : null;
}

/** The first paragraph that says something, without its inline fields. */
export function firstParagraph(text: string, blocks: readonly Block[]): Found | null {
  for (const { type, start, end } of blocks) {
    const paragraph = type === 'paragraph' ? proseOf(text.slice(start, end)) : '';
    if (saysWords(paragraph)) return { text: paragraph, origin: { kind: 'paragraph' } };
  }
  return null;
}

function proseOf(paragraph: string): string {
  if (!paragraph.includes('::')) return visible(paragraph);
  return visible(
    paragraph
      .split('\n')
      .filter((line) => !isFieldLine(line))
      .join('\n'),
  );
}
