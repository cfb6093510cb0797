import { fitLogit, type Choice } from '../learning/conditional-logit';
import type { SignalCollector } from './signal-collector';
import { FolderLinks } from './folders';
import { TYPICAL_EVEN, TYPICAL_WEIGHTS, type Model } from './model';
import type { KnownNotes } from './notes';
import { SIGNALS, type SignalTable } from './signals';
import { hashOf } from '../text/hash';
import { learnCuts, type Sample, type Seen } from './worth';
import { each, gathered, whenDone, type Steps } from '../steps';

const LESSONS = 300;
/** Of each lesson's other candidates: those that look most like linked notes, and some of all the rest. */
const HARDEST = 60;
const OTHERS = 40;
/** Notes that are looked at between two stops. */
const STRIDE = 64;
/** It takes so many lessons to be as sure as one is of the typical weights. */
const PRIOR = { weights: TYPICAL_WEIGHTS, strength: 10, least: -Infinity };

/** Notes whose others are looked at to find out from which score on a note is worth showing. */
const ASKED = 64;
/** What a person rejected counts for no more than this many lessons beside those of the links. */
const CORRECTIONS = 60;

interface Pair {
  readonly slot: number;
  readonly linked: number;
  readonly order: number;
}

interface Survey {
  readonly folders: FolderLinks;
  /** Some of the pairs that can be learned from, and how many they are. */
  readonly pairs: readonly Pair[];
  readonly pairCount: number;
  /** Some of the notes. */
  readonly asked: readonly number[];
  /** Some of the pairs that a person said have nothing to do with each other, from both sides. */
  readonly rejected: readonly Rejected[];
}

interface Rejected {
  readonly slot: number;
  readonly other: number;
  readonly order: number;
}

/**
 * Finds out which signals to trust in this vault: takes a sample of its links away, one at a time, and looks at what
 * speaks for them all the same. The sample depends on nothing but the paths. Stops often, so that a host can do it
 * little by little; what changes in between does no harm.
 */
export function* learn(notes: KnownNotes, evidence: SignalCollector): Steps<Model> {
  const { folders, pairs, pairCount, asked, rejected } = yield* survey(notes);
  const lessons: Choice[] = [];
  const linked: Seen[] = [];
  for (const pair of pairs) {
    if (!notes.links.areLinked(pair.slot, pair.linked)) continue;
    const table = evidence.collect(evidence.question(pair.slot, pair.linked), folders);
    lessons.push(lesson(table, pair.linked));
    linked.push({ row: table.row(table.slots.indexOf(pair.linked)), words: notes.words.count(pair.slot) });
    yield;
  }
  const choices = [...lessons, ...(yield* corrections(rejected, notes, evidence, folders))];
  const weights = yield* fitLogit(choices, PRIOR);
  const even = lessons.length === 0 ? TYPICAL_EVEN : evenScore(lessons, weights);
  const others: Seen[] = [];
  for (const slot of asked) {
    const table = evidence.collect(evidence.question(slot), folders);
    table.slots.forEach((_, row) => others.push({ row: table.row(row), words: notes.words.count(slot) }));
    yield;
  }
  const sample: Sample = {
    linked,
    others,
    linkedStand: pairCount / Math.max(1, linked.length),
    othersStand: notes.slots.count / Math.max(1, asked.length),
  };
  return { weights, even, folders, cuts: yield* learnCuts(sample, weights, even) };
}

/** Measures every note again, counts the links between folders, and chooses the links to learn from. */
function survey({ slots, links, graph, words }: KnownNotes): Steps<Survey> {
  const folders = new FolderLinks();
  let pairs: Pair[] = [];
  let pairCount = 0;
  let asked: { slot: number; order: number }[] = [];
  let rejected: Rejected[] = [];
  const look = (path: string): void => {
    const slot = slots.of(path);
    words.measure(slot);
    folders.addNote(slots.folder(slot));
    asked.push({ slot, order: hashOf(path) });
    for (const other of links.from(slot)) folders.addLink(slots.folder(slot), slots.folder(other));
    for (const linked of links.degree(slot) > 1 ? links.around(slot) : []) {
      const other = slots.path(linked);
      if (links.degree(linked) <= 1 || !graph.isListed(other)) continue;
      pairs.push({ slot, linked, order: hashOf(`${path}\n${other}`) });
      pairCount++;
    }
    for (const other of graph.unrelatedTo(path))
      if (slots.of(other) >= 0) rejected.push({ slot, other: slots.of(other), order: hashOf(`${path}\n${other}`) });
    if (pairs.length > LESSONS * 8) pairs = first(pairs, LESSONS);
    if (asked.length > ASKED * 8) asked = first(asked, ASKED);
    if (rejected.length > CORRECTIONS * 8) rejected = first(rejected, CORRECTIONS);
  };
  return whenDone(each([...slots.paths()], look, STRIDE), () => ({
    folders,
    pairs: first(pairs, LESSONS),
    pairCount,
    asked: first(asked, ASKED).map(({ slot }) => slot),
    rejected: first(rejected, CORRECTIONS),
  }));
}

function first<T extends { readonly order: number }>(items: T[], count: number): T[] {
  return items.sort((a, b) => a.order - b.order).slice(0, count);
}

function lesson(table: SignalTable, linked: number): Choice {
  const at = table.slots.indexOf(linked);
  const ranked = table.slots
    .map((_, row) => ({ row, score: table.score(row, TYPICAL_WEIGHTS) }))
    .filter(({ row }) => row !== at)
    .sort((a, b) => b.score - a.score);
  const stride = Math.max(1, Math.ceil((ranked.length - HARDEST) / OTHERS));
  const chosen = ranked.filter((_, i) => i < HARDEST || (i - HARDEST) % stride === 0);
  return { rows: rowsOf(table, [at, ...chosen.map(({ row }) => row)]), chosen: [0] };
}

function rowsOf(table: SignalTable, chosen: readonly number[]): Float32Array {
  const rows = new Float32Array(chosen.length * SIGNALS.length);
  chosen.forEach((row, i) => {
    rows.set(table.row(row), i * SIGNALS.length);
  });
  return rows;
}

/** What a person rejected comes after a note that is linked: each is one lesson among those of the links. */
function corrections(
  rejected: readonly Rejected[],
  { links }: KnownNotes,
  evidence: SignalCollector,
  folders: FolderLinks,
): Steps<Choice[]> {
  const add = (lessons: Choice[], { slot, other }: Rejected): void => {
    const [linked] = links.around(slot).filter((one) => links.degree(one) > 1);
    if (linked === undefined) return;
    const table = evidence.collect(evidence.question(slot, linked), folders);
    const rows = [linked, other].map((one) => table.slots.indexOf(one));
    if (rows.every((row) => row >= 0)) lessons.push({ rows: rowsOf(table, rows), chosen: [0] });
  };
  return gathered<Choice[], Rejected>([], rejected, add, 1);
}

/** The score that the other candidates of a question reach together, on average. */
function evenScore(lessons: readonly Choice[], weights: readonly number[]): number {
  const size = weights.length;
  const sums = lessons.map(({ rows }) => {
    let sum = 1;
    for (let row = 1; row < rows.length / size; row++)
      sum += Math.exp(weights.reduce((score, weight, i) => score + weight * (rows[row * size + i] ?? 0), 0));
    return Math.log(sum);
  });
  return sums.reduce((a, b) => a + b, 0) / sums.length;
}
