import { BLOCKS, type Bags, type Block } from './features';
import { inTurn, whenDone, type Steps } from '../../steps';
import { concatenate, type SparseVector } from './vector';
import { Vocabulary, type NumberedBag } from './vocabulary';

/** A note as vectors: each side of it, and all of it as one. */
export type Vectors = Readonly<Record<Block | 'all', SparseVector>>;

/** What each side weighs in the whole. */
export const SHARE: Readonly<Record<Block, number>> = { words: 1, form: 0.5, links: 0.7 };

/** The sides of a note, by the numbers of what they hold. */
export type NumberedBags = Readonly<Record<Block, NumberedBag>>;

/**
 * The space that notes lie in as vectors: a vocabulary for each side, and for the whole all of them one after another.
 * Every note that it is made of is added, then it is closed, and vectors can be had.
 */
export class VectorSpace {
  private readonly vocabularies = { words: new Vocabulary(), form: new Vocabulary(), links: new Vocabulary() };

  add(bags: Bags): NumberedBags {
    return this.sides((block) => this.vocabularies[block].add(bags[block]));
  }

  /** @param notes all that were added, in an order that is the same on every device */
  close(notes: readonly NumberedBags[]): Steps<void> {
    const closed = inTurn(BLOCKS, (block) => this.vocabularies[block].close(notes.map((bags) => bags[block])));
    return whenDone(closed, () => undefined);
  }

  /** The same of a note that was not added. */
  find(bags: Bags): NumberedBags {
    return this.sides((block) => this.vocabularies[block].find(bags[block]));
  }

  private sides<T>(of: (block: Block) => T): Readonly<Record<Block, T>> {
    return { words: of('words'), form: of('form'), links: of('links') };
  }

  /** In how many notes the word is. */
  frequency(word: string): number {
    return this.vocabularies.words.frequency(word);
  }

  hasWord({ words }: NumberedBags, word: string): boolean {
    return this.vocabularies.words.has(words, word);
  }

  /** How many entries a vector of that side can have. */
  size(side: keyof Vectors): number {
    const blocks: readonly Block[] = side === 'all' ? BLOCKS : [side];
    return blocks.reduce((sum, block) => sum + this.vocabularies[block].size, 0);
  }

  feature(block: Block, id: number): string {
    return this.vocabularies[block].name(id);
  }

  vectors(bags: NumberedBags): Vectors {
    const parts = this.sides((block) => this.vocabularies[block].vector(bags[block]));
    const all = concatenate(
      BLOCKS.map((block) => ({ vector: parts[block], size: this.vocabularies[block].size, share: SHARE[block] })),
    );
    return { ...parts, all };
  }
}
