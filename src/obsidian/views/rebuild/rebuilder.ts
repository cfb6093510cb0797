import { Notice } from 'obsidian';
import type { Atlas } from '../../../core/atlas/atlas';
import { coverageInSteps, type Coverage } from '../../../core/coverage/coverage';
import { IndexWriter, type IndexChange, type RebuildPlan, type RebuildResult } from '../../../core/index-notes/rebuild';
import { t } from '../../../i18n';
import { inSlices, nextFrame } from '../../services/slices';
import type { DeviceStore } from '../../services/storage/device-store';
import { Journal } from '../../services/rebuild/journal';
import type { RebuildParts } from '../../services/rebuild/parts';
import { PreviewModal } from './preview-modal';
import { ProgressNotice } from './progress-notice';
import { ResultModal } from './report-view';
import { indexSources } from '../../services/rebuild/sources';

/** A rebuild that creates more index notes than this shows first what it would do. */
const UNASKED = 10;

/** What a rebuild would do, and what it would be done with. */
interface Planned {
  readonly atlas: Atlas;
  readonly writer: IndexWriter;
  readonly plan: RebuildPlan;
}

/** What a rebuild did for a script, or would do. */
export interface Unasked {
  readonly atlas: Atlas;
  readonly plan: RebuildPlan;
  /** As it was before anything was written. */
  readonly coverage: Coverage;
  readonly cancelled: boolean;
}

/** The rebuild that a person asks for: from the command to the notice of what was done. */
export class Rebuilder {
  private readonly journal: Journal;
  private progress: ProgressNotice | null = null;
  /** Lets the person choose topics first, where none are chosen; set by what offers that. */
  chooseTopics: (() => void) | null = null;

  constructor(
    private readonly parts: RebuildParts,
    device: DeviceStore,
  ) {
    this.journal = new Journal(device);
  }

  /** Writes what has to be written; asks first where the person should see it before. */
  rebuild(): Promise<void> {
    return this.once((progress) => this.run(progress, false));
  }

  /** Shows what a rebuild would write, and writes what the person chooses. */
  preview(): Promise<void> {
    return this.once((progress) => this.run(progress, true));
  }

  /**
   * For a script, which cannot be asked: works out what a rebuild would do, and does it unless it is only `dry`. Null when
   * the person stopped it before anything was written, and while another one is under way.
   */
  unasked(dry: boolean): Promise<Unasked | null> {
    return this.alone(async (progress) => {
      const planned = await this.plan(progress);
      if (planned === null) return null;
      const { atlas, plan } = planned;
      const coverage = await inSlices(
        coverageInSteps(atlas, (path) => this.parts.cards.card(path), this.parts.settings.settings.index),
        () => progress.cancelled,
      );
      if (coverage === null) return null;
      if (dry) return { atlas, plan, coverage, cancelled: false };
      const { written, skipped, cancelled } = await this.write(plan.changes, planned, progress);
      return {
        atlas,
        plan: { ...plan, changes: written, skipped: [...plan.skipped, ...skipped] },
        coverage,
        cancelled,
      };
    });
  }

  /** Ends what is under way; what is written stays. */
  stop(): void {
    this.progress?.stop();
  }

  async undo(): Promise<void> {
    const undone = await this.journal.undo(this.parts.vault);
    if (undone === null) return void new Notice(t('rebuild.undo.nothing'));
    const { restored, left } = undone;
    const texts = [t('rebuild.undo.done', { count: restored.length })];
    if (left.length > 0) texts.push(t('rebuild.undo.left', { count: left.length, paths: left.join(', ') }));
    new Notice(texts.join('\n'), left.length > 0 ? 0 : undefined);
  }

  /** With a notice of what went wrong, if anything did. */
  private async once(work: (progress: ProgressNotice) => Promise<void>): Promise<void> {
    try {
      await this.alone(work);
    } catch (error) {
      console.error('Topic Atlas:', error);
      new Notice(t('rebuild.failed', { message: error instanceof Error ? error.message : String(error) }), 0);
    }
  }

  /** One at a time, with a notice of its progress. Null while another one is under way. */
  private async alone<T>(work: (progress: ProgressNotice) => Promise<T>): Promise<T | null> {
    if (this.progress !== null) return null;
    const progress = new ProgressNotice();
    this.progress = progress;
    try {
      return await work(progress);
    } finally {
      progress.close();
      this.progress = null;
    }
  }

