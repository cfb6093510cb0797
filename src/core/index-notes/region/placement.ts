import { each, inTurn, whenDone, type Steps } from '../../steps';
import type { Entry, Group, IndexContent, Part, PartKind } from '../content/content';
import type { Evidence } from './grammar';
import { NAMELESS } from '../hidden';
import type { FoundEntry, FoundFrame, RegionItem, UserBlock, UserLines } from './parse-region';
import type { Additions, Kept } from './render';
import type { Debris } from './spliced';

/**
 * Where the lines of the user's go in a new region: with the line of ours that they stood under, or to what is kept.
 */
export class Placement {
  private readonly byPlace = new Map<string, UserLines>();
  private readonly byKey = new Map<string, UserLines>();
  private readonly frames = new Map<string, { readonly frame: FoundFrame; readonly lines: UserLines }>();
  private readonly kept = new Map<string, Kept>();
  /** How many lines there are for a note: by its key, and by part, group and key. */
  private readonly lineCounts = new Map<string, number>();
  /** The lines under the line of ours that was placed last. */
  private above: UserLines;

  private constructor(
    private readonly wanted: IndexContent,
    private readonly evidence: Evidence,
    private readonly debris: Debris,
  ) {
    this.above = this.linesUnder({ kind: 'top', part: null, group: '' });
  }

  /** In small steps. */
  static of(wanted: IndexContent, items: readonly RegionItem[], evidence: Evidence, debris: Debris): Steps<Placement> {
    const placement = new Placement(wanted, evidence, debris);
    const slots = wanted.parts.flatMap(({ kind, groups }) =>
      groups.flatMap(({ key, entries }) => entries.map((entry) => ({ kind, key, entry }))),
    );
    const passes = [
      () => each(slots, ({ kind, key, entry }) => placement.addSlot(kind, key, entry)),
      () => each(items, (item) => placement.count(item)),
      () => each(items, (item) => placement.addItem(item)),
    ];
    return whenDone(
      inTurn(passes, (pass) => pass()),
      () => placement,
    );
  }

  private addSlot(part: PartKind, group: string, { key }: Entry): void {
    const lines = noLines();
    this.byPlace.set(placeOf(part, group, key), lines);
    if (!this.byKey.has(key)) this.byKey.set(key, lines);
  }

  private count(item: RegionItem): void {
    if (item.kind !== 'entry') return;
    this.lineCounts.set(item.key, (this.lineCounts.get(item.key) ?? 0) + 1);
    this.lineCounts.set(placeOf(item.part, item.group, item.key), 1 + this.linesAt(item));
  }

  private addItem(item: RegionItem): void {
    const into = this.linesFor(item);
    if (into !== null) {
      if (item.kind === 'entry') this.addForeignWords(item, into);
      add(into, item);
      this.above = into;
    } else if (item.kind === 'entry' || item.kind === 'kept') {
      // In an order by hand nothing moves: what stood between two notes stays there when one of them goes.
      const stays = item.kind === 'entry' && item.part === 'notes' && this.wanted.byHand;
      if (stays) item.blocks.forEach((block) => addBlock(this.above, block));
      const rest: UserLines = { remarks: [...item.remarks], blocks: stays ? [] : item.blocks };
      if (item.kind === 'entry') this.addForeignWords(item, rest);
      this.keep(item.key, item.label.source, rest);
    }
  }

  private addForeignWords(found: FoundEntry, into: UserLines): void {
    const words = this.evidence
      .foreignWords(found, this.isDouble(found))
      .filter((some) => this.evidence.isTypedBehind(found) || !this.debris.isTornOff(some))
      .join(' ');
    const remark = `\t- ${words}`;
    if (words === '') return;
    if (!found.remarks.includes(remark) && !into.remarks.includes(remark)) into.remarks.push(remark);
  }

  /** Whether a note has another line where this one stands, or this one stands where the note is not listed. */
  private isDouble(found: FoundEntry): boolean {
    const isInPlace = this.byPlace.has(placeOf(found.part, found.group, found.key));
    return (isInPlace ? this.linesAt(found) : (this.lineCounts.get(found.key) ?? 0)) > 1;
  }

  private linesAt({ part, group, key }: FoundEntry): number {
    return this.lineCounts.get(placeOf(part, group, key)) ?? 0;
  }

