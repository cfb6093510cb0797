import { listedNotes } from '../../../core/atlas/view';
import type { Atlas } from '../../../core/atlas/atlas';
import { coverageInSteps, type Coverage } from '../../../core/coverage/coverage';
import {
  isWell,
  sectionsOf,
  type Finding,
  type IndexState,
  type Section,
  type SectionKind,
} from '../../../core/coverage/findings';
import { filterSections, rowsOf, type CoverageRows } from '../../../core/coverage/rows';
import { withoutIndex } from '../../../core/coverage/topic-coverage';
import { claimantsOf } from '../../../core/index-notes/plan/claimants';
import { t } from '../../../i18n';
import { findingText } from '../../../i18n/coverage';
import { planRebuild } from '../../services/rebuild/plan-rebuild';
import type { Services } from '../../services';
import { inSlices, Slices } from '../../services/slices';

const KEY = 'topic-atlas-coverage';

/** What there can be done about all of a section at once. */
const ACTIONS: ReadonlySet<SectionKind> = new Set<SectionKind>(['index', 'unsorted', 'open']);

/** What a view of the coverage shows, worked out in slices. It knows no element. */
export class CoverageModel {
  query = '';
  coverage: Coverage | null = null;
  private sections: readonly Section[] = [];
  private index: IndexState | null = null;
  private readonly folded: Record<string, boolean>;
  private readonly unfolded = new Set<string>();

  constructor(private readonly services: Services) {
    this.folded = storedFolding(services);
  }

  get atlas(): Atlas | null {
    return this.services.host.now();
  }

  /** Looks at the vault, with the cards that are known. False when it was stopped. */
  async look(signal: AbortSignal): Promise<boolean> {
    const atlas = await this.services.host.ready();
    if (atlas === null) return false;
    const coverage = await inSlices(
      coverageInSteps(atlas, (path) => this.services.cards.card(path), this.services.settings.settings.index),
      signal,
    );
    if (coverage !== null) this.setFound(coverage, this.index);
    return coverage !== null;
  }

  /** Reads the cards that are not known yet. */
  async readCards(signal: AbortSignal): Promise<void> {
    if (this.atlas !== null) await this.services.cards.load(listedNotes(this.atlas), new Slices(signal));
  }

  /** Works out what a rebuild would change. False when it was stopped, or the app has not read all notes yet. */
  async compare(signal: AbortSignal): Promise<boolean> {
    const { host } = this.services;
    const { atlas, coverage } = this;
    if (atlas === null || coverage === null || !host.complete()) return false;
    // Where new index notes would lie need not be known: to find free names for them would hold up a frame.
    const planned = await planRebuild(atlas, this.services, false, new Slices(signal));
    if (planned === null || signal.aborted) return false;
    const { index } = this.services.settings.settings;
    const home = claimantsOf(null, atlas, index).used === null ? [index.homeName] : [];
    this.setFound(coverage, {
      ...planned.plan,
      unmade: [...home, ...withoutIndex(coverage.tree).map(({ path }) => path)],
    });
    return true;
  }

  private setFound(coverage: Coverage, index: IndexState | null): void {
    this.coverage = coverage;
    this.index = index;
    this.sections = isEmpty(coverage) ? [] : sectionsOf(coverage, index);
  }

  /** Null when it was stopped. */
  async rows(signal: AbortSignal): Promise<CoverageRows | null> {
    const name = (id: string): string => this.topicName(id);
    const textsOf = (finding: Finding): string[] => Object.values<string>({ ...findingText(finding, name) });
    const found = await inSlices(filterSections(this.sections, this.query, textsOf), signal);
    if (found === null) return null;
    const folding = {
      isFolded: (section: SectionKind) => (this.isFiltering ? false : this.folded[section]),
      isUnfolded: (target: string) => this.unfolded.has(target),
      hasAction: (section: SectionKind) => !this.isFiltering && ACTIONS.has(section),
    };
    return inSlices(rowsOf(found, folding), signal);
  }

  private get isFiltering(): boolean {
    return this.query.trim() !== '';
  }

  topicName(id: string): string {
    return this.atlas?.topicPath(id) || id;
  }

  /** What there is to say above the list, or in its place; empty where the list says all. */
  message(rows: CoverageRows): string {
    if (this.coverage === null) return t('coverage.reading');
    if (isEmpty(this.coverage)) return t('coverage.noNotes');
    if (this.isFiltering) return rows.length === 0 ? t('coverage.nothingFound') : '';
    return this.isWell() ? t('coverage.well') : '';
  }

  isWell(): boolean {
    return this.coverage !== null && this.coverage.notes > 0 && isWell(this.sections) === true;
  }

  fold(section: SectionKind, isFolded: boolean): void {
    this.folded[section] = isFolded;
    this.services.app.saveLocalStorage(KEY, this.folded);
  }

  unfold(target: string, isUnfolded: boolean): void {
    if (isUnfolded) this.unfolded.add(target);
    else this.unfolded.delete(target);
  }
}

function isEmpty({ notes, tree }: Coverage): boolean {
  return notes === 0 && tree.length === 0;
}

/** What the person folded on this device. */
function storedFolding({ app }: Services): Record<string, boolean> {
  const stored: unknown = app.loadLocalStorage(KEY);
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
  );
}
