import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import type { Bundle } from '../workbench/server/bundle';
import { showOnMap, showPart } from './atlas-places';
import { leavePagesAlone } from './leave-pages';
import { startWorkbench, type Workbench } from './workbench';

/** The name of the moving picture. */
export const FILM = 'tour';

const SIZE = { width: 1080, height: 675 };
/** Of WebP, from 0 to 100: letters stay sharp, and the README stays small. */
const QUALITY = 72;

/** Something that a person does, and for how long its outcome is looked at, in ms. */
type Scene = readonly [looking: number, doing: (workbench: Workbench) => Promise<void>];

const button = ({ page }: Workbench, name: string) => page.locator('.modal').getByRole('button', { name });

/**
 * The first minutes: look at the vault on one page, have index notes written, open a note beside what it is linked to.
 */
const scenes: readonly Scene[] = [
  [1400, (workbench) => workbench.command('Topic Atlas: Open the atlas')],
  [2000, ({ page }) => page.locator('.topic-atlas-topic-row', { hasText: 'Language models' }).first().click()],
  [2000, (workbench) => showPart(workbench, 'notes')],
  [2200, (workbench) => showPart(workbench, 'linked')],
  [2200, (workbench) => showOnMap(workbench, 'Deep learning', 'Training dynamics')],
  [
    2200,
    async (workbench) => {
      await workbench.command('Topic Atlas: Rebuild topic indexes');
      await leavePagesAlone(workbench);
    },
  ],
  [
    2400,
    async (workbench) => {
      await button(workbench, 'Write all').click();
      await workbench.page.locator('.topic-atlas-notice-button').first().waitFor();
    },
  ],
  [2400, (workbench) => workbench.open('Topics/Deep learning/Transformers.md')],
  [
    3000,
    async (workbench) => {
      await workbench.open('Notes/Attention.md');
      await workbench.command('Topic Atlas: Open linked notes');
    },
  ],
];

/** Takes the moving picture of the first minutes, as animated WebP, and answers with its path. */
export async function takeFilm(browser: Browser, bundle: Bundle, folder: string): Promise<string> {
  const workbench = await startWorkbench(browser, bundle, {
    vault: 'examples/ml-notes',
    name: 'ML notes',
    size: SIZE,
    scale: 1,
  });
  const frames: Buffer[] = [];
  try {
    await workbench.load();
    // The folders are not what is shown.
    await workbench.page.evaluate(() => window.app.workspace.leftSplit.collapse());
    for (const [, act] of scenes) {
      await workbench.page.evaluate(() => document.querySelector('.notice-container')?.replaceChildren());
      await act(workbench);
      await workbench.page.mouse.move(0, 0);
      // What is read late comes.
      await workbench.page.waitForTimeout(1200);
      frames.push(await workbench.page.screenshot());
    }
  } finally {
    await workbench.close();
  }
  const file = path.join(folder, `${FILM}.webp`);
  const film = sharp(frames, { join: { animated: true } });
  await writeFile(
    file,
    await film.webp({ quality: QUALITY, effort: 6, loop: 0, delay: scenes.map(([ms]) => ms) }).toBuffer(),
  );
  return file;
}
