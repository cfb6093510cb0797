import { composeSections, filterTexts } from '../../../core/panel/compose';
import { PanelContents, type PanelLinks } from '../../../core/panel/contents';
import type { Folding, Row } from '../../../core/panel/row';
import { flatten, Rows } from '../../../core/panel/rows';
import type { Atlas } from '../../../core/atlas/atlas';
import { SECTIONS, type Section, type SectionKind } from '../../../core/panel/section';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { inSlices } from '../../services/slices';
import { loadTaste, saveTaste, type PanelTaste } from './memory';
import { Passages } from './passages';
import { RowFacts } from './row-facts';
import { vaultLinks } from './vault-links';

/** A note as the atlas has it now. */
interface Shown {
  readonly atlas: Atlas;
  readonly contents: PanelContents;
  readonly facts: RowFacts;
}

/** What one panel shows: of which note, with what folded and filtered. It knows no element. */
export class PanelModel {
  taste: PanelTaste;
  query = '';
  private path: string | null = null;
  private shown: Shown | null = null;
  /** What is found besides metadata; null while it is looked for. */
  private readonly found = new Map<SectionKind, readonly string[] | null>();
  /** Items of which the person said whether all their places are to be shown. */
  private readonly unfolded = new Map<SectionKind, ReadonlyMap<string, boolean>>();
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
    const reasons = path === this.path ? this.shown?.facts.nearReasons : undefined;
    this.path = path;
    const atlas = this.services.host.now();
    this.shown = path !== null && atlas?.note(path) !== undefined ? this.look(path, atlas) : null;
    if (this.shown !== null && reasons !== undefined) this.shown.facts.nearReasons = reasons;
  }

  private forgetNote(): void {
    this.unfolded.clear();
    this.found.set('near', null).set('mentioned', null);
  }

  /** Looks for what is near and what is mentioned: too much for the frame in which a note is opened. */
  lookAround(): void {
    const { near } = this.services;
    if (this.shown === null || this.path === null) return;
    const found = near.near(this.path);
    this.shown.facts.nearReasons = new Map(found?.map(({ path, reasons }) => [path, reasons]));
    this.found.set('near', found?.map(({ path }) => path) ?? null).set('mentioned', near.mentioned(this.path));
    if (!this.taste.folded.includes('mentioned')) near.searchFor(this.path);
  }

  private look(path: string, atlas: Atlas): Shown {
    const contents = new PanelContents(path, atlas, this.links, this.taste, this.shown?.contents);
    return {
      atlas,
      contents,
      facts: new RowFacts(
        this.services,
        this.links,
        this.passages,
        atlas,
        contents,
        this.taste.showsContext ? 'block' : 'sentence',
      ),
    };
  }

  /** Brings into order what is too long to be sorted at once. Answers whether anything moved. */
  async settle(): Promise<boolean> {
    const { shown } = this;
    if (shown?.contents.isUnsorted !== true) return false;
    return (await inSlices(shown.contents.sort(), () => shown !== this.shown)) === true;
  }

  rows(): Rows {
    if (this.shown === null) return new Rows([]);
    const { contents, atlas } = this.shown;
    const sections = composeSections(contents, this.found, this.query, (id) => filterTexts(id, atlas));
    return flatten(
      sections.filter((section) => this.isOffered(section)),
      this.folding(),
      (kind, id) => contents.places(kind, id),
      ({ kind }) => kind === 'near' && this.services.near.progress() !== null,
    );
  }

  /** Why there is nothing to show; null where there are rows. */
  message({ length }: Rows): string | null {
    if (length > 0) return null;
    if (this.path === null) return t('panel.noNote');
    if (this.shown !== null) return t('panel.noMatch');
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
      isFolded: (kind) => !this.isFiltering && this.taste.folded.includes(kind),
      showsPlaces: this.taste.showsPlaces,
      showsContext: this.taste.showsContext,
      told: (kind) => this.unfolded.get(kind) ?? new Map<string, boolean>(),
    };
  }

  /** Keeps on this device what the person wants otherwise. */
  like(change: Partial<PanelTaste>): void {
    this.taste = { ...this.taste, ...change };
    saveTaste(this.services.app, this.taste);
  }

  foldAll(isFolded: boolean): void {
    this.unfolded.clear();
    this.like({ folded: isFolded ? SECTIONS : [] });
  }

  fold(row: Row, isFolded: boolean): void {
    if (row.kind === 'item')
      this.unfolded.set(row.section, new Map(this.unfolded.get(row.section)).set(row.id, !isFolded));
    if (row.kind !== 'section') return;
    const others = this.taste.folded.filter((kind) => kind !== row.section);
    this.like({ folded: isFolded ? [...others, row.section] : others });
  }
}
