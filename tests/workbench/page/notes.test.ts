import type { Editor, EditorPosition, EditorSuggestContext, EditorSuggestTriggerInfo } from 'obsidian';
import { eventually } from '../../e2e/eventually';
import { openProbe } from './probe';

const textarea = '.workspace-leaf.mod-active textarea';

test('what is typed is heard at once and saved a while later', async () => {
  const workbench = await openProbe({ 'A.md': 'one' });
  const { page } = workbench;
  await page.evaluate(() => {
    const { plugin, app } = window.probe;
    plugin.registerEvent(
      app.workspace.on('editor-change', (editor) => document.body.setAttribute('data-typed', editor.getValue())),
    );
  });
  await workbench.open('A.md', 'source');
  await page.locator(textarea).fill('two');
  expect(await page.getAttribute('body', 'data-typed')).toBe('two');
  expect(await workbench.vault.read('A.md')).toBe('one');
  await eventually(async () => expect(await workbench.vault.read('A.md')).toBe('two'));
});

test('what is not saved yet is saved when the note is left, and when it is read', async () => {
  const workbench = await openProbe({ 'A.md': 'one', 'B.md': 'b' });
  await workbench.open('A.md', 'source');
  await workbench.page.locator(textarea).fill('[[B]] two');
  await workbench.open('B.md');
  await eventually(async () => expect(await workbench.vault.read('A.md')).toBe('[[B]] two'));
  await workbench.open('A.md', 'source');
  await workbench.page.locator(textarea).fill('[[B]] three');
  await workbench.page.keyboard.press('Control+e');
  await workbench.page.locator('.markdown-preview-view a', { hasText: 'B' }).waitFor();
  expect(await workbench.page.locator('.markdown-preview-view').textContent()).toContain('three');
});

test('what is typed is not lost when the page is left', async () => {
  const workbench = await openProbe({ 'A.md': 'one' });
  await workbench.open('A.md', 'source');
  await workbench.page.locator(textarea).fill('two');
  await workbench.load();
  await eventually(async () => expect(await workbench.vault.read('A.md')).toBe('two'));
});

test.each([
  [
    'in other lines: both stay',
    'one\ntwo\nthree',
    'ONE\ntwo\nthree',
    'one\ntwo\nTHREE',
    'ONE\ntwo\nTHREE',
    'brought together',
  ],
  ['in the same line: what is typed stays', 'one', 'mine', 'theirs', 'mine', 'Your text is kept'],
])('a note is changed on disk while it is edited, %s', async (_reason, before, typed, written, after, notice) => {
  const workbench = await openProbe({ 'A.md': before });
  const { page } = workbench;
  await workbench.open('A.md', 'source');
  await page.locator(textarea).fill(typed);
  await workbench.vault.write('A.md', written);
  await page.locator('.notice', { hasText: notice }).waitFor();
  expect(await page.locator(textarea).inputValue()).toBe(after);
  await page.locator(textarea).press('Control+s');
  await eventually(async () => expect(await workbench.vault.read('A.md')).toBe(after));
});

test('the vault’s folder goes away while it is open: the page says so and goes on', async () => {
  const workbench = await openProbe({ 'A.md': 'one' });
  const { rename } = await import('node:fs/promises');
  await rename(workbench.vault.path, `${workbench.vault.path}-away`);
  await workbench.page.locator('.notice', { hasText: 'is not there any more' }).waitFor();
  await rename(`${workbench.vault.path}-away`, workbench.vault.path);
  await workbench.page.locator('.notice', { hasText: 'is back' }).waitFor();
  await workbench.open('A.md');
  expect(await workbench.page.locator('.markdown-preview-view').textContent()).toContain('one');
});

test('the editor does what its typings say', async () => {
  const workbench = await openProbe({ 'A.md': 'one\ntwo three\n' });
  await workbench.open('A.md', 'source');
  const answers = await workbench.page.evaluate(() => {
    const { obsidian, app } = window.probe;
    const editor = app.workspace.getActiveViewOfType(obsidian.MarkdownView)!.editor;
    const log: unknown[] = [
      editor.lineCount(),
      editor.lastLine(),
      editor.getLine(1),
      editor.wordAt({ line: 1, ch: 5 }),
    ];
    editor.setCursor({ line: 1, ch: 3 });
    editor.replaceRange('zero\n', { line: 0, ch: 0 });
    log.push(editor.getCursor());
    editor.setSelection({ line: 2, ch: 9 }, { line: 2, ch: 4 });
    log.push(editor.getSelection(), editor.getCursor('head'), editor.getCursor('anchor'));
    editor.replaceSelection('four');
    editor.transaction({
      changes: [
        { from: { line: 0, ch: 0 }, text: '-1\n' },
        { from: { line: 2, ch: 0 }, to: { line: 2, ch: 3 }, text: '2' },
      ],
    });
    log.push(editor.getValue());
    editor.undo();
    log.push(editor.getValue(), editor.posToOffset({ line: 1, ch: 2 }), editor.offsetToPos(7));
    return log;
  });
  expect(answers).toEqual([
    3,
    2,
    'two three',
    { from: { line: 1, ch: 4 }, to: { line: 1, ch: 9 } },
    { line: 2, ch: 3 },
    'three',
    { line: 2, ch: 4 },
    { line: 2, ch: 9 },
    '-1\nzero\none\n2 four\n'.replace('one', 'one'),
    'zero\none\ntwo four\n',
    7,
    { line: 1, ch: 2 },
  ]);
});

test('suggestions while typing in a note', async () => {
  const workbench = await openProbe({ 'A.md': 'one ' });
  const { page } = workbench;
  await page.evaluate(() => {
    const { obsidian, app, plugin } = window.probe;
    class At extends obsidian.EditorSuggest<string> {
      override onTrigger(cursor: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
        const at = editor.getLine(cursor.line).slice(0, cursor.ch).lastIndexOf('@');
        return at < 0
          ? null
          : {
              start: { line: cursor.line, ch: at },
              end: cursor,
              query: editor.getLine(cursor.line).slice(at + 1, cursor.ch),
            };
      }
      override getSuggestions({ query }: EditorSuggestContext): string[] {
        return ['alpha', 'beta'].filter((word) => word.startsWith(query));
      }
      override renderSuggestion(value: string, el: HTMLElement): void {
        el.setText(value);
      }
      override selectSuggestion(value: string): void {
        if (!this.context) return;
        const { editor, start, end } = this.context;
        editor.replaceRange(value, start, end);
        this.close();
      }
    }
    plugin.registerEditorSuggest(new At(app));
  });
  await workbench.open('A.md', 'source');
  await page.locator(textarea).focus();
  await page.keyboard.press('End');
  await page.keyboard.type('@b');
  expect(await page.locator('.suggestion-item').allTextContents()).toEqual(['beta']);
  await page.keyboard.press('Enter');
  expect(await page.locator(textarea).inputValue()).toBe('one beta');
  expect(await page.locator('.suggestion-container').count()).toBe(0);
});
