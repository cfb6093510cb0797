import type { Atlas } from '../../core/atlas/atlas';
import { listedNotes } from '../../core/atlas/view';
import type { AtlasData } from '../../core/export/atlas-data';
import { compareAtlases, type AtlasChanges } from '../../core/export/compare';
import { exportInSteps, type Exported, type ExportShape, type ExportSources } from '../../core/export/export';
import { gatherInSteps } from '../../core/export/gather';
import { NEAREST } from '../../core/related/related-notes';
import type { Steps } from '../../core/steps';
import { t } from '../../i18n';
import type { RebuildReport } from '../../report/rebuild-report';
import { relatedJson, type RelatedJson } from '../../report/related-report';
import type { Services } from '../services';
import { inSlices } from '../services/slices';

/** How often what is long is begun anew because the vault changed meanwhile. */
const TRIES = 3;

/** What was found, and the atlas that names its topics. */
export interface VaultReport {
  readonly report: RebuildReport;
  readonly topicName: (id: string) => string;
}

/**
 * What scripts and other plugins are told, as the command line tells it. Each answer waits for what it needs; it
 * rejects with words for a person.
 */
export class Reports {
  constructor(private readonly services: Services) {}

  /** Brings the index notes up to date, or only says what that would do. */
  async rebuild(dry: boolean): Promise<VaultReport> {
    const start = performance.now();
    const done = await this.services.rebuilder.unasked(dry);
    if (done === null || done.cancelled) throw new Error(t('script.stopped'));
    const { atlas, plan, coverage } = done;
    return {
      report: { ...plan, coverage, ms: performance.now() - start },
      topicName: (id) => atlas.topicPath(id) || id,
    };
  }

  /** Notes near a note. The first answer waits until all texts were read. */
  async related(path: string, limit = NEAREST): Promise<RelatedJson[]> {
    const { near } = this.services;
    await near.learnt();
    const atlas = await this.atlas();
    return relatedJson(near.near(path, limit) ?? [], (id) => atlas.topicPath(id));
  }

  /** The atlas as data and pages, once the app has read the whole vault. */
  async exported(shape: ExportShape): Promise<Exported> {
    return (await this.ofAll((sources) => exportInSteps(sources, shape))).result;
  }

  /** What came, went and changed since an earlier export. */
  async changes(before: AtlasData): Promise<AtlasChanges> {
    const { atlas, result } = await this.ofAll(gatherInSteps);
    return compareAtlases(before, result, { hidden: atlas.hiddenNotes() });
  }

  /**
   * Makes something of all notes; anew where the vault changes meanwhile, as long as it does not do so all the time.
   */
  private async ofAll<T>(work: (sources: ExportSources) => Steps<T>): Promise<{ atlas: Atlas; result: T }> {
    for (let tries = TRIES; ; tries--) {
      const { atlas, sources } = await this.known();
      let isChanged = false;
      const stop = this.services.host.changed.listen(() => (isChanged = true));
      const result = await inSlices(work(sources)).finally(stop);
      if (result !== null && (!isChanged || tries <= 1)) return { atlas, result };
    }
  }

  /** All that is known of the vault, when all is known that will be. */
  private async known(): Promise<{ atlas: Atlas; sources: ExportSources }> {
    const { host, settings, vault, cards } = this.services;
    await settings.ensureUsable();
    await vault.excludedList.read();
    const atlas = (await host.completed()) ? await host.reinfer() : null;
    if (atlas === null) throw new Error(t('script.off'));
    await cards.load(listedNotes(atlas));
    return { atlas, sources: { atlas, card: (path) => cards.card(path), options: settings.settings.index } };
  }

  async atlas(): Promise<Atlas> {
    const atlas = await this.services.host.ready();
    if (atlas === null) throw new Error(t('script.off'));
    return atlas;
  }
}
