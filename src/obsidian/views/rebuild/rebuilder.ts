import { listedNotes } from '../../../core/atlas/view';
import { getFrontMatterInfo, Notice, parseYaml } from 'obsidian';
import type { Atlas } from '../../../core/atlas/atlas';
import { coverageInSteps, type Coverage } from '../../../core/coverage/coverage';
import type { IndexChange, RebuildPlan, RebuildResult, SkippedNote } from '../../../core/index-notes/rebuild';
import { INDEX_PROPERTY } from '../../../core/index-notes/new-note';
import type { OfferedPage } from '../../../core/index-notes/plan/plan';
import type { PlannedRebuild } from '../../../core/index-notes/plan-rebuild';
import { HOME } from '../../../core/topics/names';
import { t } from '../../../i18n';
import { skipText } from '../../../i18n/report';
import { Refusal, unlessRefused } from '../../services/refusal';
import { addButtons, type Undoable } from '../../services/undo';
import { nextFrame } from '../../services/slices';
import type { RebuildParts } from '../../services/rebuild/parts';
import { openPath } from '../ui/note-link';
import { PagesModal, type PagesAnswer } from './pages-modal';
import { PreviewModal } from './preview-modal';
import { ProgressNotice } from './progress-notice';
import { ResultModal } from './report-view';
import { planRebuild } from '../../services/rebuild/plan-rebuild';
import { messageOf } from '../../../core/system-errors';

/** A rebuild that creates more index notes than this shows first what it would do. */
const UNASKED = 10;
/** Of many notes that were left as they are, so many are named at once. */
const NAMED = 3;

/** What a rebuild did for a script, or would do. */
interface Unasked {
  readonly atlas: Atlas;
  readonly plan: RebuildPlan;
  /** As it was before anything was written. */
  readonly coverage: Coverage;
  readonly cancelled: boolean;
}

/** The rebuild that a person asks for: from the command to the notice of what was done. */
export class Rebuilder implements Undoable {
  private progress: ProgressNotice | null = null;
  /** What was said of the last one. */
  private told: Notice | null = null;
  /** Lets the person choose topics first, where none are chosen; set by what offers that. */
  chooseTopics: (() => void) | null = null;

  constructor(private readonly parts: RebuildParts) {}

  /** Writes what has to be written; asks first where the person should see it before. */
  rebuild(): Promise<void> {
    return this.once((progress) => this.run(progress, false));
  }

  /** Shows what a rebuild would write, and writes what the person chooses. */
  preview(): Promise<void> {
    return this.once((progress) => this.run(progress, true));
  }

