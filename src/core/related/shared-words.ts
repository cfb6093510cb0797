import { isDateTitle } from '../text/date-names';
import { saidInRun, trimRun } from '../text/function-words';
import { foldWord, foldWords, joinedWord, words as wordsOf } from '../text/words';
import { isForm } from '../topics/sources/kind-words';
import type { EmptyWords } from './empty-words';
import type { Name, NameIndex } from './name-index';
import { TermTable } from './term-table';
import { isReadable, isRare, isKeyword, isUnspaced, saysNothing, sharedTerms, type Vocabulary } from './vocabulary';
import { inText, termOf, usesOf, type Cell, type WordIndex } from './word-index';
import { joinPairs, namesInRun, type Weighty } from './word-runs';

/** A word that is in no name is what two notes are about only where both say it so often. */
const SAID_OFTEN = 3;
/** What is said less may be said in passing. */
const SAID_AGAIN = 2;
/** In a script without spaces a word of no more characters may be any. */
const SHORT_RUN = 2;
/** Of more words a list makes no subject, unless a note is called so. */
const SURE = 2;
/** Words that begin alike and differ by no more letters at their end are told once; by more after a long beginning. */
const ENDING = 3;
const STEM = 7;
const LONG_ENDING = 5;
/** A title of more words, or of more that say something, is a sentence: its words are no subjects for that alone. */
const SHORT_TITLE = { words: 5, telling: 3 };

/** Of a cell, the bits that say how often the word stands there. */
const USES_BITS = 8;
const USES = 255;

/** A word that two notes have. */
interface Shared extends Weighty {
  readonly term: number;
  /** How often each of the two says it, at least. */
  readonly uses: number;
  /** Whether it is told as a whole name. */
  readonly isWhole?: true;
}

function placeOf(cell: Cell): number {
  return cell < 0 ? NaN : (cell >> USES_BITS) / 2;
}

/** The words of one note, to be compared with those of many. */
export class NoteWords {
  /** By term: its uses as in the index, and above these its place in the text, in halves. */
  private readonly cells: TermTable;
  private readonly named = new Map<number, readonly Name[]>();
  private about: ReadonlySet<number> | null = null;

  constructor(
    private readonly vocabulary: Vocabulary,
    readonly slot: number,
  ) {
    const { index } = vocabulary;
    // The index holds words in text order, and visits them from the last to the first.
    const cells = index.wordsOf(slot);
    this.cells = new TermTable(cells.length);
    let place = 2 * cells.length;
    for (const cell of cells) {
      const term = termOf(cell);
      // Two syllables that are one word too come after the second of them, and take no place of their own.
      const at = index.terms.isJoined(term) ? place - 1 : (place -= 2);
      this.cells.set(term, (at << USES_BITS) | (cell & USES));
    }
  }

  /** What the note is about. */
  private get keywords(): ReadonlySet<number> {
    return (this.about ??= new Set(Array.from(this.vocabulary.keywords.of(this.slot).cells, termOf)));
  }

  /** The names with the word, of which the note may share more than one word with another that is about them. */
  private namesWith(term: number): readonly Name[] {
    const known = this.named.get(term);
    if (known !== undefined) return known;
    const { keywords } = this;
    // That the other one is about this very note is told as that.
    const isShared = (name: Name): boolean => {
      let shared = 0;
      if (name.terms.length > 1 && name.slot !== this.slot)
        for (const each of name.terms) if (keywords.has(each) && ++shared > 1) return true;
      return false;
    };
    const names = this.vocabulary.names.withWord(term).filter(isShared);
    this.named.set(term, names);
    return names;
  }

  /** How many they are. */
  get count(): number {
    return this.cells.size;
  }

  private says(term: number): boolean {
    const cell = this.cells.get(term);
    return cell >= 0 && inText(cell, true) > 0;
  }

  /** Whether all these words stand in the note's text, together or apart. */
  holds(terms: readonly number[]): boolean {
    return terms.every((term) => this.says(term));
  }

  /** Whether the note says each of these words more than most others, and one that many notes say more than once. */
  dwellsOn(terms: readonly number[]): boolean {
    const { index } = this.vocabulary;
    const isMeant = (term: number): boolean =>
      isRare(index.frequency(term)) || inText(this.cells.get(term), true) >= SAID_AGAIN;
    return terms.every((term) => this.keywords.has(term) && isMeant(term));
  }

