import { normalizePath, Notice, parseYaml } from 'obsidian';
import { restoreTopics } from '../../../core/topics/edit-undo';
import { changeListProperty, type LeftNote, type PropertyEdit } from '../../../core/notes/edit-property';
import { sameValue } from '../../../core/notes/same';
import { changedItem } from '../../../core/notes/rename-values';
import { finish } from '../../../core/steps';
import type { TopicSettings } from '../../../core/topics/edit';
import { pathKey } from '../../../core/topics/names';
import { planEdit, type EditPlan, type NamingNotes } from '../../../core/topics/plan-edit';
import type { TaxonomyEdit } from '../../../core/topics/taxonomy-edit';
import { t } from '../../../i18n';
import { leftNoteText } from '../../../i18n/properties';
import { editProperties, takeBack, type NoteEdit } from '../note-edits';
import { Queue } from '../queue';
import type { RebuildParts } from '../rebuild/parts';
import { unlessRefused } from '../refusal';
import { offerToTakeBack, type NoticeButton, type Undoable } from '../undo';
import { Slices } from '../slices';
import { topicsToEdit } from './effect';
import { reclaim } from './topic-properties';

export interface FileRename {
  readonly from: string;
  readonly to: string;
}

/** An index note that claims another path, or did. */
interface Claim {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** What a change of the taxonomy was, in the order in which it was made. */
interface Step {
  readonly before: TopicSettings;
  readonly after: TopicSettings;
  readonly claims: readonly Claim[];
  readonly edits: readonly NoteEdit[];
  readonly renames: readonly FileRename[];
  /** As `Undoable` has it. */
  readonly doneAt: number;
  readonly what: string;
}

/** What was saved of an edit. */
interface Made {
  readonly before: TopicSettings;
  readonly after: TopicSettings;
  readonly plan: EditPlan;
}

/** As long as the vault is not read, no note is known. */
const NO_NOTES: NamingNotes = { notes: () => [], claimOf: () => null };

/** So many changes can be taken back. */
const REMEMBERED = 20;

/** Changes the taxonomy, has index notes follow their topics, and takes changes back, last first. */
export class TopicEditor implements Undoable {
  private readonly steps: Step[] = [];
  private readonly queue = new Queue();

  constructor(private readonly parts: RebuildParts) {}

  get doneAt(): number | null {
    return this.steps[this.steps.length - 1]?.doneAt ?? null;
  }

  get what(): string {
    return this.steps[this.steps.length - 1]?.what ?? '';
  }

  /**
   * Makes an edit as `forecastEdit` tells it: topics, then the notes and index notes that follow them. Names those that
   * could not. False where nothing was to change, or the settings refuse it, which the person is told.
   */
  change(edit: TaxonomyEdit): Promise<boolean> {
    return this.queue.run(async () => {
      let isMade = false;
      await unlessRefused(async () => {
        const made = await this.save(edit);
        if (made === null) return;
        isMade = true;
        const step = {
          before: made.before,
          after: made.after,
          claims: claimsIn(made),
          edits: [],
          renames: [],
          doneAt: performance.now(),
          what: '',
        };
        this.steps.push(step);
        if (this.steps.length > REMEMBERED) this.steps.shift();
        tellLeft([...(await this.reclaim(step.claims)), ...(await this.rename(made.plan))]);
      });
      return isMade;
    });
  }

  /** Has notes name topics as the plan says. */
  private async rename({ names }: EditPlan): Promise<readonly LeftNote[]> {
    const property = this.parts.settings.settings.topicsProperty;
    const changes = Array.from(names, ([path, given]) => {
      const change = (text: string): PropertyEdit =>
        changeListProperty(text, property, (item) => changedItem(item, given), parseYaml);
      return [path, change] as const;
    });
    const { step, left } = await editProperties(this.parts.vault, property, changes, new Slices());
    this.remember(step, []);
    return left;
  }

  private reclaim(claims: readonly Claim[]): Promise<readonly LeftNote[]> {
    return reclaim(new Map(claims.map(({ path, to }) => [path, to])), this.parts.vault, parseYaml);
  }

