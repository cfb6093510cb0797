import { writeFile, rm, rename, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { eventually } from '../e2e/eventually';
import { openNodeApp, type NodeApp } from './node-app';
import { TFolder, type TAbstractFile } from './host/vault/files';

let node: NodeApp;
let events: string[];

async function open(files: Record<string, string>): Promise<void> {
  node = await openNodeApp(files);
  events = [];
  for (const name of ['create', 'modify', 'delete'])
    node.vault.on(name, (file: TAbstractFile) => events.push(`${name} ${file.path}`));
  node.vault.on('rename', (file: TAbstractFile, from: string) => events.push(`rename ${from} → ${file.path}`));
}

afterEach(() => node.close());

const file = (name: string) => {
  const found = node.vault.getFileByPath(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

test('changes made at once are made one after the other, and each is told', async () => {
  await open({ 'a.md': '' });
  await Promise.all(
    Array.from({ length: 50 }, (_, number) => node.vault.process(file('a.md'), (text) => `${text}${number},`)),
  );
  expect((await node.vault.read(file('a.md'))).split(',').length).toBe(51);
  expect(events).toEqual(Array(50).fill('modify a.md'));
});

test('a change that throws leaves the file and the next change alone', async () => {
  await open({ 'a.md': 'x' });
  await expect(
    node.vault.process(file('a.md'), () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  await node.vault.process(file('a.md'), (text) => `${text}!`);
  expect(await node.vault.read(file('a.md'))).toBe('x!');
});

test.each([
  ['a file that is there', () => node.vault.create('a.md', ''), 'File already exists.'],
  ['a folder that is there', () => node.vault.createFolder('F'), 'Folder already exists.'],
  ['a file in a folder that is not there', () => node.vault.create('None/a.md', ''), 'ENOENT'],
  ['a name that no system takes', () => node.vault.create('a:b.md', ''), 'File name cannot contain'],
  ['a rename onto a file', () => node.vault.rename(file('F/b.md'), 'a.md'), 'Destination file already exists!'],
])('%s is refused', async (_reason, act, message) => {
  await open({ 'a.md': 'mine', 'F/b.md': '' });
  await expect(act()).rejects.toThrow(message);
  expect(await node.vault.read(file('a.md'))).toBe('mine');
});

test('a folder’s rename is told for the folder and then for everything in it; objects stay the same', async () => {
  await open({ 'F/a.md': '', 'F/G/b.md': '' });
  const [inner, folder] = [file('F/G/b.md'), node.vault.getFolderByPath('F')];
  await node.vault.rename(folder as TFolder, 'H');
  expect(events[0]).toBe('rename F → H');
  expect(events.slice(1).sort()).toEqual(['rename F/G → H/G', 'rename F/G/b.md → H/G/b.md', 'rename F/a.md → H/a.md']);
  expect(inner.path).toBe('H/G/b.md');
  expect(file('H/G/b.md')).toBe(inner);
  expect(node.vault.getAbstractFileByPath('F/a.md')).toBeNull();
});

test('a folder’s removal is told for its files first', async () => {
  await open({ 'F/a.md': '', 'F/G/b.md': '' });
  await node.fileManager.trashFile(node.vault.getFolderByPath('F') as TFolder);
  expect(events).toEqual(
    ['delete F/G/b.md', 'delete F/G', 'delete F/a.md', 'delete F'].sort(
      (a, b) => events.indexOf(a) - events.indexOf(b),
    ),
  );
  expect(events.at(-1)).toBe('delete F');
  await expect(node.vault.adapter.exists('.trash/F/G/b.md')).resolves.toBe(true);
});

test('a file knows its size and times, as they are on disk', async () => {
  await open({ 'a.md': 'née' });
  expect(file('a.md').stat.size).toBe(4);
  const before = file('a.md').stat.mtime;
  await node.vault.modify(file('a.md'), 'longer', { mtime: before + 5000 });
  expect(file('a.md').stat).toMatchObject({ size: 6, mtime: before + 5000 });
});

describe('what another program does', () => {
  const until = (condition: () => boolean): Promise<void> => eventually(() => expect(condition()).toBe(true));

  test('a new file, with the folder it is in', async () => {
    await open({});
    await mkdir(path.join(node.folder, 'F'));
    await writeFile(path.join(node.folder, 'F/a.md'), 'x');
    await until(() => events.length >= 2);
    expect(events).toEqual(['create F', 'create F/a.md']);
  });

  test('a change', async () => {
    await open({ 'a.md': 'x' });
    await writeFile(path.join(node.folder, 'a.md'), 'xy');
    await until(() => events.length > 0);
    expect(events).toEqual(['modify a.md']);
    expect(await node.vault.cachedRead(file('a.md'))).toBe('xy');
  });

  test('a removal, and a rename, which nobody can tell from a removal and a new file', async () => {
    await open({ 'a.md': 'x', 'b.md': 'y' });
    await rm(path.join(node.folder, 'a.md'));
    await rename(path.join(node.folder, 'b.md'), path.join(node.folder, 'c.md'));
    await until(() => events.length >= 3);
    expect(events.sort()).toEqual(['create c.md', 'delete a.md', 'delete b.md']);
  });

  test('its own writing is told once, not again when the disk reports it', async () => {
    await open({ 'a.md': 'x' });
    await node.vault.modify(file('a.md'), 'y');
    // What the disk reports of another file comes after what it reports of this one.
    await writeFile(path.join(node.folder, 'later.md'), '');
    await until(() => events.includes('create later.md'));
    expect(events).toEqual(['modify a.md', 'create later.md']);
  });

  test('what the app wrote and another removed at once', async () => {
    await open({ 'F/a.md': 'x' });
    await node.vault.create('new.md', '');
    await node.vault.rename(node.vault.getFolderByPath('F') as TFolder, 'G');
    await rm(path.join(node.folder, 'new.md'));
    await rm(path.join(node.folder, 'G'), { recursive: true });
    await until(() => events.includes('delete G') && events.includes('delete new.md'));
    expect(events.filter((event) => event.startsWith('delete')).sort()).toEqual([
      'delete G',
      'delete G/a.md',
      'delete new.md',
    ]);
  });

  test('the folder goes away and comes back', async () => {
    await open({ 'a.md': 'x' });
    for (const name of ['disk-gone', 'disk-back']) node.vault.on(name, () => events.push(name));
    await rename(node.folder, `${node.folder}-away`);
    await until(() => events.includes('disk-gone'));
    await rename(`${node.folder}-away`, node.folder);
    await until(() => events.includes('disk-back'));
    expect(events).toEqual(['disk-gone', 'disk-back']);
  });
});
