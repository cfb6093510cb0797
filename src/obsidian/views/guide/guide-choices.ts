import type { ProposedEdit } from '../../../core/topics/infer-edit';

/** What a person made of a proposal. */
interface Choices {
  readonly edits: readonly ProposedEdit[];
  /** Other names for topics, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Topics that were ticked or unticked, by id. */
  readonly wanted: ReadonlyMap<string, boolean>;
  /** Keys of topics whose names look alike and that are to stay apart. */
  readonly apart: ReadonlySet<string>;
}

const NOTHING: Choices = { edits: [], names: new Map(), wanted: new Map(), apart: new Set() };
/** So many steps can be taken back. */
const REMEMBERED = 100;

/** Choices, each of which can be taken back, the last first. */
export class GuideChoices {
  private past: readonly Choices[] = [];
  private present: Choices = NOTHING;

  get now(): Choices {
    return this.present;
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  change(part: Partial<Choices>): void {
    this.past = [...this.past.slice(1 - REMEMBERED), this.present];
    this.present = { ...this.present, ...part };
  }

  undo(): void {
    this.present = this.past[this.past.length - 1] ?? this.present;
    this.past = this.past.slice(0, -1);
  }
}

/** What stands for topics whose names look like one. */
export function keyOf(ids: Iterable<string>): string {
  return Array.from(ids).sort().join('\n');
}
