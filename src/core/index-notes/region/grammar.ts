import type { NoteCard } from '../../cards/card';
import { withoutMd, fileName } from '../../notes/paths';
import { finish, gathered, ready, whenDone, type Steps } from '../../steps';
import { MORE_KEY, placesOf, type Entry, type IndexContent, type PartKind } from '../content/content';
import { foreignWords, isSaid, isTypedBehind, saysAllOf, parts as partsOf, type KnownWords } from './foreign-words';
import { Gaps } from './gaps';
import { PARTS } from '../heading-words';
import { NOTHING_HIDDEN, type HiddenNotes } from '../hidden';
import { readLink } from '../lines/labels';
import { quoteText } from '../layouts/cards';
import { entryText, type LayoutWords, type ReadEntry } from '../layouts/layout';
import { headKey, row } from '../layouts/table';
import type { TopicMemory, Version } from '../memory';
import { DEFAULT_INDEX_OPTIONS, type IndexHeadings, type IndexOptions } from '../options';
import type { FoundEntry, RegionGrammar, RegionItem } from './parse-region';
import { shownHeadingKey, shownKey } from '../lines/shown';
import type { IndexSources } from '../sources';
import { isGlued } from './pieces';
import { renderRegion } from './render';
import { withTornLinesMended } from './torn-lines';
import { NO_DEBRIS, RegionDebris, type OurLines } from './spliced';

export function layoutWords({ openWord, headings: { note, problem, approach } }: IndexOptions): LayoutWords {
  return { open: openWord, note, problem, approach };
}

/** What was written last. */
interface LastWritten {
  /** The headings of groups, then and now; none where there are no groups. */
  readonly headings: ReadonlySet<string>;
  /** The lines of entries, each behind the heading of its group. */
  readonly lines: ReadonlySet<string>;
}

/** The evidence by which lines of one index note are told apart: what we write there now, and what is remembered. */
export class Evidence implements OurLines {
  private writtenNow: ReadonlyMap<string, Version> | null = null;
  private allParts: ReadonlySet<string> | null = null;
  private allLines: readonly string[] | null = null;
  private allPlain: ReadonlyMap<string, readonly string[]> | null = null;
  private allText: string | null = null;
  private allUncounted: ReadonlySet<string> | null = null;
  private allEntries: ReadonlySet<string> | null = null;
  private allWanted: readonly string[] | null = null;
  private allLast: LastWritten | null = null;
  private allEntryLines: ReadonlySet<string> | null = null;
  private allNow: ReadonlySet<string> | null = null;
  private allTexts: ReadonlySet<string> | null = null;
  private allLabels: string | null = null;
  readonly words: LayoutWords;

  constructor(
    readonly content: IndexContent,
    private readonly sources: IndexSources,
    readonly memory: TopicMemory,
    /** The entry that would be written for a key that is not in the content; null for a note that is not there. */
    private readonly describe: (key: string) => Entry | null,
    readonly hidden: HiddenNotes = NOTHING_HIDDEN,
  ) {
    this.words = layoutWords(sources.options);
  }

  versionOf(entry: Entry): Version {
    return { label: entry.label, text: entryText(entry, this.words) };
  }

  private listed(): Entry[] {
    return this.content.parts.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  }

  /** What is written now, by the keys of entries. In small steps. */
  written(): Steps<ReadonlyMap<string, Version>> {
    if (this.writtenNow !== null) return ready(this.writtenNow);
    const entries = this.listed();
    const all = gathered(new Map<string, Version>(), entries, (now, entry) => {
      const known = now.get(entry.key);
      if (known === undefined || known.text === '') now.set(entry.key, this.versionOf(entry));
    });
    return whenDone(all, (now) => (this.writtenNow = now));
  }

  /** Made when it is asked for: a note that is new, or says already what it is to say, does not need it. */
  private get now(): ReadonlyMap<string, Version> {
    return this.writtenNow ?? finish(this.written());
  }

  /** Whether an entry says what we wrote, or write now. */
  private isWritten({ key, text }: FoundEntry): boolean {
    const said = shownKey(text);
    const isSame = (version: Version | undefined): boolean => version !== undefined && shownKey(version.text) === said;
    return isSame(this.now.get(key)) || this.memory.versionsOf(key).some(isSame);
  }

