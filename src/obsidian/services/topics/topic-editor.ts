import { Notice, normalizePath, parseYaml } from 'obsidian';
import { restoreTopics } from '../../../core/topics/edit-undo';
import type { TopicSettings } from '../../../core/topics/edit';
import { t } from '../../../i18n';
import { leftNoteText } from '../../../i18n/properties';
import { takeBack, type NoteEdit } from '../note-edits';
import { Queue } from '../queue';
import type { RebuildParts } from '../rebuild/parts';
import { unlessRefused } from '../refusal';
import { claimsById, reclaim } from './reclaim';

export interface FileRename {
  readonly from: string;
  readonly to: string;
}

/** What a change of the taxonomy was, in the order in which it was made. */
interface Step {
  readonly before: TopicSettings;
  readonly after: TopicSettings;
  readonly edits: readonly NoteEdit[];
  readonly renames: readonly FileRename[];
}

/** So many changes can be taken back. */
const REMEMBERED = 20;

/** Changes the taxonomy, has index notes follow their topics, and takes changes back, last first. */
export class TopicEditor {
  private readonly steps: Step[] = [];
  private readonly queue = new Queue();

  constructor(private readonly parts: RebuildParts) {}

  /**
   * Saves other topics. Names the index notes that could not follow. False where the settings refuse it, which the
   * person is told.
   */
  change(edit: (topics: TopicSettings) => TopicSettings): Promise<boolean> {
    return this.queue.run(() =>
      unlessRefused(async () => {
        const step = await this.save(edit);
        if (step !== null) this.steps.push({ ...step, edits: [], renames: [] });
        if (this.steps.length > REMEMBERED) this.steps.shift();
      }),
    );
  }

  /** What was done to notes for the sake of the last change: it is taken back with it. */
  remember(edits: readonly NoteEdit[], renames: readonly FileRename[]): void {
    const last = this.steps.pop();
    if (last !== undefined) this.steps.push({ ...last, edits, renames });
  }

  /** Says what was done, and offers to take it back. */
  offerUndo(text: string, next?: { readonly text: string; readonly act: () => void }): void {
    const notice = new Notice(text, 10_000);
    const step = this.steps[this.steps.length - 1];
    const bar = notice.messageEl.createDiv({ cls: 'topic-atlas-notice-buttons' });
    if (next !== undefined)
      bar.createEl('button', { cls: 'topic-atlas-notice-button', text: next.text }).addEventListener('click', next.act);
    bar
      .createEl('button', { cls: 'topic-atlas-notice-button', text: t('common.undo') })
      .addEventListener('click', () => {
        if (step !== undefined && step === this.steps[this.steps.length - 1]) void this.undo();
      });
  }

  /** Takes the last change back: files, then notes, then topics. What was changed since is left, and named. */
  async undo(): Promise<void> {
    await this.queue.run(() => unlessRefused(() => this.takeBack()));
  }

  private async takeBack(): Promise<void> {
    await this.parts.settings.ensureUsable();
    const step = this.steps.pop();
    if (step === undefined) return void new Notice(t('settings.undo.nothing'));
    const left: string[] = [];
    for (const rename of [...step.renames].reverse()) if (!(await this.renameBack(rename))) left.push(rename.to);
    for (const edit of [...step.edits].reverse()) if (!(await takeBack(edit, this.parts.vault))) left.push(edit.path);
    await this.save((now) => {
      const restored = restoreTopics(now, step.before, step.after);
      left.push(...restored.left);
      return restored.topics;
    });
    new Notice(
      left.length === 0 ? t('settings.undo.done') : t('settings.undo.left', { paths: left.join(', ') }),
      left.length === 0 ? undefined : 0,
    );
  }

  /** What was saved; null where nothing had to be. */
  private async save(edit: (topics: TopicSettings) => TopicSettings): Promise<Pick<Step, 'before' | 'after'> | null> {
    const { host, settings, vault } = this.parts;
    const atlas = host.now();
    const claims = atlas === null ? null : claimsById(atlas);
    const found: TopicSettings[] = [];
    await settings.update((now) => {
      const topics = edit(now.topics);
      if (topics === now.topics) return now;
      found.push(now.topics);
      return { ...now, topics };
    });
    const [before] = found;
    const saved = before === undefined ? null : { before, after: settings.settings.topics };
    if (claims === null || (await host.ready()) === null || atlas === null) return saved;
    const left = await reclaim(claims, atlas, vault, parseYaml);
    if (left.length > 0) new Notice(left.map(leftNoteText).join('\n'), 0);
    return saved;
  }

  private async renameBack({ from, to }: FileRename): Promise<boolean> {
    return renameNote(this.parts, to, from);
  }
}

/** Gives a note another path, links to it included; false where it is gone or something has the path. */
export async function renameNote({ app, vault }: RebuildParts, from: string, to: string): Promise<boolean> {
  const file = app.vault.getFileByPath(from);
  const path = normalizePath(to);
  if (file === null || (await vault.exists(path))) return false;
  try {
    await app.fileManager.renameFile(file, path);
    return true;
  } catch {
    return false;
  }
}
