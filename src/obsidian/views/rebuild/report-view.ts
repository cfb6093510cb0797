import { Modal, type App } from 'obsidian';
import type { IndexChange, RebuildPlan, SkippedNote } from '../../../core/index-notes/rebuild';
import { t } from '../../../i18n';
import { doubleText, skipText } from '../../../i18n/report';
import { openPath } from '../ui/note-link';

/** What there is to say of a rebuild besides what it wrote. */
type RebuildReport = Pick<RebuildPlan, 'skipped' | 'orphaned' | 'doubles'>;

/** Notes that were left as they are, with the reason of each; nothing where there is none. */
export function reportSections(container: HTMLElement, { skipped, orphaned, doubles }: RebuildReport): void {
  section(
    container,
    t('rebuild.result.skipped'),
    skipped.map((note) => [note.path, skipText(note)]),
  );
  section(
    container,
    t('rebuild.result.orphaned'),
    orphaned.map((path) => [path, t('report.orphaned')]),
  );
  section(
    container,
    t('rebuild.result.doubles'),
    doubles.map((double) => [double.topicPath, doubleText(double)]),
  );
}

function section(
  container: HTMLElement,
  heading: string,
  rows: readonly (readonly [name: string, text: string])[],
  openNote?: (path: string) => void,
): void {
  if (rows.length === 0) return;
  const block = container.createDiv({ cls: 'topic-atlas-report' });
  block.createDiv({ cls: 'topic-atlas-report-heading', text: `${heading} (${rows.length})` });
  const list = block.createEl('ul', { cls: 'topic-atlas-report-list' });
  for (const [name, text] of rows) {
    const item = list.createEl('li');
    if (openNote === undefined) item.createSpan({ cls: 'topic-atlas-report-name', text: name });
    else
      item
        .createEl('a', { cls: 'topic-atlas-report-name', text: name, href: '#' })
        .addEventListener('click', (event) => {
          event.preventDefault();
          openNote(name);
        });
    if (text !== '') item.createSpan({ cls: 'topic-atlas-report-text', text });
  }
}

/** What a rebuild did: what the result notice has no room for. */
export class ResultModal extends Modal {
  constructor(
    app: App,
    private readonly written: readonly IndexChange[],
    private readonly skipped: readonly SkippedNote[],
    private readonly plan: RebuildReport,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle(t('rebuild.result.title'));
    const paths = (isNew: boolean): (readonly [string, string])[] =>
      this.written.filter(({ before }) => (before === null) === isNew).map(({ path }) => [path, '']);
    const openNote = (path: string): void => {
      this.close();
      void openPath(path, this.app);
    };
    section(this.contentEl, t('rebuild.result.created'), paths(true), openNote);
    section(this.contentEl, t('rebuild.result.updated'), paths(false), openNote);
    reportSections(this.contentEl, { ...this.plan, skipped: [...this.plan.skipped, ...this.skipped] });
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
