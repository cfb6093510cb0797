import type { AtlasView } from '../../atlas/view';
import type { Note } from '../../notes/note';
import { folderOf, linkpathOf } from '../../notes/paths';
import { compareCodePoints } from '../../text/compare';
import { remember } from '../../once';
import { RuleIndex, type LinkReader } from '../rules';
import type { SuggestNote, SuggestSource, SuggestTopic } from './source';

/**
 * So many notes teach enough, or so many of each topic where that is more: further ones cost as much, and tell less.
 */
const ENOUGH_NOTES = 4_000;
const ENOUGH_OF_EACH = 20;
/** What a phone has time and memory for. */
const MOST_NOTES = 20_000;

const NO_NOTE: Note = {
  path: '',
  title: '',
  aliases: [],
  tags: [],
  linkpaths: [],
  properties: {},
  topicValues: [],
  commaValues: [],
  problems: [],
  indexOf: null,
  ignored: false,
  unread: false,
  copyOf: null,
};
const NO_LINKS: LinkReader = { linksFrom: () => [], unresolvedFrom: () => [] };
const REMEMBERED = 100_000;
/** Properties that are looked at elsewhere, or are this plugin's own. */
const OTHER_PROPERTIES = new Set(['aliases', 'tags', 'topic-index', 'topic-atlas']);
/** Longer values are sentences, not kinds. In UTF-16 units. */
const LONGEST_VALUE = 40;
const INLINE_TAG = /(^|\s)#[^\s#]+/g;
const WIKILINK = /\[\[([^[\]|\n]*)(?:\|[^[\]\n]*)?\]\]/g;

/**
 * The atlas as a suggester sees it. What the rules of topics read is taken out of every note: no unsorted note has it,
 * so to learn from it would be to learn nothing and to feel sure. It holds for the taxonomy as it is now: make a new
 * one when that changes.
 */
export class AtlasSuggestSource implements SuggestSource {
  private readonly atlas: AtlasView;
  private readonly rules: RuleIndex;
  private readonly topicsProperty: string;
  private readonly isRuledTarget: (path: string) => boolean;

  /** `topicsProperty` is the name of the property that holds a note's topics. */
  constructor(atlas: AtlasView, topicsProperty: string) {
    this.atlas = atlas;
    this.topicsProperty = topicsProperty.toLowerCase();
    this.rules = new RuleIndex(atlas.topics().map(({ id, rules }) => [id, rules]));
    this.isRuledTarget = remember(
      REMEMBERED,
      (path) => this.rules.match(NO_NOTE, { ...NO_LINKS, linksFrom: () => [path] }).size > 0,
    );
  }

  /** Topics that somebody made, and those that notes name and belong to. */
  topics(): SuggestTopic[] {
    return this.atlas
      .topics()
      .filter(({ id, configured }) => configured || this.atlas.notesIn(id).size > 0)
      .map(({ id, name, synonyms }) => ({ id, names: [name, ...synonyms] }));
  }

  topicsOf(path: string): Iterable<string> {
    return this.atlas.topicsOf(path);
  }

  linksFrom(path: string): string[] {
    return Array.from(this.atlas.linksFrom(path)).filter((target) => !this.isRuledTarget(target));
  }

  linksTo(path: string): Iterable<string> {
    return this.isRuledTarget(path) ? [] : this.atlas.linksTo(path);
  }

  /** A note of the atlas with its text, as it is added to a trainer and asked about. */
  note(note: Note, text: string): SuggestNote {
    const folder = folderOf(note.path);
    return {
      path: note.path,
      title: note.title,
      aliases: note.aliases,
      tags: note.tags.filter((tag) => !this.isRuled({ tags: [tag] })),
      folder: this.isRuled({ path: note.path }) ? '' : folder,
      properties: this.propertiesOf(note),
      text: this.unruled(text),
    };
  }

  private isRuled(part: Partial<Note>): boolean {
    return this.rules.match({ ...NO_NOTE, ...part }, NO_LINKS).size > 0;
  }

  private propertiesOf({ properties }: Note): string[] {
    return Object.entries(properties).flatMap(([key, value]) => {
      const name = key.toLowerCase();
      if (name === this.topicsProperty || OTHER_PROPERTIES.has(name) || this.isRuled({ properties: { [key]: value } }))
        return [];
      const isShort = typeof value === 'boolean' || (typeof value === 'string' && value.length <= LONGEST_VALUE);
      return isShort ? [name, `${name}=${String(value).toLowerCase()}`] : [name];
    });
  }

  /** The text without its tags, which are looked at by themselves, and without links that a rule asks for. */
  private unruled(text: string): string {
    return text
      .replace(INLINE_TAG, '$1')
      .replace(WIKILINK, (link, target: string) => (this.isRuledTarget(linkpathOf(target)) ? ' ' : link));
  }
}

/**
 * Paths of the notes to learn from, so many at most: every topic in turn gives one note, then the unsorted follow. In
 * the same order on every device. A note that is not among them can be asked about all the same.
 */
export function notesToLearnFrom(atlas: AtlasView, limit?: number): string[] {
  const queues = atlas
    .topics()
    .map(({ id }) => Array.from(atlas.notesIn(id)).sort(compareCodePoints))
    .filter((queue) => queue.length > 0);
  const unsorted = Array.from(atlas.unsorted()).sort(compareCodePoints);
  const longest = queues.reduce((most, queue) => Math.max(most, queue.length), 0);
  const chosen = new Set<string>();
  for (let place = 0; place < longest; place++)
    for (const queue of queues) for (const path of queue.slice(place, place + 1)) chosen.add(path);
  for (const path of unsorted) chosen.add(path);
  return Array.from(chosen).slice(0, limit ?? enoughFor(queues.length));
}

function enoughFor(topics: number): number {
  return Math.min(Math.max(ENOUGH_NOTES, topics * ENOUGH_OF_EACH), MOST_NOTES);
}
