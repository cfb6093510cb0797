import type { SignalCollector } from './signal-collector';
import type { Model } from './model';
import type { Neighbours } from './neighbours';
import { folderOf, nameKeyOf } from '../notes/paths';
import type { KnownNotes } from './notes';
import type { Reason } from './reason';
import { isForm } from '../topics/sources/kind-words';
import { areForms, isNews, NoteWords, subjectsAmong, tellingWords } from './shared-words';
import { SIGNALS, type Signal } from './signals';
import type { Weighty } from './word-runs';
import { bridge, inBoth, isPageOfPlace, isTopical, mostTelling } from './via';

const MOST_REASONS = 2;
const MOST_VIA = 2;
const MOST_WORDS = 3;
/** Two notes that are less like each other are not much alike. */
const ALIKE = 0.35;
/** What adds less than this share of the strongest reason is not told. */
const WORTH_TELLING = 0.15;
/** What is true of more than this share of the notes, and of more than some, is true of everything. */
const EVERYWHERE = 0.05;
const SOME = 10;

/** Two notes and everything that is known of them. The evidence is that of the question asked last, about `slot`. */
interface Telling {
  readonly notes: KnownNotes;
  readonly evidence: SignalCollector;
  readonly model: Model;
  readonly slot: number;
  /** The words of `slot`. */
  readonly words: NoteWords;
  /** What `slot` is linked with. */
  readonly neighbours: Neighbours;
  readonly other: number;
}

/** What may be told of two notes. */
interface Teller {
  /** What says nearly the same: of each family one reason is told. */
  readonly family: 'links' | 'alike' | 'words' | 'here' | 'there' | 'place';
  readonly tell: (telling: Telling) => Reason | null;
  /** Where that names nothing. */
  readonly instead?: Teller;
}

const MIDDLE: Teller = { family: 'links', tell: (telling) => tellMiddle(telling, false) };
const WORDS: Teller = { family: 'words', tell: tellWords };
const TITLES: Teller = { family: 'words', tell: (telling) => tellTitles(telling, false) };
const LIKE_LINKED: Teller = { family: 'alike', tell: tellLikeLinked, instead: MIDDLE };
const LINKED_LIKE: Teller = { family: 'alike', tell: tellLinkedLike, instead: MIDDLE };
const NAMED_HERE: Teller = { family: 'here', tell: tellNamedHere, instead: WORDS };
const NAMED_THERE: Teller = { family: 'there', tell: tellNamedThere, instead: WORDS };
const PLACE: Teller = { family: 'place', tell: (telling) => tellPlace(telling, false) };

/** What is told for each signal. The number of a note's links is no reason by itself. */
const TELLERS: Readonly<Record<Signal, Teller | null>> = {
  bothLinkTo: MIDDLE,
  bothLinkedFrom: MIDDLE,
  onward: MIDDLE,
  backward: MIDDLE,
  common: MIDDLE,
  threeSteps: null,
  degree: null,
  words: WORDS,
  similarToLinked: LIKE_LINKED,
  linksLikeIt: LINKED_LIKE,
  linkedWithSimilar: LINKED_LIKE,
  namedHere: NAMED_HERE,
  namedThere: NAMED_THERE,
  namedHereWeight: NAMED_HERE,
  namedThereWeight: NAMED_THERE,
  titles: TITLES,
  folder: PLACE,
  labels: PLACE,
};

const COLUMN_TELLERS = SIGNALS.map((signal) => TELLERS[signal]);

/** Where nothing is worth telling, what there is to tell all the same, the best first. */
const LAST_RESORT: readonly Teller[] = [
  { family: 'links', tell: (telling) => tellMiddle(telling, true) },
  { family: 'here', tell: tellAnyName },
  { family: 'place', tell: (telling) => tellPlace(telling, true) },
  { family: 'words', tell: (telling) => tellTitles(telling, true) },
  { family: 'words', tell: tellAnyWords },
  { family: 'links', tell: tellBridge },
];

/**
 * Why the other note was found, the strongest reason first; empty when there is nothing to name. `row` holds the other
 * note's signals.
 *
 * @param unasked nothing is told where no reason says what the two have to do with each other, and not only where they
 * lie
 */
