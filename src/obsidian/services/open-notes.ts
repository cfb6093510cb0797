import { MarkdownView, type App, type Editor } from 'obsidian';
import type { NoteStore } from '../../core/vault';

/**
 * The notes of the vault; one that somebody is writing in is changed in its editor, so that nothing typed is lost and
 * the editor's undo knows of it.
 */
export class OpenNotes implements NoteStore {
  constructor(
    private readonly app: App,
    private readonly notes: NoteStore,
  ) {}

  read(path: string): Promise<string> {
    const editor = this.editorOf(path);
    return editor === null ? this.notes.read(path) : Promise.resolve(editor.getValue());
  }

  exists(path: string): Promise<boolean> {
    return this.notes.exists(path);
  }

  create(path: string, text: string): Promise<void> {
    return this.notes.create(path, text);
  }

  remove(path: string): Promise<void> {
    return this.notes.remove(path);
  }

  async process(path: string, change: (text: string) => string): Promise<string> {
    const editor = this.editorOf(path);
    if (editor === null) return this.notes.process(path, change);
    const before = editor.getValue();
    const after = change(before);
    if (after !== before) replaceText(editor, before, after);
    return after;
  }

  /** The editor of a note that is open to be written in, wherever it is. */
  private editorOf(path: string): Editor | null {
    for (const { view } of this.app.workspace.getLeavesOfType('markdown')) {
      if (view instanceof MarkdownView && view.file?.path === path && view.getMode() === 'source') return view.editor;
    }
    return null;
  }
}

/** Replaces just what differs, so that the cursor stays where it is and one undo takes it back. */
export function replaceText(editor: Editor, before: string, after: string): void {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
  let same = 0;
  const most = Math.min(before.length, after.length) - start;
  while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  editor.replaceRange(
    after.slice(start, after.length - same),
    editor.offsetToPos(start),
    editor.offsetToPos(before.length - same),
  );
}