  /** Whether these words follow each other where the note says them first. */
  inARow(terms: readonly number[]): boolean {
    return terms.every((term, i) => i === 0 || this.follow(terms[i - 1] ?? -1, term));
  }

  /** Syllables that stood apart before may follow each other later on: those are one word too. */
  private follow(first: number, next: number): boolean {
    if (placeOf(this.cells.get(next)) === placeOf(this.cells.get(first)) + 1) return true;
    const { terms } = this.vocabulary.index;
    const joined = terms.find(joinedWord(terms.spelling(first), terms.spelling(next)));
    return joined >= 0 && this.says(joined);
  }

  /** Of these words those that both texts say often. */
  saidOften(other: number, terms: readonly number[]): ReadonlySet<number> {
    const often = new Set<number>();
    for (const cell of this.vocabulary.index.wordsOf(other)) {
      const term = termOf(cell);
      const own = terms.includes(term) ? this.cells.get(term) : -1;
      if (own >= 0 && Math.min(inText(cell, false), inText(own, false)) >= SAID_OFTEN) often.add(term);
    }
    return often;
  }

  /** What both notes are about: words and names that each says more than most others, the most telling first. */
  aboutWith(other: number, count: number): string[] {
    const { vocabulary } = this;
    const { index, names, empty } = vocabulary;
    const [ours, theirs] = [vocabulary.keywords.of(this.slot), vocabulary.keywords.of(other)];
    const both = sharedTerms(ours.cells, theirs.cells);
    if (both.length === 0) return [];
    const isAbout = ({ term }: Shared): boolean => both.includes(term);
    const isWanted = (term: number): boolean => both.includes(term) || isUnspaced(index.terms.spelling(term));
    const shared = inTextOrder(
      this.canShareRuns(other)
        ? this.shared(index.wordsOf(other), false, isWanted)
        : this.shared(theirs.cells, false, (term) => both.includes(term)),
    );
    const languages = empty.languagesOf(this.slot) | empty.languagesOf(other);
    // Runs grow over pairs that neither note is about.
    const pairs = shared.flatMap((each) =>
      isUnspaced(each.word) ? { ...each, weight: isAbout(each) ? each.weight : 0 } : [],
    );
    const runs = joinPairs(pairs).flatMap((run) =>
      namesInRun(run, names).map((name) => ({ ...name, word: trimRun(name.word) })),
    );
    const words = shared.filter((each) => isAbout(each) && !isUnspaced(each.word) && !empty.has(each.term, languages));
    const named = words.flatMap(({ term }) => this.namesWith(term)).filter(({ slot }) => slot !== other);
    const telling = [...runs, ...withNames(words, named, vocabulary, languages)].filter(
      ({ word, notes, weight }) => weight > 0 && isKeyword(word, notes, index.size),
    );
    const isName = ({ isWhole, word, term }: Shared): boolean => isWhole ?? (isUnspaced(word) || names.isWhole(term));
    const found = onceEach(telling.sort((a, b) => b.weight - a.weight))
      .slice(0, count)
      .filter((one, at) => at < SURE || isName(one));
    // A lone word of many notes is no news of two of them, and one that is no name may say anything.
    const isLoneNews = (one: Shared): boolean =>
      isRare(one.notes) && isName(one) && (one.uses >= SAID_OFTEN || tellsAlone(one.word, names, index));
    return found.length > 1 || found.every(isLoneNews) ? found.map(({ word }) => word) : [];
  }

  /** Any words that both have and that say something, the rarest first: where nothing better can be told. */
  anyWith(other: number, count: number): string[] {
    const { empty, index } = this.vocabulary;
    const languages = empty.languagesOf(this.slot) | empty.languagesOf(other);
    const shared = this.shared(index.wordsOf(other), true, () => true);
    const words = this.canShareRuns(other) ? joinPairs(inTextOrder(shared)) : shared;
    const found: string[] = [];
    // Most of them are never looked at.
    for (const { word, term } of words.sort((a, b) => b.weight - a.weight || a.at - b.at)) {
      const said = isUnspaced(word) ? saidInRun(word) : saysNothing(term, languages, this.vocabulary) ? [] : [word];
      found.push(...said.filter(isReadable));
      if (found.length >= count) break;
    }
    return found.slice(0, count);
  }

