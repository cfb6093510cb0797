import { andThen, filtered, finish, ready, whenDone, type Steps } from '../../steps';
import { arranged } from './arrange';
import { MORE_KEY, orderOf, type IndexContent, type PartKind } from '../content/content';
import type { Evidence } from './grammar';
import { findKept, keptLine, withoutKept, type KeptBelow } from './kept';
import type { LayoutWords, ReadEntry } from '../layouts/layout';
import { BEGIN_MARKER, END_MARKER, findRegion, type Region, type RegionProblem } from '../lines/markers';
import { resolveMergeMarks } from './merge-marks';
import { entriesIn, parseRegion, regionInOwnLines, type RegionGrammar, type RegionItem } from './parse-region';
import { Placement } from './placement';
import { regionHash } from './region-hash';
import { renderRegion } from './render';
import { retainEntries } from './retain';
import { showTheSame } from './same-lines';
import { shownKey } from '../lines/shown';

/** What the merge must know besides the note and its new content. */
export interface MergeContext {
  readonly evidence: Evidence;
  /** The headings of all parts: one stays while lines of the user's stand under it. */
  readonly headings: Readonly<Record<PartKind, string>>;
}

/**
 * A rebuild brings all up to date. An update writes nothing for the sake of counts and the part *Linked* alone. Both
 * take out only entries that are `removable`.
 */
export type MergeMode =
  | { readonly kind: 'rebuild'; removable?(key: string): boolean }
  | { readonly kind: 'update'; removable(key: string): boolean };

/** A note as it shall be. */
export interface Merged {
  readonly text: string;
  /** Lines of the user's that only link to something that is not there, as they stand. */
  readonly loose: readonly string[];
  /** A note that the filter leaves out was named there. */
  readonly namedHidden: boolean;
  /** Lines of the user's that say something of a note which is not listed here: its key, and what they say. */
  readonly own: readonly (readonly [key: string, text: string])[];
  /** Keys of the part *Notes* in their order. */
  readonly order: readonly string[];
  /** The region said already what it is to say, and nothing besides: whatever else is known makes no difference. */
  readonly isFresh: boolean;
}

export type MergeResult = Merged | { readonly problem: RegionProblem };

/** Puts new content into the managed region of a note. Whatever the user wrote in the region stays in it. */
export function mergeRegion(text: string, content: IndexContent, context: MergeContext, mode: MergeMode): MergeResult {
  return finish(mergeInSteps(text, content, context, mode));
}

/**
 * The same in small steps.
 *
 * @param wasTorn the text is what was made of one that a merge has torn: it is written as ours, down to its blank lines
 */
export function* mergeInSteps(
  text: string,
  content: IndexContent,
  context: MergeContext,
  mode: MergeMode,
  wasTorn = false,
): Steps<MergeResult> {
  const resolved = resolveMergeMarks(text);
  const region = findRegion(resolved);
  if (typeof region === 'string') return { problem: region };
  const tail = resolved.slice(region.end);
  const below = findKept(tail);
  if (resolved === text && below.length === 0) {
    const fresh = yield* renderRegion(content, context.evidence.words);
    if (areEqual(fresh, region.lines))
      return { text, loose: [], namedHidden: false, own: [], order: orderOf(content), isFresh: true };
  }
  const { hash, byHand } = region;
  // Where the hash of version 0.1 still fits, nobody but it wrote in the region.
  const allOurs = hash !== '' && !byHand && hash === (yield* regionHash(region.lines, content.tree));
  const standing = yield* regionInOwnLines(region.lines, context.evidence.grammar(allOurs, region.lines));
  const merge = new Merge(content, context, context.evidence.grammar(allOurs, standing));
  const first = yield* merge.run(standing, below, mode);
  const mended = merge.isPlain(first) ? region.lines : context.evidence.mended(region.lines);
  if (mended !== region.lines)
    return yield* mergeInSteps(withLines(resolved, region, mended), content, context, mode, true);
  const { items, returned } = first;
  const again = allOurs ? new Merge(content, context, context.evidence.grammar(false, standing)) : merge;
  const { lines, order } = yield* settled(standing, first, again, mode);
  const namedHidden = merge.namesHidden(items);
  const isDone =
    resolved === text &&
    !wasTorn &&
    returned.length === 0 &&
    (showTheSame(lines, standing) ||
      (mode.kind === 'update' && !namedHidden && (yield* merge.sameEssence(items, lines))));
  const named = merge.entriesOfUser(items);
  const loose = named.flatMap(({ label }) => (label.key.startsWith('?') ? [label.source] : []));
  const own = named.flatMap(({ label, text: said }) => (said === '' ? [] : [[label.key, said] as const]));
  if (isDone) return { text, loose, namedHidden, own, order, isFresh: false };
  const kept = resolved.slice(0, region.end) + withoutKept(tail, returned);
  return { text: withLines(kept, region, lines), loose, namedHidden, own, order, isFresh: false };
}

