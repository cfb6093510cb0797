import { folderOf } from '../notes/paths';
import type { Evidence } from './evidence';
import type { KnownNotes } from './notes';
import type { Reason } from './reason';
import { NoteWords, tellingWords } from './shared-words';
import { SIGNALS, type Signal } from './signals';
import { bridge, inBoth, mostTelling } from './via';

const MOST_REASONS = 3;
const MOST_VIA = 3;
const MOST_WORDS = 4;
/** So many of a note's neighbours are compared with the other note to find the one that is most like it. */
const COMPARED = 16;
/** What adds less than this share of the strongest reason is not told. */
const WORTH_TELLING = 0.15;

/** Two notes and everything that is known of them. The evidence is that of the question asked last, about `slot`. */
export interface Telling {
  readonly notes: KnownNotes;
  readonly evidence: Evidence;
  readonly slot: number;
  /** The words of `slot`. */
  readonly words: NoteWords;
  readonly other: number;
}

/** What may be told of two notes. */
interface Teller {
  /** What says nearly the same: of each family one reason is told. */
  readonly family: 'links' | 'others' | 'words' | 'here' | 'there' | 'place';
  readonly tell: (telling: Telling) => Reason | null;
  /** Where that names nothing. */
  readonly instead?: Teller;
}

const MIDDLE: Teller = { family: 'links', tell: tellMiddle };
const BRIDGE: Teller = { family: 'others', tell: tellBridge };
const SIMILAR_TO_LINKED: Teller = { family: 'others', tell: tellSimilarToLinked, instead: MIDDLE };
const LINKED_WITH_SIMILAR: Teller = { family: 'others', tell: tellLinkedWithSimilar, instead: MIDDLE };
const WORDS: Teller = { family: 'words', tell: tellWords };
const ANY_WORDS: Teller = { family: 'words', tell: tellAnyWords };
const TITLES: Teller = { family: 'words', tell: tellTitles };
const NAMED_HERE: Teller = { family: 'here', tell: tellNamedHere, instead: WORDS };
const NAMED_THERE: Teller = { family: 'there', tell: tellNamedThere, instead: WORDS };
const FOLDER: Teller = { family: 'place', tell: tellFolder };
const LABELS: Teller = { family: 'place', tell: tellLabels };

/** What is told for each signal. The number of a note's links is no reason by itself. */
const TELLERS: Readonly<Record<Signal, Teller | null>> = {
  bothLinkTo: MIDDLE,
  bothLinkedFrom: MIDDLE,
  onward: MIDDLE,
  backward: MIDDLE,
  common: MIDDLE,
  threeSteps: BRIDGE,
  degree: null,
  words: WORDS,
  similarToLinked: SIMILAR_TO_LINKED,
  linksLikeIt: LINKED_WITH_SIMILAR,
  linkedWithSimilar: LINKED_WITH_SIMILAR,
  namedHere: NAMED_HERE,
  namedThere: NAMED_THERE,
  namedHereWeight: NAMED_HERE,
  namedThereWeight: NAMED_THERE,
  titles: TITLES,
  folder: FOLDER,
  labels: LABELS,
};

/** Why the other note was found, the strongest reason first; `row` holds its signals. Empty when there is nothing to name. */
export function reasonsFor(telling: Telling, row: Float32Array, weights: readonly number[]): Reason[] {
  const amounts = amountsOf(row, weights);
  const least = Math.max(...amounts.values(), 0) * WORTH_TELLING;
  const worth = told(
    telling,
    [...amounts].filter(([, amount]) => amount > 0 && amount >= least),
  );
  const reasons =
    worth.length > 0
      ? worth
      : told(telling, [
          ...amountsOf(
            row,
            SIGNALS.map(() => 1),
          ),
        ]);
  return reasons.length > 0 ? reasons : told(telling, [[ANY_WORDS, 1]]);
}

function amountsOf(row: Float32Array, weights: readonly number[]): Map<Teller, number> {
  const amounts = new Map<Teller, number>();
  SIGNALS.forEach((signal, column) => {
    const teller = TELLERS[signal];
    if (teller !== null) amounts.set(teller, (amounts.get(teller) ?? 0) + (row[column] ?? 0) * (weights[column] ?? 0));
  });
  return amounts;
}

function told(telling: Telling, amounts: [Teller, number][]): Reason[] {
  const reasons = new Map<Teller['family'], Reason>();
  const silent = new Set<Teller>();
  for (const [first] of amounts.sort((a, b) => b[1] - a[1])) {
    let teller: Teller | undefined = first;
    while (teller !== undefined && !reasons.has(teller.family)) {
      const reason: Reason | null = silent.has(teller) ? null : teller.tell(telling);
      if (reason !== null) reasons.set(teller.family, reason);
      else silent.add(teller);
      teller = reason === null ? teller.instead : undefined;
    }
    if (reasons.size === MOST_REASONS) break;
  }
  return [...reasons.values()];
}