  /** Whether there may be words without spaces between that both have. */
  private canShareRuns(other: number): boolean {
    const { keywords } = this.vocabulary;
    return keywords.of(this.slot).isUnspaced && keywords.of(other).isUnspaced;
  }

  /** In no order. `cells` are words of the other one. */
  private shared(cells: Uint32Array, withLinks: boolean, isWanted: (term: number) => boolean): Shared[] {
    const { index } = this.vocabulary;
    const shared: Shared[] = [];
    for (const cell of cells) {
      const term = termOf(cell);
      const ours = this.cells.get(term);
      const uses = ours < 0 ? 0 : Math.min(usesOf(ours, withLinks), usesOf(cell, withLinks));
      if (uses === 0 || !isWanted(term)) continue;
      const weight = Math.sqrt(uses) * index.rarity(term);
      shared.push({
        term,
        word: index.terms.spelling(term),
        weight,
        notes: index.frequency(term),
        uses,
        at: placeOf(ours),
      });
    }
    return shared;
  }
}

function inTextOrder(words: Shared[]): Shared[] {
  return words.sort((a, b) => a.at - b.at);
}

/**
 * Words that stand in names of the vault, for these are what its notes are about, with a whole name in place of its
 * words; of the others what is said often. In a title that is a sentence most words are no subject.
 */
function withNames(
  words: readonly Shared[],
  named: readonly Name[],
  vocabulary: Vocabulary,
  languages: number,
): Shared[] {
  const { names, empty } = vocabulary;
  const byTerm = new Map(words.map((word) => [word.term, word]));
  const whole: Shared[] = [];
  for (const { name, parts } of wholly(named, byTerm, vocabulary, languages)) {
    const [first] = parts;
    if (first === undefined || parts.some(({ term }) => !byTerm.has(term))) continue;
    const word = vocabulary.written(name);
    if (isDateTitle(word) || SIGNS.test(word) || parts.every(({ term }) => saysNothing(term, languages, vocabulary)))
      continue;
    for (const { term } of parts) byTerm.delete(term);
    const weight = parts.reduce((sum, part) => sum + part.weight, 0);
    const notes = Math.min(...parts.map((part) => part.notes));
    whole.push({ ...first, word: spoken(word), weight, notes, isWhole: true });
  }
  const isSubject = ({ term, uses }: Shared): boolean =>
    !saysNothing(term, languages, vocabulary) &&
    (uses >= SAID_OFTEN || names.withWord(term).some((name) => isShort(name, empty)));
  return [...whole, ...Array.from(byTerm.values()).filter(isSubject)];
}

