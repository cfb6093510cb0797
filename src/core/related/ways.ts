import type { KnownNotes } from './notes';
import type { Question } from './question';
import { NoteWords } from './shared-words';
import { Tally } from './tally';
import { cheapestWay, type FoundWay, type Step, type Terrain } from './way-search';
import { termOf, usesOf, type Wanted } from './word-index';

/** From one note of a way to the next; paths. */
export type Hop =
  /** `isForward`: the first links to the second, else the second to the first. */
  | { readonly kind: 'link'; readonly from: string; readonly to: string; readonly isForward: boolean }
  /** The two are about the same; words as they are written in the vault. */
  | { readonly kind: 'words'; readonly from: string; readonly to: string; readonly words: readonly string[] };

/** A way from one note to another. */
export interface Way {
  readonly hops: readonly Hop[];
  /** Whether no other has fewer hops. */
  readonly isShortest: boolean;
  /** Whether none is stronger. */
  readonly isStrongest: boolean;
  /** From 0 to 1: of links both ways, by way of notes with few links, more than of those by way of much-linked ones. */
  readonly strength: number;
}

/** `strength` is that of the hop alone, `weakness` what it costs for that. */
interface Edge {
  readonly strength: number;
  readonly weakness: number;
  /** Null for a link. */
  readonly words: readonly string[] | null;
}

/** So many ways are told, of which the strongest is the strongest there is, and one the shortest. */
const MOST_WAYS = 4;
/** How strong a link is, and one in both directions. */
const LINK = 0.8;
const MUTUAL = 0.9;
/** Notes that are so much alike are as close as linked ones; the others in proportion. */
const ALIKE = 0.5;
const LEAST_ALIKE = 0.1;
/** So many notes are asked which read like them; each is taken to so many others. */
const ASKED = 10;
const LIKEST = 12;
const WANTED = 32;
const SHARED_WORDS = 4;
/** The more notes one is linked with, the less it says that a way leads through it: how fast that falls. */
const DILUTION = 6;
/** With more links than this a note links everything with everything: of few notes a third, of more a tenth. */
const HUB = { most: 200, least: 8, some: 30, ofFew: 0.3, ofMany: 0.1 };

/** What the cheapest way is: the one of the fewest hops, of these the strongest; or the strongest. */
const SHORTEST = { hop: 1, weakness: 1e-3 };
const STRONGEST = { hop: 0, weakness: 1 };
type Price = typeof SHORTEST;

/**
 * The ways between two notes: the shortest and the strongest, by links and words. No way leads through a hub. Empty
 * where there is none.
 */
export function waysBetween(from: number, to: number, notes: KnownNotes): Way[] {
  if (from === to) return [];
  const ground = new Ground(from, to, notes);
  const shortest = cheapestWay(from, to, ground.terrain(SHORTEST));
  if (shortest === null) return [];
  const found = [shortest];
  for (let i = 1; i < MOST_WAYS; i++) {
    const way = cheapestWay(from, to, ground.terrain(STRONGEST));
    if (way === null) break;
    if (!found.some((other) => isSame(other, way))) found.push(way);
    ground.close(way);
  }
  const strengths = found.map((way) => ground.strengthOf(way));
  return found.map((way, i) => ({
    hops: ground.hopsOf(way),
    isShortest: way.edges.length === shortest.edges.length,
    isStrongest: strengths[i] === Math.max(...strengths),
    strength: strengths[i] ?? 0,
  }));
}

function isSame({ slots }: FoundWay<Edge>, other: FoundWay<Edge>): boolean {
  return slots.length === other.slots.length && slots.every((slot, i) => slot === other.slots[i]);
}

/** What there is to walk on between two notes, in the light of what was walked already. */
class Ground {
  /** What it costs to go on from a note: from the ends nothing, from what is closed no price is enough. */
  private readonly tolls = new Map<number, number>();
  /** Whether the one step from end to end was taken. */
  private isDirectClosed = false;
  /** The edges from a note: further ways lead over the same ground. */
  private readonly known = new Map<number, readonly Step<Edge>[]>();
  /** Notes that were asked which read like them. */
  private asked = 0;
  private readonly tally = new Tally();
  private readonly mostLinks: number;

  constructor(
    private readonly from: number,
    private readonly to: number,
    private readonly notes: KnownNotes,
  ) {
    const count = notes.slots.count;
    const share = Math.min(count * HUB.ofFew, Math.max(HUB.some, count * HUB.ofMany));
    this.mostLinks = Math.min(HUB.most, Math.max(HUB.least, share));
    for (const end of [from, to]) this.tolls.set(end, 0);
  }

  terrain({ hop, weakness }: Price): Terrain<Edge> {
    return {
      steps: (slot) => this.edgesFrom(slot),
      cost: (edge) => hop + weakness * edge.weakness,
      toll: (slot) => weakness * this.tollOf(slot),
      path: (slot) => this.notes.slots.path(slot),
    };
  }

