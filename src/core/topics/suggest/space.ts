import { BLOCKS, type Bags, type Block } from './features';
import { andThen, each, inTurn, whenDone, type Steps } from '../../steps';
import { concatenate, type SparseVector } from './vector';
import { Vocabulary } from './vocabulary';

/** A note as vectors: each side of it, and all of it as one. */
export type Vectors = Readonly<Record<Block | 'all', SparseVector>>;

/** What each side weighs in the whole. */
export const SHARE: Readonly<Record<Block, number>> = { words: 1, form: 0.5, links: 0.7 };
/** How many notes one step handles. */
const AT_ONCE = 10;

/**
 * The space that notes lie in as vectors: a vocabulary for each side, and for the whole all of them one after another.
 */
export class VectorSpace {
  private constructor(private readonly vocabularies: Readonly<Record<Block, Vocabulary>>) {}

  static build(notes: readonly Bags[]): Steps<VectorSpace> {
    const vocabularies = { words: new Vocabulary(), form: new Vocabulary(), links: new Vocabulary() };
    const counted = each(
      notes,
      (bags) => {
        for (const block of BLOCKS) vocabularies[block].count(bags[block]);
      },
      AT_ONCE,
    );
    const closed = andThen(counted, () => inTurn(BLOCKS, (block) => vocabularies[block].close()));
    return whenDone(closed, () => new VectorSpace(vocabularies));
  }

  /** How many entries a vector of that side can have. */
  size(side: keyof Vectors): number {
    const blocks: readonly Block[] = side === 'all' ? BLOCKS : [side];
    return blocks.reduce((sum, block) => sum + this.vocabularies[block].size, 0);
  }

  feature(block: Block, id: number): string {
    return this.vocabularies[block].name(id);
  }

  vectors(bags: Bags): Vectors {
    const { words, form, links } = this.vocabularies;
    const parts = { words: words.vector(bags.words), form: form.vector(bags.form), links: links.vector(bags.links) };
    const all = concatenate(
      BLOCKS.map((block) => ({ vector: parts[block], size: this.vocabularies[block].size, share: SHARE[block] })),
    );
    return { ...parts, all };
  }
}
