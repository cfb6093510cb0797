import type { Atlas } from '../../../core/atlas/atlas';
import { placesOfLink, type PanelContents, type PanelLinks } from '../../../core/panel/contents';
import type { Extent } from '../../../core/panel/excerpt';
import type { Place } from '../../../core/panel/places';
import type { Metadata } from '../../../core/notes/metadata';
import { folderOf } from '../../../core/notes/paths';
import type { PanelReason } from '../../../core/panel/reason';
import type { Row } from '../../../core/panel/row';
import { directionOf, subjectOf } from '../../../core/panel/section';
import type { TextRange } from '../../../core/related/mentions';
import type { Reason } from '../../../core/related/reason';
import { t } from '../../../i18n';
import { listed } from '../../../i18n/listed';
import type { Services } from '../../services';
import { readCards, toldCard } from '../cards/shown-card';
import type { MentionToLink } from '../../services/near/mention-linker';
import type { Passage, Passages, PassageWish } from './passages';
import { noteText, sectionText, unwrittenText, type RowText } from './row-text';

export type ItemRow = Extract<Row, { kind: 'item' }>;
export type PlaceRow = Extract<Row, { kind: 'place' }>;

/** What the rows of one note's panel say, as far as it is known; the rest is read for rows in sight. */
export class RowFacts {
  private readonly places = new Map<string, readonly Place[]>();
  /** Notes that were asked for their card: one that cannot be read is not asked again and again. */
  private readonly asked = new Set<string>();
  /** Why notes are near. */
  nearReasons: ReadonlyMap<string, readonly Reason[]> = new Map();