export function reasonsFor(telling: Telling, row: Float32Array, unasked: boolean): readonly Reason[] {
  const amounts = amountsOf(row, telling.model.weights);
  const least = amounts.reduce((most, { amount }) => Math.max(most, amount), 0) * WORTH_TELLING;
  const strong = amounts.filter(({ amount }) => amount > 0 && amount >= least);
  const rest = amounts.filter(({ amount }) => amount < least);
  const silent = new Set<Teller>();
  for (const some of [strong, rest]) {
    const tellers = some.sort((a, b) => inOrder(a.teller, b.teller) || b.amount - a.amount).map(({ teller }) => teller);
    const reasons = told(telling, tellers, MOST_REASONS, silent);
    if (reasons.length > 0) return unasked && reasons.every(isPlace) ? [] : reasons;
  }
  return unasked ? [] : told(telling, LAST_RESORT, 1, silent);
}

/** Where two notes lie a person sees anyway: it is told only where nothing else can be. */
function inOrder(one: Teller, other: Teller): number {
  return Number(one === PLACE) - Number(other === PLACE);
}

function isPlace({ kind }: Reason): boolean {
  return kind === 'folder' || kind === 'topics' || kind === 'tags';
}

interface Amount {
  readonly teller: Teller;
  amount: number;
}

function amountsOf(row: Float32Array, weights: readonly number[]): Amount[] {
  const amounts: Amount[] = [];
  for (let column = 0; column < row.length; column++) {
    const teller = COLUMN_TELLERS[column] ?? null;
    const value = row[column] ?? 0;
    if (teller === null || value <= 0) continue;
    const amount = value * (weights[column] ?? 0);
    const known = amounts.find((each) => each.teller === teller);
    if (known === undefined) amounts.push({ teller, amount });
    else known.amount += amount;
  }
  return amounts;
}

/** @param silent tellers that are known to have nothing to tell; those that turn out so are added */
function told(telling: Telling, tellers: readonly Teller[], most: number, silent: Set<Teller>): Reason[] {
  const reasons = new Map<Teller['family'], Reason>();
  for (const first of tellers) {
    let teller: Teller | undefined = first;
    while (teller !== undefined && !reasons.has(teller.family)) {
      const reason: Reason | null = silent.has(teller) ? null : teller.tell(telling);
      if (reason !== null) reasons.set(teller.family, reason);
      else silent.add(teller);
      teller = reason === null ? teller.instead : undefined;
    }
    if (reasons.size === most) break;
  }
  return [...reasons.values()].filter((reason, _i, all) => !repeats(reason, all));
}

/**
 * Where two notes lie is not told beside anything else. A name that is told as one is not told once more as a word; and
 * where it is told what links the two, words add little: readers found them wrong far more often.
 */
function repeats(reason: Reason, all: readonly Reason[]): boolean {
  if (isPlace(reason)) return !all.every(isPlace);
  if (reason.kind === 'words' && all.some((each) => 'via' in each)) return true;
  if (reason.kind !== 'words' && reason.kind !== 'titles') return false;
  const names = all.flatMap((each) => ('name' in each ? each.name.toLowerCase() : []));
  return reason.words.every((word) => names.includes(word.toLowerCase()));
}

function isEverywhere(count: number, { slots }: KnownNotes): boolean {
  return count > Math.max(SOME, slots.count * EVERYWHERE);
}

/**
 * Notes that both are linked with. Where the links point the same way, that is said. What is linked with everything, or
 * has no subject, is named only where `anything` may be.
 */
function tellMiddle({ notes, slot, other }: Telling, anything: boolean): Reason | null {
  const { links, slots } = notes;
  const [here, there] = [slots.path(slot), slots.path(other)];
  const isTold = (middle: number): boolean =>
    !isEverywhere(links.degree(middle), notes) &&
    isTopical(middle, notes) &&
    !isPageOfPlace(slots.path(middle), here, there);
  const via = (found: readonly number[]): string[] => {
    const told: string[] = [];
    // Of many most are never looked at.
    for (const middle of mostTelling(links, found)) {
      if (told.length === MOST_VIA) break;
      const path = slots.path(middle);
      // Of two notes of one name nobody sees which is meant.
      const isNew = told.every((other) => nameKeyOf(other) !== nameKeyOf(path));
      if (isNew && (anything ? notes.isListed(middle) : isTold(middle))) told.push(path);
    }
    return told;
  };
  const to = via(inBoth(links.from(slot), links.from(other)));
  const from = via(inBoth(links.to(slot), links.to(other)));
  if (to.length > 0 && to.length >= from.length) return { kind: 'both-link-to', via: to };
  if (from.length > 0) return { kind: 'both-linked-from', via: from };
  return unlessEmpty({ kind: 'linked-through', via: via(inBoth(links.around(slot), links.around(other))) });
}

