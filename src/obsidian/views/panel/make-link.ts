import { MarkdownView, Notice, type App, type Editor } from 'obsidian';
import type { Metadata } from '../../../core/notes/metadata';
import { nameKey } from '../../../core/panel/mention-index';
import type { TextRange } from '../../../core/related/mentions';
import { VaultError } from '../../../core/vault';
import { t } from '../../../i18n';
import type { ObsidianVault } from '../../services/vault/vault';
import { mentionsIn } from './passages';

/** A name in a note's text that is to become a link. */
export interface MentionToLink {
  readonly source: string;
  readonly target: string;
  /** What the target is called. */
  readonly names: readonly string[];
  /** Where the name stood when the person saw it; null when they did not. */
  readonly range: TextRange | null;
}

interface Edit extends TextRange {
  readonly link: string;
}

/** Makes the mention a link: in the editor where the note is being edited, so that its undo takes it back; else in the file, with a notice that does. */
export async function makeLink(mention: MentionToLink, app: App, vault: ObsidianVault): Promise<void> {
  const editor = editorOf(mention.source, app);
  if (editor === null) return linkInFile(mention, vault);
  const edit = editFor(editor.getValue(), mention, vault);
  if (edit === null) return void new Notice(t('panel.link.moved'));
  editor.replaceRange(edit.link, editor.offsetToPos(edit.start), editor.offsetToPos(edit.end));
}

/** The editor of a note that somebody is writing in, wherever it is open. */
function editorOf(path: string, app: App): Editor | null {
  for (const { view } of app.workspace.getLeavesOfType('markdown')) {
    if (view instanceof MarkdownView && view.file?.path === path && view.getMode() === 'source') return view.editor;
  }
  return null;
}

async function linkInFile(mention: MentionToLink, vault: ObsidianVault): Promise<void> {
  let [before, after] = ['', ''];
  try {
    await vault.process(mention.source, (text) => {
      const edit = editFor(text, mention, vault);
      [before, after] = [text, edit === null ? text : text.slice(0, edit.start) + edit.link + text.slice(edit.end)];
      return after;
    });
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    return void new Notice(t('panel.link.failed', { path: mention.source }));
  }
  if (before === after) new Notice(t('panel.link.moved'));
  else offerUndo(mention.source, before, after, vault);
}

function offerUndo(path: string, before: string, after: string, vault: ObsidianVault): void {
  const notice = new Notice(t('panel.link.made', { path }), 10_000);
  const button = notice.messageEl.createEl('button', { cls: 'topic-atlas-notice-button', text: t('common.undo') });
  button.addEventListener('click', () => void takeBack(path, before, after, vault));
}

/** Only where nothing was changed since. */
async function takeBack(path: string, before: string, after: string, vault: ObsidianVault): Promise<void> {
  const now = await vault.process(path, (text) => (text === after ? before : text)).catch(() => null);
  if (now !== before) new Notice(t('panel.link.changed', { path }));
}

/** What to replace; null when the name is not in the text any more. The text may have moved since it was looked at. */
function editFor(text: string, { source, target, names, range }: MentionToLink, vault: ObsidianVault): Edit | null {
  const metadata = vault.metadata(source) ?? {};
  const isWhere = range !== null && names.some((name) => nameKey(name) === nameKey(text.slice(range.start, range.end)));
  const found = isWhere ? range : (mentionsIn(text, metadata, names)[0] ?? null);
  if (found === null) return null;
  const link = vault.link(target, source, text.slice(found.start, found.end));
  return { ...found, link: isInTable(found, text, metadata) ? link.replace('|', '\\|') : link };
}

/** In a table a pipe would end the cell. */
function isInTable({ start }: TextRange, text: string, { sections = [] }: Metadata): boolean {
  if (
    !sections.some(
      ({ type, position }) => type === 'table' && position.start.offset <= start && start < position.end.offset,
    )
  )
    return false;
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).includes('|');
}
