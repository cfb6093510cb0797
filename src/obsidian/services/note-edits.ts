import type { LeftNote, PropertyEdit } from '../../core/notes/edit-property';
import { VaultError, type NoteStore } from '../../core/vault';
import { NO_PROGRESS, type Progress } from '../../core/steps';

/** A note that was edited, and what it was before. */
export interface NoteEdit {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

interface Undone {
  readonly restored: readonly string[];
  /** Notes that were changed since, or cannot be written: they are left. */
  readonly left: readonly string[];
}

/** For each note, what a property of it is to be. A note may come more than once. */
type PropertyChanges = readonly (readonly [path: string, change: (text: string) => PropertyEdit])[];

/** What became of notes whose property was to be another. */
export interface EditedNotes {
  readonly step: readonly NoteEdit[];
  /** Those that could not be changed safely: they are as they were. */
  readonly left: readonly LeftNote[];
}

/** So many steps can be taken back. */
const REMEMBERED = 50;

/** What a person does to notes, of which each kind is taken back by itself. */
export type EditKind = 'cards' | 'links' | 'topics' | 'sorting' | 'order';

/** Edits notes, and takes edits back: a step at a time, the last one first or the one that is asked for. */
export class NoteEdits {
  private steps: (readonly NoteEdit[])[] = [];
  private readonly times = new WeakMap<readonly NoteEdit[], number>();
  private readonly told = new WeakMap<readonly NoteEdit[], string>();

  constructor(
    private readonly store: NoteStore,
    readonly kind: EditKind,
  ) {}

  /** When the last step was made, as `Undoable` has it. */
  get doneAt(): number | null {
    const last = this.steps[this.steps.length - 1];
    return last === undefined ? null : (this.times.get(last) ?? null);
  }

  /** What the last step was, as `Undoable` has it. */
  get what(): string {
    const last = this.steps[this.steps.length - 1];
    return last === undefined ? '' : (this.told.get(last) ?? '');
  }

  /** The person is told of a step in these words. */
  tell(step: readonly NoteEdit[], text: string): void {
    this.told.set(step, text);
  }

  get canUndo(): boolean {
    return this.steps.length > 0;
  }

  /**
   * Edits a note as one step; `change` gets the text as it is now, and nothing is written where it answers with it.
   * Rejects with a `VaultError`.
   */
  async edit(path: string, change: (text: string) => string): Promise<readonly NoteEdit[]> {
    const step = await editNote(this.store, path, change);
    this.remember(step);
    return step;
  }

  /** Edits some notes as one step, as `edit` does, and names those that cannot be written. */
  async editAll(
    changes: ReadonlyMap<string, (text: string) => string>,
  ): Promise<{ step: readonly NoteEdit[]; failed: readonly string[] }> {
    const step: NoteEdit[] = [];
    const failed: string[] = [];
    for (const [path, change] of changes) {
      try {
        step.push(...(await editNote(this.store, path, change)));
      } catch (error) {
        if (!(error instanceof VaultError)) throw error;
        failed.push(path);
      }
    }
    this.remember(step);
    return { step, failed };
  }

  /** Edits a property of some notes as one step, as the function of that name does. */
  async editProperties(property: string, changes: PropertyChanges, progress?: Progress): Promise<EditedNotes> {
    const done = await editProperties(this.store, property, changes, progress);
    this.remember(done.step);
    return done;
  }

  /** Has edits that were made elsewhere taken back as one step. */
  remember(step: readonly NoteEdit[]): void {
    if (step.length > 0) {
      this.steps.push(step);
      this.times.set(step, performance.now());
    }
    this.steps = this.steps.slice(-REMEMBERED);
  }

  /**
   * Gives each note of a step the text that it had before, unless it was changed since. Null when there is nothing to
   * take back.
   */
  async undo(step = this.steps[this.steps.length - 1]): Promise<Undone | null> {
    if (step === undefined || !this.steps.includes(step)) return null;
    this.steps = this.steps.filter((other) => other !== step);
    const restored: string[] = [];
    const left: string[] = [];
    for (const edit of step) ((await takeBack(edit, this.store)) ? restored : left).push(edit.path);
    return { restored, left };
  }
}

/** Edits a property of notes, and nothing else of them. What takes it back is left to who asked for it. */
export async function editProperties(
  store: NoteStore,
  property: string,
  changes: PropertyChanges,
  progress: Progress = NO_PROGRESS,
): Promise<EditedNotes> {
  const step: NoteEdit[] = [];
  const left: LeftNote[] = [];
  for (const [i, [path, change]] of changes.entries()) {
    if (!(await progress.step(i, changes.length))) break;
    const edits: PropertyEdit[] = [];
    try {
      const written = await editNote(store, path, (text) => {
        const edit = change(text);
        edits.push(edit);
        return edit.text ?? text;
      });
      step.push(...written);
      const problem = edits[edits.length - 1]?.problem;
      if (problem !== undefined) left.push({ path, property, problem });
    } catch (problem) {
      if (!(problem instanceof VaultError)) throw problem;
      left.push({ path, property, problem });
    }
  }
  return { step, left };
}

/**
 * Edits a note, and answers with what was done: nothing where `change` answers with the text as it is. What takes it
 * back is left to who asked for it. Rejects with a `VaultError`.
 */
export async function editNote(
  store: NoteStore,
  path: string,
  change: (text: string) => string,
): Promise<readonly NoteEdit[]> {
  // A host may ask for the change more than once; the last answer is the one that it took.
  let [before, after] = ['', ''];
  await store.process(path, (text) => {
    before = text;
    after = change(text);
    return after;
  });
  return before === after ? [] : [{ path, before, after }];
}

/** Gives a note the text that it had before an edit; false where it was changed since, or cannot be written. */
export async function takeBack({ path, before, after }: NoteEdit, store: NoteStore): Promise<boolean> {
  try {
    return (await store.process(path, (text) => (text === after ? before : text))) === before;
  } catch (error) {
    if (error instanceof VaultError) return false;
    throw error;
  }
}
