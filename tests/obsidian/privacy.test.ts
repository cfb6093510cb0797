import { listedNotes } from '../../src/core/atlas/view';
import { selectCards } from '../../src/core/card-list/select';
import { DEFAULT_QUERY } from '../../src/core/card-list/query';
import { overviewInSteps } from '../../src/core/browse/overview';
import { linkedInSteps } from '../../src/core/browse/linked';
import { mapInSteps } from '../../src/core/map/draw-map';
import { finish } from '../../src/core/steps';
import { findTopics } from '../../src/core/topics/infer-proposal';
import { ApiHost } from '../../src/obsidian/api/api-host';
import { Reports } from '../../src/obsidian/api/reports';
import { Handlers } from '../../src/obsidian/cli-handlers/handlers';
import { makeServices, type Services } from '../../src/obsidian/services';
import { toldCard } from '../../src/obsidian/views/cards/shown-card';
import { CoverageModel } from '../../src/obsidian/views/coverage/coverage-model';
import { GuideModel } from '../../src/obsidian/views/guide/guide-model';
import { PanelModel } from '../../src/obsidian/views/panel/panel-model';
import { Teacher } from '../../src/obsidian/views/sort/teacher';
import { eventually } from '../e2e/eventually';
import { MemoryIndexedDb } from '../support/memory-indexed-db';
import type { NodeApp } from '../workbench/node-app';
import { openNodePlugin, writeNote } from './node-plugin';

jest.mock('obsidian', () => jest.requireActual<object>('./node-obsidian'), { virtual: true });

/** A word of private notes that nobody shall see. */
const WORD = 'zephyr';
const FILTER = { only: [], without: ['private'] };
const TOPICS = { k: { name: 'Kernels', rules: { tags: ['kernel'] } }, s: { name: 'Sampling' } };

const PUBLIC = {
  'Gram.md': '---\ntopics: [Kernels]\nproblem: Is it large?\n---\nA kernel of quokkas. [[Rank]]',
  'Mercer.md': '---\ntopics: [Kernels]\n---\nKernels and quokkas, and their ranks. [[Rank]]',
  'Rank.md': '---\ntopics: [Sampling]\n---\nRank of matrices, sampled.',
  'Nystrom.md': '---\ntopics: [Sampling]\n---\nColumns of matrices, sampled by their ranks.',
  'Leverage.md': '---\ntopics: [Sampling]\n---\nWhich columns are sampled first.',
  'Loose.md': '---\nkind: method\n---\nWombats of the desert. Matrices, sampled by columns and ranks.',
  'Other.md': '---\nkind: method\n---\nA desert of wombats.',
  'Named.md': '---\ntopics: [Vellum]\n---\nAbout what a private page is about.',
};

const PRIVATE = Object.fromEntries<string>([
  // The page of a topic that others name says where it stands.
  ['Vellum.md', `---\nprivate: true\nup: Kernels\n---\nThe ${WORD}.`],
  ...Array.from({ length: 6 }, (_, i): [string, string] => [
    `${WORD} folder/${WORD} ${i}.md`,
    [
      '---',
      'private: true',
      `topics: [Kernels, ${WORD} topic]`,
      `tags: [kernel, ${WORD}]`,
      `aliases: [quokkas]`,
      `problem: What is ${WORD} ${i}?`,
      '---',
      `Wombats and quokkas of the ${WORD}: matrices, sampled. [[Gram]] [[Mercer]] [[Missing ${WORD}]] [[Loose]]`,
    ].join('\n'),
  ]),
]);

interface Running {
  readonly node: NodeApp;
  readonly services: Services;
  readonly api: ApiHost;
  stop(): void;
}

const running: Running[] = [];
let database: MemoryIndexedDb;

beforeEach(() => {
  database = new MemoryIndexedDb().install();
});

afterEach(() => {
  for (const one of running.splice(0)) one.stop();
});

/** The plugin in an app without a page. */
async function run(files: Readonly<Record<string, string>>, settings: object): Promise<Running> {
  const { node, settings: store } = await openNodePlugin(files, settings);
  const ends: (() => void)[] = [];
  const app = Object.assign(node.app, {
    loadLocalStorage: (key: string) => (key === 'topic-atlas-panel' ? { showsIndexNotes: true, order: 'title' } : 'id'),
    saveLocalStorage: () => undefined,
    workspace: {},
  });
  const plugin = { app, register: (end: () => void) => ends.push(end) };
  const services = makeServices(plugin as unknown as Parameters<typeof makeServices>[0], store);
  const api = new ApiHost();
  services.host.load();
  services.near.load();
  await services.host.ready();
  api.load();
  await api.start(services);
  const stop = (): void => {
    api.unload();
    services.near.unload();
    services.host.unload();
    ends.forEach((end) => end());
    services.device.close();
    node.close();
  };
  const one = { node, services, api, stop };
  running.push(one);
  return one;
}

