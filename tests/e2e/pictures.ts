import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { buildBundle, type Bundle } from '../workbench/server/bundle';
import { browserArguments, findBrowser } from '../workbench/server/find-browser';
import { FILM, takeFilm } from './film';
import { leavePagesAlone } from './leave-pages';
import { showCards, showCoverage, showOnMap, showPart } from './atlas-places';
import { startWorkbench, type Workbench, type WorkbenchOptions } from './workbench';

interface Picture extends Pick<WorkbenchOptions, 'dark' | 'language' | 'phone' | 'size'> {
  readonly name: string;
  /** Brings the page to what is to be seen. The index notes are there already. */
  readonly show: (workbench: Workbench) => Promise<void>;
}

const wide = { width: 1280, height: 800 };
const small = { width: 960, height: 600 };
const home = 'Topics/Topics.md';
const topic = 'Topics/Deep learning/Transformers.md';
const note = 'Notes/Attention.md';

/** Opens a note with the folders folded away: what counts is the note. */
async function read(workbench: Workbench, file: string): Promise<void> {
  await workbench.open(file);
  await workbench.page
    .locator('[aria-label="Collapse all"]')
    .first()
    .click({ timeout: 1000 })
    .catch(() => undefined);
}

async function readWithPanel(workbench: Workbench, file: string): Promise<void> {
  await workbench.open(file);
  await workbench.command('Topic Atlas: Open linked notes');
}

/** Folds away what metadata tells, so that what is worked out is seen. */
async function lookAtWhatIsNear(workbench: Workbench, file: string): Promise<void> {
  await readWithPanel(workbench, file);
  const head = (title: string) =>
    workbench.page.locator('.topic-atlas-row.mod-section', { has: workbench.page.getByText(title, { exact: true }) });
  for (const title of ['Links', 'Linked from', 'Same topic']) await head(title).click();
  await workbench.page
    .locator('.workspace-split.mod-right-split .topic-atlas-list')
    .evaluate((list) => list.scrollTo(0, 0));
}

/** A part of the atlas, whatever the app's language: commands are called otherwise in each. */
async function showInAnyLanguage({ page }: Workbench, part: string): Promise<void> {
  await page.evaluate(() => {
    window.app.workspace.leftSplit.collapse();
    window.app.commands.executeCommandById('topic-atlas:open-the-atlas');
  });
  await page.locator(`.topic-atlas-view [role="tab"][data-part="${part}"]`).click();
}

/**
 * As in a language that is read from right to left and that the plugin does not have: its words are English, and
 * stand in for those of any such language.
 */
async function turnRightToLeft({ page }: Workbench): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    document.body.addClass('mod-rtl');
  });
}

/** Something for a preview to show. */
async function changeAndPreview(workbench: Workbench): Promise<void> {
  const text = await workbench.vault.read(note);
  await workbench.vault.write(
    note,
    text.replace(/^problem: .*$/m, 'problem: How does one token learn from all others?'),
  );
  await workbench.page.waitForFunction(
    (path) => String(window.app.metadataCache.getCache(path)?.frontmatter?.['problem']).startsWith('How'),
    note,
  );
  await workbench.command('Topic Atlas: Preview topic indexes');
  await leavePagesAlone(workbench);
}

