import type { Note } from '../../notes/note';
import { isNoSubject, withoutMd } from '../../notes/paths';
import { propertyOf, textsOf } from '../../notes/properties';
import { gathered, whenDone, type Steps } from '../../steps';
import { fold } from '../../text/fold';
import { cleanName } from '../names';
import { FEWEST, type FoundTopic, type SourceVault, type TopicFinder } from './source';

/** What people write before or after a topic's name in the title of a map of content. */
const MARKS = ['moc', 'map of content', 'map of contents', 'maps of content'];
const EDGE = /^[\s_()[\]:–—-]+|[\s_()[\]:–—-]+$/g;

/** A map of content, by the name of its topic, and the notes that link to it: what a rule can hold of it. */
interface FoundMap {
  readonly name: string;
  readonly values: string[];
  readonly notes: Set<string>;
}

/** Topics of maps of content; maps of one topic count as one. */
export const maps: TopicFinder = {
  source: 'map',
  find({ atlas, notes }: SourceVault): Steps<FoundTopic[]> {
    const maps = gathered(new Map<string, FoundMap>(), notes, (found, note) => {
      const name = topicOfMap(note);
      if (name === null) return;
      const map = found.get(fold(name)) ?? { name, values: [], notes: new Set<string>() };
      found.set(fold(name), map);
      map.values.push(withoutMd(note.path));
      for (const path of atlas.linksTo(note.path)) if (atlas.isListed(path)) map.notes.add(path);
    });
    return whenDone(maps, (found) =>
      Array.from(found)
        .filter(([, map]) => map.notes.size >= FEWEST)
        .map(([key, { name, values, notes: held }]) => ({
          key,
          parent: '',
          name,
          rules: { linksTo: values },
          notes: held,
          reasons: values.map((map) => ({ kind: 'map', map, notes: held.size })),
          // A map of all else is of none.
          doubt: isNoSubject(name) ? 'shelf' : null,
        })),
    );
  },
};

/** The topic that a map of content is of: its title says that it is one, or its tags or its `type` do. */
export function topicOfMap({ title, tags, properties }: Note): string | null {
  const isMap =
    tags.some((tag) => fold(tag.slice(tag.lastIndexOf('/') + 1)) === 'moc') ||
    textsOf(propertyOf(properties, 'type')).some((type) => fold(type) === 'moc');
  return mapName(title) ?? (isMap ? cleaned(title) : null);
}

/** What a title says a map is of; null where it does not say that it is one. */
export function mapName(written: string): string | null {
  // Every title of a vault comes through here, and few have a word of a map in them.
  const folded = fold(written);
  if (!MARKS.some((mark) => folded.includes(mark))) return null;
  const title = written.replace(EDGE, '');
  for (const mark of MARKS) {
    const [before, after] = [title.slice(0, -mark.length), title.slice(mark.length)];
    if (fold(title.slice(before.length)) === mark && isEdge(before.slice(-1))) return cleaned(before);
    if (fold(title.slice(0, mark.length)) === mark && isEdge(after.slice(0, 1))) return cleaned(after);
  }
  return null;
}

function isEdge(character: string): boolean {
  return character !== '' && character.replace(EDGE, '') === '';
}

function cleaned(text: string): string | null {
  return cleanName(text.replace(EDGE, '')) || null;
}
