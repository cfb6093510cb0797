import type { Atlas } from '../../core/atlas/atlas';
import { NEAREST } from '../../core/related/related-notes';
import { t } from '../../i18n';
import type { RebuildReport } from '../../report/rebuild-report';
import { relatedJson, type RelatedJson } from '../../report/related-report';
import type { Services } from '../services';

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

  async atlas(): Promise<Atlas> {
    const atlas = await this.services.host.ready();
    if (atlas === null) throw new Error(t('script.off'));
    return atlas;
  }
}