/** Notes that both are linked with. Where the links point the same way, that is said. */
function tellMiddle({ notes: { links, slots }, slot, other }: Telling): Reason | null {
  const to = inBoth(links.from(slot), links.from(other));
  const from = inBoth(links.to(slot), links.to(other));
  const through = inBoth(links.around(slot), links.around(other));
  const via = (found: readonly number[]): string[] =>
    mostTelling(links, found)
      .slice(0, MOST_VIA)
      .map((middle) => slots.path(middle));
  if (to.length > 0 && to.length >= from.length) return unlessEmpty({ kind: 'both-link-to', via: via(to) });
  if (from.length > 0) return unlessEmpty({ kind: 'both-linked-from', via: via(from) });
  return unlessEmpty({ kind: 'linked-through', via: via(through) });
}

function tellBridge({ notes: { links, slots }, slot, other }: Telling): Reason | null {
  return unlessEmpty({ kind: 'neighbours-linked', via: bridge(links, slot, other).map((step) => slots.path(step)) });
}

/** Words that stand in both titles are told as that. */
function tellWords(telling: Telling): Reason | null {
  const shared = telling.words.sharedWith(telling.other, MOST_WORDS, true);
  const titles = tellTitles(telling);
  if (titles?.kind === 'titles' && shared.every((word) => titles.words.includes(word))) return titles;
  return unlessEmpty({ kind: 'words', words: shared });
}

/** Where nothing else can be said. */
function tellAnyWords({ words, other }: Telling): Reason | null {
  return unlessEmpty({ kind: 'words', words: words.sharedWith(other, MOST_WORDS, false) });
}

/** What both are linked with is told as that, and does not count here. */
function tellSimilarToLinked(telling: Telling): Reason | null {
  const {
    notes: { links, slots, words },
    slot,
    other,
  } = telling;
  const theirs = new Set(links.around(other));
  const around = links
    .around(slot)
    .filter((near) => !theirs.has(near))
    .slice(0, COMPARED);
  return unlessEmpty({
    kind: 'similar-to-linked',
    via: best(around, words.likenessTo(other)).map((near) => slots.path(near)),
  });
}

function tellLinkedWithSimilar(telling: Telling): Reason | null {
  const {
    notes: { links, slots },
    evidence: { likeness },
    slot,
    other,
  } = telling;
  const ours = new Set(links.around(slot));
  const similar = best(
    links.around(other).filter((near) => !ours.has(near)),
    (near) => likeness.words.get(near),
  );
  return unlessEmpty({ kind: 'linked-with-similar', via: similar.map((near) => slots.path(near)) });
}

function tellNamedHere({ words, notes, other }: Telling): Reason | null {
  const name = nameIn(words, other, notes);
  return name === null ? null : { kind: 'named-here', name };
}

function tellNamedThere({ notes, slot, other }: Telling): Reason | null {
  const name = nameIn(new NoteWords(notes.words, other), slot, notes);
  return name === null ? null : { kind: 'named-there', name };
}

/** The longest name of a note whose words all stand in another's text, as it is written; a name of common words is none. */
function nameIn(text: NoteWords, named: number, { graph, names, slots, words }: KnownNotes): string | null {
  const whole = names
    .namesOf(named)
    .map(({ terms }, at) => ({ terms, name: graph.names(slots.path(named))[at] ?? '' }))
    .filter(({ terms }) => text.holds(terms) && tellingWords(words, terms).length > 0)
    .sort((a, b) => b.terms.length - a.terms.length);
  return whole[0]?.name ?? null;
}

function tellTitles({ notes: { words, names }, slot, other }: Telling): Reason | null {
  const theirs = names.termsOf(other);
  return unlessEmpty({
    kind: 'titles',
    words: tellingWords(
      words,
      [...names.termsOf(slot)].map((term) => (theirs.has(term) ? term : null)),
    ),
  });
}

function tellFolder({ notes: { slots }, slot, other }: Telling): Reason | null {
  const folder = folderOf(slots.path(slot));
  return folder !== '' && folder === folderOf(slots.path(other)) ? { kind: 'folder', folder } : null;
}

function tellLabels({ notes: { labels, slots }, slot, other }: Telling): Reason | null {
  const shared = labels.of(slots.path(slot), slots.count).filter((label) => labels.has(slots.path(other), label));
  const ids = (kind: 'topic' | 'tag'): string[] => shared.filter((label) => label.kind === kind).map(({ id }) => id);
  return unlessEmpty({ kind: 'topics', ids: ids('topic') }) ?? unlessEmpty({ kind: 'tags', tags: ids('tag') });
}

function best(slots: readonly number[], likeness: (slot: number) => number): number[] {
  return slots
    .map((slot) => ({ slot, likeness: likeness(slot) }))
    .filter((each) => each.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_VIA)
    .map(({ slot }) => slot);
}

/** A reason that names nothing is none. */
function unlessEmpty<R extends Reason>(reason: R): R | null {
  return Object.values(reason).some((value) => Array.isArray(value) && value.length === 0) ? null : reason;
}
