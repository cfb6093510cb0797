import type { AtlasView } from '../../atlas/view';
import type { Note } from '../../notes/note';
import type { Steps } from '../../steps';
import type { TopicRules } from '../topic';

/**
 * Where topics show before anybody configured one: the property that names them, other properties whose values repeat,
 * tags, folders, maps of content, and what the texts of notes are about. Ids of topics in the settings start with
 * these.
 */
export type TopicSource = 'topic' | 'property' | 'map' | 'tag' | 'folder' | 'content';

/** A topic holds at least so many notes, its subtopics included. */
export const FEWEST = 3;

/** Of all notes at least so many are without it, before something that most have can be a topic. */
const WITHOUT = 0.05;

/** Whether what so many of all notes have tells some of them from the others. */
export function isSelective(notes: number, all: number): boolean {
  return all - notes >= Math.max(1, all * WITHOUT);
}

/** What a source says of a topic. Numbers count notes. */
export type FoundReason =
  /** Notes name it in the property that names topics. */
  | { readonly kind: 'named'; readonly notes: number }
  | { readonly kind: 'value'; readonly property: string; readonly value: string; readonly notes: number }
  | { readonly kind: 'tag'; readonly tag: string; readonly notes: number }
  | { readonly kind: 'folder'; readonly folder: string; readonly notes: number }
  | { readonly kind: 'map'; readonly map: string; readonly notes: number }
  /** Of the notes of a group so many are linked with one note. */
  | { readonly kind: 'hub'; readonly path: string; readonly notes: number; readonly of: number }
  /** Words that the notes of a group have more than others do, as they are written. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** The notes that stand for a group best. */
  | { readonly kind: 'examples'; readonly paths: readonly string[] };

/** Why what a source shows is rather no topic: what a folder is for, or what a tag or value says of a note instead. */
export type Doubt =
  | 'daily'
  | 'inbox'
  | 'archive'
  | 'attachments'
  | 'templates'
  | 'tool'
  | 'shelf'
  | 'status'
  | 'type'
  /** Says whom or what it is from. */
  | 'origin'
  /** Hardly a note is without it. */
  | 'everywhere'
  /** There are more of its kind than a person would want to have as topics, and larger ones. */
  | 'rare'
  /** Other sources have a topic for these notes already. */
  | 'sorted';

/** A topic that one source shows. */
export interface FoundTopic {
  /** What it is known by within its source. */
  readonly key: string;
  /** The key of the topic above it; `''` at the top. */
  readonly parent: string;
  readonly name: string;
  /** What would put its notes there; nothing where the notes name the topic, or no rule could. */
  readonly rules: Partial<TopicRules>;
  /** Paths of the notes at it or below it. */
  readonly notes: ReadonlySet<string>;
  readonly reasons: readonly FoundReason[];
  /** Null where nothing speaks against it. */
  readonly doubt: Doubt | null;
  /** The doubt holds only where other topics hold most of these notes. */
  readonly isLastResort?: boolean;
}

/** The vault that topics are looked for in. */
export interface SourceVault {
  readonly atlas: AtlasView;
  /** Those that can be listed and pages with an index in them, in the order of their paths. */
  readonly notes: readonly Note[];
  /** The property that names a note's topics. */
  readonly topicsProperty: string;
}

/** One way to see topics in a vault; parents come before their children. */
export interface TopicFinder {
  readonly source: TopicSource;
  find(vault: SourceVault): Steps<readonly FoundTopic[]>;
}