function tellBridge({ notes, slot, other }: Telling): Reason | null {
  const steps = bridge(notes.links, slot, other).filter((step) => notes.isListed(step));
  return unlessEmpty({ kind: 'neighbours-linked', via: steps.map((step) => notes.slots.path(step)) });
}

/** Words that stand in both titles are told as that. */
function tellWords(telling: Telling): Reason | null {
  const { words, slot, other, notes } = telling;
  const found = words.aboutWith(other, 2 * MOST_WORDS);
  const shared = subjectsAmong(found, [slot, other], notes.vocabulary).slice(0, MOST_WORDS);
  const inTitles = tellTitles(telling, false);
  if (inTitles?.kind !== 'titles') return unlessEmpty({ kind: 'words', words: asNamed(shared, telling) });
  const others = shared.filter((word) => !inTitles.words.some((said) => areForms(said, word)));
  const isEnough = inTitles.words.length > 1 || others.length === 0;
  return isEnough
    ? inTitles
    : { kind: 'words', words: asNamed([...inTitles.words, ...others].slice(0, MOST_WORDS), telling) };
}

/** Two words that follow each other in a title are one subject: they are told as they stand there. */
function asNamed(found: readonly string[], { notes: { names, vocabulary }, slot, other }: Telling): readonly string[] {
  const [one = '', two = '', ...more] = found;
  if (two === '') return found;
  for (const title of [slot, other].flatMap((each) => names.namesOf(each))) {
    const written = title.terms.map((term) => vocabulary.index.terms.spelling(term));
    const [at, next] = [written.indexOf(one), written.indexOf(two)];
    if (at >= 0 && next === at + 1) return [`${one} ${two}`, ...more];
    if (next >= 0 && at === next + 1) return [`${two} ${one}`, ...more];
  }
  return found;
}

function tellAnyWords({ words, other }: Telling): Reason | null {
  return unlessEmpty({ kind: 'words', words: words.anyWith(other, MOST_WORDS) });
}

/**
 * A note that this one is linked with, and that the other reads like. What both are linked with is told as that, and
 * does not count here.
 */
function tellLikeLinked(telling: Telling): Reason | null {
  const { notes, neighbours, other } = telling;
  const { links, slots } = notes;
  const theirs = new Set(links.around(other));
  const around = neighbours.slots.filter((near) => !theirs.has(near));
  const like = around.length === 0 ? null : likest(around, neighbours.likenessTo(other), notes);
  return like === null ? null : { kind: 'similar-to-linked', via: [slots.path(like)] };
}

/** A note that the other is linked with, and that reads like this one. */
function tellLinkedLike(telling: Telling): Reason | null {
  const { notes, evidence, slot, other } = telling;
  const { links, slots } = notes;
  const ours = new Set(links.around(slot));
  const around = links.around(other).filter((near) => near !== slot && !ours.has(near) && !links.isHub(near));
  const like = likest(around, (near) => evidence.likeness.words.get(near), notes);
  return like === null ? null : { kind: 'linked-with-similar', via: [slots.path(like)] };
}

function likest(slots: readonly number[], likeness: (slot: number) => number, notes: KnownNotes): number | null {
  let best: { readonly slot: number; readonly likeness: number } | null = null;
  for (const slot of slots) {
    const found = likeness(slot);
    if (found >= ALIKE && found > (best?.likeness ?? 0) && isTopical(slot, notes)) best = { slot, likeness: found };
  }
  return best?.slot ?? null;
}

function tellNamedHere({ words, notes, other, slot }: Telling): Reason | null {
  const name = nameIn(words, other, slot, notes, true);
  return name === null ? null : { kind: 'named-here', ...name };
}

function tellNamedThere({ notes, slot, other }: Telling): Reason | null {
  const name = nameThere(slot, other, notes, true);
  return name === null ? null : { kind: 'named-there', ...name };
}

function tellAnyName({ words, notes, slot, other }: Telling): Reason | null {
  const here = nameIn(words, other, slot, notes, false);
  if (here !== null) return { kind: 'named-here', ...here };
  const there = nameThere(slot, other, notes, false);
  return there === null ? null : { kind: 'named-there', ...there };
}

/** The same in a text whose words are read only where a name may stand in it. */
function nameThere(named: number, inNote: number, notes: KnownNotes, toBeSure: boolean): NameFound | null {
  const mayStand = notes.names.namesOf(named).some(({ terms }) => notes.words.holds(inNote, terms));
  return mayStand ? nameIn(new NoteWords(notes.vocabulary, inNote), named, inNote, notes, toBeSure) : null;
}