  /**
   * The words in an entry's line that are somebody's, those that stand together each.
   *
   * @param isDouble whether another line for this note stands there
   */
  foreignWords(found: FoundEntry, isDouble: boolean): string[] {
    const { key, label, text } = found;
    if (key === MORE_KEY) return [];
    // Before the note was listed here, somebody had written a line about it.
    if (text !== '' && !this.isWritten(found) && this.memory.isOwn(key, text)) return [text];
    const known = this.known(key, label.linkpath);
    const isBeside = isDouble || saysAllOf(known.now, text);
    const wordsIn = (said: string): string[] => foreignWords({ label: label.source, text: said }, known, isBeside);
    const words = wordsIn(text);
    const own = this.withoutOurLines(found);
    return words.length === 0 || own === text ? words : wordsIn(own);
  }

  /** Whether words stand behind all that is or was said of a note, where a person types them. */
  isTypedBehind({ key, text }: FoundEntry): boolean {
    return this.textsOf(key).some((said) => isTypedBehind(text, said));
  }

  /** What an entry says. Merges put whole lines of ours into cards of other notes, and glue them together there. */
  private withoutOurLines({ layout, text, source }: FoundEntry): string {
    if (layout !== 'cards' || text === '' || this.memory.isEmpty) return text;
    const corpus = this.corpus();
    const isOurs = (line: string): boolean => corpus.includes(`\n${line}\n`) || isGlued(line, corpus);
    return quoteText(source.slice(1).filter((line) => !isOurs(line)));
  }

  /**
   * How the lines of the note are read.
   *
   * @param region as it stands in the note: only that tells whether a merge may have torn lines
   */
  grammar(allOurs: boolean, region: readonly string[]): RegionGrammar {
    const { content, sources, memory } = this;
    const gaps = new Gaps(region, this);
    const words = [DEFAULT_INDEX_OPTIONS.headings, sources.options.headings];
    const parts = words.flatMap((headings) => PARTS.map((part): [string, PartKind] => [headings[part], part]));
    const remembered = Object.entries(memory.headings).flatMap(([heading, kind]): [string, PartKind][] => {
      const part = PARTS.find((one) => one === kind);
      return part === undefined ? [] : [[heading, part]];
    });
    return {
      headings: new Map([...remembered, ...parts].map(([heading, part]) => [shownHeadingKey(heading), part])),
      heads: new Set(words.map(({ note, problem, approach }: IndexHeadings) => headKey([note, problem, approach]))),
      tree: content.tree,
      breadcrumbs: new Set([...upTo(content.breadcrumb), ...memory.breadcrumbs].map(shownKey).filter(Boolean)),
      isIndexNote: (key) => this.isIndexNote(key),
      // A region is read up to three times, each by a grammar of its own.
      plainKeys: (this.allPlain ??= this.plainKeys()),
      hiddenKeys: this.hidden === NOTHING_HIDDEN ? null : (shown) => this.hidden.titled(shown),
      allOurs,
      keyOfLink: (linkpath) => sources.resolve(linkpath, content.path) ?? `?${linkpath}`,
      isEntry: (read, part) => this.isEntry(read, part),
      debrisIn: (lines) => (memory.isEmpty ? NO_DEBRIS : new RegionDebris(lines, this, gaps)),
      textsOf: (key) => this.textsOf(key),
      saysOf: (key, text) => isSaid(text, this.known(key, null)),
      wasBare: (key) =>
        this.now.has(key) && this.namesOf(key).some((name) => memory.versionsOf(name).some(({ text }) => text === '')),
      hasNoCount: (key) => this.uncounted().has(key),
      saysOfAny: (text) => !memory.isEmpty && partsOf(text).every((part) => this.saidParts().has(shownKey(part))),
    };
  }

  private uncounted(): ReadonlySet<string> {
    if (this.allUncounted !== null) return this.allUncounted;
    const entries = this.listed();
    const counted = new Set(entries.filter(({ count }) => count !== null).map(({ key }) => key));
    return (this.allUncounted = new Set(entries.map(({ key }) => key).filter((key) => !counted.has(key))));
  }

  /** Whether an item is none that says what we did not write, as far as is remembered. */
  isKnown(item: RegionItem): boolean {
    return item.kind !== 'entry' || item.key === MORE_KEY || this.isWritten(item);
  }

  /** The lines of a region with those of ours whole that a merge has torn. */
  mended(region: readonly string[]): readonly string[] {
    if (this.memory.isEmpty) return region;
    return withTornLinesMended(region, this, new Gaps(region, this).isMerged);
  }

