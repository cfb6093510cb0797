import { Modal, type App } from 'obsidian';
import { findRegion } from '../../../core/index-notes/lines/markers';
import type { IndexOptions } from '../../../core/index-notes/options';
import type { IndexChange, RebuildPlan } from '../../../core/index-notes/rebuild';
import { folderOf, titleOf } from '../../../core/notes/paths';
import { t } from '../../../i18n';
import { ChangeView } from './change-view';
import { reportSections } from './report-view';
import { nameRegion } from '../ui/region-name';

/** Shows what a rebuild would write, and asks. */
export class PreviewModal extends Modal {
  private readonly chosen: Set<string>;
  private answer: readonly IndexChange[] | null = null;
  private writeButton: HTMLButtonElement | null = null;
  private view: ChangeView | null = null;
  private resolve: (answer: readonly IndexChange[] | null) => void = () => undefined;

  constructor(
    app: App,
    private readonly plan: RebuildPlan,
    private readonly isFirst: boolean,
    private readonly chooseTopics: (() => void) | null,
    private readonly hidden: number,
    private readonly options: IndexOptions,
  ) {
    super(app);
    this.chosen = new Set(plan.changes.map(({ path }) => path));
  }

  /** The changes to write; null when the person wants none. */
  ask(): Promise<readonly IndexChange[] | null> {
    return new Promise((resolve) => {
      this.resolve = resolve;
      this.open();
    });
  }

  override onOpen(): void {
    const { changes } = this.plan;
    this.modalEl.addClass('topic-atlas-preview-modal');
    this.setTitle(t('rebuild.preview.title'));
    this.contentEl.createEl('p', { cls: 'topic-atlas-preview-intro', text: t(this.introKey()) });
    if (this.hidden > 0)
      this.contentEl.createEl('p', {
        cls: 'topic-atlas-preview-intro',
        text: t('rebuild.preview.hidden', { count: this.hidden }),
      });
    if (changes.length > 0) this.changesView();
    reportSections(this.contentEl, this.plan);
    if (changes.length > 0) this.buttons();
  }

  override onClose(): void {
    this.view?.unload();
    this.contentEl.empty();
    this.resolve(this.answer);
  }

  private introKey(): 'rebuild.preview.none' | 'rebuild.preview.first' | 'rebuild.preview.intro' {
    if (this.plan.changes.length === 0) return 'rebuild.preview.none';
    return this.isFirst ? 'rebuild.preview.first' : 'rebuild.preview.intro';
  }

  private changesView(): void {
    const split = this.contentEl.createDiv({ cls: 'topic-atlas-preview' });
    const list = split.createDiv({ cls: 'topic-atlas-preview-list', attr: { role: 'group' } });
    nameRegion(list, t('rebuild.preview.list'));
    const pane = split.createDiv({ cls: 'topic-atlas-preview-diff', attr: { tabindex: '0', role: 'region' } });
    this.view = new ChangeView(pane, this.app, this.options);
    this.view.load();
    this.drawAllOrNone(list);
    const groups = (['created', 'pages', 'updated'] as const).map((group) => ({
      group,
      changes: this.plan.changes.filter((change) => groupOf(change) === group),
    }));
    const isMixed = groups.filter(({ changes }) => changes.length > 0).length > 1;
    const rows: HTMLElement[] = [];
    for (const { group, changes } of groups) {
      if (isMixed && changes.length > 0)
        list.createDiv({
          cls: 'topic-atlas-preview-group',
          text: t(`rebuild.preview.groups.${group}`, { count: changes.length }),
        });
      for (const change of changes) rows.push(this.row(list, change, () => this.show(change, rows)));
    }
    const first = groups.flatMap(({ changes }) => changes)[0];
    if (first !== undefined) this.show(first, rows);
    list.addEventListener('keydown', (event) => moveFocus(event, list));
  }

  private row(list: HTMLElement, change: IndexChange, show: () => void): HTMLElement {
    const row = list.createDiv({ cls: 'topic-atlas-preview-row', attr: { 'data-path': change.path } });
    const box = row.createEl('input', {
      type: 'checkbox',
      attr: { 'aria-label': t('rebuild.preview.select', { path: change.path }) },
    });
    box.checked = true;
    box.addEventListener('change', () => this.choose(change.path, box.checked));
    const name = row.createEl('button', { cls: 'topic-atlas-preview-name' });
    const title = name.createSpan({ cls: 'topic-atlas-preview-title' });
    const folder = folderOf(change.path);
    if (folder !== '') title.createSpan({ cls: 'topic-atlas-preview-folder', text: `${folder}/` });
    title.createSpan({ text: titleOf(change.path) });
    name.createSpan({
      cls: 'topic-atlas-preview-flair',
      text: t(change.before === null ? 'rebuild.preview.create' : 'rebuild.preview.update'),
    });
    name.addEventListener('click', show);
    name.addEventListener('focus', show);
    return row;
  }

  private show(change: IndexChange, rows: readonly HTMLElement[]): void {
    for (const row of rows) row.toggleClass('is-selected', row.getAttribute('data-path') === change.path);
    this.view?.show(change);
  }

  private drawAllOrNone(list: HTMLElement): void {
    const bar = list.createDiv({ cls: 'topic-atlas-preview-choose' });
    for (const [text, wanted] of [
      [t('rebuild.pages.all'), true],
      [t('rebuild.pages.none'), false],
    ] as const)
      bar.createEl('button', { text }).addEventListener('click', () => {
        for (const box of Array.from(list.querySelectorAll('input'))) box.checked = wanted;
        for (const { path } of this.plan.changes) this.choose(path, wanted);
      });
  }

  private choose(path: string, wanted: boolean): void {
    if (wanted) this.chosen.add(path);
    else this.chosen.delete(path);
    this.updateButton();
  }

  private buttons(): void {
    const bar = this.contentEl.createDiv({ cls: 'modal-button-container' });
    this.writeButton = bar.createEl('button', { cls: 'mod-cta' });
    this.writeButton.addEventListener('click', () => this.finish());
    bar.createEl('button', { text: t('common.cancel') }).addEventListener('click', () => this.close());
    const { chooseTopics } = this;
    if (chooseTopics !== null)
      bar.createEl('button', { text: t('guide.command') }).addEventListener('click', () => {
        this.close();
        chooseTopics();
      });
    this.updateButton();
    this.writeButton.focus();
  }

  private updateButton(): void {
    const all = this.chosen.size === this.plan.changes.length;
    this.writeButton?.setText(all ? t('rebuild.preview.all') : t('rebuild.preview.some', { count: this.chosen.size }));
    if (this.writeButton !== null) this.writeButton.disabled = this.chosen.size === 0;
  }

  private finish(): void {
    this.answer = this.plan.changes.filter(({ path }) => this.chosen.has(path));
    this.close();
  }
}

/** A page of the person's own is one that had no index before. */
function groupOf({ before }: IndexChange): 'created' | 'pages' | 'updated' {
  if (before === null) return 'created';
  return findRegion(before) === 'no-markers' ? 'pages' : 'updated';
}

/** Up and down go from note to note. */
function moveFocus(event: KeyboardEvent, list: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const names = Array.from(list.querySelectorAll<HTMLElement>('.topic-atlas-preview-name'));
  const at = names.findIndex((name) => name === list.doc.activeElement);
  const next = names[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
