import { Notice, normalizePath, parseYaml } from 'obsidian';
import { restoreTopics } from '../../../core/topics/edit-undo';
import type { Atlas } from '../../../core/atlas/atlas';
import { changeListProperty } from '../../../core/notes/edit-property';
import { namesBetweenCommas, topicNamesIn } from '../../../core/notes/topic-values';
import type { TopicSettings } from '../../../core/topics/edit';
import { heirIn, keepNames } from '../../../core/topics/keep-names';
import { VaultError } from '../../../core/vault';
import { t } from '../../../i18n';
import { leftNoteText } from '../../../i18n/properties';
import { Queue } from '../queue';
import type { RebuildParts } from '../rebuild/parts';
import { unlessRefused } from '../refusal';
import { claimsById, editNote, reclaim } from './reclaim';

/** A note that was changed together with the taxonomy. */
export interface NoteEdit {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

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

/** Topics that were merged, with those that they were merged into. */
export type Merged = ReadonlyMap<string, string>;

const NOT_MERGED: Merged = new Map<string, string>();

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
  change(edit: (topics: TopicSettings) => TopicSettings, merged: Merged = NOT_MERGED): Promise<boolean> {
    return this.queue.run(() =>
      unlessRefused(async () => {
        const { host } = this.parts;
        const rewrites = new Map<string, string>();
        const step = await this.save((now) => {
          const kept = keepNames(now, edit(now), heirIn(now, edit(now), merged), namesInUse(host.now()));
          kept.rewrites.forEach((to, from) => rewrites.set(from, to));
          return kept.topics;
        });
        const edits = step === null ? [] : await this.rewrite(rewrites);
        if (step !== null) this.steps.push({ ...step, edits, renames: [] });
        if (this.steps.length > REMEMBERED) this.steps.shift();
      }),
    );
  }

  /** Gives notes the path of a topic in the place of a name that is not clear any more. What could not be changed is named. */
  private async rewrite(rewrites: ReadonlyMap<string, string>): Promise<NoteEdit[]> {
    const { host, settings, vault } = this.parts;
    const edits: NoteEdit[] = [];
    const left: string[] = [];
    const property = settings.settings.topicsProperty;
    for (const { path, topicValues } of rewrites.size === 0 ? [] : Array.from(host.now()?.notes() ?? [])) {
      if (!topicValues.some((value) => rewrites.has(value))) continue;
      const texts: NoteEdit[] = [];
      const refused = await editNote(path, property, vault, (before) => {
        const edit = changeListProperty(before, property, (item) => rewrittenItem(item, rewrites), parseYaml);
        if (edit.text !== undefined) texts.push({ path, before, after: edit.text });
        return edit;
      });
      if (refused === null) edits.push(...texts.slice(-1));
      else left.push(leftNoteText(refused));
    }
    if (left.length > 0) new Notice(left.join('\n'), 0);
    return edits;
  }

  /** What was done to notes for the sake of the last change: it is taken back with it. */
  remember(edits: readonly NoteEdit[], renames: readonly FileRename[]): void {
    const last = this.steps.pop();
    if (last !== undefined) this.steps.push({ ...last, edits: [...edits, ...last.edits], renames });
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
    for (const edit of [...step.edits].reverse()) if (!(await this.restore(edit))) left.push(edit.path);
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

  private async restore({ path, before, after }: NoteEdit): Promise<boolean> {
    try {
      return (await this.parts.vault.process(path, (text) => (text === after ? before : text))) === before;
    } catch (error) {
      if (error instanceof VaultError) return false;
      throw error;
    }
  }
}

/** All that notes name topics by; index notes too, for links to them mean what they claim. */
function namesInUse(atlas: Atlas | null): Set<string> {
  const names = new Set<string>();
  for (const { topicValues, indexOf } of atlas?.notes() ?? []) {
    for (const value of topicValues) for (const name of [value, ...namesBetweenCommas(value)]) names.add(name);
    if (indexOf !== null) names.add(indexOf);
  }
  return names;
}

function rewrittenItem(item: unknown, rewrites: ReadonlyMap<string, string>): readonly string[] | null {
  if (typeof item === 'string' && item.includes('[[')) return null;
  const names = topicNamesIn(item);
  return names.some((name) => rewrites.has(name)) ? names.map((name) => rewrites.get(name) ?? name) : null;
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