  /** All parts that are or were said of any note here. */
  private saidParts(): ReadonlySet<string> {
    return (this.allParts ??= new Set(
      this.versions()
        .flatMap(({ text }) => partsOf(text))
        .map(shownKey),
    ));
  }

  /** All that is said of any note here now, and all that is remembered to have been said. */
  private versions(): Version[] {
    return [...this.now.values(), ...Array.from(this.memory.versions()).flat()];
  }

  /** Every line that we write here, or remember to have written, as the list layout has it. */
  lines(): readonly string[] {
    return (this.allLines ??= [
      ...this.versions().map(linesOf),
      ...this.content.parts.map(({ heading, groups }) => [
        `## ${heading}`,
        ...groups.map(({ label }) => `### ${label}`),
      ]),
      [this.content.breadcrumb.join(' / '), ...this.memory.breadcrumbs],
    ].flat());
  }

  corpus(): string {
    return (this.allText ??= `\n${this.lines().join('\n')}\n`);
  }

  entries(): ReadonlySet<string> {
    const said = Array.from(this.now.values()).filter(({ text }) => text !== '');
    return (this.allEntries ??= new Set(said.map(listLine)));
  }

  wanted(): readonly string[] {
    return (this.allWanted ??= finish(renderRegion(this.content, this.words)));
  }

  isOfAnother(heading: string, line: string): boolean {
    if (!this.entryLines().has(line)) return false;
    const { headings, lines } = (this.allLast ??= this.lastWritten());
    return headings.size === 0 ? !lines.has(line) : headings.has(heading) && !lines.has(`${heading}\n${line}`);
  }

  /** In an index note with groups an entry may stand under several headings. */
  private lastWritten(): LastWritten {
    const places = this.memory.places();
    const versions = places.length === 0 ? this.memory.lastWritten().map((one) => ['', one] as const) : places;
    const lines = versions.flatMap(([heading, version]) =>
      [listLine(version), rowOf(version)].map((line) => (heading === '' ? line : `${heading}\n${line}`)),
    );
    const headings = [...places, ...placesOf(this.content)].map(([heading]) => heading);
    return { headings: new Set(places.length === 0 ? [] : headings), lines: new Set(lines) };
  }

  /** The lines of all entries, as they are written now or were. */
  private entryLines(): ReadonlySet<string> {
    return (this.allEntryLines ??= new Set(this.versions().flatMap((version) => [listLine(version), rowOf(version)])));
  }

  dropped(): readonly (readonly string[])[] {
    const now = new Set(Array.from(this.now.values(), listLine));
    return this.memory
      .lastWritten()
      .flatMap((version) => (now.has(listLine(version)) ? [] : [[listLine(version), rowOf(version)]]));
  }

  left(): readonly (readonly string[])[] {
    const now = new Set(placesOf(this.content).map(([group, key]) => `${group}\n${this.now.get(key)?.label ?? ''}`));
    return this.memory
      .places()
      .flatMap(([group, version]) =>
        now.has(`${group}\n${version.label}`)
          ? []
          : [[`${group}\n${listLine(version)}`, `${group}\n${rowOf(version)}`]],
      );
  }

  isPart(text: string): boolean {
    this.allNow ??= new Set(
      Array.from(this.now.values(), ({ label, text: said }) => [
        label,
        said,
        `${label}: ${said}`,
        ...partsOf(said),
      ]).flat(),
    );
    return this.allNow.has(text);
  }

  isText(text: string): boolean {
    return (this.allTexts ??= new Set(this.versions().map((version) => version.text))).has(text);
  }

  labels(): string {
    return (this.allLabels ??= `\n${this.versions()
      .map(({ label }) => label)
      .join('\n')}\n`);
  }

  private isIndexNote(key: string): boolean {
    if ((this.sources.atlas.note(key)?.indexOf ?? null) !== null || this.memory.wasListed(key)) return true;
    // One that is about to be made is no note yet.
    return this.content.parts.some(({ groups }) => groups.some((group) => group.key === key));
  }

