import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { end, endpointOf, forget } from '../app/debugged';
import { journeys, vault } from '../app/journeys';
import { ObsidianWindow } from '../app/obsidian-window';
import { browserArguments, findBrowser } from '../workbench/server/find-browser';
import { FolderDisk } from '../workbench/server/folder-disk';
import { serve } from '../workbench/server/server';
import { builtBundle, openWorkbench } from './harness';
import { VaultFolder } from './vault-folder';

test.each(journeys)('%s', async (_name, journey) => {
  await journey(await openWorkbench({ vault }));
});

/** A program that is driven as the real app is, with the workbench in its window. */
function openProgram(url: string, userData: string): ChildProcess {
  const program = findBrowser();
  if (program === null) throw new Error('No browser was found.');
  const options = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${userData}`];
  return spawn(program, [...options, ...browserArguments, url], { stdio: ['ignore', 'ignore', 'pipe'] });
}

describe('by the driver of the real app', () => {
  test.each(journeys)('%s', async (_name, journey) => {
    const folder = await VaultFolder.from(vault, 'vault');
    const userData = await mkdtemp(path.join(tmpdir(), 'workbench-user-'));
    const server = await serve({
      disk: new FolderDisk(folder.path),
      bundle: await builtBundle(),
      page: {
        vaultName: 'vault',
        enabled: ['topic-atlas'],
        theme: 'light',
        phone: false,
        language: 'en',
        watchLeaks: false,
      },
      plugins: ['.'],
    });
    const program = openProgram(server.url, userData);
    try {
      const app = await ObsidianWindow.connect(await endpointOf(program), server.url, folder);
      await journey(app);
      await app.close();
    } finally {
      await end(program);
      await server.close();
      await folder.dispose();
      await forget(userData);
    }
  });
});
