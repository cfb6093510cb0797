/** What is asked of so many notes at most is kept. */
const MOST_KEPT = 32_768;

/** Something that changes, told by a number that grows with every change. */
interface Changing {
  readonly revision: number;
}

/** Answers of notes that are asked for again and again, for as long as nothing changes that they are made of. */
export class UntilChanged<Answer> {
  private readonly answers = new Map<number, Answer>();
  private revision = -1;

  constructor(
    private readonly source: Changing,
    private readonly find: (slot: number) => Answer,
  ) {}

  of(slot: number): Answer {
    const { answers, source } = this;
    if (this.revision !== source.revision || answers.size >= MOST_KEPT) answers.clear();
    this.revision = source.revision;
    const known = answers.get(slot);
    if (known !== undefined) return known;
    const found = this.find(slot);
    answers.set(slot, found);
    return found;
  }
}