  private isEntry({ label: { key }, text, hasCount }: ReadEntry, part: PartKind | null): boolean {
    if (this.now.has(key) || key === MORE_KEY || this.wasListed(key)) return true;
    if (this.hidden.has(key)) return text === '' || hasCount || isSaid(text, this.known(key, null));
    // With a number and nothing else a line reads as one of ours, and as nothing that a person would write.
    if (part === 'small') return hasCount && isListOfLinks(text);
    if (hasCount && part === 'linked' && text === '') return true;
    if (key.startsWith('?')) return this.sources.wasThere?.(key.slice(1)) === true;
    if (hasCount && part === 'topics' && this.isIndexNote(key)) return true;
    const described = text === '' ? null : this.describe(key);
    return described !== null && shownKey(entryText(described, this.words)) === shownKey(text);
  }

  private wasListed(key: string): boolean {
    return this.namesOf(key).some((name) => this.memory.wasListed(name));
  }

  /** Keys under which a note may be remembered, its present one last: it may have been renamed since. */
  private namesOf(key: string): string[] {
    const former = this.sources.formerNames?.(key.startsWith('?') ? key.slice(1) : key) ?? [];
    return [...former.map((name) => `?${name}`), key];
  }

  private known(key: string, linkpath: string | null): KnownWords {
    const now = this.now.get(key) ?? this.describedAs(key);
    const before = this.namesOf(key).flatMap((name) => this.memory.versionsOf(name));
    // A link that shows no text of its own shows its target, which the app rewrites.
    const target = linkpath === null ? [] : [{ label: withoutMd(fileName(linkpath)), text: now?.text ?? '' }];
    return {
      now,
      remembers: !this.memory.isEmpty,
      before: before.length === 0 ? [] : [...target, ...before],
      says: this.says(key),
      saidOfAny: () => this.saidParts(),
      lines: () => this.lines(),
      corpus: () => this.corpus(),
      open: this.words.open,
    };
  }

  /** What is said of a note now, and what is remembered to have been. */
  private textsOf(key: string): string[] {
    const { now, before } = this.known(key, null);
    return [...(now === null ? [] : [now]), ...before].map(({ text }) => text);
  }

  private describedAs(key: string): Version | null {
    const entry = this.describe(key);
    return entry === null ? null : this.versionOf(entry);
  }

  private says(key: string): string[] {
    if (key.startsWith('?') || key.startsWith('topic:')) return [];
    if (this.sources.atlas.note(key) === undefined && !this.hidden.has(key)) return [];
    const { problem, approach, gist }: NoteCard = this.sources.card(key);
    return [problem, approach, gist].filter((part) => part !== '');
  }

  /** Entries whose label is no link, by what they show. */
  private plainKeys(): ReadonlyMap<string, readonly string[]> {
    const keys = new Map<string, string[]>();
    const add = (label: string, key: string): void => {
      if (label === '' || readLink(label) !== null) return;
      const shown = shownKey(label);
      const known = keys.get(shown);
      if (known === undefined) keys.set(shown, [key]);
      else if (!known.includes(key)) known.push(key);
    };
    for (const { groups } of this.content.parts) {
      for (const group of groups) {
        add(group.label, group.key);
        group.entries.forEach((entry) => add(entry.label, entry.key));
      }
    }
    for (const [key, label] of this.memory.labels()) if (!keys.has(shownKey(label))) add(label, key);
    return keys;
  }
}

/** The lines that any layout makes of what is said of a note. */
function linesOf({ label, text }: Version): string[] {
  const [problem = '', approach = ''] = partsOf(text);
  return [
    listLine({ label, text }),
    `> [!note] ${label}`,
    `> [!question] ${label}`,
    rowOf({ label, text }),
    // As an entry stands that is only carried along.
    row([label, text, '']),
    `> ${text}`,
    `> ${problem}`,
    `> → ${approach}`,
    `### ${label}`,
  ];
}

function rowOf({ label, text }: Version): string {
  const [problem = '', approach = ''] = partsOf(text);
  return row([label, problem, approach]);
}

function listLine({ label, text }: Version): string {
  return `- ${label}${text === '' ? '' : `: ${text}`}`;
}

function isListOfLinks(text: string): boolean {
  return text !== '' && text.replace(/\[\[[^\]\n]*\]\]|\[[^\]\n]*\]\([^)\n]*\)/g, '').replace(/[\s,]/g, '') === '';
}

/** A breadcrumb, and what it is where less stands above: a note that is not there yet is no index note to its links. */
function upTo(breadcrumb: readonly string[]): string[] {
  return breadcrumb.map((_, i) => breadcrumb.slice(0, i + 1).join(' / '));
}
