import { setTextProperty, type LeftNote } from '../../../core/notes/edit-property';
import type { YamlParser } from '../../../core/notes/properties';
import type { EditedNotes, NoteEdits } from '../../services/note-edits';
import { nameTopic } from '../../services/topics/topic-properties';
import type { Progress } from '../../../core/steps';

export interface Assignment {
  readonly path: string;
  readonly topicPath: string;
}

interface SorterOptions {
  readonly topicsProperty: () => string;
  readonly parse: YamlParser;
}

/** Writes one property into notes, and nothing else; and takes it back, last first. */
export class Sorter {
  constructor(
    readonly edits: NoteEdits,
    private readonly options: SorterOptions,
  ) {}

  /** Puts a note into a topic. Null when it is done. */
  async addTopic(path: string, topicPath: string): Promise<LeftNote | null> {
    return (await this.addAll([{ path, topicPath }])).left[0] ?? null;
  }

  /** Has the note left out of all indexes. */
  async ignore(path: string): Promise<LeftNote | null> {
    const change = (text: string) => setTextProperty(text, 'topic-atlas', 'ignore', this.options.parse);
    return (await this.edits.editProperties('topic-atlas', [[path, change]])).left[0] ?? null;
  }

  /** Puts many notes into topics, as one step to undo; until it is stopped. */
  addAll(assignments: readonly Assignment[], progress?: Progress): Promise<EditedNotes> {
    const property = this.options.topicsProperty();
    const changes = assignments.map(
      ({ path, topicPath }) => [path, nameTopic(property, topicPath, this.options.parse)] as const,
    );
    return this.edits.editProperties(property, changes, progress);
  }
}
