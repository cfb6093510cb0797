import type { Atlas } from '../../../core/atlas/atlas';
import type { PanelContents } from '../../../core/panel/contents';
import type { Extent } from '../../../core/panel/excerpt';
import type { Place } from '../../../core/panel/places';
import { folderOf } from '../../../core/notes/paths';
import { mentionKey } from '../../../core/panel/mention-index';
import type { Row } from '../../../core/panel/row';
import type { Direction, PanelReason, SectionKind } from '../../../core/panel/section';
import { PANEL_SECTIONS } from '../../../core/panel/sections';
import { placesOfLink, type PanelLinks } from '../../../core/panel/shown-note';
import type { Ties } from '../../../core/panel/ties';
import type { Reason } from '../../../core/related/reason';
import type { Verdict } from '../../../core/verdicts/verdict';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { readCards, toldCard } from '../cards/shown-card';
import type { MentionToLink } from '../../services/near/mention-linker';
import type { Passage, Passages, PassageWish } from './passages';
import { noteText, sectionText, unwrittenText, type RowText } from './row-text';

export type ItemRow = Extract<Row, { kind: 'item' }>;
export type PlaceRow = Extract<Row, { kind: 'place' }>;

/** Where a row of a place gets its text from: another note's link to the shown one, or a name without a link. */
type Spot = { readonly kind: 'link'; readonly at: number } | { readonly kind: Direction; readonly at: number };

/** More is not read. */
const MOST_REASONS = 2;

interface RowFactsOptions {
  readonly services: Services;
  readonly links: PanelLinks;
  readonly passages: Passages;
  readonly atlas: Atlas;
  readonly contents: PanelContents;
  readonly ties: Ties;
  /** Why notes are near. */
  readonly reasons: ReadonlyMap<string, readonly Reason[]>;
  readonly extent: Extent;
}

/** What the rows of one note's panel say, as far as it is known; the rest is read for rows in sight. */
export class RowFacts {
  private readonly places = new Map<string, readonly Place[]>();
  /** Notes that were asked for their card: one that cannot be read is not asked again and again. */
  private readonly asked = new Set<string>();

  constructor(private readonly given: RowFactsOptions) {}

  textOf(row: Row): RowText {
    switch (row.kind) {
      case 'section':
        return sectionText(row);
      case 'item':
        return this.itemText(row);
      case 'place':
        return this.placeText(row);
      case 'message':
        return { kind: 'message', text: this.messageText() };
    }
  }

  private itemText(row: ItemRow): RowText {
    const { services, atlas } = this.given;
    const path = pathOf(row);
    if (path === null) return unwrittenText(row.id, this.reasonsOf(row));
    const folder = services.near.hasNamesake(path) ? folderOf(path) || '/' : '';
    const reasons = this.reasonsOf(row);
    const told = { folder, topics: this.topicsBeside(row.section, path, reasons), reasons };
    return noteText(row, path, atlas, toldCard(path, services), told);
  }

  /** A note's topics, but for those that a reason names already, or the section. */
  private topicsBeside(section: SectionKind, path: string, reasons: readonly PanelReason[]): string[] {
    const { atlas, contents } = this.given;
    const told = new Set([
      ...reasons.flatMap((each) => (each.from !== 'text' && 'ids' in each.reason ? each.reason.ids : [])),
      ...(section === 'sameTopic' ? atlas.topicsOf(contents.path) : []),
    ]);
    const topics = Array.from(atlas.topicsOf(path)).filter((id) => !told.has(id));
    return topics.flatMap((id) => atlas.topic(id)?.name ?? []);
  }

  private reasonsOf({ section, id }: ItemRow): PanelReason[] {
    const { ties, reasons } = this.given;
    if (section === 'near') return (reasons.get(id) ?? []).map((reason) => ({ from: 'ranking', reason }));
    const named =
      section === 'mentioned' ? ties.mentions(id).map((direction) => ({ kind: 'named', direction }) as const) : [];
    const told = [...named, ...ties.others(section, id)].map((reason) => ({ from: 'section', reason }) as const);
    // What is long comes last, for its end may be cut off.
    return [...told, ...this.placeReasons(section, id)].slice(0, MOST_REASONS);
  }