/** All that the plugin answers and shows, by who asks. */
async function answers({ node, services, api: { api } }: Running): Promise<Record<string, unknown>> {
  const { host, near, cards, settings, vault } = services;
  await near.learnt();
  const atlas = await host.ready();
  if (atlas === null) throw new Error('There is no atlas.');
  const paths = listedNotes(atlas);
  await cards.load(paths);
  const card = (path: string): ReturnType<typeof cards.card> => cards.card(path);
  const { index, topicsProperty, topics } = settings.settings;
  const { signal: goOn } = new AbortController();
  const coverage = new CoverageModel(services);
  await coverage.look(goOn);
  await coverage.compare(goOn);
  const coverageRows = await coverage.rows(goOn);
  const teacher = new Teacher(atlas, services);
  await teacher.learn(goOn);
  const handlers = new Handlers(services, new Reports(services));
  await node.vault.adapter.write('.before.json', '{"format":"topic-atlas","version":1}');
  const guide = new GuideModel(finish(findTopics(atlas, topicsProperty)), topics, atlas);
  const overview = finish(overviewInSteps(atlas, card, index));
  const all = async <T>(ask: (path: string) => T | Promise<T>): Promise<unknown[]> => {
    const told: unknown[] = [];
    for (const path of Object.keys(PUBLIC)) told.push([path, await ask(path)]);
    return told;
  };
  return {
    panel: await all((path) => panelOf(path, services)),
    near: await all((path) => near.near(path)),
    mentions: await all((path) => Array.from(near.mentioned(path) ?? []).sort()),
    ways: await all((path) => [near.waysBetween(path, 'Other.md'), near.stepsFrom(path)]),
    suggestions: await all((path) => teacher.suggest(path)),
    api: [
      await api.topics(),
      await all(async (path) => [await api.topicsOf(path), await api.cardOf(path), await api.related(path)]),
      await api.notesIn('Kernels', { below: true }),
      await api.rebuild({ dryRun: true }),
    ],
    terminal: [
      await handlers.related({}),
      await handlers.check({}),
      await handlers.check({ json: 'true' }),
      await handlers.rebuild({ 'dry-run': 'true' }),
      await handlers.export({ to: '.atlas', json: 'true' }),
      await node.vault.adapter.read('.atlas/atlas.json'),
      await node.vault.adapter.read('.atlas/topics/kernels.md'),
    ],
    changes: [
      await handlers.changes({ since: '.before.json' }),
      await handlers.changes({ since: '.before.json', json: 'true' }),
    ],
    guide: [
      guide.total,
      guide.sources,
      guide.rows.map(({ name, notes }) => [name, Array.from(notes)]),
      guide.alike(),
      guide.forecast(),
    ],
    coverage: [coverage.coverage, Array.from({ length: coverageRows?.length ?? 0 }, (_, i) => coverageRows?.at(i))],
    cards: selectCards(DEFAULT_QUERY, {
      atlas,
      card,
      dateProperty: '',
      changed: (path) => vault.stamp(path)?.mtime ?? 0,
    }),
    atlas: [overview, Array.from(overview.open), finish(linkedInSteps(atlas))],
    map: finish(mapInSteps(atlas, { open: overview.open, hubs: new Set() })),
  };
}

/** The rows of a note's panel, and what they say. */
function panelOf(path: string, services: Services): unknown {
  const model = new PanelModel(services);
  model.show(path);
  model.lookAround();
  model.foldAll(false);
  const rows = model.rows();
  return Array.from({ length: rows.length }, (_, i) => {
    const row = rows.at(i);
    return row === undefined ? null : [row, model.facts?.textOf(row)];
  });
}

/** Without how long it took. */
const said = (answer: unknown): string =>
  JSON.stringify(answer, (key, value: unknown) => {
    if (key === 'ms') return 0;
    if (typeof value === 'string') return value.replace(/"ms":[\d.]+/, '');
    return value instanceof Set || value instanceof Map ? Array.from(value as Iterable<unknown>) : value;
  });

describe('a note that the filter leaves out is as if it were not there', () => {
  let [filtered, without, open]: Record<string, unknown>[] = [];

  beforeEach(async () => {
    if (open !== undefined) return;
    filtered = await answers(await run({ ...PUBLIC, ...PRIVATE }, { topics: TOPICS, filter: FILTER }));
    new MemoryIndexedDb().install();
    without = await answers(await run(PUBLIC, { topics: TOPICS }));
    new MemoryIndexedDb().install();
    open = await answers(await run({ ...PUBLIC, ...PRIVATE }, { topics: TOPICS }));
  });

  test.each([
    'panel',
    'near',
    'mentions',
    'ways',
    'suggestions',
    'api',
    'terminal',
    'changes',
    'guide',
    'coverage',
    'cards',
    'atlas',
    'map',
  ])('for the %s', (who) => {
    expect(said(filtered?.[who])).toBe(said(without?.[who]));
    // Without a filter it is seen, so that this can fail.
    expect(said(open?.[who])).not.toBe(said(without?.[who]));
  });
});

