import { fileName, withoutMd } from '../notes/paths';
import { each, finish, type Steps } from '../steps';
import type { Layout } from '../topics/topic';
import { MORE_KEY, type Entry, type IndexContent, type Part } from './content';
import { Arrangement } from './arrangement';
import { findKept, keptLine, withoutKept, type KeptRemarks } from './kept';
import { shownText, withoutTargets, type Label } from './labels';
import { cardLines, entryLines, listText, tableLine, type LayoutWords } from './layouts';
import { endMarker, findRegion, type Region, type RegionProblem } from './markers';
import {
  asListText,
  calloutText,
  cellsText,
  parseRegion,
  splitRow,
  type FoundEntry,
  type RegionGrammar,
  type RegionItem,
} from './parse-region';
import { regionHash } from './region-hash';
import { RemarkSlots } from './remarks';
import { renderRegion, type Additions } from './render';
import { retainEntries } from './retain';

/** What the merge must know besides the note and its new content. */
export interface MergeContext {
  readonly words: LayoutWords;
  readonly grammar: Omit<RegionGrammar, 'allOurs'>;
  /** The entry that would be written for a key that is not in the content; null for a note that is not there. */
  describe(key: string): Entry | null;
}

/**
 * A rebuild brings all up to date. An update writes nothing into a region that was edited by hand, nothing for the sake
 * of counts and the part *Linked* alone, and takes out only entries that are `removable`.
 */
export type MergeMode =
  | { readonly kind: 'rebuild'; removable?(key: string): boolean }
  | { readonly kind: 'update'; removable(key: string): boolean };

export type MergeResult = { readonly text: string } | { readonly problem: RegionProblem | 'edited-by-hand' };

/** Puts new content into the managed region of a note. Whatever the user wrote in the region comes out again, in it or below it. */
export function mergeRegion(text: string, content: IndexContent, context: MergeContext, mode: MergeMode): MergeResult {
  return finish(mergeInSteps(text, content, context, mode));
}

/** The same in small steps. */
export function* mergeInSteps(
  text: string,
  content: IndexContent,
  context: MergeContext,
  mode: MergeMode,
): Steps<MergeResult> {
  const region = findRegion(text);
  if (typeof region === 'string') return { problem: region };
  const fits = region.hash === (yield* regionHash(region.lines, content.tree));
  if (!fits && mode.kind === 'update') return { problem: 'edited-by-hand' };
  const grammar = { ...context.grammar, allOurs: fits && !region.byHand };
  const items = yield* parseRegion(region.lines, grammar);
  const retained = retainEntries(content, items, (key) => mode.removable?.(key) ?? true);
  const slots = yield* RemarkSlots.of(retained);
  return { text: yield* new Merge(text, region, fits, retained, context, mode, grammar, items, slots).run() };
}

/** The text of a region with nothing of the user's in it, from the begin marker's next line to the end marker. In small steps. */
export function* freshRegion(content: IndexContent, words: LayoutWords, eol: string): Steps<string> {
  const lines = yield* renderRegion(content, words);
  return [...lines, endMarker(yield* regionHash(lines, content.tree), false)].join(eol);
}

/** Entries that are merged in one go. */
const AT_ONCE = 128;

class Merge {
  /** What goes below the region, in blocks that blank lines set off. */
  private readonly below: string[][] = [];
  private carriesUserLines = false;

  constructor(
    private readonly text: string,
    private readonly region: Region,
    private readonly fits: boolean,
    private readonly content: IndexContent,
    private readonly context: MergeContext,
    private readonly mode: MergeMode,
    private readonly grammar: RegionGrammar,
    private readonly items: readonly RegionItem[],
    private readonly slots: RemarkSlots,
  ) {}

  *run(): Steps<string> {
    const { text, region } = this;
    const tail = text.slice(region.end);
    const returning = this.returningRemarks(tail);
    yield* this.assignRemarks(returning);
    this.moveUserLines();
    yield;
    const lines = yield* renderRegion(this.content, this.context.words, this.additions());
    if (
      this.mode.kind === 'update' &&
      returning.length === 0 &&
      this.below.length === 0 &&
      (yield* this.sameEssence(lines))
    )
      return text;
    const marker = endMarker(yield* regionHash(lines, this.content.tree), this.carriesUserLines) + region.trailing;
    return (
      text.slice(0, region.start) + [...lines, marker].join(region.eol) + this.withBelow(withoutKept(tail, returning))
    );
  }

  /** The remarks below the region whose note has an entry again. */
  private returningRemarks(tail: string): KeptRemarks[] {
    return findKept(tail).filter((kept) => this.slots.forRemarks(null, '', this.keyOf(kept)) !== null);
  }

  private keyOf({ label }: KeptRemarks): string {
    const { grammar } = this.context;
    return label.linkpath === null
      ? (grammar.plainKeys.get(label.source) ?? `?${label.source}`)
      : grammar.keyOfLink(label.linkpath);
  }

  private *assignRemarks(returning: readonly KeptRemarks[]): Steps<void> {
    yield* each(this.items, AT_ONCE, (item) => {
      if (item.kind === 'entry') this.assign(item);
    });
    for (const kept of returning) this.slots.forRemarks(null, '', this.keyOf(kept))?.remarks.push(...kept.remarks);
  }

