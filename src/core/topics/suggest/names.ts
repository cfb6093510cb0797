import { addTo } from '../../multimap';
import { words } from '../../text/words';
import type { SuggestTopic } from './source';

/** A name in the text says less than one in the title. */
const IN_TEXT = 0.4;
interface NameMatch {
  /** 0 to 1: how much of the name the note has. */
  readonly share: number;
  readonly name: string;
  readonly where: 'title' | 'text';
  /** The note has every word of it. */
  readonly whole: boolean;
}

interface Name {
  readonly name: string;
  readonly words: readonly string[];
}

const NO_MATCH: NameMatch = { share: 0, name: '', where: 'text', whole: false };

/** Which words a text has. */
export type WordSet = Pick<ReadonlySet<string>, 'has'>;

/** Finds the names of topics in notes. A rare word of a name counts more than a common one. */
export class NameFinder {
  private readonly names: readonly (readonly Name[])[];
  /** The topics that have a word in a name. */
  private readonly topics = new Map<string, Set<number>>();
  private readonly rarity = new Map<string, number>();

  /**
   * @param notes how many there are
   * @param frequency in how many of them a word is
   */
  constructor(topics: readonly SuggestTopic[], notes: number, frequency: (word: string) => number) {
    this.names = topics.map(({ names }) => names.map((name) => ({ name, words: [...new Set(words(name))] })));
    this.names.forEach((own, topic) => {
      for (const word of own.flatMap((name) => name.words)) {
        this.rarity.set(word, Math.log(1 + (notes + 1) / (1 + frequency(word))));
        addTo(this.topics, word, topic);
      }
    });
  }

  /**
   * How much of each topic's name a note has, at best; 0 to 1. Only topics are looked at of whose names it has a word.
   */
  shares(title: string, text: WordSet): Float64Array {
    const inTitle = new Set(words(title));
    const shares = new Float64Array(this.names.length);
    for (const [word, topics] of this.topics) {
      if (!inTitle.has(word) && !text.has(word)) continue;
      for (const topic of topics)
        if (shares[topic] === 0) shares[topic] = this.best(this.names[topic] ?? [], inTitle, text).share;
    }
    return shares;
  }

  /** The best match of a topic's names. */
  match(topic: number, title: string, text: WordSet): NameMatch {
    return this.best(this.names[topic] ?? [], new Set(words(title)), text);
  }

  private best(names: readonly Name[], inTitle: ReadonlySet<string>, text: WordSet): NameMatch {
    let best = NO_MATCH;
    for (const { name, words } of names) {
      const share = this.share(words, (word) => (inTitle.has(word) ? 1 : text.has(word) ? IN_TEXT : 0));
      if (share <= best.share) continue;
      best = {
        share,
        name,
        where: words.every((word) => inTitle.has(word)) ? 'title' : 'text',
        whole: words.every((word) => inTitle.has(word) || text.has(word)),
      };
    }
    return best;
  }

  private share(words: readonly string[], found: (word: string) => number): number {
    let all = 0;
    let sum = 0;
    for (const word of words) {
      const weight = this.rarity.get(word) ?? 0;
      all += weight;
      sum += weight * found(word);
    }
    return all > 0 ? sum / all : 0;
  }
}
