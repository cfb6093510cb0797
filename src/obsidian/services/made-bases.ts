import { VaultError, type NoteStore } from '../../core/vault';

/** A base that was made, and what it said then. */
export interface MadeBase {
  readonly path: string;
  readonly text: string;
  /** In milliseconds since the window opened. */
  readonly at: number;
}

/** Makes bases, and deletes them again where a person takes that back. */
export class MadeBases {
  private made: readonly MadeBase[] = [];

  constructor(private readonly store: Pick<NoteStore, 'create' | 'read' | 'remove'>) {}

  /** When the last base was made, as `Undoable` has it. */
  get doneAt(): number | null {
    return this.made[this.made.length - 1]?.at ?? null;
  }

  /**
   * Makes a base under the first free name. Rejects with a `VaultError`.
   *
   * @param place its path, without the ending
   */
  async make(place: string, text: string): Promise<MadeBase> {
    for (let i = 1; ; i++) {
      const path = `${place}${i === 1 ? '' : ` ${i}`}.base`;
      try {
        await this.store.create(path, text);
      } catch (error) {
        if (error instanceof VaultError && error.problem === 'exists') continue;
        throw error;
      }
      const base = { path, text, at: performance.now() };
      this.made = [...this.made, base];
      return base;
    }
  }

  /**
   * Deletes a base, the last one where none is named. Answers with what is left, for somebody changed it since or it
   * cannot be deleted; null where there is nothing to take back.
   */
  async undo(base = this.made[this.made.length - 1]): Promise<readonly string[] | null> {
    if (base === undefined || !this.made.includes(base)) return null;
    this.made = this.made.filter((other) => other !== base);
    try {
      if ((await this.store.read(base.path)) !== base.text) return [base.path];
      await this.store.remove(base.path);
      return [];
    } catch (error) {
      if (error instanceof VaultError) return [base.path];
      throw error;
    }
  }
}
