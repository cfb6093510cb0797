import {
  addToListProperty,
  setTextProperty,
  type PropertyEdit,
  type PropertyProblem,
} from '../../../core/notes/edit-property';
import { topicNamesIn } from '../../../core/notes/topic-values';
import type { YamlParser } from '../../../core/notes/yaml';
import { pathKey } from '../../../core/topics/names';
import { VaultError, type NoteStore, type VaultProblem } from '../../../core/vault';

/** One note that was sorted or set aside, and what it was before. */
interface Step {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Why a note could not be sorted. It is as it was. */
export type SortProblem =
  | { readonly kind: 'property'; readonly property: string; readonly problem: PropertyProblem }
  | { readonly kind: 'vault'; readonly problem: VaultProblem; readonly detail: string };

export interface Assignment {
  readonly path: string;
  readonly topicPath: string;
}

export interface SortUndo {
  readonly restored: readonly string[];
  /** Notes that were changed since, or cannot be written: they are left. */
  readonly left: readonly string[];
}

export interface SorterOptions {
  readonly topicsProperty: () => string;
  readonly parse: YamlParser;
}

/** A property of a note that is to be another. */
interface Edit {
  readonly property: string;
  readonly change: (text: string) => PropertyEdit;
}

/** Writes one property into notes, and nothing else; and takes it back, last first. */
export class Sorter {
  /** What was done in one go is taken back in one go. */
  private readonly steps: (readonly Step[])[] = [];

  constructor(
    private readonly store: NoteStore,
    private readonly options: SorterOptions,
  ) {}

  get canUndo(): boolean {
    return this.steps.length > 0;
  }

  /** Puts a note into a topic. Null when it is done. */
  addTopic(path: string, topicPath: string): Promise<SortProblem | null> {
    return this.one(path, this.topicEdit(topicPath));
  }

  /** Has the note left out of all indexes. */
  ignore(path: string): Promise<SortProblem | null> {
    return this.one(path, {
      property: 'topic-atlas',
      change: (text) => setTextProperty(text, 'topic-atlas', 'ignore', this.options.parse),
    });
  }

  /**
   * Puts many notes into topics, as one step to undo. Answers with those that could not be sorted; `step` is told of
   * each and may stop.
   */
  async addAll(
    assignments: readonly Assignment[],
    step: () => boolean | Promise<boolean>,
  ): Promise<Map<string, SortProblem>> {
    const problems = new Map<string, SortProblem>();
    const done: Step[] = [];
    for (const { path, topicPath } of assignments) {
      if (!(await step())) break;
      const outcome = await this.edit(path, this.topicEdit(topicPath));
      if ('after' in outcome) done.push(outcome);
      else problems.set(path, outcome);
    }
    this.remember(done);
    return problems;
  }

  /** Takes the last step back: each note is as it was before, unless it was changed since. Null when there is none. */
  async undo(): Promise<SortUndo | null> {
    const last = this.steps.pop();
    if (last === undefined) return null;
    const restored: string[] = [];
    const left: string[] = [];
    for (const step of last) ((await this.takeBack(step)) ? restored : left).push(step.path);
    return { restored, left };
  }

  private async takeBack({ path, before, after }: Step): Promise<boolean> {
    try {
      return (await this.store.process(path, (text) => (text === after ? before : text))) === before;
    } catch (error) {
      if (error instanceof VaultError) return false;
      throw error;
    }
  }

  private topicEdit(topicPath: string): Edit {
    const property = this.options.topicsProperty();
    const isThere = (item: unknown): boolean => topicNamesIn(item).some((name) => pathKey(name) === pathKey(topicPath));
    return {
      property,
      change: (text) => addToListProperty(text, property, topicPath, this.options.parse, isThere),
    };
  }

  private async one(path: string, edit: Edit): Promise<SortProblem | null> {
    const outcome = await this.edit(path, edit);
    if (!('after' in outcome)) return outcome;
    this.remember([outcome]);
    return null;
  }

  private remember(steps: readonly Step[]): void {
    const changed = steps.filter(({ before, after }) => before !== after);
    if (changed.length > 0) this.steps.push(changed);
  }

  private async edit(path: string, edit: Edit): Promise<Step | SortProblem> {
    const outcomes: (Step | SortProblem)[] = [];
    try {
      await this.store.process(path, (before) => {
        const outcome = stepOf(path, before, edit);
        outcomes.push(outcome);
        return 'after' in outcome ? outcome.after : before;
      });
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
      return { kind: 'vault', problem: error.problem, detail: error.detail };
    }
    return outcomes[outcomes.length - 1] ?? { kind: 'vault', problem: 'failed', detail: '' };
  }
}

function stepOf(path: string, before: string, { property, change }: Edit): Step | SortProblem {
  const { text: after, problem } = change(before);
  return problem === undefined ? { path, before, after } : { kind: 'property', property, problem };
}
