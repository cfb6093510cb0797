import { appendTo } from '../multimap';
import type { AtlasView } from '../atlas/view';
import type { Note } from '../notes/note';
import { nameKeyOf } from '../notes/paths';
import { namesBetweenCommas } from '../notes/topic-values';
import { pathSegments } from '../topics/names';
import { escapeTitle } from './lines/labels';
import { shownKey } from './lines/shown';

/**
 * Notes that the filter leaves out, and topics that only they name, as index notes that were written before may still
 * name them.
 */
export interface HiddenNotes {
  /** Whether the key of an entry is that of such a note. */
  has(key: string): boolean;
  /** Whether a list of titles, as small topics have it, names one. */
  isNamedIn(text: string): boolean;
  /** Keys by plain titles, as they are shown. */
  titled(shown: string): readonly string[];
}

export const NOTHING_HIDDEN: HiddenNotes = { has: () => false, isNamedIn: () => false, titled: () => [] };

/** In the place of the name of such a note, over the lines of a person's own that stood under it. */
export const NAMELESS = '…';

type Seen = Pick<AtlasView, 'notes' | 'topics'>;

/** Good for as long as the atlas does not change. */
export function hiddenNotes(atlas: Seen & Pick<AtlasView, 'note' | 'hidden' | 'hiddenNotes'>): HiddenNotes {
  const hidden = Array.from(atlas.hiddenNotes()).filter(isKnown);
  if (hidden.length === 0) return NOTHING_HIDDEN;
  let names: Set<string> | null = null;
  let titles: Map<string, string[]> | null = null;
  let notes: Set<string> | null = null;
  const isNote = (name: string): boolean => (notes ??= noteNames(hidden, atlas)).has(name);
  const hasName = (name: string): boolean => (names ??= namesOnlyOf(hidden, atlas)).has(name);
  return {
    has: (key) => {
      const [, kind, name] = /^(\?|topic:)(.*)$/s.exec(key) ?? [];
      // A topic that others name too may be called as such a note is, and is no reason to name the note.
      if (name !== undefined) return hasName(nameKeyOf(name)) || (kind === '?' && isNote(nameKeyOf(name)));
      // The index note of a topic that is no more stays, but is named no more.
      const claimed = atlas.note(key)?.indexOf ?? null;
      const note = atlas.hidden(key);
      return claimed === null ? note !== undefined && isKnown(note) : hasName(nameKeyOf(claimed));
    },
    isNamedIn: (text) => hidden.some(({ title }) => text.includes(title) || text.includes(escapeTitle(title))),
    titled: (shown) => (titles ??= titlesOf(hidden)).get(shown) ?? [],
  };
}

/** What stands in an index note of a note that cannot be read now stays: it may say that it is to be seen. */
function isKnown({ unread }: Note): boolean {
  return !unread;
}

/** Names of such notes that no other note has. */
function noteNames(hidden: readonly Note[], seen: Pick<Seen, 'notes'>): Set<string> {
  return withoutSeen(
    hidden.map(({ path }) => path),
    seen,
  );
}

function withoutSeen(hidden: readonly string[], seen: Pick<Seen, 'notes'>): Set<string> {
  const names = new Set(hidden.map(nameKeyOf));
  for (const { path, indexOf } of seen.notes()) if (indexOf === null) names.delete(nameKeyOf(path));
  return names;
}

function namesOnlyOf(hidden: readonly Note[], seen: Seen): Set<string> {
  const names = withoutSeen(
    hidden.flatMap((note) => [note.path, ...topicNamesOf(note)]),
    seen,
  );
  for (const { name } of seen.topics()) names.delete(nameKeyOf(name));
  return names;
}

function topicNamesOf({ topicValues }: Note): string[] {
  return topicValues.flatMap((value) => [value, ...namesBetweenCommas(value)]).flatMap((name) => pathSegments(name));
}

function titlesOf(hidden: readonly Note[]): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  const add = (title: string, key: string): void => {
    appendTo(titles, shownKey(escapeTitle(title)), key);
  };
  for (const note of hidden) {
    add(note.title, note.path);
    for (const name of topicNamesOf(note)) add(name, `topic:${name}`);
  }
  return titles;
}