  /**
   * For a script, which cannot be asked: works out what a rebuild would do, and does it unless it is only `dry`. Null
   * when the person stopped it before anything was written. Rejects with words for a person, also while another one is
   * under way.
   */
  unasked(dry: boolean): Promise<Unasked | null> {
    return this.alone(async (progress) => {
      const planned = await this.plan(progress);
      if (planned === null) return null;
      const { atlas, plan } = planned;
      const coverage = await progress.run(
        coverageInSteps(atlas, (path) => this.parts.cards.card(path), this.parts.settings.settings.index),
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

  /** Ends what is under way, and takes away what is still in sight of it; what is written stays. */
  stop(): void {
    this.progress?.stop();
    this.told?.hide();
  }

  get doneAt(): number | null {
    return this.parts.journal.doneAt;
  }

  get what(): string {
    return t('rebuild.command.rebuild');
  }

  undo(): Promise<void> {
    return this.telling(() => this.takeBack());
  }

  private async takeBack(): Promise<void> {
    const undone = await this.parts.journal.undo(this.parts.vault);
    if (undone === null) return void new Notice(t('common.nothingToUndo'));
    const { restored, removed, left, refused, folders } = undone;
    for (const folder of folders) await this.parts.vault.removeIfEmpty(folder);
    const back = restored.length - removed.length;
    const texts = [
      ...(removed.length > 0 ? [t('rebuild.undo.removed', { count: removed.length })] : []),
      ...(back > 0 || removed.length === 0 ? [t('rebuild.undo.done', { count: back })] : []),
    ];
    if (left.length > 0) texts.push(t('rebuild.undo.left', { count: left.length, paths: left.join(', ') }));
    for (const note of refused) texts.push(t('rebuild.undo.refused', { path: note.path, reason: skipText(note) }));
    new Notice(texts.join('\n'), left.length + refused.length > 0 ? 0 : undefined);
  }

  private once(work: (progress: ProgressNotice) => Promise<void>): Promise<void> {
    return this.telling(() => this.alone(work));
  }

  /** With a notice of what went wrong, if anything did. */
  private async telling(work: () => Promise<void>): Promise<void> {
    try {
      await unlessRefused(work);
    } catch (error) {
      console.error('Topic Atlas:', error);
      new Notice(t('rebuild.failed', { message: messageOf(error) }), 0);
    }
  }

  /** One at a time, with a notice of its progress. Rejects while another one is under way, and says what that is at. */
  private async alone<T>(work: (progress: ProgressNotice) => Promise<T>): Promise<T> {
    if (this.progress !== null) throw new Refusal(t('rebuild.underWay', { now: this.progress.now }));
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
  private async plan(progress: ProgressNotice, asksForPages = false): Promise<PlannedRebuild | null> {
    const { host, vault, settings } = this.parts;
    progress.phase(() => waitingText(host.waitedFor()));
    await settings.ensureUsable();
    if (!(await this.isComplete(progress))) return null;
    await vault.excludedList.read();
    vault.excludedList.tellBroken();
    const atlas = await host.reinfer();
    if (atlas === null) return null;
    await this.readCards(atlas, progress);
    progress.phase((done, total) => t('rebuild.planning', { done, total }));
    const asks = asksForPages && settings.settings.index.pages === 'ask';
    const planned = await planRebuild(
      atlas,
      this.parts,
      true,
      progress,
      asks ? (offered) => this.askForPages(offered, progress) : undefined,
    );
    return progress.cancelled ? null : planned;
  }

  private async askForPages(offered: readonly OfferedPage[], progress: ProgressNotice): Promise<PagesAnswer | null> {
    progress.phase(() => t('rebuild.asking'));
    progress.close();
    const answer = await new PagesModal(this.parts.app, offered).ask();
    progress.restart();
    if (answer?.isRemembered === true) {
      const pages = answer.into.length === 0 ? 'notes' : 'into';
      await this.parts.settings.update((now) => ({ ...now, index: { ...now.index, pages } }));
    }
    return answer;
  }

  private async write(
    changes: readonly IndexChange[],
    { writer }: PlannedRebuild,
    progress: ProgressNotice,
  ): Promise<RebuildResult> {
    const { journal, settings, vault } = this.parts;
    await settings.ensureUsable();
    await this.keepInferred();
    progress.phase((done, total) => t('rebuild.writing', { done, total }));
    return journal.alone(async () => {
      const made = vault.missingFolders(changes.map(({ path }) => path));
      const result = await writer.apply(changes, vault, progress);
      await journal.remember(result.written, made);
      return result;
    });
  }

  private async run(progress: ProgressNotice, alwaysAsk: boolean): Promise<void> {
    const { settings } = this.parts;
    const planned = await this.plan(progress, true);
    if (planned === null) return;
    const { plan, atlas } = planned;
    if (atlas.topics().length === 0 && plan.changes.length <= 1)
      return void this.tell(t('rebuild.nothingListed', { property: settings.settings.topicsProperty }), plan.skipped);
    progress.phase(() => t('rebuild.asking'));
    progress.close();
    const chosen = await this.chosenChanges(plan, atlas, alwaysAsk || planned.intoPages);
    if (chosen === null) return;
    progress.restart();
    const { workspace } = this.parts.app;
    const shown = workspace.getActiveFile();
    const result = await this.write(chosen, planned, progress);
    try {
      // Whoever went on to another note meanwhile is left there.
      if (workspace.getActiveFile() === shown) await this.showHome(result.written);
    } finally {
      this.finish(plan, result);
    }
  }

  /** The page to start from is shown once it is there. */
  private async showHome(written: readonly IndexChange[]): Promise<void> {
    const home = written.find(({ before, after }) => before === null && isHome(after));
    if (home !== undefined) await openPath(home.path, this.parts.app, 'tab', '', { state: { mode: 'preview' } });
  }

  /** What to write: all, or what the person says who is shown it; null for nothing at all. */
  private async chosenChanges(
    plan: RebuildPlan,
    atlas: Atlas,
    alwaysAsk: boolean,
  ): Promise<readonly IndexChange[] | null> {
    const created = plan.changes.filter(({ before }) => before === null).length;
    const isFirst = created > 0 && !Array.from(atlas.notes()).some(({ indexOf }) => indexOf !== null);
    if (!alwaysAsk && !isFirst && created <= UNASKED && plan.cleared.length === 0) return plan.changes;
    const isInferred = this.parts.host.inferredTopics() !== null;
    const hidden = Array.from(atlas.hiddenNotes()).length;
    const { app, settings } = this.parts;
    const choose = isInferred ? this.chooseTopics : null;
    return new PreviewModal(app, plan, isFirst, choose, hidden, settings.settings.index).ask();
  }

  /**
   * Waits until the app has read the whole vault: what it has not read yet would look as if it were gone. False when
   * the person stopped it.
   */
  private async isComplete(progress: ProgressNotice): Promise<boolean> {
    while (!this.parts.host.complete()) {
      if (!progress.tick(0, 0)) return false;
      await nextFrame();
    }
    return true;
  }

  private async readCards(atlas: Atlas, progress: ProgressNotice): Promise<void> {
    const paths = listedNotes(atlas);
    progress.phase((done, total) => t('rebuild.reading', { done, total }));
    await this.parts.cards.load(paths, progress);
  }

  /**
   * From the first rebuild on, the taxonomy that was inferred is the person's, and the habit of the summaries is fixed.
   */
  private async keepInferred(): Promise<void> {
    const { host, settings, cards } = this.parts;
    const { habit } = cards;
    const topics = host.inferredTopics() ?? {};
    await settings.update((now) => {
      const sorted = Object.keys(topics).length > 0 ? { ...now, topics } : now;
      return sorted.cards.habit === undefined ? { ...sorted, cards: { ...sorted.cards, habit } } : sorted;
    });
  }

  private finish(plan: RebuildPlan, { written, skipped, cancelled }: RebuildResult): void {
    const created = written.filter(({ before }) => before === null).length;
    const refused = [...plan.skipped, ...skipped];
    const leftAlone = refused.length + plan.orphaned.length;
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
    const notice = this.tell(text, refused, counts.length === 0 ? undefined : 10_000);
    if (counts.length === 0) return;
    const { app, journal } = this.parts;
    const at = journal.doneAt;
    const undo = (): void => {
      if (journal.doneAt === at) void this.undo();
      else new Notice(t('common.nothingToUndo'));
    };
    addButtons(notice, [
      { text: t('rebuild.details'), act: () => new ResultModal(app, written, skipped, plan).open() },
      ...(written.length > 0 ? [{ text: t('common.undo'), act: undo }] : []),
    ]);
  }

  /** Where notes were refused, some are named with the reason, and the notice stays until the next one. */
  private tell(text: string, refused: readonly SkippedNote[], duration?: number): Notice {
    const lines = refused.slice(0, NAMED).map((note) => `${note.path}: ${skipText(note)}`);
    this.told?.hide();
    this.told = new Notice([text, ...lines].join('\n'), lines.length > 0 ? 0 : duration);
    return this.told;
  }
}

function waitingText(paths: readonly string[]): string {
  const [path] = paths;
  return path === undefined ? t('rebuild.waiting') : t('rebuild.waitingFor', { count: paths.length, path });
}

/** Whether a note that was made says that it is the home index. */
function isHome(text: string): boolean {
  const properties: unknown = parseYaml(getFrontMatterInfo(text).frontmatter);
  return (
    typeof properties === 'object' &&
    properties !== null &&
    Object.entries(properties).some(([key, value]) => key === INDEX_PROPERTY && value === HOME)
  );
}
