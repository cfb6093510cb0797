import ts from 'typescript';
import { openProbe } from './probe';

/** Public methods that the workbench knowingly has not; using one throws with its name. */
const absent = new Set([
  // A window of their own, or files outside a vault: there are none.
  'FileSystemAdapter.getFilePath',
  'FileSystemAdapter.readLocalFile',
  'FileSystemAdapter.mkdir',
  // Nothing here is one of these.
  ...['CapacitorAdapter', 'MarkdownEditView'].map((name) => `${name}.*`),
  'Plugin.onExternalSettingsChange',
]);

interface Member {
  owner: string;
  name: string;
  isStatic: boolean;
}

/** The methods of every class that the typings export. */
function methods(): Member[] {
  const file = require.resolve('obsidian/obsidian.d.ts');
  const source = ts.createSourceFile(file, ts.sys.readFile(file) ?? '', ts.ScriptTarget.Latest, true);
  const found: Member[] = [];
  for (const statement of source.statements) {
    if (!ts.isClassDeclaration(statement) || !statement.name) continue;
    for (const member of statement.members) {
      if (!ts.isMethodDeclaration(member) || !ts.isIdentifier(member.name)) continue;
      const flags = ts.getCombinedModifierFlags(member);
      if (flags & ts.ModifierFlags.Abstract) continue;
      found.push({
        owner: statement.name.text,
        name: member.name.text,
        isStatic: (flags & ts.ModifierFlags.Static) !== 0,
      });
    }
  }
  return found;
}

test('every public method of the typings is there, or is known not to be', async () => {
  const workbench = await openProbe();
  const all = methods();
  expect(all.length).toBeGreaterThan(400);
  const missing = await workbench.page.evaluate((members) => {
    const classes = window.probe.obsidian as unknown as Record<string, { prototype: object }>;
    return members
      .filter(({ owner, name, isStatic }) => {
        const type = classes[owner];
        return type === undefined || !(name in (isStatic ? type : type.prototype));
      })
      .map(({ owner, name }) => `${owner}.${name}`);
  }, all);
  const unknown = missing.filter((name) => !absent.has(name) && !absent.has(`${name.split('.')[0] ?? ''}.*`));
  expect([...new Set(unknown)]).toEqual([]);
});

test('every name of the typings is there', async () => {
  const workbench = await openProbe();
  const file = require.resolve('obsidian/obsidian.d.ts');
  const source = ts.createSourceFile(file, ts.sys.readFile(file) ?? '', ts.ScriptTarget.Latest, true);
  const names = source.statements.flatMap((statement) => {
    if (ts.isClassDeclaration(statement) || ts.isFunctionDeclaration(statement)) return statement.name?.text ?? [];
    return ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name.getText())
      : [];
  });
  const missing = await workbench.page.evaluate(
    (list) => list.filter((name) => !(name in window.probe.obsidian)),
    names,
  );
  expect(missing).toEqual([]);
});

test('what plugins reach for although it is internal to the app', async () => {
  const workbench = await openProbe({ 'A.md': '---\ntags: [x]\n---\n#y #y [[B]]', 'B.md': '' });
  const seen = await workbench.page.evaluate(() => {
    const { app } = window;
    const note = app.vault.getFileByPath('B.md')!;
    return {
      plugins: Object.keys(app.plugins.plugins),
      internal: app.internalPlugins.getPluginById(),
      tags: app.metadataCache.getTags(),
      backlinks: [...app.metadataCache.getBacklinksForFile(note).data.keys()],
      files: Object.keys(app.vault.fileMap).sort(),
      dragged: app.dragManager.dragFile(new DragEvent('dragstart'), note).text,
      option: app.vault.getConfig('newLinkFormat'),
    };
  });
  expect(seen).toEqual({
    plugins: ['probe'],
    internal: null,
    tags: { '#x': 1, '#y': 2 },
    backlinks: ['A.md'],
    files: ['/', 'A.md', 'B.md'],
    dragged: '[[B]]',
    option: 'shortest',
  });
});
