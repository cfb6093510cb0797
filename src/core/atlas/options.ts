import type { NoteOptions } from '../notes/note-of';
import type { TopicSetting } from '../topics/topic';

/** What an atlas is made by. The settings of a vault are such options. Never changed, only replaced. */
export interface AtlasOptions extends NoteOptions {
  /** The taxonomy by topic id. */
  readonly topics: Readonly<Record<string, TopicSetting>>;
  /** A name in the `topics` property that no topic has becomes a topic by itself. */
  readonly namesBecomeTopics: boolean;
}
