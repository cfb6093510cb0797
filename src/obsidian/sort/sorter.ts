import { addToListProperty, setTextProperty, type PropertyEdit, type PropertyProblem } from '../../core/notes/edit-property';
import { pathKey } from '../../core/topics/names';
import { VaultError, type NoteStore } from '../../core/vault';

/** One note that was sorted or set aside, and what it was before. */
interface Step {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Why a note could not be sorted. It is as it was. */
export type SortProblem = PropertyProblem | { readonly kind: 'vault'; readonly detail: string };

/** Writes one property into notes, and nothing else; and takes it back, last first. */
export class Sorter {
  private readonly steps: Step[] = [];

  constructor(private readonly store: NoteStore, private readonly topicsProperty: () => string) {}

  get canUndo(): boolean {
    return this.steps.length > 0;
  }

  /** Puts a note into a topic. Null when it is done. */
  addTopic(path: string, topicPath: string): Promise<SortProblem | null> {
    return this.edit(path, (text) => addToListProperty(text, this.topicsProperty(), topicPath, (a, b) => pathKey(a) === pathKey(b)));
  }

  /** Has the note left out of all indexes. */
  ignore(path: string): Promise<SortProblem | null> {
    return this.edit(path, (text) => setTextProperty(text, 'topic-atlas', 'ignore'));
  }

  /** The path of the note that is as it was before; null when there was nothing to undo, or the note was changed since. */
  async undo(): Promise<string | null> {
    const step = this.steps.pop();
    if (step === undefined) return null;
    const now = await this.store.process(step.path, (text) => (text === step.after ? step.before : text));
    return now === step.before ? step.path : null;
  }

  private async edit(path: string, edit: (text: string) => PropertyEdit): Promise<SortProblem | null> {
    let outcome: { problem: SortProblem } | Step | null = null;
    try {
      await this.store.process(path, (before) => {
        const { text, problem } = edit(before);
        outcome = problem === undefined ? { path, before, after: text } : { problem };
        return text ?? before;
      });
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
      return { kind: 'vault', detail: error.problem };
    }
    return this.remember(outcome);
  }

  private remember(outcome: { problem: SortProblem } | Step | null): SortProblem | null {
    if (outcome === null) return null;
    if ('problem' in outcome) return outcome.problem;
    this.steps.push(outcome);
    return null;
  }
}
