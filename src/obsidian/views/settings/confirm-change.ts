import { ConfirmationModal } from 'obsidian';
import type { TopicsEffect } from '../../../core/index-notes/effect';
import type { TopicSettings } from '../../../core/topics/edit';
import { t } from '../../../i18n';
import type { RebuildParts } from '../../services/rebuild/parts';
import type { Merged } from '../../services/topics/topic-editor';
import { effectOf, effectText } from '../../services/topics/effect';

/** So many notes are named. */
const NAMED = 200;

export interface TopicsChange {
  readonly title: string;
  /** What it does in general. */
  readonly text: string;
  /** What the button says that does it. */
  readonly apply: string;
  readonly edit: (topics: TopicSettings) => TopicSettings;
  readonly destructive?: boolean;
  readonly merged?: Merged;
}

/** Shows what a change of the topics would do before it is made; true when the person wants it. */
export function confirmChange(
  parts: RebuildParts,
  { title, text, apply, edit, destructive }: TopicsChange,
): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = false;
    let closed = false;
    const modal = new ConfirmationModal(parts.app).setTitle(title);
    modal.contentEl.createEl('p', { text });
    const effectEl = modal.contentEl.createDiv({ cls: 'topic-atlas-effect', text: '…', attr: { role: 'status' } });
    modal.addButton((button) => {
      button
        .setButtonText(apply)
        .setCta()
        .setInitialFocus()
        .onClick(() => {
          answer = true;
        });
      if (destructive === true) button.setDestructive();
    });
    modal
      .addCancelButton()
      .setCloseCallback(() => {
        closed = true;
        resolve(answer);
      })
      .open();
    void effectOf(parts, edit, () => closed).then((effect) => {
      if (effect !== null && !closed) showEffect(effectEl, effect);
    });
  });
}

function showEffect(container: HTMLElement, effect: TopicsEffect): void {
  container.setText(effectText(effect));
  for (const [heading, paths] of [
    ['settings.effect.indexNotes', [...effect.changed, ...effect.orphaned]],
    ['settings.effect.notes', effect.moved],
  ] as const) {
    if (paths.length === 0) continue;
    const details = container.createEl('details');
    details.createEl('summary', { text: t(heading, { count: paths.length }) });
    const list = details.createEl('ul', { cls: 'topic-atlas-report-list' });
    for (const path of paths.slice(0, NAMED)) list.createEl('li', { text: path });
    if (paths.length > NAMED) list.createEl('li', { text: '…' });
  }
}
