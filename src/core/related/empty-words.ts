import { once } from '../once';
import { emptyWords } from '../text/function-words';
import { UntilChanged } from './until-changed';
import { termOf, type WordIndex } from './word-index';

/**
 * A note is in a language whose function words it has: so many of them, and not many fewer than of its first language.
 */
const LEAST = 4;
const SHARE = 0.4;

const lists = once(() => Array.from(emptyWords().values(), (words, i) => ({ bit: 1 << i, words })));

/** Languages, a bit each. */
type Languages = number;

/**
 * Which words say nothing of what a note is about. A word that says nothing in one language may be a topic in another:
 * so each note's languages count, which its function words tell.
 */
export class EmptyWords {
  private readonly languages = new Map<number, Languages>();
  private knownTerms = -1;
  private readonly ofNotes: UntilChanged<Languages>;

  constructor(private readonly index: WordIndex) {
    this.ofNotes = new UntilChanged(index, (slot) => this.find(slot));
  }

  /** The languages of a note; none where it has too few words to tell. */
  languagesOf(slot: number): Languages {
    return this.ofNotes.of(slot);
  }

  private find(slot: number): Languages {
    this.update();
    const counts = lists().map(() => 0);
    for (const cell of this.index.wordsOf(slot)) {
      const languages = this.languages.get(termOf(cell)) ?? 0;
      if (languages === 0) continue;
      lists().forEach(({ bit }, i) => {
        if ((languages & bit) !== 0) counts[i] = (counts[i] ?? 0) + 1;
      });
    }
    const least = Math.max(LEAST, Math.max(...counts) * SHARE);
    return lists().reduce((all, { bit }, i) => ((counts[i] ?? 0) >= least ? all | bit : all), 0);
  }

  /** Whether the word says nothing in one of these languages; where there are none, in any. */
  has(term: number, languages: Languages): boolean {
    return languages === 0 ? this.hasAnywhere(term) : ((this.languages.get(term) ?? 0) & languages) !== 0;
  }

  /** Whether the word says nothing in any of the languages that there are. */
  hasAnywhere(term: number): boolean {
    return this.languages.has(term);
  }

  /** Words come to the index with the notes. */
  private update(): void {
    const { terms } = this.index;
    if (terms.count === this.knownTerms) return;
    this.knownTerms = terms.count;
    for (const { bit, words } of lists())
      for (const word of words) {
        const term = terms.find(word);
        if (term >= 0) this.languages.set(term, (this.languages.get(term) ?? 0) | bit);
      }
  }
}
