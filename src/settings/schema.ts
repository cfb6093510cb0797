import { DEFAULT_CARD_NAMES, type CardSettings } from '../core/cards/card-names';
import { DEFAULT_INDEX_OPTIONS, type IndexOptions } from '../core/index-notes/options';
import { DEFAULT_TEMPLATE_FOLDERS } from '../core/notes/ignored';
import { NO_FILTER, type NoteFilter } from '../core/notes/note-filter';
import type { TopicSetting } from '../core/topics/topic';
import type { Verdicts } from '../core/verdicts/verdict';

/** The version of the settings file that this code writes. A file that says nothing is of version 1. */
export const CURRENT = 2;

/** What the settings file holds, with every default filled in. What belongs to one device is not in here. */
export interface Settings {
  /**
   * The taxonomy by topic id: a map, so that a merge of two devices' files loses nothing. Empty: it is inferred from
   * the vault.
   */
  readonly topics: Readonly<Record<string, TopicSetting>>;
  /** The property that names a note's topics. */
  readonly topicsProperty: string;
  /** A value of that property that no topic has becomes a topic by itself. */
  readonly namesBecomeTopics: boolean;
  /** Paths of folders whose notes are never listed. */
  readonly excludedFolders: readonly string[];
  /** Folders of templates, which are never listed: a name means every folder of that name. */
  readonly templateFolders: readonly string[];
  /** Which notes are seen at all. */
  readonly filter: NoteFilter;
  readonly index: IndexOptions;
  readonly cards: CardSettings;
  /** Existing index notes follow the vault. */
  readonly autoUpdate: boolean;
  /** What a person said of what was found for them: not related, no mention, not this topic. */
  readonly verdicts: Verdicts;
}

export const DEFAULTS: Settings = {
  topics: {},
  topicsProperty: 'topics',
  namesBecomeTopics: true,
  excludedFolders: [],
  templateFolders: DEFAULT_TEMPLATE_FOLDERS,
  filter: NO_FILTER,
  index: DEFAULT_INDEX_OPTIONS,
  cards: DEFAULT_CARD_NAMES,
  autoUpdate: true,
  verdicts: {},
};
