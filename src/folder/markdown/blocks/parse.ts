import { skipSpacesAndTabs } from '../characters';
import type { Block, Parsed } from './block';
import { readList, readQuote, type ReadInside } from './containers';
import { readDefinition } from './definition';
import { readFootnoteDefinition } from './footnote';
import { readAtxHeading, readBlockId, readComment, readFencedCode, readHtml, readIndentedCode, readMath, readSetextHeading, readTable, readThematicBreak } from './leaves';
import type { Lines } from './lines';
import { readParagraph } from './paragraph';

type Reader = (lines: Lines, line: number, inside: ReadInside) => Parsed | null;

/** In the order in which the app asks them. A paragraph is what is left. */
const READERS: readonly Reader[] = [
  readIndentedCode, readFencedCode, readMath, readComment, readBlockId, readQuote, readAtxHeading, readThematicBreak, readList, readSetextHeading,
  readHtml, readFootnoteDefinition, readDefinition, readTable,
];

/** In a deeper block everything is a paragraph. The limit keeps the time linear and the stack whole. */
const MAX_DEPTH = 100;

/** The blocks of some lines, in text order. */
export function parseBlocks(lines: Lines, depth = 0): Block[] {
  const blocks: Block[] = [];
  const inside: ReadInside = (content) => parseBlocks(content, depth + 1);
  let line = 0;
  while (line < lines.count) {
    if (skipSpacesAndTabs(lines.text, lines.start(line), lines.end(line)) >= lines.end(line)) {
      line++;
      continue;
    }
    const parsed = depth < MAX_DEPTH ? readBlock(lines, line, inside) : readParagraph(lines, line);
    blocks.push(parsed.block);
    line = parsed.next;
    if (parsed.offset !== undefined) {
      lines = lines.from(line, parsed.offset);
      line = 0;
    }
  }
  return blocks;
}

function readBlock(lines: Lines, line: number, inside: ReadInside): Parsed {
  for (const read of READERS) {
    const parsed = read(lines, line, inside);
    if (parsed !== null) return parsed;
  }
  return readParagraph(lines, line);
}
