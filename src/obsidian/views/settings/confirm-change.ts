import type { TopicsEffect } from '../../../core/index-notes/effect';
import type { TaxonomyEdit } from '../../../core/topics/taxonomy-edit';
import type { RebuildParts } from '../../services/rebuild/parts';
import { effectParts, forecastEdit } from '../../services/topics/effect';
import { confirm } from '../ui/confirm';

/** So many notes are named. */
const NAMED = 200;

export interface TopicsChange {
  readonly title: string;
  /** What it does in general. */
  readonly text: string;
  /** What the button says that does it. */
  readonly apply: string;
  readonly edit: TaxonomyEdit;
  readonly destructive?: boolean;
}

/** Shows what a change of the topics would do before it is made; true when the person wants it. */
export function confirmChange(
  parts: RebuildParts,
  { title, text, apply, edit, destructive }: TopicsChange,
): Promise<boolean> {
  const life = new AbortController();
  const fill = (contentEl: HTMLElement): void => {
    contentEl.createEl('p', { text });
    const effectEl = contentEl.createDiv({ cls: 'topic-atlas-effect mod-parts', text: '…', attr: { role: 'status' } });
    void forecastEdit(parts, edit, life.signal).then((effect) => {
      if (effect !== null && !life.signal.aborted) showEffect(effectEl, effect);
    });
  };
  return confirm(parts.app, { title, apply, destructive, fill }).finally(() => life.abort());
}

/** Each thing in a line, which opens to the notes that it happens to. */
function showEffect(container: HTMLElement, effect: TopicsEffect): void {
  container.empty();
  for (const { text, notes } of effectParts(effect)) {
    if (notes.length === 0) container.createEl('p', { text });
    else showNotes(container.createEl('details'), text, notes);
  }
}

function showNotes(details: HTMLElement, text: string, notes: readonly string[]): void {
  details.createEl('summary', { text });
  const list = details.createEl('ul', { cls: 'topic-atlas-report-list' });
  for (const note of notes.slice(0, NAMED)) list.createEl('li', { text: note });
  if (notes.length > NAMED) list.createEl('li', { text: '…' });
}