  /** Where the shown note links to an item, and in which sentence. */
  private placeReasons(section: SectionKind, id: string): PanelReason[] {
    const sentence = this.given.passages.of(this.keyOfOwn(id))?.[0]?.shown.text ?? '';
    const told: PanelReason[] = sentence === '' ? [] : [{ from: 'text', sentence }];
    // Of one topic, every row would say the same.
    if (section === 'sameTopic' && this.given.atlas.topicsOf(this.given.contents.path).size === 1) return [];
    return PANEL_SECTIONS[section].reasons(this.given.contents.note, id).flatMap((reason): PanelReason[] => {
      // The sentence says more than where it stands.
      const isPlace = reason.kind === 'in-text' || reason.kind === 'under';
      return isPlace && (told.length > 0 || this.isOfIndex()) ? told : [{ from: 'section', reason }];
    });
  }

  private placeText(row: PlaceRow): RowText {
    const spot = this.spotOf(row);
    const place = spot.kind === 'link' ? this.linkPlace(row.id, spot.at) : null;
    const text = place?.kind === 'property' ? t('panel.reason.inProperty', { name: place.name }) : null;
    const passage = text === null ? (this.passageOf(row)?.shown ?? null) : { text, from: 0, to: 0 };
    return { kind: 'place', passage, link: passage === null ? null : this.linkText(row) };
  }

  private messageText(): string {
    const progress = this.given.services.near.progress();
    return progress === null ? '' : t('panel.nearReading', { done: progress.done, total: progress.total });
  }

  /** How many places an item has below it, as far as is known: names are counted when their text is read. */
  placesOf(id: string): number {
    const { contents, ties } = this.given;
    const named = ties.mentions(id).map((direction) => this.mentionsOf(id, direction)?.length ?? 1);
    return named.reduce((sum, count) => sum + count, contents.linksFrom(id));
  }

  private mentionsOf(id: string, direction: Direction): readonly Passage[] | null {
    return this.given.passages.of(this.keyOfMentions(id, direction));
  }

  private spotOf({ id, index }: PlaceRow): Spot {
    const { contents, ties } = this.given;
    let at = index - contents.linksFrom(id);
    if (at < 0) return { kind: 'link', at: index };
    const directions = ties.mentions(id);
    for (const direction of directions) {
      const count = this.mentionsOf(id, direction)?.length ?? 1;
      if (at < count || direction === directions[directions.length - 1]) return { kind: direction, at };
      at -= count;
    }
    return { kind: 'link', at: index };
  }

  /** The passage of a row, as far as it is known. */
  passageOf(row: PlaceRow): Passage | null {
    const { kind, at } = this.spotOf(row);
    if (kind === 'link') return this.given.passages.of(this.keyOfLink(row.id, at))?.[0] ?? null;
    return this.mentionsOf(row.id, kind)?.[at] ?? null;
  }

  /** The note in whose text the passage stands. */
  sourceOf(row: PlaceRow): string {
    return this.spotOf(row).kind === 'here' ? this.given.contents.path : row.id;
  }

  /** The line of the source that a place stands on. */
  lineOf(row: PlaceRow): number | null {
    return this.passageOf(row)?.line ?? null;
  }

  /**
   * What to link where a name stands that is no link; null for a row of anything else. Of an item, its first such
   * place.
   */
  mentionOf(row: ItemRow | PlaceRow): MentionToLink | null {
    const direction = this.directionOf(row);
    if (direction === null) return null;
    const { contents } = this.given;
    const passage = row.kind === 'place' ? this.passageOf(row) : (this.mentionsOf(row.id, direction)?.[0] ?? null);
    const [source, target] = direction === 'here' ? [contents.path, row.id] : [row.id, contents.path];
    return { source, target, range: passage?.range ?? null };
  }

  /** What making the link is called; null for a row of anything else. */
  linkText(row: ItemRow | PlaceRow): string | null {
    const direction = this.directionOf(row);
    const { contents } = this.given;
    if (direction === null) return null;
    return t('panel.action.makeLinkTo', { title: contents.title(direction === 'here' ? row.id : contents.path) });
  }

