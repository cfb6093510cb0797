import { composeSections, filterTexts } from '../../../core/panel/compose';
import { PanelContents } from '../../../core/panel/contents';
import { shownIn } from '../../../core/panel/layout';
import type { Folding, Row } from '../../../core/panel/row';
import { flatten, Rows } from '../../../core/panel/rows';
import type { Atlas } from '../../../core/atlas/atlas';
import { SECTIONS, type Section, type SectionKind } from '../../../core/panel/section';
import { PANEL_SECTIONS } from '../../../core/panel/sections';
import type { PanelLinks } from '../../../core/panel/shown-note';
import { Ties } from '../../../core/panel/ties';
import type { Related } from '../../../core/related/reason';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { inSlices, Latest } from '../../services/slices';
import { loadTaste, saveTaste, type PanelTaste } from './memory';
import { Passages } from './passages';
import { RowFacts } from './row-facts';
import { vaultLinks } from './vault-links';

/** A note as the atlas has it now. */
interface Shown {
  readonly atlas: Atlas;
  readonly contents: PanelContents;
  readonly ties: Ties;
  readonly facts: RowFacts;
}

/** What is found for a note besides metadata. */
interface Around {
  readonly near: readonly Related[];
  readonly mentions: ReturnType<Services['near']['mentioned']>;
}

/** What one panel shows: of which note, with what folded and filtered. It knows no element. */
export class PanelModel {
  taste: PanelTaste;
  query = '';
  private path: string | null = null;
  private shown: Shown | null = null;
  /** Null while it is looked for. */
  private around: Around | null = null;
  /** Items of which the person said whether all their places are to be shown. */
  private readonly unfolded = new Map<SectionKind, ReadonlyMap<string, boolean>>();
  private readonly settling = new Latest();
  private readonly links: PanelLinks;
  private readonly passages: Passages;

  constructor(private readonly services: Services) {
    this.taste = loadTaste(services.app);
    this.links = vaultLinks(services.app, services.vault);
    this.passages = new Passages(services.vault);
  }

  get shownPath(): string | null {
    return this.path;
  }

  get facts(): RowFacts | null {
    return this.shown?.facts ?? null;
  }

  /** Shows a note, or the same one as the vault has it now. */
  show(path: string | null): void {
    if (path !== this.path) this.forgetNote();
    this.path = path;
    const atlas = this.services.host.now();
    this.settling.stop();
    this.shown = path !== null && atlas?.note(path) !== undefined ? this.look(path, atlas) : null;
  }

  private forgetNote(): void {
    this.unfolded.clear();
    this.around = null;
  }

  /** Looks for what is near and what is mentioned: too much for the frame in which a note is opened. */
  lookAround(): void {
    const { near } = this.services;
    if (this.shown === null || this.path === null) return;
    const found = near.worthShowing(this.path);
    this.around = found === null ? null : { near: found, mentions: near.mentioned(this.path) };
    const { atlas, contents } = this.shown;
    this.settling.stop();
    this.shown = this.withTies(atlas, contents);
    const nearness = near.nearnessTo(this.path);
    if (nearness !== null) contents.setNearness(nearness);
    if (!this.taste.folded.includes('mentioned')) near.searchFor(this.path);
  }

  private look(path: string, atlas: Atlas): Shown {
    return this.withTies(atlas, new PanelContents(path, atlas, this.links, this.taste, this.shown?.contents));
  }

  private withTies(atlas: Atlas, contents: PanelContents): Shown {
    const { around } = this;
    const found = around && {
      near: around.near.map(({ path }) => path),
      mentions: around.mentions ?? new Map<string, never>(),
    };
    const ties = new Ties(contents, found);
    const { services, links, passages } = this;
    const extent = this.taste.showsContext ? 'block' : 'sentence';
    const reasons = new Map(around?.near.map((each) => [each.path, each.reasons]));
    return {
      atlas,
      contents,
      ties,
      facts: new RowFacts({ services, links, passages, atlas, contents, ties, reasons, extent }),
    };
  }

  /** Brings into order what is too long to be sorted at once. Answers whether anything moved. */
  async settle(): Promise<boolean> {
    const { shown } = this;
    if (shown?.contents.isUnsorted !== true) return false;
    return (await inSlices(shown.contents.sort(), this.settling.begin())) === true;
  }

  rows(): Rows {
    if (this.shown === null) return new Rows([]);
    const { contents, atlas, ties, facts } = this.shown;
    const kinds = shownIn(this.taste.layout);
    const sections = composeSections(kinds, contents, ties, this.query, (id) => filterTexts(id, atlas));
    return flatten(
      sections.filter((section) => this.isOffered(section)),
      this.folding(),
      (_kind, id) => facts.placesOf(id),
      ({ kind }) => kind === 'near' && this.services.near.progress() !== null,
    );
  }

  /** Why there is nothing to show; null where there are rows. */
  message({ length }: Rows): string | null {
    if (length > 0) return null;
    if (this.path === null) return t('panel.noNote');
    if (this.shown !== null) return this.isFiltering ? t('panel.noMatch') : t('panel.allHidden');
    if (this.services.host.now() === null) return t('panel.reading');
    return this.services.vault.stamp(this.path) === null ? t('panel.gone', { path: this.path }) : t('panel.notYet');
  }

  private get isFiltering(): boolean {
    return this.query.trim() !== '';
  }

  /** With a filter, sections without a match are left out. */
  private isOffered({ ids }: Section): boolean {
    return !this.isFiltering || ids.length > 0;
  }

  private folding(): Folding {
    return {
      isFolded: (section) => !this.isFiltering && this.isFolded(section),
      showsPlaces: this.taste.showsPlaces,
      showsContext: this.taste.showsContext,
      told: (kind) => this.unfolded.get(kind) ?? new Map<string, boolean>(),
    };
  }

  private isFolded({ kind, ids }: Section): boolean {
    if (this.taste.folded.includes(kind)) return true;
    return ids.length > PANEL_SECTIONS[kind].fewEnough && !this.taste.unfolded.includes(kind);
  }

  /** Keeps on this device what the person wants otherwise. */
  like(change: Partial<PanelTaste>): void {
    this.taste = { ...this.taste, ...change };
    saveTaste(this.services.app, this.taste);
  }

  foldAll(isFolded: boolean): void {
    this.unfolded.clear();
    this.like(isFolded ? { folded: SECTIONS, unfolded: [] } : { folded: [], unfolded: SECTIONS });
  }

  fold(row: Row, isFolded: boolean): void {
    if (row.kind === 'item')
      this.unfolded.set(row.section, new Map(this.unfolded.get(row.section)).set(row.id, !isFolded));
    if (row.kind !== 'section') return;
    const [folded, unfolded] = [this.taste.folded, this.taste.unfolded].map((kinds) =>
      kinds.filter((kind) => kind !== row.section),
    );
    const into = (isFolded ? folded : unfolded) ?? [];
    into.push(row.section);
    this.like({ folded: folded ?? [], unfolded: unfolded ?? [] });
  }
}
