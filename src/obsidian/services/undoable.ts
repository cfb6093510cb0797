/** What a person did and can take back: several things of one kind, the last first. */
export interface Undoable {
  /**
   * When the last of it was done, in milliseconds since the window opened; 0 for what may have been done before. Null
   * where there is nothing to take back.
   */
  readonly doneAt: number | null;
  /** What the last of it was, in words; empty where nobody was told. */
  readonly what: string;
  /** Takes the last of it back, and says what that was. */
  undo(): Promise<void>;
}

/** The one whose last was done last of all; undefined where there is nothing to take back. */
export function lastDone(all: readonly Undoable[]): Undoable | undefined {
  const done = all.flatMap((each) => (each.doneAt === null ? [] : [{ each, at: each.doneAt }]));
  return done.sort((a, b) => b.at - a.at)[0]?.each;
}
