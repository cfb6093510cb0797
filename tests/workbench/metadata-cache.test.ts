import type { CachedMetadata } from 'obsidian';
import type { TFile } from './host/vault/files';
import { openNodeApp, type NodeApp } from './node-app';

let node: NodeApp;
let events: string[];

async function open(files: Record<string, string>): Promise<void> {
  node = await openNodeApp(files);
  events = [];
  const { vault, metadataCache } = node;
  for (const name of ['changed', 'resolve'])
    metadataCache.on(name, ({ path }: TFile) => events.push(`${name} ${path}`));
  metadataCache.on('deleted', ({ path }: TFile, before: CachedMetadata | null) =>
    events.push(`deleted ${path} ${before?.headings?.[0]?.heading ?? 'nothing'}`),
  );
  metadataCache.on('resolved', () => events.push('resolved'));
  vault.on('modify', ({ path }: TFile) => events.push(`modify ${path}`));
}

afterEach(() => node.close());

const file = (path: string): TFile => {
  const found = node.vault.getFileByPath(path);
  if (!found) throw new Error(`no ${path}`);
  return found;
};

test('a change is parsed after the vault has told it, and its links are resolved after that', async () => {
  await open({ 'a.md': '', 'b.md': '' });
  const seen: unknown[] = [];
  node.metadataCache.on('changed', (changed: TFile, text: string, cache: CachedMetadata) => {
    seen.push(text, cache.links?.length, node.metadataCache.getFileCache(changed) === cache, {
      ...node.metadataCache.resolvedLinks['a.md'],
    });
  });
  await node.vault.modify(file('a.md'), '[[b]]');
  expect(events).toEqual(['modify a.md']);
  await node.settle();
  expect(events).toEqual(['modify a.md', 'changed a.md', 'resolve a.md', 'resolved']);
  expect(seen).toEqual(['[[b]]', 1, true, {}]);
  expect(node.metadataCache.resolvedLinks['a.md']).toEqual({ 'b.md': 1 });
});

test('a note that comes resolves the links that waited for it, without a change of the notes they stand in', async () => {
  await open({ 'a.md': '[[New]] [[new|again]] [[Other]]', 'b.md': 'nothing' });
  expect(node.metadataCache.unresolvedLinks['a.md']).toEqual({ New: 1, new: 1, Other: 1 });
  await node.vault.create('New.md', '');
  await node.settle();
  expect(events.filter((event) => !event.startsWith('resolved')).sort()).toEqual([
    'changed New.md',
    'resolve New.md',
    'resolve a.md',
  ]);
  expect(events.at(-1)).toBe('resolved');
  expect(node.metadataCache.resolvedLinks['a.md']).toEqual({ 'New.md': 2 });
  expect(node.metadataCache.unresolvedLinks['a.md']).toEqual({ Other: 1 });
});

test('a rename is no change: what is known moves, and only links are looked at again', async () => {
  await open({ 'a.md': '# Head', 'b.md': '[[a]]' });
  const cache = node.metadataCache.getCache('a.md');
  await node.vault.rename(file('a.md'), 'c.md');
  expect(node.metadataCache.getCache('c.md')).toBe(cache);
  expect(node.metadataCache.getCache('a.md')).toBeNull();
  await node.settle();
  expect(events.filter((event) => event.startsWith('changed'))).toEqual([]);
  expect(events.at(-1)).toBe('resolved');
  expect(node.metadataCache.unresolvedLinks['b.md']).toEqual({ a: 1 });
});

test('of a note that is deleted the last that was known is told, then links to it are resolved again', async () => {
  await open({ 'a.md': '# Head', 'b.md': '[[a]]' });
  await node.vault.delete(file('a.md'));
  await node.settle();
  expect(events).toEqual(['deleted a.md Head', 'resolve b.md', 'resolved']);
  expect(node.metadataCache.resolvedLinks).toEqual({ 'b.md': {} });
});

test('every note is told when a vault is opened for the first time', async () => {
  node = await openNodeApp({});
  const changed: string[] = [];
  node.metadataCache.on('changed', ({ path }: TFile) => changed.push(path));
  await Promise.all(['a.md', 'b.md', 'c.md'].map((path) => node.vault.create(path, `# ${path}`)));
  await node.settle();
  expect(changed.sort()).toEqual(['a.md', 'b.md', 'c.md']);
});

test('what is no note has an empty cache, what is not there none, and no note is too long', async () => {
  await open({ 'a.png': 'x', 'long.md': `# Head\n${'x'.repeat(2 * 1024 * 1024)}` });
  expect(node.metadataCache.getCache('a.png')).toEqual({});
  expect(node.metadataCache.getCache('none.md')).toBeNull();
  expect(node.metadataCache.getCache('long.md')?.headings).toHaveLength(1);
});

test('a note that changes while it is parsed is parsed again', async () => {
  await open({ 'a.md': '' });
  const [first, second] = [node.vault.modify(file('a.md'), '# One'), node.vault.modify(file('a.md'), '# Two')];
  await Promise.all([first, second]);
  await node.settle();
  expect(node.metadataCache.getCache('a.md')?.headings?.[0]?.heading).toBe('Two');
});

describe('renaming a file', () => {
  test.each([
    [
      'a link by name follows',
      '[[Old]] and [[Old|text]] and ![[Old#Part]]',
      '[[New]] and [[New|text]] and ![[New#Part]]',
    ],
    ['a Markdown link follows', '[text](Old.md)', '[text](New.md)'],
    [
      'a link in a property follows',
      '---\nup: "[[Old]]"\nsee:\n  - "[[Other]]"\n  - "[[Old|text]]"\n---\n[[Old]]',
      '---\nup: "[[New]]"\nsee:\n  - "[[Other]]"\n  - "[[New|text]]"\n---\n[[New]]',
    ],
    ['code and other links stay', '`[[Old]]` [[Other]]', '`[[Old]]` [[Other]]'],
  ])('%s', async (_reason, before, after) => {
    await open({ 'Old.md': '', 'Other.md': '', 'a.md': before });
    await node.fileManager.renameFile(file('Old.md'), 'New.md');
    expect(await node.vault.read(file('a.md'))).toBe(after);
  });

  test('links stay as they are where the person does not want them changed', async () => {
    await open({ 'Old.md': '', 'a.md': '[[Old]]', '.obsidian/app.json': '{"alwaysUpdateLinks": false}' });
    await node.fileManager.renameFile(file('Old.md'), 'New.md');
    expect(await node.vault.read(file('a.md'))).toBe('[[Old]]');
  });
});

describe('properties of a note', () => {
  test.each([
    ['are added in front of a text that has none', 'Text', '---\na: 1\n---\nText'],
    [
      'join those that are there, whose comments are lost as in the app',
      '---\nb: 2 # why\n---\nText',
      '---\nb: 2\na: 1\n---\nText',
    ],
  ])('%s', async (_reason, before, after) => {
    await open({ 'a.md': before });
    await node.fileManager.processFrontMatter(file('a.md'), (properties) => {
      properties['a'] = 1;
    });
    expect(await node.vault.read(file('a.md'))).toBe(after);
  });

  test('that are wrong are not touched', async () => {
    await open({ 'a.md': '---\na: [\n---\n' });
    await expect(node.fileManager.processFrontMatter(file('a.md'), () => undefined)).rejects.toThrow();
    expect(await node.vault.read(file('a.md'))).toBe('---\na: [\n---\n');
  });
});