/** A text with other lines in its region. */
function withLines(text: string, { start, end, eol }: Region, lines: readonly string[]): string {
  return text.slice(0, start) + [BEGIN_MARKER, ...lines, END_MARKER].join(eol) + text.slice(end);
}

/**
 * The text of a region with nothing of the user's in it, from the begin marker's next line to the end marker. In small
 * steps.
 */
export function freshRegion(content: IndexContent, words: LayoutWords, eol: string): Steps<string> {
  return whenDone(renderRegion(content, words), (lines) => [...lines, END_MARKER].join(eol));
}

/** A region is read again so often at most. */
const MOST_READINGS = 3;

/**
 * What is read of a line depends on where it stands, and where it comes to stand on what is read of it: what a second
 * merge would change, the first does.
 */
function settled(
  before: readonly string[],
  now: NewRegion,
  merge: Merge,
  mode: MergeMode,
  readings = MOST_READINGS,
): Steps<NewRegion> {
  if (readings === 0 || now.isOurs || areEqual(now.lines, before)) return ready(now);
  return andThen(merge.run(now.lines, [], mode), (next) => settled(now.lines, next, merge, mode, readings - 1));
}

/** What becomes of a region. */
interface NewRegion {
  readonly lines: readonly string[];
  /** What stood there. */
  readonly items: readonly RegionItem[];
  /** Remarks below the region that went back into it. */
  readonly returned: readonly KeptBelow[];
  readonly order: readonly string[];
  /** Nothing of the user's is in it. */
  readonly isOurs: boolean;
}

class Merge {
  constructor(
    private readonly content: IndexContent,
    private readonly context: MergeContext,
    private readonly grammar: RegionGrammar,
  ) {}

  *run(before: readonly string[], below: readonly KeptBelow[], mode: MergeMode): Steps<NewRegion> {
    const { evidence, headings } = this.context;
    const items = yield* parseRegion(before, this.grammar);
    const retained = retainEntries(this.content, items, (key) => this.isHidden(key) || (mode.removable?.(key) ?? true));
    const wanted = this.content.byHand ? arranged(retained, items, evidence.memory.order) : retained;
    const placement = yield* Placement.of(wanted, items, evidence, this.grammar.debrisIn(before));
    const returned = below.filter((kept) => placement.giveBack(this.keyOf(kept), kept.remarks));
    const lines = yield* renderRegion(placement.content(headings), evidence.words, placement.additions(headings.kept));
    return { lines, items, returned, order: orderOf(wanted), isOurs: placement.isEmpty };
  }

  /** Whether nothing in a region can be torn: all says what we wrote, and no line needs its place. */
  isPlain({ isOurs, items }: NewRegion): boolean {
    return isOurs && !this.content.byHand && items.every((item) => this.context.evidence.isKnown(item));
  }

  private isHidden(key: string): boolean {
    return this.context.evidence.hidden.has(key);
  }

  /** Whether a line of ours names a note that the filter leaves out. */
  namesHidden(items: readonly RegionItem[]): boolean {
    return items.some((item) => (item.kind === 'entry' || item.kind === 'kept') && this.isHidden(item.key));
  }

  private keyOf({ source }: KeptBelow): string {
    const [, item] = finish(parseRegion([keptLine(source)], this.grammar));
    return item?.kind === 'kept' ? item.key : '';
  }

  /** Whether only counts and the part *Linked* would change. */
  sameEssence(before: readonly RegionItem[], lines: readonly string[]): Steps<boolean> {
    const one = before.filter(isEssential);
    return andThen(parseRegion(lines, this.grammar), (items) => {
      const other = items.filter(isEssential);
      if (one.length !== other.length) return ready(false);
      return whenDone(
        filtered(one.keys(), (i) => told(one[i]) !== told(other[i])),
        ({ length }) => length === 0,
      );
    });
  }

  /** Lines of the user's that name one note, as an entry does. */
  entriesOfUser(items: readonly RegionItem[]): ReadEntry[] {
    return items.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => entriesIn(lines, this.grammar)));
  }
}

function areEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, i) => line === other[i]);
}

function isEssential(item: RegionItem): boolean {
  if (item.kind === 'entry') return item.part !== 'linked' && item.key !== MORE_KEY;
  return item.kind === 'kept' || item.blocks.length > 0;
}

function told(item: RegionItem | undefined): string {
  if (item === undefined) return '';
  const user = [item.remarks, item.blocks.map(({ lines }) => lines)];
  if (item.kind === 'kept') return JSON.stringify([item.key, user]);
  if (item.kind !== 'entry') return JSON.stringify([item.kind, item.part, item.group, user]);
  const { part, group, key, layout, label, text } = item;
  return JSON.stringify([part, group, key, layout, shownKey(label.source), shownKey(text), user]);
}