  constructor(
    private readonly services: Services,
    private readonly links: PanelLinks,
    private readonly passages: Passages,
    private readonly atlas: Atlas,
    private readonly contents: PanelContents,
    private readonly extent: Extent,
  ) {}

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
    const path = pathOf(row);
    if (path === null) return unwrittenText(row.id, this.reasonsOf(row));
    const folder = this.services.near.hasNamesake(path) ? folderOf(path) || '/' : '';
    const told = { folder, aside: this.aside(row, path), reasons: this.reasonsOf(row) };
    return noteText(row, path, this.atlas, toldCard(path, this.services), told);
  }

  /** A note's topics, but for those that the reason names already. */
  private aside(row: ItemRow, path: string): string {
    if (row.section === 'mentioned') return t(`panel.reason.${directionOf(row.id)}`);
    const topics = Array.from(this.atlas.topicsOf(path));
    const named = row.section === 'sameTopic' ? this.atlas.topicsOf(this.contents.path) : null;
    return listed(topics.filter((id) => named?.has(id) !== true).map((id) => this.atlas.topic(id)?.name ?? ''));
  }

  private reasonsOf({ section, id }: ItemRow): PanelReason[] {
    if (section === 'near') return (this.nearReasons.get(id) ?? []).map((reason) => ({ from: 'ranking', reason }));
    const sentence = this.passages.at(this.keyOf({ section, id, index: 0 }))?.shown.text ?? '';
    const told: PanelReason[] = sentence === '' ? [] : [{ from: 'text', sentence }];
    return this.contents.reasons(section, id).flatMap((reason): PanelReason[] => {
      if (reason.kind === 'in-text' && told.length > 0) return told;
      return [{ from: 'section', reason }, ...(reason.kind === 'under' ? told : [])];
    });
  }

  private placeText(row: PlaceRow): RowText {
    const place = this.linkPlace(row);
    const text = place?.kind === 'property' ? t('panel.reason.inProperty', { name: place.name }) : null;
    const passage = text === null ? (this.passageOf(row)?.shown ?? null) : { text, from: 0, to: 0 };
    return { kind: 'place', passage, link: this.mentionOf(row)?.range === null ? null : this.linkText(row) };
  }

  private messageText(): string {
    const progress = this.services.near.progress();
    return progress === null ? '' : t('panel.nearReading', { done: progress.done, total: progress.total });
  }

  /** The passage of a row, as far as it is known. */
  passageOf(row: PlaceRow): Passage | null {
    return this.passages.at(this.keyOf(row));
  }

  /** The note in whose text the passage stands. */
  sourceOf({ section, id }: ItemRow | PlaceRow): string {
    return section === 'mentioned' && directionOf(id) === 'here' ? this.contents.path : subjectOf(id);
  }

  /** The line of the source that a place stands on. */
  lineOf(row: PlaceRow): number | null {
    const passage = this.passageOf(row);
    return passage === null || passage.range === null ? null : passage.line;
  }

  /** What to link where a name stands that is no link; null for a row of anything else. */
  mentionOf(row: ItemRow | PlaceRow): MentionToLink | null {
    if (row.section !== 'mentioned') return null;
    const target = this.targetOf(row);
    const range = this.passages.at(this.keyOf({ ...row, index: 0 }))?.range ?? null;
    return { source: this.sourceOf(row), target, range };
  }

  /** What making the link is called; null for a row of anything else. */
  linkText(row: ItemRow | PlaceRow): string | null {
    return row.section === 'mentioned'
      ? t('panel.action.makeLinkTo', { title: this.contents.title(this.targetOf(row)) })
      : null;
  }

  /** The note that a mention names. */
  private targetOf({ id }: ItemRow | PlaceRow): string {
    return directionOf(id) === 'here' ? subjectOf(id) : this.contents.path;
  }

  private linkPlace({ section, id, index }: PlaceRow): Place | null {
    if (section !== 'linkedFrom') return null;
    let places = this.places.get(id);
    if (places === undefined) this.places.set(id, (places = placesOfLink(id, this.contents.path, this.links)));
    return places[index] ?? null;
  }

  private keyOf({ section, id, index }: Omit<PlaceRow, 'kind'>): string {
    return `${this.extent}\n${this.contents.path}\n${section}\n${index}\n${id}`;
  }

  /** Reads what these rows show and is not known yet; `read` is told when something new is known. */
  async read(rows: readonly Row[], read: () => void): Promise<void> {
    const wishes = rows.flatMap(
      (row) => (row.kind === 'place' ? this.wish(row) : row.kind === 'item' ? this.wishOfLink(row) : null) ?? [],
    );
    await Promise.all([this.passages.want(wishes, read), this.readCards(rows, read)]);
  }

  private wish(row: PlaceRow): PassageWish | null {
    const source = this.sourceOf(row);
    const key = this.keyOf(row);
    if (row.section === 'mentioned') {
      const target = this.targetOf(row);
      const first = (text: string, metadata: Metadata): TextRange | null =>
        this.services.near.placesOf(target, text, metadata)[0] ?? null;
      return { key, source, extent: this.extent, find: first };
    }
    return wishAt(this.linkPlace(row), key, source, this.extent);
  }

  /** The sentence in which the shown note links to another. */
  private wishOfLink({ section, id }: ItemRow): PassageWish | null {
    if (section !== 'links' && section !== 'unwritten') return null;
    return wishAt(this.contents.placesIn(id)[0], this.keyOf({ section, id, index: 0 }), this.contents.path, 'sentence');
  }

  private async readCards(rows: readonly Row[], read: () => void): Promise<void> {
    const { cards } = this.services;
    const paths = rows
      .flatMap((row) => pathOf(row) ?? [])
      .filter((path) => !this.asked.has(path) && !cards.isKnown(path));
    if (paths.length === 0) return;
    for (const path of paths) this.asked.add(path);
    await readCards(paths, this.services, () => false);
    read();
  }
}

function wishAt(place: Place | null | undefined, key: string, source: string, extent: Extent): PassageWish | null {
  if (place?.kind !== 'text') return null;
  return { key, source, extent, find: () => ({ start: place.span.start.offset, end: place.span.end.offset }) };
}

/** The note that a row stands for; null for one that is not written. */
export function pathOf(row: Row): string | null {
  return row.kind === 'section' || row.kind === 'message' || row.section === 'unwritten' ? null : subjectOf(row.id);
}