  /** What a person can say of a row, so that it is not found again; the likeliest first. */
  verdictsOf(row: ItemRow | PlaceRow): Verdict[] {
    const { contents, services } = this.given;
    const isNear = row.kind === 'item' && row.section === 'near';
    const unrelated: Verdict[] = isNear ? [{ kind: 'unrelated', note: contents.path, other: row.id }] : [];
    const mention = this.mentionOf(row);
    if (mention === null) return unrelated;
    const { source, target } = mention;
    const shown = (row.kind === 'place' ? this.passageOf(row) : this.firstMention(row.id))?.shown;
    const said = shown === undefined ? '' : mentionKey(shown.text.slice(shown.from, shown.to));
    return [
      ...unrelated,
      { kind: 'mention', note: source, other: target },
      ...services.near
        .namesOf(target)
        .filter((name) => mentionKey(name) === said)
        .map((name): Verdict => ({ kind: 'name', note: target, other: name })),
    ];
  }

  private firstMention(id: string): Passage | undefined {
    const [direction] = this.given.ties.mentions(id);
    return direction === undefined ? undefined : this.mentionsOf(id, direction)?.[0];
  }

  private directionOf(row: ItemRow | PlaceRow): Direction | null {
    if (row.kind === 'item') return this.given.ties.mentions(row.id)[0] ?? null;
    const { kind } = this.spotOf(row);
    return kind === 'link' ? null : kind;
  }

  private linkPlace(id: string, at: number): Place | null {
    const { contents, links } = this.given;
    let places = this.places.get(id);
    if (places === undefined) this.places.set(id, (places = placesOfLink(id, contents.path, links)));
    return places[at] ?? null;
  }

  /** The sentence in which the shown note links to another. */
  private keyOfOwn(id: string): string {
    return `own\n${this.given.contents.path}\n${id}`;
  }

  private keyOfLink(id: string, at: number): string {
    return `${this.given.extent} link\n${this.given.contents.path}\n${at}\n${id}`;
  }

  private keyOfMentions(id: string, direction: Direction): string {
    return `${this.given.extent} ${direction}\n${this.given.contents.path}\n${id}`;
  }

  /**
   * Reads what these rows show and is not known yet; `read` is told when something new is known, and whether there are
   * other rows now.
   */
  async read(rows: readonly Row[], read: (areOthers: boolean) => void): Promise<void> {
    const wishes = rows.flatMap(
      (row) => (row.kind === 'place' ? this.wish(row) : row.kind === 'item' ? this.wishOfOwn(row) : null) ?? [],
    );
    await Promise.all([this.given.passages.want(wishes, read), this.readCards(rows, read)]);
  }

  private wish(row: PlaceRow): PassageWish | null {
    const { services, contents, extent } = this.given;
    const { kind, at } = this.spotOf(row);
    const source = this.sourceOf(row);
    if (kind === 'link') return wishAt(this.linkPlace(row.id, at), this.keyOfLink(row.id, at), source, extent);
    const target = kind === 'here' ? row.id : contents.path;
    const key = this.keyOfMentions(row.id, kind);
    return { key, source, extent, find: (text, metadata) => services.near.placesOf(target, text, metadata) };
  }

  /** Whether an index note is shown: what its entries say stands in the cards. */
  private isOfIndex(): boolean {
    const { atlas, contents } = this.given;
    return atlas.note(contents.path)?.indexOf != null;
  }

  private wishOfOwn({ section, id }: ItemRow): PassageWish | null {
    if (!PANEL_SECTIONS[section].isLinked) return null;
    const { contents } = this.given;
    if (this.isOfIndex()) return null;
    return wishAt(contents.note.placesIn(id)[0], this.keyOfOwn(id), contents.path, 'sentence');
  }

  private async readCards(rows: readonly Row[], read: (areOthers: boolean) => void): Promise<void> {
    const { services } = this.given;
    const paths = rows
      .flatMap((row) => pathOf(row) ?? [])
      .filter((path) => !this.asked.has(path) && !services.cards.isKnown(path));
    if (paths.length === 0) return;
    for (const path of paths) this.asked.add(path);
    await readCards(paths, services);
    read(false);
  }
}

function wishAt(place: Place | null | undefined, key: string, source: string, extent: Extent): PassageWish | null {
  if (place?.kind !== 'text') return null;
  return { key, source, extent, find: () => [{ start: place.span.start.offset, end: place.span.end.offset }] };
}

/** The note that a row stands for; null for one that is not written. */
export function pathOf(row: Row): string | null {
  if (row.kind === 'section' || row.kind === 'message') return null;
  return PANEL_SECTIONS[row.section].holdsNotes ? row.id : null;
}