  /** Null when the person stopped it. */
  private async plan(progress: ProgressNotice): Promise<Planned | null> {
    const { host, vault } = this.parts;
    if (!(await this.isComplete(progress))) return null;
    await vault.excludedList.read();
    vault.excludedList.tellBroken();
    const atlas = await host.reinfer();
    if (atlas === null) return null;
    await this.readCards(atlas, progress);
    progress.phase((done, total) => t('rebuild.planning', { done, total }));
    const writer = await inSlices(
      IndexWriter.inSteps(
        indexSources(atlas, this.parts),
        Array.from(vault.files(), ({ path }) => path),
        true,
      ),
      () => progress.cancelled,
    );
    if (writer === null) return null;
    const plan = await writer.planRebuild(vault, progress);
    return progress.cancelled ? null : { atlas, writer, plan };
  }

  private async write(
    changes: readonly IndexChange[],
    { writer }: Planned,
    progress: ProgressNotice,
  ): Promise<RebuildResult> {
    await this.keepInferred();
    progress.phase((done, total) => t('rebuild.writing', { done, total }));
    const result = await writer.apply(changes, this.parts.vault, progress);
    await this.journal.remember(result.written);
    return result;
  }

  private async run(progress: ProgressNotice, alwaysAsk: boolean): Promise<void> {
    const { settings } = this.parts;
    const planned = await this.plan(progress);
    if (planned === null) return;
    const { plan, atlas } = planned;
    if (atlas.topics().length === 0 && plan.changes.length <= 1)
      return void new Notice(t('rebuild.nothingListed', { property: settings.settings.topicsProperty }));
    progress.close();
    const chosen = await this.chosenChanges(plan, atlas, alwaysAsk);
    if (chosen === null) return;
    progress.restart();
    this.finish(plan, await this.write(chosen, planned, progress));
  }

  /** What to write: all, or what the person says who is shown it; null for nothing at all. */
  private async chosenChanges(
    plan: RebuildPlan,
    atlas: Atlas,
    alwaysAsk: boolean,
  ): Promise<readonly IndexChange[] | null> {
    const created = plan.changes.filter(({ before }) => before === null).length;
    const isFirst = created > 0 && !Array.from(atlas.notes()).some(({ indexOf }) => indexOf !== null);
    if (!alwaysAsk && !isFirst && created <= UNASKED) return plan.changes;
    const isInferred = this.parts.host.inferredTopics() !== null;
    return new PreviewModal(this.parts.app, plan, isFirst, isInferred ? this.chooseTopics : null).ask();
  }

  /** Waits until the app has read the whole vault: what it has not read yet would look as if it were gone. False when the person stopped it. */
  private async isComplete(progress: ProgressNotice): Promise<boolean> {
    while (!this.parts.host.complete()) {
      if (!progress.tick(0, 0)) return false;
      await nextFrame();
    }
    return true;
  }

  private async readCards(atlas: Atlas, progress: ProgressNotice): Promise<void> {
    const paths = Array.from(atlas.notes(), ({ path }) => path).filter((path) => atlas.isListed(path));
    progress.phase((done, total) => t('rebuild.reading', { done, total }));
    await this.parts.cards.load(paths, (done) => progress.tick(done, paths.length));
  }

  /** From the first rebuild on, the taxonomy that was inferred is the person's. */
  private async keepInferred(): Promise<void> {
    const { host, settings } = this.parts;
    const topics = host.inferredTopics();
    if (topics !== null && Object.keys(topics).length > 0) await settings.update((now) => ({ ...now, topics }));
  }

  private finish(plan: RebuildPlan, { written, skipped, cancelled }: RebuildResult): void {
    const created = written.filter(({ before }) => before === null).length;
    const leftAlone = plan.skipped.length + skipped.length + plan.orphaned.length;
    const counts = [
      ...(created > 0 ? [t('rebuild.done.created', { count: created })] : []),
      ...(written.length > created ? [t('rebuild.done.updated', { count: written.length - created })] : []),
      ...(leftAlone > 0 ? [t('rebuild.done.leftAlone', { count: leftAlone })] : []),
    ];
    const text = cancelled
      ? t('rebuild.cancelled')
      : counts.length === 0
        ? t('report.upToDate')
        : `${counts.join(', ')}.`;
    this.tell(text, counts.length === 0 ? null : () => new ResultModal(this.parts.app, written, skipped, plan).open());
  }

  private tell(text: string, showDetails: (() => void) | null): void {
    const notice = new Notice(text, showDetails === null ? undefined : 10_000);
    if (showDetails === null) return;
    notice.messageEl
      .createDiv({ cls: 'topic-atlas-notice-buttons' })
      .createEl('button', { cls: 'topic-atlas-notice-button', text: t('rebuild.details') })
      .addEventListener('click', showDetails);
  }
}
