import type { AtlasView } from '../../atlas/view';
import { asksToBeIgnored } from '../../notes/ignored';
import { folderOf, titleOf } from '../../notes/paths';
import { fold } from '../../text/fold';
import { HOME } from '../../topics/names';
import type { Topic } from '../../topics/topic';
import { fileNameFor, isNamedAfter } from './file-names';
import type { IndexOptions } from '../options';

/** What is asked of the atlas. */
type Claims = Pick<AtlasView, 'topic' | 'topicPath' | 'note' | 'indexNotesOf' | 'formerClaims' | 'isLeftAlone'>;

/** What says where index notes are made. */
export type IndexPlaceOptions = Pick<IndexOptions, 'folder' | 'homeName'>;

/** The notes that claim one topic. */
interface Claimants {
  /** Null where none does but copies that a sync service made. */
  readonly used: string | null;
  /** Those that are left as they are, by path. */
  readonly others: readonly string[];
}

/** Where an index note is made, if it is made. */
interface IndexPlace {
  readonly folder: string;
  /** Without `.md`; where another note has it, more is added. */
  readonly name: string;
}

/** Where the index note of a topic is made: in the index folder, topics above as folders; for null the home index. */
export function indexPlace(topic: Topic | null, atlas: Claims, options: IndexPlaceOptions): IndexPlace {
  if (topic === null) return { folder: options.folder, name: fileNameFor(options.homeName) };
  const folders: string[] = [];
  for (let id = topic.parent; id !== null;) {
    const above = atlas.topic(id);
    if (above === undefined) break;
    folders.unshift(fileNameFor(above.name));
    id = above.parent;
  }
  return {
    folder: [options.folder, ...folders].filter((part) => part !== '').join('/'),
    name: fileNameFor(topic.name),
  };
}

/**
 * Of the notes that claim a topic, or for null the home index: the one where it would be made, else one that bears the
 * topic's name, else the one with the shortest name, then the first by path. Never a copy that a sync service made, a
 * template, or a note that is left alone.
 */
export function claimantsOf(topic: Topic | null, atlas: Claims, options: IndexPlaceOptions): Claimants {
  const place = indexPlace(topic, atlas, options);
  const claiming =
    topic === null
      ? atlas.indexNotesOf(HOME)
      : [...atlas.indexNotesOf(atlas.topicPath(topic.id)), ...atlas.formerClaims(topic.id)];
  const all = claiming.filter((path) => mayBeWritten(path, place, atlas));
  const used = all
    .filter((path) => atlas.note(path)?.copyOf === null)
    .reduce<string | null>((best, path) => (best === null || compare(path, best, place) < 0 ? path : best), null);
  return { used, others: all.filter((path) => path !== used) };
}

/**
 * Templates and notes that are left alone are not. Where an index note is made it is known again, though the folder may
 * be one that is left out: else each time another one would be made.
 */
function mayBeWritten(path: string, place: IndexPlace, atlas: Claims): boolean {
  if (!atlas.isLeftAlone(path)) return true;
  return fitOf(path, place) === 2 && !asksToBeIgnored(atlas.note(path)?.properties ?? {});
}

function compare(a: string, b: string, place: IndexPlace): number {
  return fitOf(b, place) - fitOf(a, place) || titleOf(a).length - titleOf(b).length;
}

function fitOf(path: string, { folder, name }: IndexPlace): number {
  if (!isNamedAfter(fold(titleOf(path)), fold(name))) return 0;
  return fold(folderOf(path)) === fold(folder) ? 2 : 1;
}