  /** Null where the note is not listed. */
  private linesFor(item: RegionItem): UserLines | null {
    if (item.kind === 'entry')
      return this.byPlace.get(placeOf(item.part, item.group, item.key)) ?? this.byKey.get(item.key) ?? null;
    if (item.kind === 'kept') return this.byKey.get(item.key) ?? null;
    return this.linesUnder(item);
  }

  private linesUnder(frame: Pick<FoundFrame, 'kind' | 'part' | 'group'> & Partial<FoundFrame>): UserLines {
    const { kind, part, group, groupLabel = '' } = frame;
    const place = frameOf(kind, part, group);
    const known = this.frames.get(place);
    if (known !== undefined) return known.lines;
    const lines = noLines();
    this.frames.set(place, { frame: { kind, part, group, groupLabel, remarks: [], blocks: [] }, lines });
    return lines;
  }

  private keep(key: string, source: string, lines: UserLines): void {
    if (lines.remarks.length + lines.blocks.length === 0) return;
    if (this.evidence.hidden.has(key)) return this.keep(`?${NAMELESS}`, NAMELESS, lines);
    const known = this.kept.get(key);
    if (known !== undefined) return add(known, lines);
    // In a table the pipe of a link is escaped.
    const kept = { label: source.replace(/\\\|/g, '|'), ...noLines() };
    add(kept, lines);
    this.kept.set(key, kept);
  }

  /** Gives remarks back that were kept elsewhere; false where they stay there, for their note is not listed. */
  giveBack(key: string, remarks: readonly string[]): boolean {
    const lines = this.byKey.get(key);
    if (lines !== undefined) lines.remarks.push(...remarks);
    else if (this.evidence.hidden.has(key)) this.keep(key, '', { remarks: [...remarks], blocks: [] });
    else return false;
    return true;
  }

  /** There are no lines of the user's. */
  get isEmpty(): boolean {
    const isNone = ({ remarks, blocks }: UserLines): boolean => remarks.length + blocks.length === 0;
    return (
      this.kept.size === 0 &&
      Array.from(this.byPlace.values()).every(isNone) &&
      Array.from(this.frames.values()).every(({ lines }) => isNone(lines))
    );
  }

  /** The content, with the headings that it would not have and under which lines of the user's stand. */
  content(headings: Readonly<Record<PartKind, string>>): IndexContent {
    const parts = [...this.wanted.parts];
    for (const { frame, lines } of this.frames.values()) {
      const { part: kind, group, groupLabel } = frame;
      if (lines.blocks.length === 0 || kind === null || kind === 'kept') continue;
      let at = parts.findIndex((part) => part.kind === kind);
      if (at < 0) at = parts.push({ kind, heading: headings[kind], layout: 'list', groups: [] }) - 1;
      const part = parts[at];
      if (frame.kind === 'group' && part?.groups.every(({ key }) => key !== group) === true)
        parts[at] = { ...part, groups: [...part.groups, { key: group, label: groupLabel, entries: [] }] };
    }
    return { ...this.wanted, parts };
  }

  additions(keptHeading: string): Additions {
    const under = (kind: FoundFrame['kind'], part: PartKind | null, group: string): UserLines | undefined =>
      this.frames.get(frameOf(kind, part, group))?.lines;
    return {
      under: (place) => under(place, null, ''),
      underHeading: (part: Part, group: Group | null) =>
        group === null ? under('part', part.kind, '') : under('group', part.kind, group.key),
      underEntry: (part: Part, group: Group, entry: Entry) =>
        this.byPlace.get(placeOf(part.kind, group.key, entry.key)),
      kept: Array.from(this.kept.values()),
      keptHeading,
      underKept: under('part', 'kept', ''),
    };
  }
}

function noLines(): UserLines {
  return { remarks: [], blocks: [] };
}

/** Adds lines; where others are there already, what they say is not said twice: a merge doubles lines. */
function add(into: UserLines, { remarks, blocks }: UserLines): void {
  const known = into.remarks.length === 0 ? null : new Set(into.remarks);
  into.remarks.push(...(known === null ? remarks : remarks.filter((line) => !known.has(line))));
  blocks.forEach((block) => addBlock(into, block));
}

function addBlock(into: UserLines, block: UserBlock): void {
  const text = block.lines.join('\n');
  if (!into.blocks.some(({ lines }) => lines.join('\n') === text)) into.blocks.push(block);
}

function placeOf(part: string | null, group: string, key: string): string {
  return `${part ?? ''}\n${group}\n${key}`;
}

function frameOf(kind: string, part: string | null, group: string): string {
  return `${kind}\n${part ?? ''}\n${group}`;
}