  private assign(found: FoundEntry): void {
    const slot = this.slots.forRemarks(found.part, found.group, found.key);
    const known = this.slots.find(found.part, found.group, found.key)?.entry ?? this.context.describe(found.key);
    const foreign = !this.fits && !isOurLabel(found.label, known);
    const remarks = [...found.remarks, ...(foreign ? [] : this.editedText(found, known))];
    if (slot !== null)
      slot.remarks.push(...remarks.filter((line) => found.remarks.includes(line) || !slot.remarks.includes(line)));
    if (foreign) this.below.push([...found.source, ...(slot === null ? remarks : [])]);
    else if (slot === null && remarks.length > 0)
      this.below.push([keptLine(found.label.source.replace(/\\\|/g, '|')), ...remarks]);
  }

  /** The text of an entry that the user changed, as a remark. */
  private editedText(found: FoundEntry, entry: Entry | null): string[] {
    if (this.fits || found.text === '') return [];
    if (
      entry !== null &&
      withoutTargets(textIn(found.layout, entry, this.context.words)) === withoutTargets(found.text)
    )
      return [];
    const remark = `\t- ${asListText(found)}`;
    return found.remarks.includes(remark) ? [] : [remark];
  }

  /** Lines of the user's go below, but for those that the order by hand keeps in place. */
  private moveUserLines(): void {
    if (this.fits && !this.region.byHand) return;
    for (const item of this.items) {
      if (item.kind === 'user' && !this.staysInPlace(item.part)) this.below.push([...item.lines]);
    }
  }

  private staysInPlace(part: string | null): boolean {
    return (
      part === 'notes' &&
      this.content.byHand &&
      this.content.parts.some(({ kind, layout }) => kind === 'notes' && layout !== 'table')
    );
  }

  private additions(): Additions {
    return {
      remarks: (part, group, entry) => (part.layout === 'table' ? [] : this.slots.remarksOf(part, group, entry)),
      byHand: (part) => (part.kind === 'notes' && this.content.byHand ? this.linesByHand(part) : null),
    };
  }

  /** The part *Notes* in the user's order: what is there is refreshed in place, what is new comes last. */
  private linesByHand(part: Part): string[] {
    const [group] = part.groups;
    const left = new Map(group?.entries.map((entry) => [entry.key, entry]));
    const arranged = new Arrangement();
    const put = (entry: Entry): void => {
      left.delete(entry.key);
      const remarks = group === undefined || part.layout === 'table' ? [] : this.slots.remarksOf(part, group, entry);
      arranged.addEntry([...entryLines(entry, part.layout, this.context.words), ...remarks]);
    };
    for (const item of this.items) {
      const entry = item.kind === 'entry' ? left.get(item.key) : undefined;
      if (entry !== undefined) put(entry);
      else if (item.kind === 'user' && item.part === 'notes' && this.staysInPlace('notes'))
        arranged.addUserLines(item.lines);
    }
    for (const entry of [...left.values()]) put(entry);
    this.carriesUserLines = arranged.hasUserLines();
    return arranged.lines(part.layout, this.context.words);
  }

  /** Whether only counts and the part *Linked* would change. */
  private *sameEssence(lines: readonly string[]): Steps<boolean> {
    const before = essential(this.items);
    const after = essential(yield* parseRegion(lines, this.grammar));
    if (before.length !== after.length) return false;
    let isSame = true;
    yield* each(before.keys(), AT_ONCE, (i) => {
      isSame &&= told(before[i]) === told(after[i]);
    });
    return isSame;
  }

  private withBelow(tail: string): string {
    if (this.below.length === 0) return tail;
    const { eol } = this.region;
    const added = this.below.map((block) => eol + eol + block.join(eol)).join('');
    const touches = tail !== '' && !/^(?:\r\n?|\n)[ \t]*(?:[\r\n]|$)/.test(tail);
    return added + (touches ? eol : '') + tail;
  }
}

/** Whether a label shows what ours would: the name of what it leads to, and no words of somebody else's. */
function isOurLabel(label: Label, entry: Entry | null): boolean {
  if (entry !== null) return withoutTargets(label.source.replace(/\\\|/g, '|')) === withoutTargets(entry.label);
  return (
    label.linkpath === null ||
    shownText(label.source) === null ||
    shownText(label.source) === withoutMd(fileName(label.linkpath))
  );
}

/** What an entry says behind its label in a layout, as `parseRegion` reads it. */
function textIn(layout: Layout, entry: Entry, words: LayoutWords): string {
  if (layout === 'table') return cellsText((splitRow(tableLine(entry, words)) ?? []).slice(1));
  return layout === 'cards' ? calloutText(cardLines(entry, words)) : listText(entry, words);
}

function essential(items: readonly RegionItem[]): RegionItem[] {
  return items.filter(
    (item) => item.part !== 'linked' && item.kind !== 'heading' && (item.kind !== 'entry' || item.key !== MORE_KEY),
  );
}

function told(item: RegionItem | undefined): string {
  return JSON.stringify(
    item?.kind === 'entry'
      ? [item.part, item.group, item.key, item.label.source, item.layout, item.text, item.remarks]
      : item,
  );
}