const pictures: readonly Picture[] = [
  { name: 'home-light', size: wide, show: (workbench) => read(workbench, home) },
  { name: 'topic-dark', dark: true, size: wide, show: (workbench) => readWithPanel(workbench, topic) },
  { name: 'panel-light', size: wide, show: (workbench) => readWithPanel(workbench, note) },
  { name: 'panel-dark', dark: true, size: wide, show: (workbench) => lookAtWhatIsNear(workbench, note) },
  {
    name: 'atlas-light',
    size: wide,
    async show(workbench) {
      await showPart(workbench, 'topics');
      await workbench.page.locator('.topic-atlas-topic-row', { hasText: 'Language models' }).first().click();
    },
  },
  { name: 'map-light', size: wide, show: (workbench) => showPart(workbench, 'linked') },
  {
    name: 'map-dark',
    dark: true,
    size: wide,
    show: (workbench) => showOnMap(workbench, 'Deep learning', 'Training dynamics'),
  },
  { name: 'phone-map-light', phone: true, show: (workbench) => showPart(workbench, 'linked') },
  { name: 'cards-light', size: wide, show: (workbench) => showCards(workbench) },
  {
    name: 'open-problems-dark',
    dark: true,
    size: wide,
    show: (workbench) => showCards(workbench, 'open'),
  },
  { name: 'phone-topic-light', phone: true, show: (workbench) => workbench.open(topic) },
  { name: 'phone-panel-dark', phone: true, dark: true, show: (workbench) => readWithPanel(workbench, note) },
  { name: 'preview-dark', dark: true, size: wide, show: (workbench) => changeAndPreview(workbench) },
  { name: 'guide-light', size: wide, show: (workbench) => workbench.command('Topic Atlas: Arrange topics') },
  {
    name: 'sort-light',
    size: wide,
    async show(workbench) {
      await workbench.command('Topic Atlas: Sort the unsorted');
      await workbench.page.locator('.topic-atlas-sort-row').first().waitFor();
    },
  },
  {
    name: 'coverage-dark',
    dark: true,
    size: wide,
    show: (workbench) => showCoverage(workbench),
  },
  { name: 'german-light', language: 'de', size: small, show: (workbench) => showInAnyLanguage(workbench, 'topics') },
  { name: 'chinese-light', language: 'zh', size: small, show: (workbench) => showInAnyLanguage(workbench, 'linked') },
  {
    name: 'japanese-dark',
    language: 'ja',
    dark: true,
    size: small,
    show: (workbench) => showInAnyLanguage(workbench, 'todo'),
  },
  {
    name: 'right-to-left-light',
    language: 'ar',
    size: small,
    async show(workbench) {
      await turnRightToLeft(workbench);
      await showInAnyLanguage(workbench, 'topics');
      await workbench.page.locator('.topic-atlas-topic-row', { hasText: 'Language models' }).first().click();
    },
  },
  {
    name: 'settings-light',
    size: wide,
    async show({ page }) {
      await page.keyboard.press('Control+,');
      await page.locator('[data-setting-id="topic-atlas"]').click({ timeout: 2000 });
    },
  },
];

/** The first rebuild, as a person does it. Its last message has a button, for the details. */
async function rebuild(workbench: Workbench): Promise<void> {
  await workbench.command('Rebuild topic indexes');
  await leavePagesAlone(workbench);
  await workbench.page.locator('.modal button.mod-cta').click();
  await workbench.page.locator('.topic-atlas-notice-button').first().waitFor({ timeout: 60_000 });
  await workbench.settle();
}

async function take(
  browser: Browser,
  bundle: Bundle,
  folder: string,
  { name, show, ...options }: Picture,
): Promise<void> {
  const workbench = await startWorkbench(browser, bundle, {
    vault: 'examples/ml-notes',
    name: 'ML notes',
    scale: 1.5,
    ...options,
  });
  try {
    await workbench.load();
    // What is pressed for it is called otherwise in other languages, of which the atlas alone is shown.
    if (options.language === undefined) await rebuild(workbench);
    await show(workbench);
    // The pointer leaves, messages go, and what is read late comes.
    await workbench.page.mouse.move(0, 0);
    await workbench.page.waitForTimeout(1200);
    await workbench.page.evaluate(() => {
      for (const notice of document.querySelectorAll('.notice-container')) notice.remove();
    });
    await workbench.picture(path.join(folder, `${name}.png`));
  } finally {
    await workbench.close();
  }
}

/**
 * Takes the pictures whose name contains `wanted`, the moving one among them, and says which. The plugin must have been
 * built.
 */
export async function takePictures(folder: string, wanted = ''): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error('There is no browser to take pictures with. `npm run setup:browser` gets one.');
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const bundle = await buildBundle();
  try {
    for (const picture of pictures.filter(({ name }) => name.includes(wanted))) {
      await take(browser, bundle, folder, picture);
      console.log(path.join(folder, `${picture.name}.png`));
    }
    if (FILM.includes(wanted)) console.log(await takeFilm(browser, bundle, folder));
  } finally {
    await browser.close();
  }
}
