import type { AtlasView } from '../atlas/view';
import type { NoteCard } from '../cards/card';
import type { LinkPort } from '../vault';
import type { YamlParser } from '../notes/properties';
import type { MemoryPort } from './memory';
import type { IndexOptions } from './options';

/** Paths of notes of a person's own that are to hold the index of a topic, with the topic's path. */
export type ChosenPages = ReadonlyMap<string, string>;

/** All that index notes are made of. */
export interface IndexSources {
  readonly atlas: AtlasView;
  readonly links: LinkPort;
  /** The file a link leads to; see `MetadataPort.resolve`. */
  resolve(linkpath: string, sourcePath: string): string | null;
  /**
   * Whether nothing can be known of a note now, so that its entries stay: its file, or the folder it may lie in, cannot
   * be read. `key` is a vault path, of a note that nothing is known of too, or `?` and a link that leads nowhere.
   */
  isUnread?(key: string): boolean;
  /** Whether a note to which a link leads nowhere is known to have been there, as a work tree of git knows it. */
  wasThere?(linkpath: string): boolean;
  /** Names (`nameKeyOf`) that a note had before it was renamed, by its path, or by its name where it is gone. */
  formerNames?(path: string): readonly string[];
  /** What this device remembers of its index notes. */
  readonly memory?: MemoryPort;
  /** What this device knows to be current, so that it need not be worked out. */
  readonly current?: CurrentNotes;
  /** Pages that are to become index notes; the atlas knows them as such already (`atlasWithPages`). */
  readonly pages?: IntoPages;
  /** What a note says of itself; `NO_CARD` for one that says nothing. */
  card: (path: string) => NoteCard;
  readonly options: IndexOptions;
}

/**
 * Index notes that say what they are to say and nothing besides, by what that was made of and by their whole text:
 * never needed, and may be lost. What the host alone knows, how links are written before all, is the host's to add.
 */
export interface CurrentNotes {
  has(path: string, inputs: string, text: string): boolean;
  add(path: string, inputs: string, text: string): void;
}

/**
 * Paths of index notes by the key of their topic's path (`pathKey`), `HOME` for the home index: those that are there
 * and those about to be made.
 */
export type IndexPaths = ReadonlyMap<string, string>;

export interface IntoPages {
  readonly chosen: ChosenPages;
  /** How the host reads properties. */
  readonly parse: YamlParser;
}
