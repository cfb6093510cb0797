import { countsLine } from '../index-notes/content/content';
import { escapeTitle } from '../index-notes/lines/labels';
import { appendTo } from '../multimap';
import { withoutMd } from '../notes/paths';
import { andThen, inTurn, mapped, whenDone, type Steps } from '../steps';
import { bytesOf } from '../text/utf8';
import type { AtlasData, NoteData, TopicData } from './atlas-data';
import { pagesOf, roomForItem, shortened, type Document, type Head, type Page } from './document';
import { ItemWriter, type PageOptions } from './entries';
import { pageNames } from './page-names';
import { pageBytes, type Item, type Section } from './paginate';

const HOME_PAGE = 'index.md';
/** The same as data. */
export const DATA_FILE = 'atlas.json';

const OPEN = 'open-problems';
const UNSORTED = 'unsorted';
const SMALL = 'small-topics';
const TOPICS = 'topics/';

const ABOUT =
  `Notes are named by their path in the vault. [${DATA_FILE}](${DATA_FILE}) has all of this and every link ` +
  'as data, one topic or note a line.';

/** Where pages stand, relative to the folder. */
export const PAGE_FOLDERS: readonly string[] = ['', 'topics'];

/** How much of a name stands on a page, in bytes: there is more to stand there. */
const NAME = 100;
/** Notes that are written in one go: their cards are read as Markdown. */
const FEW = 8;

interface ExportOptions extends PageOptions {
  /** How large a page may be, in tokens, at least `FEWEST_TOKENS`. */
  readonly tokens: number;
}

/** The pages, and where each topic stands. */
interface Pages {
  readonly pages: readonly Page[];
  readonly pageOf: (topic: TopicData) => string;
}

/** A list over all topics, and how many it lists. */
interface CountedList {
  readonly document: Document;
  readonly count: number;
}

interface PlannedList {
  readonly name: string;
  readonly title: string;
  readonly count: number;
  readonly groups: readonly NoteGroup[];
}

/** Notes under a heading, which is Markdown. */
interface NoteGroup {
  readonly heading: string;
  readonly notes: readonly NoteData[];
}

/** Writes the atlas as Markdown pages that lead to each other, in small steps. */
export function pagesInSteps(data: AtlasData, options: ExportOptions): Steps<Pages> {
  const writer = new PageWriter(data, options);
  return whenDone(writer.write(), (pages) => ({ pages, pageOf: (topic) => writer.pageOf(topic) }));
}

class PageWriter {
  private readonly bytes: number;
  private readonly items: ItemWriter;
  private readonly names: ReadonlyMap<string, string>;
  private readonly notes: ReadonlyMap<string, NoteData>;
  private readonly topics: ReadonlyMap<string, TopicData>;
  private readonly below = new Map<string | null, TopicData[]>();
  /** The pages that a person wrote of a topic, by its path. */
  private readonly written = new Map<string, NoteData[]>();

  constructor(
    private readonly data: AtlasData,
    private readonly options: ExportOptions,
  ) {
    this.bytes = pageBytes(options.tokens);
    this.items = new ItemWriter(options);
    this.names = pageNames(data.topics.flatMap(({ path, small }) => (small ? [] : path)));
    this.notes = new Map(data.notes.map((note) => [note.path, note]));
    this.topics = new Map(data.topics.map((topic) => [topic.path, topic]));
    for (const topic of data.topics) appendTo(this.below, topic.parent, topic);
    for (const note of data.notes) if (note.pageOf !== null) appendTo(this.written, note.pageOf, note);
  }

  write(): Steps<Page[]> {
    const pages = (document: Document): Page[] => pagesOf(document, this.bytes);
    const large = this.data.topics.filter(({ small }) => !small);
    return andThen(this.lists(), (lists) =>
      whenDone(
        inTurn(large, (topic) => whenDone(this.topic(topic), pages)),
        (topics) => [...this.home(lists), ...lists.flatMap(({ document }) => pages(document)), ...topics.flat()],
      ),
    );
  }

  pageOf({ path }: TopicData): string {
    const name = this.names.get(path);
    return name === undefined ? `${SMALL}.md` : `${TOPICS}${name}.md`;
  }

  /** The topics as deep as one page shows them; where it does not even show those at the top, these on several. */
  private home(lists: readonly CountedList[]): Page[] {
    const { homeName, headings } = this.options;
    const head = { name: withoutMd(HOME_PAGE), title: named(homeName), breadcrumb: '' };
    const lead = [countsLine(this.data.counts), ABOUT];
    const front = this.section(head, '', (room) =>
      lists.map(({ document: { name, title }, count }) =>
        this.items.counted(linkTo(title, `${name}.md`), count, '', room),
      ),
    );
    for (let levels = this.levelsBelow(null); ; levels--) {
      const topics = this.section(head, named(headings.topics), (room) => this.tree(null, levels, room));
      const pages = pagesOf({ ...head, lead, front: [front], sections: [topics] }, this.bytes);
      if (pages.length === 1 || levels <= 1) return pages;
    }
  }

  private levelsBelow(path: string | null): number {
    return this.pagesBelow(path).reduce((most, topic) => Math.max(most, 1 + this.levelsBelow(topic.path)), 0);
  }

  private tree(path: string | null, levels: number, room: number, indent = ''): Item[] {
    return this.pagesBelow(path).flatMap((topic) => [
      this.items.counted(this.linkToTopic(topic, false), topic.counts.notes, topic.description, room, indent),
      ...(levels > 1 ? this.tree(topic.path, levels - 1, room, `${indent}  `) : []),
    ]);
  }

