import { skipSpacesAndTabs } from '../characters';
import type { Block, Parsed } from './block';
import { readList, readQuote, type ReadInside } from './containers';
import { readDefinition } from './definition';
import { readFootnoteDefinition } from './footnote';
import {
  readAtxHeading,
  readBlockId,
  readComment,
  readFencedCode,
  readHtml,
  readIndentedCode,
  readMath,
  readSetextHeading,
  readTable,
  readThematicBreak,
} from './leaves';
import type { Lines } from './lines';
import { readParagraph } from './paragraph';

type Reader = (lines: Lines, line: number, inside: ReadInside) => Parsed | null;

/**
 * What can start a block, in the order in which the app asks, each with the characters it starts with (none: any). A
 * paragraph is what is left.
 */
const READERS: readonly (readonly [Reader, string])[] = [
  [readIndentedCode, ''],
  [readFencedCode, '`~'],
  [readMath, '$'],
  [readComment, '%'],
  [readBlockId, '^'],
  [readQuote, '>'],
  [readAtxHeading, '#'],
  [readThematicBreak, '*-_'],
  [readList, '*-+0123456789'],
  [readSetextHeading, ''],
  [readHtml, '<'],
  [readFootnoteDefinition, '['],
  [readDefinition, '['],
  [readTable, ''],
];

/** The readers for a block that starts with an ASCII character; the last ones are for all others. */
const READERS_BY_CODE = Array.from({ length: 129 }, (_, code) => {
  const char = code < 128 ? String.fromCharCode(code) : '\u0080';
  return READERS.filter(([, starts]) => starts === '' || starts.includes(char)).map(([read]) => read);
});

/** In a deeper block everything is a paragraph. The limit keeps the time linear and the stack whole. */
const MAX_DEPTH = 100;

/** The blocks of some lines, in text order. */
export function parseBlocks(lines: Lines, depth = 0): Block[] {
  const blocks: Block[] = [];
  const inside: ReadInside = (content) => parseBlocks(content, depth + 1);
  let line = 0;
  while (line < lines.count) {
    const at = skipSpacesAndTabs(lines.text, lines.start(line), lines.end(line));
    if (at >= lines.end(line)) {
      line++;
      continue;
    }
    const parsed =
      depth < MAX_DEPTH ? readBlock(lines, line, lines.text.charCodeAt(at), inside) : readParagraph(lines, line);
    blocks.push(parsed.block);
    line = parsed.next;
    if (parsed.offset !== undefined) {
      lines = lines.from(line, parsed.offset);
      line = 0;
    }
  }
  return blocks;
}

function readBlock(lines: Lines, line: number, code: number, inside: ReadInside): Parsed {
  for (const read of READERS_BY_CODE[Math.min(code, 128)] ?? []) {
    const parsed = read(lines, line, inside);
    if (parsed !== null) return parsed;
  }
  return readParagraph(lines, line);
}
