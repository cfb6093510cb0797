import { groupedBy } from '../../multimap';
import type { Note } from '../../notes/note';
import { folderOf } from '../../notes/paths';
import { propertyOf } from '../../notes/properties';
import { gathered, whenDone, type Steps } from '../../steps';
import { dateName } from '../../text/date-names';
import { FoundTree, nameAt, type TreePlace } from './found-tree';
import { folderKind, type FolderKind } from './kind-words';
import { FEWEST, type FoundTopic, type SourceVault, type TopicFinder } from './source';

/** A folder at the top that holds more than this share of the notes says nothing of them. */
const LONE = 0.9;
/** Of a folder's notes so many are of a kind before it is a folder for that kind. */
const MOSTLY = 0.6;
const DATE = /(?:^|\D)(?:\d{4}[-_. /年]?(?:\d{1,2}|[qQwW]\d{1,2})|\d{1,2}[-_. /]\d{1,2}[-_. /]\d{2,4})(?!\d{3})/;
/** The longest a title with a date is that says little else. */
const DATED = 24;
const TEMPLATE = /template|vorlage|modèle|plantilla|шаблон|模板|テンプレート|템플릿/iu;
/** Properties that plugins write into notes that are no texts. */
const TOOL_PROPERTIES = ['excalidraw-plugin', 'kanban-plugin'];

/** Folders that say something of their notes. */
export const folders: TopicFinder = {
  source: 'folder',
  find({ notes }: SourceVault): Steps<FoundTopic[]> {
    const byPath = new Map<string, Note>();
    const found = gathered(new FoundTree(), notes, (tree, note) => {
      byPath.set(note.path, note);
      tree.add(partsOf(folderOf(note.path)), note.path);
    });
    return whenDone(found, (tree) => {
      const places = tree.withAtLeast(FEWEST);
      const kinds = kindsOf(places, byPath);
      return foldedUp(places, kinds, notes.length).map(({ place, parent }) => ({
        key: place.key,
        parent,
        name: nameAt(place),
        rules: { folders: [place.spelling] },
        notes: place.notes,
        reasons: [{ kind: 'folder', folder: place.spelling, notes: place.notes.size }],
        doubt: kinds.get(place.key) ?? null,
      }));
    });
  },
};

interface Kept {
  readonly place: TreePlace;
  /** The key of the folder that it stands under now. */
  readonly parent: string;
}

/**
 * Without folders that are there for the order alone: one at the top over all the others goes, one that is a date, and
 * one that holds what the folder above it holds already; but what stands on a shelf alone says more than the shelf
 * does.
 */
function foldedUp(places: readonly TreePlace[], kinds: ReadonlyMap<string, FolderKind>, notes: number): Kept[] {
  const below = groupedBy(places, ({ parent }) => parent);
  const dates = datesAmong(places, below);
  const parents = new Map<string, string>([['', '']]);
  const kept: Kept[] = [];
  for (const place of places) {
    const above = parents.get(place.parent) ?? '';
    const isLone = above === '' && (below.get(place.key)?.length ?? 0) > 0 && place.notes.size > notes * LONE;
    const outer = kept.find(({ place: { key } }) => key === above)?.place;
    const isSame =
      outer !== undefined &&
      kinds.get(outer.key) !== 'shelf' &&
      outer.notes.size - place.notes.size < FEWEST &&
      below.get(place.parent)?.length === 1;
    // A folder of daily notes is told as one.
    const isDate = dates.has(place.key) && kinds.get(place.key) !== 'daily';
    const isFolded = isLone || isSame || isDate;
    parents.set(place.key, isFolded ? above : place.key);
    if (!isFolded) kept.push({ place, parent: above });
  }
  return kept;
}

/** The keys of folders that are dates; `May` and `1984` only below or beside another one. */
function datesAmong(
  places: readonly TreePlace[],
  below: ReadonlyMap<string, readonly TreePlace[]>,
): ReadonlySet<string> {
  const named = new Set(places.filter((place) => dateName(nameAt(place)) !== null).map(({ key }) => key));
  const dates = new Set<string>();
  for (const place of places) {
    if (!named.has(place.key)) continue;
    const siblings = below.get(place.parent) ?? [];
    const isSure =
      dateName(nameAt(place)) === 'sure' ||
      dates.has(place.parent) ||
      siblings.some(({ key }) => key !== place.key && named.has(key));
    if (isSure) dates.add(place.key);
  }
  return dates;
}

/** What folders are for that are not for a subject; what is below one of them is for the same. */
function kindsOf(places: readonly TreePlace[], notes: ReadonlyMap<string, Note>): Map<string, FolderKind> {
  const kinds = new Map<string, FolderKind>();
  for (const place of places) {
    const above = kinds.get(place.parent);
    const kind =
      above !== undefined && above !== 'shelf' ? above : (folderKind(nameAt(place)) ?? kindByNotes(place, notes));
    if (kind !== null) kinds.set(place.key, kind);
  }
  return kinds;
}

function kindByNotes({ notes: paths }: TreePlace, notes: ReadonlyMap<string, Note>): FolderKind | null {
  const counts = { daily: 0, tool: 0, templates: 0 };
  for (const path of paths) {
    const note = notes.get(path);
    if (note === undefined) continue;
    if (isDated(note.title)) counts.daily++;
    if (TOOL_PROPERTIES.some((property) => propertyOf(note.properties, property) !== undefined)) counts.tool++;
    if (TEMPLATE.test(note.title)) counts.templates++;
  }
  const most = paths.size * MOSTLY;
  if (counts.daily > most) return 'daily';
  if (counts.tool > most) return 'tool';
  return counts.templates > most ? 'templates' : null;
}

/** A title that is a date, or hardly more. */
export function isDated(title: string): boolean {
  return title.length <= DATED && DATE.test(title) && (title.match(/\p{L}/gu)?.length ?? 0) <= DATED / 2;
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}
