import { folderFilter, type IgnoredFolders } from '../notes/ignored';
import type { NoteFilter } from '../notes/note-filter';
import { folderOf } from '../notes/paths';
import { bareTag } from '../notes/tags';
import { fold } from '../text/fold';
import type { BaseFilter } from './base-file';
import { inFolder, IS_NOTE, propertyIn, quoted } from './formula';

/** What decides which notes are listed. */
export interface SeenOptions extends IgnoredFolders {
  readonly topicsProperty: string;
  readonly filter: NoteFilter;
}

/**
 * The conditions for a file to be a note that is listed: as far as a base can ask for them, the same that the atlas
 * asks.
 *
 * @param paths of notes, of which the folders are known that are excluded
 */
export function seenNotes(paths: Iterable<string>, options: SeenOptions): BaseFilter[] {
  const { filter, topicsProperty } = options;
  const left = [
    // An index note is listed where its own topics say so.
    `file.hasProperty("topic-index") && !${propertyIn(topicsProperty)}`,
    'list(note["topic-atlas"]).contains("ignore")',
    ...excludedFolders(paths, folderFilter(options)).map(inFolder),
    ...filter.without.map(conditionOf),
  ];
  const only = filter.only.map(conditionOf);
  return [IS_NOTE, { not: left }, ...(only.length === 0 ? [] : [{ or: only }])];
}

/** The topmost folders of these paths that are excluded. */
function excludedFolders(paths: Iterable<string>, isExcluded: (path: string) => boolean): string[] {
  const folders = new Set(Array.from(paths, folderOf));
  const found = new Set<string>();
  for (const folder of folders) {
    if (!isExcluded(`${folder}/`)) continue;
    const parts = folder.split('/');
    const above = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
    found.add(above.find((one) => isExcluded(`${one}/`)) ?? folder);
  }
  return Array.from(found).sort();
}

/** What a property's value may say when it says no. */
const NO = '["false", "no", "off", "0"]';

/** A condition of the filter in the settings, as a base asks for it. */
function conditionOf(written: string): string {
  const text = written.trim();
  if (text.startsWith('#')) return `file.hasTag(${quoted(bareTag(text))})`;
  if (text.endsWith('/')) return inFolder(text);
  const colon = text.indexOf(':');
  const items = `list(${propertyIn((colon < 0 ? text : text.slice(0, colon)).trim())})`;
  const value = colon < 0 ? '' : text.slice(colon + 1).trim();
  if (value === '') return `!${items}.filter(value && !${NO}.contains(value.toString().lower())).isEmpty()`;
  return `${items}.map(value.toString().lower()).contains(${quoted(fold(value))})`;
}
