import { Atlas } from '../../src/core/atlas/atlas';
import type { AtlasOptions } from '../../src/core/atlas/options';
import { DEFAULT_TEMPLATE_FOLDERS } from '../../src/core/notes/ignored';
import { chosenTopics, notesHeld } from '../../src/core/topics/infer-choice';
import { findTopics, proposeTopics } from '../../src/core/topics/infer-proposal';
import { finish } from '../../src/core/steps';
import { inWorkbench } from './in-workbench';
import { compare, median, ms, printTable, times, timeSteps } from './measure';
import { syntheticNotes, syntheticTopics, SyntheticVault } from './synthetic';

const SIZES = process.argv[2] === undefined ? [10_000, 100_000] : [Number(process.argv[2])];
/** In the browser, where a vault of so many notes is opened. */
const OPENED = 10_000;
const ROUNDS = 5;
const PATIENCE = 120_000;

function optionsFor(topics: AtlasOptions['topics']): AtlasOptions {
  return {
    topics,
    topicsProperty: 'topics',
    namesBecomeTopics: true,
    templateFolders: DEFAULT_TEMPLATE_FOLDERS,
    excludedFolders: [],
  };
}

function measureRules(size: number): Record<string, string> {
  const vault = new SyntheticVault(syntheticNotes({ notes: size }));
  const before = optionsFor(syntheticTopics(size));
  const after = optionsFor({ ...before.topics, t0: { name: 'Topic 0', rules: { tags: ['area1'] } } });
  const atlas = Atlas.build(vault, before);
  // Each time the others than before: what is in force already is no change.
  let isBefore = true;
  const other = (): AtlasOptions => (isBefore ? after : before);
  const turn = (): AtlasOptions => {
    isBefore = !isBefore;
    return isBefore ? before : after;
  };
  const took = compare(size > 20_000 ? 1 : 3, 1, {
    built: () => Atlas.build(vault, after),
    changed: () => atlas.setOptions(turn()),
    forecast: () => finish(atlas.forecastInSteps(other())),
    found: () => finish(findTopics(atlas, 'topics')),
  });
  const findings = finish(findTopics(atlas, 'topics'));
  const { proposed, counted } = compare(1, 1, {
    proposed: () => proposeTopics(findings.sources, {}),
    counted: () => {
      const topics = proposeTopics(findings.sources.slice(0, 1), {});
      const kept = new Set(topics.map(({ id }) => id));
      return [notesHeld(topics, kept), chosenTopics(topics, { kept, names: new Map() })];
    },
  });
  return {
    'floor: the atlas built from nothing': ms(took.built),
    'a rule changed, all counts right': `${ms(took.changed)} (${times(took.changed / took.built)})`,
    '· longest step': ms(timeSteps(atlas.setOptionsInSteps(turn())).longest),
    'what the change would do': `${ms(took.forecast)} (${times(took.forecast / took.built)})`,
    '· longest step ': ms(timeSteps(atlas.forecastInSteps(other())).longest),
    'topics found for the guide': `${ms(took.found)} (${times(took.found / took.built)})`,
    '· longest step  ': ms(timeSteps(findTopics(atlas, 'topics')).longest),
    'one tree of all sources': ms(proposed),
    'one source, pruned and counted': ms(counted),
  };
}

/** Functions that run in the page; they see nothing of this file. */
const inPage = {
  sort: async (): Promise<number> => {
    const leaf = window.app.workspace.getLeaf('tab');
    const start = performance.now();
    await leaf.setViewState({ type: 'topic-atlas-sort', active: true });
    while (document.querySelector('.topic-atlas-sort-title, .topic-atlas-sort-message') === null)
      await new Promise((resolve) => setTimeout(resolve, 0));
    await new Promise(requestAnimationFrame);
    const took = performance.now() - start;
    leaf.detach();
    return took;
  },
  settings: async (): Promise<number> => {
    const tab = document.querySelector<HTMLElement>('[data-setting-id="topic-atlas"]');
    const other = document.querySelector<HTMLElement>('[data-setting-id]:not([data-setting-id="topic-atlas"])');
    other?.click();
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    tab?.click();
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 0));
    return performance.now() - start;
  },
};

function vaultOf(notes: number): Record<string, string> {
  const files: Record<string, string> = {
    '.obsidian/plugins/topic-atlas/data.json': JSON.stringify({ version: 1, topics: syntheticTopics(notes) }),
  };
  for (const { path, text } of syntheticNotes({ notes })) files[path] = text;
  for (let i = 0; i < 50; i++) files[`Loose ${i}.md`] = 'A note of no topic: kernel margin sparse graph.\n';
  return files;
}

function measureViews(size: number): Promise<readonly (readonly string[])[]> {
  return inWorkbench({ vault: vaultOf(size) }, async (workbench) => {
    const { page } = workbench;
    page.setDefaultTimeout(PATIENCE);
    await workbench.load();
    const sort: number[] = [];
    const settings: number[] = [];
    for (let round = 0; round < ROUNDS; round++) sort.push(await page.evaluate(inPage.sort));
    await page.keyboard.press('Control+,');
    for (let round = 0; round < ROUNDS; round++) settings.push(await page.evaluate(inPage.settings));
    return [
      ['the sorting view, to the first note', ms(median(sort))],
      [`the settings tab with ${Object.keys(syntheticTopics(size)).length} topics`, ms(median(settings))],
    ];
  });
}

const reports = SIZES.map((size) => ({ size, rows: measureRules(size) }));
printTable('Topics, medians', [
  ['notes', ...reports.map(({ size }) => size.toLocaleString('en'))],
  ...Object.keys(reports[0]?.rows ?? {}).map((name) => [name, ...reports.map(({ rows }) => rows[name] ?? '')]),
]);
printTable(`To first paint in a browser, ${OPENED.toLocaleString('en')} notes`, [
  ['', 'median'],
  ...(await measureViews(OPENED)),
]);
