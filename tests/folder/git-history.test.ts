import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DeletedNotes } from '../../pkg/cli/folder/git-history';
import { removeFolder, temporaryFolder } from '../support/temporary-folder';

let root: string;

beforeEach(() => {
  root = temporaryFolder({ 'Gone.md': 'x', 'Old name.md': 'y', 'a/Größe.md': 'z', 'Here.md': 'h', 'Gone.png': '' });
});

afterEach(() => removeFolder(root));

const git = (...args: string[]): void => {
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@t', '-C', root, ...args], { stdio: 'ignore' });
};
const commit = (): void => {
  git('add', '-A');
  git('commit', '-m', 'x');
};

test('notes that were deleted or renamed are known by their names, in a work tree alone', () => {
  const has = (names: string[]): boolean[] => {
    const deleted = new DeletedNotes(root);
    return names.map((name) => deleted.has(name));
  };
  const names = ['Gone', 'b/gone.md', 'Old name', 'Größe', 'Here', 'New name', 'Never', ''];
  expect(has(names)).toEqual(names.map(() => false));
  git('init');
  expect(has(names)).toEqual(names.map(() => false));
  commit();
  expect(has(names)).toEqual(names.map(() => false));
  for (const path of ['Gone.md', 'Gone.png', 'a/Größe.md']) rmSync(join(root, path));
  renameSync(join(root, 'Old name.md'), join(root, 'New name.md'));
  expect(has(names)).toEqual(names.map(() => false));
  commit();
  expect(has(names)).toEqual([true, true, true, true, false, false, false, false]);
});
