import type { Atlas } from '../../core/atlas/atlas';
import { placesOfLink, type PanelContents, type PanelLinks } from '../../core/panel/contents';
import type { Place } from '../../core/panel/places';
import type { PanelReason } from '../../core/panel/reason';
import type { Row } from '../../core/panel/rows';
import { t } from '../../i18n';
import type { Services } from '../services';
import type { Excerpts, WantedPlace } from './excerpts';
import { noteText, sectionText, unwrittenText, type RowText } from './row-text';

type ItemRow = Extract<Row, { kind: 'item' }>;
type PlaceRow = Extract<Row, { kind: 'place' }>;

/** What the rows of one note's panel say, as far as it is known; the rest is read for rows in sight. */
export class RowFacts {
  private readonly places = new Map<string, readonly Place[]>();
  /** Notes that were asked for their card: one that cannot be read is not asked again and again. */
  private readonly asked = new Set<string>();

  constructor(
    private readonly services: Services, private readonly links: PanelLinks, private readonly excerpts: Excerpts,
    private readonly atlas: Atlas, private readonly contents: PanelContents,
  ) {}

  textOf(row: Row): RowText {
    switch (row.kind) {
      case 'section': return sectionText(row);
      case 'item': return this.itemText(row);
      case 'place': return this.placeText(row);
      case 'message': return { kind: 'message', text: '' };
    }
  }

  private itemText(row: ItemRow): RowText {
    const reasons = this.contents.reasons(row.section, row.id).map((reason): PanelReason => ({ from: 'section', reason }));
    const path = pathOf(row);
    if (path === null) return unwrittenText(row.id, reasons);
    return noteText(row, path, this.atlas, this.services.cards.card(path), reasons);
  }

  private placeText(row: PlaceRow): RowText {
    const place = this.placeOf(row);
    if (place?.kind !== 'property') return { kind: 'place', passage: place === null ? null : this.excerpts.at(row.id, place), link: null };
    const text = t('panel.reason.inProperty', { name: place.name });
    return { kind: 'place', passage: { text, from: 0, to: 0 }, link: null };
  }

  /** Where in its note the link of a row stands. */
  placeOf({ id, index }: PlaceRow): Place | null {
    let places = this.places.get(id);
    if (places === undefined) this.places.set(id, places = placesOfLink(id, this.contents.path, this.links));
    return places[index] ?? null;
  }

  /** Reads what these rows show and is not known yet; `read` is told when something new is known. */
  async read(rows: readonly Row[], read: () => void): Promise<void> {
    const places = rows.flatMap((row): WantedPlace[] => {
      const place = row.kind === 'place' ? this.placeOf(row) : null;
      return row.kind === 'place' && place !== null ? [{ source: row.id, place }] : [];
    });
    await Promise.all([this.excerpts.want(places, read), this.readCards(rows, read)]);
  }

  private async readCards(rows: readonly Row[], read: () => void): Promise<void> {
    const { cards } = this.services;
    const paths = rows.flatMap((row) => pathOf(row) ?? []).filter((path) => !this.asked.has(path) && !cards.isKnown(path));
    if (paths.length === 0) return;
    for (const path of paths) this.asked.add(path);
    await cards.load(paths);
    read();
  }
}

/** The note that a row stands for; null for one that is not written. */
export function pathOf(row: Row): string | null {
  return row.kind === 'section' || row.kind === 'message' || row.section === 'unwritten' ? null : row.id;
}