interface NameFound {
  readonly name: string;
  readonly isTitle: boolean;
}

/**
 * The longest name of a note whose words all stand in another's text, as it is written. To be sure that it is named
 * there, a name of one word has to be what that text is about, and several have to follow each other.
 */
function nameIn(
  text: NoteWords,
  named: number,
  inNote: number,
  notes: KnownNotes,
  toBeSure: boolean,
): NameFound | null {
  const { graph, names, slots, vocabulary } = notes;
  const languages = vocabulary.empty.languagesOf(inNote);
  const stands = (terms: readonly number[]): boolean => {
    if (!text.holds(terms) || tellingWords(vocabulary, terms, languages).length === 0) return false;
    return !toBeSure || (terms.length === 1 ? text.dwellsOn(terms) : text.inARow(terms));
  };
  const whole = names.namesOf(named).filter(({ terms }) => stands(terms));
  const longest = whole.sort((a, b) => b.terms.length - a.terms.length)[0];
  const name = longest === undefined ? undefined : graph.names(slots.path(named))[longest.at];
  return name === undefined ? null : { name, isTitle: longest?.at === 0 };
}

/** Words of both titles. A lone one that many notes have may be any, but where `anything` may be told. */
function tellTitles(telling: Telling, anything: boolean): Reason | null {
  const { vocabulary, names } = telling.notes;
  const theirs = names.termsOf(telling.other);
  const ours = names.termsOf(telling.slot);
  const terms = ours.filter((term) => theirs.includes(term));
  if (terms.length === 0) return null;
  const both = ours.map((term) => (theirs.includes(term) ? term : null));
  const shared = wordsOfTitles(telling, both);
  if (anything || shared.length > 1 || shared.every((word) => isNews(word, vocabulary))) return titles(shared);
  const often = telling.words.saidOften(telling.other, terms);
  return titles(
    wordsOfTitles(
      telling,
      both.map((term) => (term !== null && often.has(term) ? term : null)),
    ),
  );
}

function titles(words: readonly Weighty[]): Reason | null {
  return unlessEmpty({ kind: 'titles', words: words.slice(0, MOST_WORDS).map(({ word }) => word) });
}

/** Of words of both titles those that tell something; null stands where a word is left out. */
function wordsOfTitles({ notes, slot, other }: Telling, terms: readonly (number | null)[]): readonly Weighty[] {
  const { vocabulary, graph, slots } = notes;
  const languages = vocabulary.empty.languagesOf(slot) | vocabulary.empty.languagesOf(other);
  const words = tellingWords(vocabulary, terms, languages);
  if (words.length === 0) return words;
  const written = [slot, other].map((each) => foldCase(graph.names(slots.path(each)).join('\n')));
  return words
    .filter(({ word }) => !isForm(word) && written.every((title) => title.includes(word.toLowerCase())))
    .filter(({ word }, at, all) => !all.slice(0, at).some((before) => areForms(before.word, word)));
}

function foldCase(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Where the two lie, if few others do, or where `anything` may be told. */
function tellPlace({ notes, model, slot, other }: Telling, anything: boolean): Reason | null {
  const { labels, slots } = notes;
  const isRareEnough = (size: number): boolean => anything || !isEverywhere(size, notes);
  const [here, there] = [slots.path(slot), slots.path(other)];
  const shared = labels
    .of(here, slots.count)
    .filter((label) => labels.has(there, label) && isRareEnough(labels.size(label)));
  const ids = (kind: 'topic' | 'tag'): string[] => shared.filter((label) => label.kind === kind).map(({ id }) => id);
  const folder = folderOf(here);
  const isSame =
    folder !== '' &&
    slots.folder(slot) === slots.folder(other) &&
    isRareEnough(model.folders.sizeOf(slots.folder(slot)));
  return (
    unlessEmpty({ kind: 'topics', ids: ids('topic').slice(0, MOST_VIA) }) ??
    unlessEmpty({ kind: 'tags', tags: ids('tag').slice(0, MOST_VIA) }) ??
    (isSame ? { kind: 'folder', folder } : null)
  );
}

/** A reason that names nothing is none. */
function unlessEmpty<R extends Reason>(reason: R): R | null {
  return Object.values(reason).some((value) => Array.isArray(value) && value.length === 0) ? null : reason;
}
