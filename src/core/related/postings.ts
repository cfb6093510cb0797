import { grown, Lists } from './lists';
import { PackedLists } from './packed-lists';

/** Numbers of texts have 24 bits in a posting. */
const USES_BITS = 8;
const USES = 255;

/** A note that holds a word: its slot, and below that the word's uses, as a posting has them. */
type Holder = number;

export function slotOf(holder: Holder): number {
  return holder >>> USES_BITS;
}

/**
 * Which texts hold which words, and what of them. A text that is replaced is not looked for in its lists: each version
 * of a note's text has a number of its own, and postings of one that is gone are passed over, and dropped when they
 * are half of a list. So a change costs what its words are, however many notes have them.
 */
export class Postings {
  /** Word → the text's number, then its uses. */
  private readonly lists = new Lists(2, 128);
  /** By word: postings of texts that are gone. */
  private dead = new Uint32Array(1024);
  /** By number: the slot + 1 of the note whose text it is, 0 for a text that is gone. */
  private slots = new Uint32Array(1024);
  /** By number: postings that a text that is gone still has. */
  private left = new Uint32Array(1024);
  /** By slot: the number of its text, 0 for none. */
  private texts = new Uint32Array(1024);
  private readonly free: number[] = [];
  private end = 1;
  /** Room for what was asked for last. */
  private found = new Uint32Array(1024);
  private packed: PackedLists | null = null;

  get bytes(): number {
    const { dead, slots, left, texts } = this;
    const arrays = dead.byteLength + slots.byteLength + left.byteLength + texts.byteLength;
    return this.lists.bytes + arrays + (this.packed?.bytes ?? 0);
  }

  /** How many texts hold the word. */
  length(term: number): number {
    return this.lists.length(term) - (this.dead[term] ?? 0);
  }

  /** Takes other words for a note's text; `before` are the ones it had. */
  replace(slot: number, before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): void {
    this.packed = null;
    if (before.size > 0) this.bury(slot, before);
    if (after.size === 0) return;
    const text = this.number(slot);
    for (const [term, uses] of after) this.lists.add(term, ((text << USES_BITS) | uses) >>> 0);
  }

  /** Lays the notes of so many words out side by side, for who asks for most of them, until a text is replaced. */
  pack(terms: number): void {
    this.packed = new PackedLists(
      terms,
      (term) => this.length(term),
      (term) => this.read(term),
    );
  }

  /** The notes that hold the word, the one added last first. They stand there until the next call. */
  holders(term: number): Uint32Array {
    return this.packed?.of(term) ?? this.read(term);
  }

  private read(term: number): Uint32Array {
    const { lists, slots } = this;
    if (this.found.length < lists.length(term)) this.found = new Uint32Array(2 * lists.length(term));
    const { found } = this;
    let count = 0;
    lists.forEachBlock(term, (page, start, end) => {
      let at = count;
      for (let i = end - 1; i >= start; i--) {
        const posting = page[i] ?? 0;
        const slot = slots[posting >>> USES_BITS] ?? 0;
        if (slot > 0) found[at++] = ((slot - 1) << USES_BITS) | (posting & USES);
      }
      count = at;
    });
    return found.subarray(0, count);
  }

  private number(slot: number): number {
    const text = this.free.pop() ?? this.end++;
    if (text >= this.slots.length) [this.slots, this.left] = [grown(this.slots, text), grown(this.left, text)];
    if (slot >= this.texts.length) this.texts = grown(this.texts, slot);
    this.slots[text] = slot + 1;
    this.texts[slot] = text;
    return text;
  }

  private bury(slot: number, words: ReadonlyMap<number, number>): void {
    const text = this.texts[slot] ?? 0;
    this.slots[text] = 0;
    this.texts[slot] = 0;
    this.left[text] = words.size;
    for (const term of words.keys()) {
      if (term >= this.dead.length) this.dead = grown(this.dead, term);
      const dead = (this.dead[term] = (this.dead[term] ?? 0) + 1);
      if (dead * 2 > this.lists.length(term)) this.clean(term);
    }
  }

  private clean(term: number): void {
    this.dead[term] = 0;
    this.lists.keep(term, (posting) => {
      const text = posting >>> USES_BITS;
      if (this.slots[text] !== 0) return true;
      const left = (this.left[text] = (this.left[text] ?? 0) - 1);
      if (left === 0) this.free.push(text);
      return false;
    });
  }
}