/** A title with such signs is a heading, and no name that one would say. */
const SIGNS = /[^\p{L}\p{M}\p{N}\s'’&+#._/-]|\s-\s/u;

const SLUG = /^[^\s_-]+(?:_[^\s_-]+|-[^\s_-]+-[^\s_-]+)[^\s]*$/;

/** A name that is written for machines, with the words in it apart: `tcp_ip_model`, `how-to-install`. */
function spoken(name: string): string {
  return SLUG.test(name) ? name.replace(/[-_]+/g, ' ').trim() : name;
}

function isShort({ terms }: Name, empty: EmptyWords): boolean {
  if (terms.length > SHORT_TITLE.words) return false;
  if (terms.length <= SHORT_TITLE.telling) return true;
  return terms.filter((term) => !empty.hasAnywhere(term)).length <= SHORT_TITLE.telling;
}

interface NameOfParts {
  readonly name: Name;
  readonly parts: readonly Shared[];
}

/** Of some names those of several words that are all among these, but for words that say nothing; the longest first. */
function wholly(
  some: readonly Name[],
  byTerm: ReadonlyMap<number, Shared>,
  vocabulary: Vocabulary,
  languages: number,
): NameOfParts[] {
  const { empty, index } = vocabulary;
  const isSilent = (term: number): boolean =>
    empty.has(term, languages) || !isKeyword(index.terms.spelling(term), index.frequency(term), index.size);
  return some
    .filter((name) => isShort(name, empty) && name.terms.every((term) => byTerm.has(term) || isSilent(term)))
    .map((name) => ({ name, parts: name.terms.flatMap((term) => byTerm.get(term) ?? []) }))
    .filter(({ parts }) => parts.length > 1)
    .sort((a, b) => b.parts.length - a.parts.length || a.name.terms.length - b.name.terms.length);
}

/** Of forms of one word the first, and none of a word of a name that is told. */
function onceEach(words: readonly Shared[]): Shared[] {
  return words.reduce<Shared[]>((kept, next) => {
    const told = kept.flatMap(({ word }) => [word, ...word.split(/[^\p{L}\p{M}\p{N}]+/u)]);
    return told.some((word) => areForms(word, next.word)) ? kept : [...kept, next];
  }, []);
}

export function areForms(one: string, other: string): boolean {
  const [short = '', long = ''] = [foldWords(one), foldWords(other)].sort((a, b) => a.length - b.length);
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  const [rest, longRest] = [short.length - shared, long.length - shared];
  if (shared >= STEM) return longRest <= LONG_ENDING;
  return shared > ENDING ? rest <= 1 && longRest <= ENDING : rest === 0 && longRest < shared;
}

/** Of the words of a name those that tell a person something; null stands where a word of it is left out. */
export function tellingWords(vocabulary: Vocabulary, terms: readonly (number | null)[], languages: number): Weighty[] {
  const { index } = vocabulary;
  const words = terms.flatMap((term, at): Weighty[] => {
    const word = term === null ? '' : index.terms.spelling(term);
    return term === null || (!isUnspaced(word) && saysNothing(term, languages, vocabulary))
      ? []
      : [{ word, weight: 1, notes: index.frequency(term), at }];
  });
  const said = joinPairs(words).flatMap((each): Weighty[] =>
    isUnspaced(each.word)
      ? saidInRun(each.word).map((word) => ({ ...each, word, notes: rarest(word, index) }))
      : [each],
  );
  return said.filter(({ word, notes }) => isKeyword(word, notes, index.size));
}

/** How many notes have the rarest pair of characters of a run. */
function rarest(run: string, index: WordIndex): number {
  return Math.min(...wordsOf(run).map((pair) => index.frequency(index.terms.find(pair))));
}

/** Whether a word is news of two notes even where it is all that they share: few have it, or one is called so. */
export function isNews({ word, notes }: Weighty, { index, names }: Vocabulary): boolean {
  return (
    (isRare(notes) && tellsAlone(word, names, index)) || names.hasRun(foldWords(word)) || isCalled(word, names, index)
  );
}

/**
 * Of words that two notes share those that name a subject: one of the two, or a whole note besides them, is called so.
 * What no note is called may stand in any two texts. Where titles say nothing, any word may be what they are about.
 */
export function subjectsAmong(words: readonly string[], slots: readonly number[], vocabulary: Vocabulary): string[] {
  const { index, names, empty } = vocabulary;
  let known: readonly Weighty[] | null = null;
  // Most pairs of notes share no word, or one that is a name.
  const titles = (): readonly Weighty[] =>
    (known ??= slots.flatMap((slot) => tellingWords(vocabulary, names.termsOf(slot), empty.languagesOf(slot))));
  const isName = (word: string): boolean =>
    isUnspaced(word) ? word.length > SHORT_RUN : /\s/.test(word) || isCalled(word, names, index);
  const isIn = (title: string, word: string): boolean => areForms(title, word) || title.includes(word);
  const isInTitle = (word: string): boolean => titles().some((title) => isIn(title.word, word));
  return words.filter((word) => !isForm(word) && (isName(word) || titles().length === 0 || isInTitle(word)));
}

function isCalled(word: string, names: NameIndex, index: WordIndex): boolean {
  return names.isWhole(index.terms.find(foldWord(word)));
}

/** In a script without spaces a piece of few characters may be any, unless a note is called so. */
function tellsAlone(word: string, names: NameIndex, index: WordIndex): boolean {
  return !isUnspaced(word) || word.length > SHORT_RUN || isCalled(word, names, index);
}
