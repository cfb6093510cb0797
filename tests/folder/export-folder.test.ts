import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { FolderForExport } from '../../pkg/cli/folder/export-folder';
import { temporaryName } from '../../pkg/cli/folder/names';
import { exportFolderContract } from '../contract/export-folder';
import { removeFolder, temporaryFolder, writeFiles } from '../support/temporary-folder';

exportFolderContract('a folder on the disk', () => {
  const root = temporaryFolder();
  const folder = path.join(root, 'a/b');
  return {
    folder: new FolderForExport(folder),
    contents: () =>
      Object.fromEntries(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.join(entry.parentPath, entry.name))
          .map((file) => [path.relative(folder, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
      ),
    put: (name, text) => writeFiles(folder, { [name]: text }),
    cleanUp: () => removeFolder(root),
  };
});

test('what a killed run left is cleared away, and what another run is writing is not', async () => {
  const [old, young] = ['0123456789abcdef', 'fedcba9876543210'].map((random) => temporaryName(random));
  const root = temporaryFolder({ [`topics/${old}`]: 'half', [`${young}`]: 'half', 'topics/.other.tmp': 'theirs' });
  utimesSync(path.join(root, `topics/${old}`), 0, 0);
  utimesSync(path.join(root, 'topics/.other.tmp'), 0, 0);
  await new FolderForExport(root).cleanUp();
  expect([`topics/${old}`, `${young}`, 'topics/.other.tmp'].map((name) => existsSync(path.join(root, name)))).toEqual([
    false,
    true,
    true,
  ]);
  removeFolder(root);
});
