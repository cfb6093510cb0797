import type { Layout } from '../topics/topic';
import { tableHead, type LayoutWords } from './layouts';

interface Block {
  readonly mine: boolean;
  readonly lines: string[];
}

/** A part in the user's order: entries, and between them the user's headings and lines, set off by blank lines. */
export class Arrangement {
  private readonly blocks: Block[] = [];

  addEntry(lines: readonly string[]): void {
    this.blocks.push({ mine: false, lines: [...lines] });
  }

  addUserLines(lines: readonly string[]): void {
    const last = this.blocks[this.blocks.length - 1];
    // Indented lines behind an entry are remarks on it, whoever moved them there.
    const remarks = last === undefined || last.mine ? 0 : indentedLines(lines);
    last?.lines.push(...lines.slice(0, remarks));
    const rest = lines.slice(remarks);
    const start = rest.findIndex((line) => line.trim() !== '');
    if (start >= 0) this.blocks.push({ mine: true, lines: rest.slice(start) });
  }

  hasUserLines(): boolean {
    return this.blocks.some(({ mine }) => mine);
  }

  lines(layout: Layout, words: LayoutWords): string[] {
    const joined: string[] = layout === 'table' && this.blocks.length > 0 ? tableHead(words) : [];
    this.blocks.forEach((block, i) => {
      const before = this.blocks[i - 1];
      if (before !== undefined && (before.mine || block.mine || layout === 'cards')) joined.push('');
      joined.push(...block.lines);
    });
    return joined;
  }
}

/** How many lines at the start are indented, blank ones between them included. */
function indentedLines(lines: readonly string[]): number {
  let count = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line.trim() === '') continue;
    if (!/^[ \t]/.test(line)) break;
    count = i + 1;
  }
  return count;
}
