import { andThen, each, gathered, ready, whenDone, type Steps } from '../../steps';
import { keptLine, takeBox } from './kept';
import { countsLine, type Entry, type Group, type IndexContent, type Part } from '../content/content';
import { LAYOUTS } from '../layouts';
import type { LayoutFormat, LayoutWords } from '../layouts/layout';
import type { UserBlock, UserLines } from './parse-region';

/** Lines of the user's that are kept for a note that is not listed. */
export interface Kept extends UserLines {
  readonly label: string;
}

/** What stands in a region besides what it is made of. */
export interface Additions {
  /** The user's lines at the top, and under a line that is no entry. */
  under(place: 'top' | 'breadcrumb' | 'counts'): UserLines | undefined;
  underHeading(part: Part, group: Group | null): UserLines | undefined;
  underEntry(part: Part, group: Group, entry: Entry): UserLines | undefined;
  readonly kept: readonly Kept[];
  /** The heading over what is kept, and what stands under it alone. */
  readonly keptHeading: string;
  readonly underKept: UserLines | undefined;
}

const NOTHING: Additions = {
  under: () => undefined,
  underHeading: () => undefined,
  underEntry: () => undefined,
  kept: [],
  keptHeading: '',
  underKept: undefined,
};

/** The lines of a region, a blank one at both ends, never two blank ones of ours in a row. In small steps. */
export function renderRegion(
  content: IndexContent,
  words: LayoutWords,
  additions: Additions = NOTHING,
): Steps<string[]> {
  return new RegionWriter(words, additions).write(content);
}

class RegionWriter {
  private readonly lines: string[] = [];

  constructor(
    private readonly words: LayoutWords,
    private readonly additions: Additions,
  ) {}

  *write({ breadcrumb, counts, parts }: IndexContent): Steps<string[]> {
    const { additions } = this;
    this.gap();
    this.apart(additions.under('top'));
    if (breadcrumb.length > 0) this.line(breadcrumb.join(' / '));
    this.gap();
    this.apart(additions.under('breadcrumb'));
    this.line(countsLine(counts));
    this.gap();
    this.apart(additions.under('counts'));
    for (const part of parts) for (const group of this.groupsOf(part)) yield* this.group(part, group);
    this.keptPart();
    this.gap();
    return this.lines;
  }

  private line(line: string): void {
    this.lines.push(line);
  }

  /** Exactly one blank line, unless there is one already. */
  private gap(): void {
    if (this.lines[this.lines.length - 1] !== '') this.lines.push('');
  }

  /** Begins a part, and answers with the groups that it has. */
  private groupsOf(part: Part): Group[] {
    const { additions } = this;
    const groups = part.groups.filter(
      (group) => group.entries.length > 0 || hasLines(additions.underHeading(part, group)),
    );
    const own = additions.underHeading(part, null);
    if (groups.length === 0 && !hasLines(own)) return [];
    this.gap();
    this.line(`## ${part.heading}`);
    this.gap();
    this.apart(own);
    return groups;
  }

  private group(part: Part, group: Group): Steps<void> {
    const format = LAYOUTS[part.layout];
    this.gap();
    if (group.label !== '') {
      this.line(`### ${group.label}`);
      this.gap();
      this.apart(this.additions.underHeading(part, group));
    }
    if (group.entries.length === 0) return ready(undefined);
    this.lines.push(...format.head(this.words));
    const entries = each(group.entries, (entry) => this.entry(part, group, entry, format));
    const written = format.holdsLines ? entries : andThen(entries, () => this.below(part, group));
    return whenDone(written, () => this.gap());
  }

  private entry(part: Part, group: Group, entry: Entry, format: LayoutFormat): void {
    if (format.spaced) this.gap();
    const own = entry.verbatim ?? format.write(entry, this.words);
    const lines = format.holdsLines ? this.additions.underEntry(part, group, entry) : undefined;
    if (lines === undefined) return void this.lines.push(...own);
    const { box, rest } = takeBox(lines.remarks);
    if (box !== '' && format.asTask !== undefined) this.lines.push(...format.asTask(own, box), ...rest);
    else this.lines.push(...own, ...lines.remarks);
    for (const block of lines.blocks) {
      // A quote right below a card would go on with it.
      if (format.spaced) this.gap();
      this.block(block);
    }
  }

  /**
   * What stands under the entries of a layout that has no room between them: remarks, each naming its note, then all
   * else.
   */
  private below(part: Part, group: Group): Steps<void> {
    const written = gathered<UserBlock[], Entry>([], group.entries, (blocks, entry) => {
      const lines = this.additions.underEntry(part, group, entry);
      if (lines === undefined) return;
      if (lines.remarks.length > 0) {
        if (!this.lines[this.lines.length - 1]?.startsWith('- ')) this.gap();
        this.lines.push(...remarksBelow(entry.label, lines.remarks));
      }
      blocks.push(...lines.blocks);
    });
    return whenDone(written, (blocks) => {
      for (const block of blocks) {
        this.gap();
        this.lines.push(...block.lines);
      }
    });
  }

  private keptPart(): void {
    const { kept, keptHeading, underKept } = this.additions;
    if (kept.length === 0 && !hasLines(underKept)) return;
    this.gap();
    this.line(`## ${keptHeading}`);
    this.gap();
    this.apart(underKept);
    for (const { label, remarks, blocks } of kept) {
      this.line(keptLine(label));
      this.lines.push(...remarks);
      blocks.forEach((block) => this.block(block));
    }
  }

  private block({ lines, gapBefore, gapAfter }: UserBlock): void {
    if (gapBefore) this.gap();
    this.lines.push(...lines);
    if (gapAfter) this.gap();
  }

  /** The user's lines where ours around them are set off by blank lines. */
  private apart(lines: UserLines | undefined): void {
    for (const block of lines?.blocks ?? []) {
      this.gap();
      this.lines.push(...block.lines);
      this.gap();
    }
  }
}

function hasLines(lines: UserLines | undefined): boolean {
  return lines !== undefined && lines.blocks.length > 0;
}

const SIMPLE_REMARK = /^[ \t]+[-*+][ \t]+(\S.*)$/;

/** Remarks on an entry where none can stand under it: a line each that names the note, or as they are under one. */
function remarksBelow(label: string, remarks: readonly string[]): string[] {
  const words = remarks.map((line) => SIMPLE_REMARK.exec(line)?.[1]);
  if (words.every((text) => text !== undefined)) return words.map((text) => `- ${label}: ${text}`);
  return [`- ${label}`, ...remarks];
}
