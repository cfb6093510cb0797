import type { Metadata } from '../../../../src/core/notes/metadata';
import { Lines } from './blocks/lines';
import { parseBlocks } from './blocks/parse';
import { findFrontmatter, frontmatterLinks, parseFrontmatter, type FrontmatterBlock } from './frontmatter';
import { MetadataBuilder } from './metadata-builder';
import { Source } from './source';

/** Reads a note as Obsidian does: what its metadata cache would hold of this text. Never throws. */
export function parseNote(text: string): Metadata {
  const source = new Source(text);
  const builder = new MetadataBuilder();
  const block = findFrontmatter(text);
  if (block !== null) builder.addSection({ type: 'yaml', position: source.span(0, block.end) });
  builder.addRoot(parseBlocks(Lines.all(source).from(source.lineAt(block?.end ?? 0), block?.end ?? textStart(text))));
  return { ...builder.build(), ...(block !== null && properties(source, block)) };
}

/** A byte order mark counts as a character of the first line, but what stands behind it is at the line's start. */
function textStart(text: string): number {
  return text.startsWith('\ufeff') ? 1 : 0;
}

function properties(source: Source, block: FrontmatterBlock): Metadata {
  const frontmatter = parseFrontmatter(source.text, block);
  if (frontmatter === null) return {};
  return {
    frontmatter,
    frontmatterPosition: source.span(0, block.end),
    frontmatterLinks: frontmatterLinks(frontmatter),
  };
}