  /** Further ways shall lead elsewhere. */
  close({ slots }: FoundWay<Edge>): void {
    for (const slot of slots.slice(1, -1)) this.tolls.set(slot, Infinity);
    if (slots.length === 2) this.isDirectClosed = true;
  }

  strengthOf({ slots, edges }: FoundWay<Edge>): number {
    const hops = edges.reduce((product, { strength }) => product * strength, 1);
    return slots.slice(1, -1).reduce((product, slot) => product * this.passing(slot), hops);
  }

  hopsOf({ slots, edges }: FoundWay<Edge>): Hop[] {
    const path = (slot: number): string => this.notes.slots.path(slot);
    return edges.map(({ words }, i) => {
      const [a = -1, b = -1] = slots.slice(i, i + 2);
      const ends = { from: path(a), to: path(b) };
      if (words !== null) return { kind: 'words', ...ends, words };
      return { kind: 'link', ...ends, isForward: this.notes.graph.linksFrom(ends.from).has(ends.to) };
    });
  }

  private isEnd(slot: number): boolean {
    return slot === this.from || slot === this.to;
  }

  private tollOf(slot: number): number {
    const toll = this.tolls.get(slot) ?? weaknessOf(this.passing(slot));
    this.tolls.set(slot, toll);
    return toll;
  }

  /**
   * What is left of a way's strength behind a note; 0 where none may lead through it: a hub, or one that may not be
   * shown.
   */
  private passing(slot: number): number {
    const { graph, slots } = this.notes;
    const path = slots.path(slot);
    // Counted here, for the link graph by slots is made only of what is walked on.
    const degree = graph.linksFrom(path).size + graph.linksTo(path).size;
    const isPassable = degree <= this.mostLinks && graph.isListed(path);
    return isPassable ? 1 / (1 + Math.log2(Math.max(1, degree)) / DILUTION) : 0;
  }

  private edgesFrom(slot: number): readonly Step<Edge>[] {
    const edges = this.known.get(slot) ?? [...this.linksFrom(slot), ...this.alikeTo(slot)];
    this.known.set(slot, edges);
    return this.isDirectClosed && this.isEnd(slot) ? edges.filter(({ to }) => !this.isEnd(to)) : edges;
  }

  private linksFrom(slot: number): Step<Edge>[] {
    const { links } = this.notes;
    const [from, to] = [links.from(slot), links.to(slot)];
    const back = new Set(to);
    const there = new Set(from);
    return [
      ...from.map((other) => ({ to: other, edge: back.has(other) ? MUTUAL_LINK : ONE_LINK })),
      ...to.filter((other) => !there.has(other)).map((other) => ({ to: other, edge: ONE_LINK })),
    ];
  }

  /** The notes that read like one, for as many notes as there is time to ask. */
  private alikeTo(slot: number): readonly Step<Edge>[] {
    return this.asked++ < ASKED ? this.likest(slot) : [];
  }

  private likest(slot: number): Step<Edge>[] {
    const { words, slots, links, vocabulary } = this.notes;
    this.tally.reset(slots.end);
    const question: Question = { slot, without: -1, names: NO_TERMS, hidden: NO_TERMS };
    words.look(this.wanted(slot), question, this.tally);
    const own = new NoteWords(vocabulary, slot);
    return this.tally.top(LIKEST + 1).flatMap((other) => {
      const likeness = this.tally.get(other);
      if (other === slot || likeness < LEAST_ALIKE || links.areLinked(slot, other)) return [];
      const shared = own.aboutWith(other, SHARED_WORDS);
      const strength = LINK * Math.min(1, likeness / ALIKE);
      return shared.length === 0 ? [] : [{ to: other, edge: edgeOf(strength, shared) }];
    });
  }

  /** The weightiest words of a note. */
  private wanted(slot: number): Wanted[] {
    const { words } = this.notes;
    const wanted: Wanted[] = [];
    for (const cell of words.wordsOf(slot)) {
      const term = termOf(cell);
      if (words.frequency(term) < 2) continue;
      wanted.push({ term, weight: (Math.sqrt(usesOf(cell, true)) * words.rarity(term)) / words.length(slot) });
    }
    return wanted
      .sort((a, b) => b.weight - a.weight || words.terms.hash(a.term) - words.terms.hash(b.term))
      .slice(0, WANTED);
  }
}

/** What multiplies for strength adds up for weakness. */
function weaknessOf(strength: number): number {
  return -Math.log(strength);
}

function edgeOf(strength: number, words: Edge['words']): Edge {
  return { strength, weakness: weaknessOf(strength), words };
}

const ONE_LINK = edgeOf(LINK, null);
const MUTUAL_LINK = edgeOf(MUTUAL, null);
const NO_TERMS: readonly number[] = [];