  private pagesBelow(path: string | null): TopicData[] {
    return (this.below.get(path) ?? []).filter(({ small }) => !small);
  }

  private lists(): Steps<CountedList[]> {
    const { headings } = this.options;
    const open = this.data.notes.filter((note) => note.open);
    const unsorted = this.data.notes.filter((note) => placeOf(note) === null);
    const small = this.data.topics.filter((topic) => topic.small && topic.notes.length > 0);
    const groups = small.map(({ path, notes }) => {
      const own = (this.written.get(path) ?? []).filter((page) => !notes.includes(page.path));
      return { heading: named(path), notes: [...own, ...this.notesAt(notes)] };
    });
    const lists = [
      { name: OPEN, title: headings.open, count: open.length, groups: this.byTopic(open) },
      { name: UNSORTED, title: headings.unsorted, count: unsorted.length, groups: [{ heading: '', notes: unsorted }] },
      { name: SMALL, title: headings.small, count: small.length, groups },
    ];
    return inTurn(
      lists.filter(({ count }) => count > 0),
      (list) => this.list(list),
    );
  }

  /** Each note under the first of its topics, topics in tree order; a page under its own. Those of none come last. */
  private byTopic(notes: readonly NoteData[]): NoteGroup[] {
    const groups = new Map<string, NoteData[]>();
    for (const note of notes) appendTo(groups, placeOf(note) ?? '', note);
    const sorted = this.data.topics.flatMap((topic) => {
      const own = groups.get(topic.path);
      return own === undefined ? [] : [{ heading: linkTo(named(topic.path), this.pageOf(topic)), notes: own }];
    });
    return [...sorted, { heading: named(this.options.headings.unsorted), notes: groups.get('') ?? [] }];
  }

  private list({ name, title, count, groups }: PlannedList): Steps<CountedList> {
    const head = { name, title: named(title), breadcrumb: linkTo(named(this.options.homeName), HOME_PAGE) };
    return whenDone(this.noteSections(head, groups), (sections) => ({
      document: { ...head, lead: [], front: [], sections },
      count,
    }));
  }

  private topic(topic: TopicData): Steps<Document> {
    const { headings } = this.options;
    const name = withoutMd(this.pageOf(topic));
    const head = { name, title: named(topic.name), breadcrumb: this.breadcrumb(topic) };
    const notes = this.notesAt(topic.notes);
    const description = this.items.paragraph(topic.description, Math.floor(this.bytes / 4));
    const below = this.section(head, named(headings.topics), (room) =>
      (this.below.get(topic.path) ?? []).map((one) =>
        this.items.counted(this.linkToTopic(one, true), one.counts.notes, one.description, room),
      ),
    );
    const own = this.noteSections(head, [
      { heading: named(headings.open), notes: notes.filter(({ open }) => open) },
      { heading: named(headings.notes), notes: notes.filter(({ open }) => !open) },
    ]);
    const linked = this.section(head, named(headings.linked), (room) =>
      topic.linked.flatMap(({ path, count }) =>
        this.notesAt([path]).map((note) => this.items.linked(note, count, room)),
      ),
    );
    return whenDone(own, (sections) => ({
      ...head,
      lead: [description, ...this.ownPages(topic), countsLine(topic.counts)].filter((paragraph) => paragraph !== ''),
      front: [below],
      sections: [...sections, linked],
    }));
  }

  private ownPages({ path }: TopicData): string[] {
    const room = Math.floor(this.bytes / 6);
    return (this.written.get(path) ?? []).map((note) => `Page: ${this.items.named(note, room)}`);
  }

  /** The home page and the topics above, as many of the nearest as there is room for. */
  private breadcrumb(topic: TopicData): string {
    const home = linkTo(named(this.options.homeName), `../${HOME_PAGE}`);
    const above: string[] = [];
    let room = Math.floor(this.bytes / 6);
    for (let path = topic.parent; path !== null;) {
      const next = this.topics.get(path);
      if (next === undefined) break;
      const link = this.linkToTopic(next, true);
      room -= bytesOf(link);
      above.unshift(room < 0 ? '…' : link);
      path = room < 0 ? null : next.parent;
    }
    return [home, ...above].join(' / ');
  }

  /** @param isBeside whether the link stands on the page of a topic */
  private linkToTopic(topic: TopicData, isBeside: boolean): string {
    const page = this.pageOf(topic);
    const beside = page.startsWith(TOPICS) ? page.slice(TOPICS.length) : `../${page}`;
    return linkTo(named(topic.name), isBeside ? beside : page);
  }

  private notesAt(paths: readonly string[]): NoteData[] {
    return paths.map((path) => this.notes.get(path)).filter((note) => note !== undefined);
  }

  private noteSections(head: Head, groups: readonly NoteGroup[]): Steps<Section[]> {
    return inTurn(groups, ({ heading, notes }) => {
      const room = roomForItem(head, heading, this.bytes);
      const written = mapped(notes, (note) => this.items.note(note, room), FEW);
      return whenDone(written, (items) => ({ heading, items }));
    });
  }

  private section(head: Head, heading: string, itemsIn: (room: number) => Item[]): Section {
    return { heading, items: itemsIn(roomForItem(head, heading, this.bytes)) };
  }
}

function linkTo(text: string, href: string): string {
  return `[${text}](${href})`;
}

/** A name as it stands on a page. */
function named(name: string): string {
  return escapeTitle(shortened(name, NAME));
}

/** The topic under which a note is listed; null for an unsorted one. */
function placeOf({ topics: [first], pageOf }: NoteData): string | null {
  return first ?? pageOf;
}
