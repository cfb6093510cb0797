import type { AtlasView } from '../atlas/view';
import type { Note } from '../notes/note';
import { propertyOf, textsOf } from '../notes/properties';
import { withoutMd } from '../notes/paths';
import { each, type Steps } from '../steps';
import { fold } from '../text/fold';
import { cleanName } from './names';

/** What people write before or after a topic's name in the title of a map of content. */
const MARKS = ['moc', 'map of content', 'map of contents', 'maps of content'];
const EDGE = /^[\s_()[\]:–—-]+|[\s_()[\]:–—-]+$/g;

/** How many notes one step looks at. */
const AT_ONCE = 100;

/** A map of content, by the name of its topic, and the notes that link to it: what a rule can hold of it. */
export interface FoundMap {
  readonly name: string;
  readonly values: string[];
  readonly notes: Set<string>;
}

/** Maps of content by their topic's name, folded; maps of one topic count as one. */
export function* findMaps(atlas: AtlasView, notes: readonly Note[]): Steps<Map<string, FoundMap>> {
  const maps = new Map<string, FoundMap>();
  yield* each(notes, AT_ONCE, (note) => {
    const name = topicOfMap(note);
    if (name === null) return;
    const map = maps.get(fold(name)) ?? { name, values: [], notes: new Set<string>() };
    maps.set(fold(name), map);
    map.values.push(withoutMd(note.path));
    for (const path of atlas.linksTo(note.path)) if (atlas.isListed(path)) map.notes.add(path);
  });
  return maps;
}

/** The topic that a map of content is of: its title says that it is one, or its tags or its `type` do. */
export function topicOfMap({ title: written, tags, properties }: Note): string | null {
  const title = written.replace(EDGE, '');
  for (const mark of MARKS) {
    const [before, after] = [title.slice(0, -mark.length), title.slice(mark.length)];
    if (fold(title.slice(before.length)) === mark && isEdge(before.slice(-1))) return named(before);
    if (fold(title.slice(0, mark.length)) === mark && isEdge(after.slice(0, 1))) return named(after);
  }
  const isMap =
    tags.some((tag) => fold(tag.slice(tag.lastIndexOf('/') + 1)) === 'moc') ||
    textsOf(propertyOf(properties, 'type')).some((type) => fold(type) === 'moc');
  return isMap ? named(title) : null;
}

function isEdge(character: string): boolean {
  return character !== '' && character.replace(EDGE, '') === '';
}

function named(text: string): string | null {
  return cleanName(text.replace(EDGE, '')) || null;
}