describe('where a note links to one that is left out', () => {
  const INDEX =
    '---\ntopic-index: Kernels\n---\n<!-- topic-atlas:begin -->\n\n<!-- topic-atlas:end -->\n\n[[Secret]]\n';
  const FILES = {
    'Topics/Kernels.md': INDEX,
    'Answered.md': '---\ntopics: [Kernels]\nproblem: Is it known?\napproach: "[[Secret]]"\n---\n',
    'Secret.md': `---\nprivate: true\nproblem: What is ${WORD}?\n---\nSee [[Answered]].`,
  };

  test.each<[filter: string, settings: object, isSeen: boolean]>([
    ['with the filter nothing of that note is shown', { topics: TOPICS, filter: FILTER }, false],
    ['without, what it says is', { topics: TOPICS }, true],
  ])('%s', async (_filter, settings, isSeen) => {
    const { services } = await run(FILES, settings);
    await services.cards.load(Object.keys(FILES));
    expect(JSON.stringify(toldCard('Answered.md', services)).includes(WORD)).toBe(isSeen);
    const panels = ['Answered.md', 'Topics/Kernels.md'].map((path) => JSON.stringify(panelOf(path, services)));
    expect(panels.map((panel) => panel.includes('Secret.md'))).toEqual([isSeen, isSeen]);
  });

  test('who asks for it by its name is told that there is none', async () => {
    const { services, api } = await run(FILES, { topics: TOPICS, filter: FILTER });
    const handlers = new Handlers(services, new Reports(services));
    await expect(handlers.related({ note: 'Secret' })).rejects.toThrow('There is no note "Secret"');
    await expect(api.api.cardOf('Secret.md')).rejects.toThrow('there is no note "Secret.md"');
    await expect(handlers.related({ note: 'Answered' })).resolves.toBeDefined();
  });

  test('nobody hears that it was changed', async () => {
    const { node, api } = await run(FILES, { topics: TOPICS, filter: FILTER });
    const heard: string[] = [];
    api.api.on('changed', ({ notes }) => heard.push(...notes));
    await writeNote(node, 'Secret.md', `${FILES['Secret.md']} More.`);
    await writeNote(node, 'Answered.md', `${FILES['Answered.md']} More.`);
    await eventually(() => expect(heard).toContain('Answered.md'));
    expect(heard).not.toContain('Secret.md');
  });
});

describe('what this device has kept of a note', () => {
  const FILES = { ...PUBLIC, ...PRIVATE };
  /** All but what an undo of the last rebuild needs. */
  const kept = (): string =>
    JSON.stringify(
      Array.from(database.tables)
        .filter(([name]) => name !== 'last-rebuild')
        .map(([name, table]) => [name, Array.from(table)]),
    );
  /** The index note of a topic that only private notes named is the person's to delete, and known by its name. */
  const withoutTopicNames = (text: string): string => text.replaceAll(`${WORD} topic`, '');
  const learn = async ({ services }: Running): Promise<void> => {
    await services.near.learnt();
    await services.cards.load(Object.keys(FILES));
    await services.rebuilder.unasked(false);
  };

  test('goes when the filter is switched on', async () => {
    const one = await run(FILES, { topics: TOPICS });
    await learn(one);
    expect(kept()).toContain(WORD);
    const { settings, rebuilder } = one.services;
    await settings.update((now) => ({ ...now, filter: FILTER }));
    await rebuilder.unasked(false);
    await one.node.settle();
    await eventually(() => expect(withoutTopicNames(kept())).not.toContain(WORD));
    expect(kept()).toContain('Gram.md');
    const atlas = await one.services.host.ready();
    expect(Array.from(atlas?.notes() ?? [], ({ path }) => path)).not.toContain(Object.keys(PRIVATE)[0]);
    for (const { path } of one.services.vault.files()) {
      if (path.startsWith('Topics/')) expect(await one.services.vault.glance(path)).not.toContain(`[[${WORD}`);
    }
  });

  test('goes at the next start, where the filter was switched on elsewhere', async () => {
    const first = await run(FILES, { topics: TOPICS });
    await learn(first);
    const files: Record<string, string> = {};
    for (const { path } of first.services.vault.files()) files[path] = (await first.services.vault.glance(path)) ?? '';
    running.splice(0).forEach((one) => one.stop());
    expect(kept()).toContain(WORD);
    await learn(await run(files, { topics: TOPICS, filter: FILTER }));
    await eventually(() => expect(withoutTopicNames(kept())).not.toContain(WORD));
  });
});