  /** What was done to notes for the sake of the last change: it is taken back with it. */
  remember(edits: readonly NoteEdit[], renames: readonly FileRename[]): void {
    const last = this.steps.pop();
    if (last !== undefined) this.steps.push({ ...last, edits: [...last.edits, ...edits], renames });
  }

  /** Says what was done, and offers to take it back. */
  offerUndo(text: string, ...next: readonly NoticeButton[]): void {
    const last = this.steps.pop();
    const step = last === undefined ? undefined : { ...last, what: text };
    if (step !== undefined) this.steps.push(step);
    // Without a step there is nothing to take back but what somebody did before.
    offerToTakeBack(text, () => (step === undefined ? undefined : void this.undo(step)), next);
  }

  /**
   * Takes the last change back: files, then notes, then topics. What was changed since is left, and named.
   *
   * @param step a change that is only taken back as long as it is the last
   */
  async undo(step?: Step): Promise<void> {
    await this.queue.run(() => unlessRefused(() => this.takeBack(step)));
  }

  private async takeBack(wanted: Step | undefined): Promise<void> {
    await this.parts.settings.ensureUsable();
    const step = this.steps[this.steps.length - 1];
    if (wanted !== undefined && wanted !== step && this.steps.includes(wanted))
      return void new Notice(t('common.notUndone', { paths: nameIn(wanted) ?? wanted.what }), 0);
    if (step === undefined || (wanted ?? step) !== step) return void new Notice(t('common.nothingToUndo'));
    this.steps.pop();
    const left: string[] = [];
    for (const rename of [...step.renames].reverse()) if (!(await this.renameBack(rename))) left.push(rename.to);
    for (const edit of [...step.edits].reverse()) if (!(await takeBack(edit, this.parts.vault))) left.push(edit.path);
    const made = await this.save({
      change: (now) => {
        const restored = restoreTopics(now, step.before, step.after);
        left.push(...restored.left);
        return restored.topics;
      },
      keeps: 'nothing',
    });
    const back = step.claims.map(({ path, from, to }) => ({ path, from: to, to: from }));
    const claims = left.length === 0 || made === null ? back : claimsIn(made);
    tellLeft(await this.reclaim(claims.filter((claim) => this.isClaimed(claim))));
    new Notice(
      left.length === 0 ? undoneText(step) : t('settings.undo.left', { paths: left.join(', ') }),
      left.length === 0 ? undefined : 0,
    );
  }

  private isClaimed({ path, from }: Claim): boolean {
    const claimed = this.parts.host.now()?.note(path)?.indexOf ?? null;
    return claimed !== null && pathKey(claimed) === pathKey(from);
  }

  /** What was saved; null where nothing had to be. */
  private async save(edit: TaxonomyEdit): Promise<Made | null> {
    const { host, settings } = this.parts;
    const notes = host.now() ?? NO_NOTES;
    const found: Pick<Made, 'before' | 'plan'>[] = [];
    await settings.update((now) => {
      const plan = finish(planEdit(notes, topicsToEdit(this.parts, now.topics, edit), edit, now));
      if (plan.topics === now.topics) return now;
      found.push({ before: now.topics, plan });
      return { ...now, topics: plan.topics };
    });
    const [made] = found;
    if (made === undefined) return null;
    await host.ready();
    return { ...made, after: settings.settings.topics };
  }

  private async renameBack({ from, to }: FileRename): Promise<boolean> {
    return renameNote(this.parts, to, from);
  }
}

function undoneText(step: Step): string {
  const name = nameIn(step);
  return name === undefined ? t('settings.undo.done') : t('common.undone', { name });
}

/** The name of the topic that was changed, where it was one. */
function nameIn({ before, after }: Step): string | undefined {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  const [id, ...others] = Array.from(ids).filter((one) => !sameValue(before[one], after[one]));
  return id === undefined || others.length > 0 ? undefined : (after[id] ?? before[id])?.name;
}

function claimsIn({ plan }: Made): Claim[] {
  return Array.from(plan.claims, ([path, { from, to }]) => ({ path, from, to }));
}

function tellLeft(left: readonly LeftNote[]): void {
  if (left.length > 0) new Notice(left.map(leftNoteText).join('\n'), 0);
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
