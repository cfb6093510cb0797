import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TopicAtlasApi } from '../../src/obsidian/api/topic-atlas-api';
import { buildCli, start } from '../support/built-cli';
import { removeFolder, temporaryFolder } from '../support/temporary-folder';
import { eventually } from './eventually';
import { openWorkbench, type Workbench } from './harness';

let program = '';
beforeAll(async () => {
  program = await buildCli(temporaryFolder());
});
afterAll(() => removeFolder(path.dirname(program)));

/** What the command line says of the same vault. */
async function commandLine({ vault }: Workbench, command: string, ...options: string[]): Promise<string> {
  const { stdout, stderr } = await start(program, [command, vault.path, ...options]);
  expect(stderr).toBe('');
  return stdout;
}

const handler = ({ page }: Workbench, command: string, params: Record<string, string> = {}): Promise<string> =>
  page.evaluate(([name, given]) => window.app.cli.run(name, given), [`topic-atlas:${command}`, params] as const);

/** How long it took differs. */
const withoutTime = (text: string): unknown => ({ ...(JSON.parse(text) as object), ms: 0 });
interface Ranking {
  path: string;
  related: { path: string; score: number; reasons: string[] }[];
}
const rankings = (text: string): Ranking[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Ranking);

describe('the commands for a terminal', () => {
  test('say what the command line says', async () => {
    const workbench = await openWorkbench({ vault: 'examples/ml-notes' });
    expect(withoutTime(await handler(workbench, 'check', { json: 'true' }))).toEqual(
      withoutTime(await commandLine(workbench, 'check', '--json')),
    );
    expect(await handler(workbench, 'check')).toBe(await commandLine(workbench, 'check'));
    expect(await handler(workbench, 'rebuild', { 'dry-run': 'true' })).toBe(
      await commandLine(workbench, 'rebuild', '--dry-run'),
    );
  });

  test('rank as the command line does', async () => {
    const workbench = await openWorkbench({ vault: 'examples/ml-notes' });
    const inApp = rankings(await handler(workbench, 'related', { format: 'json' }));
    const outside = rankings(await commandLine(workbench, 'related', '--json'));
    expect(inApp.map(({ path }) => path)).toEqual(outside.map(({ path }) => path));
    // What is learned depends a little on the order in which texts are read, and the app reads the newest first.
    inApp.forEach(({ related }, i) => {
      const scores = new Map(outside[i]?.related.map(({ path, score }) => [path, score]));
      for (const { path, score } of related.slice(0, 5))
        expect(Math.abs(score - (scores.get(path) ?? -1))).toBeLessThan(0.02);
    });
    const text = await handler(workbench, 'related', { note: 'Notes/Attention', limit: '2' });
    expect(text).toMatch(/^Notes\/Attention\.md\n(?: {2}0\.\d\d {2}[^\n]+\.md: [^\n]+\n){2}\n$/);
  });

  test('write what the command line writes', async () => {
    const vault = {
      'A.md': '---\ntopics: X\nproblem: P.\n---\n[[B]]',
      'B.md': '---\ntopics: X\n---\n[[Gone]]',
      'C.md': '---\ntopics: X\n---\n',
    };
    const workbench = await openWorkbench({ vault });
    const dry = await commandLine(workbench, 'rebuild', '--dry-run', '--json');
    expect(withoutTime(await handler(workbench, 'rebuild', { json: 'true' }))).toEqual(withoutTime(dry));
    await expect(workbench.vault.read('Topics/X.md')).resolves.toContain('[[A]]: P.');
    expect(withoutTime(await commandLine(workbench, 'rebuild', '--dry-run', '--json'))).toMatchObject({
      created: [],
      updated: [],
    });
  });

  test('export what the command line exports, and tell what changed since', async () => {
    const workbench = await openWorkbench({ vault: 'examples/ml-notes' });
    const shape = { to: '.atlas', tokens: '500', json: 'true' };
    const answer = await handler(workbench, 'export', shape);
    const to = path.join(workbench.vault.path, '.atlas');
    // It finds every byte as it would have written it.
    const again = await commandLine(workbench, 'export', '--to', to, '--tokens', '500', '--json');
    expect(JSON.parse(again)).toEqual({ ...(JSON.parse(answer) as object), written: [] });
    await workbench.vault.write('Notes/New.md', '---\ntopics: Evaluation\n---\n');
    const since = '.atlas/atlas.json';
    await eventually(async () =>
      expect(await handler(workbench, 'changes', { since })).toBe('1 new\nEvaluation\n  + Notes/New.md\n'),
    );
    expect(await handler(workbench, 'changes', { since, format: 'json' })).toBe(
      (await commandLine(workbench, 'changes', '--since', path.join(to, 'atlas.json'), '--json')).trimEnd(),
    );
  });

  test.each([
    [
      'export',
      { to: 'Atlas' },
      'topic-atlas: The app can only export to a folder of the vault whose name begins with a dot, not to "Atlas".',
    ],
    [
      'related',
      { note: 'Nowhere' },
      'topic-atlas: There is no note "Nowhere" in this vault. Name it by its path in the vault.',
    ],
    ['related', { limit: 'many' }, 'topic-atlas: limit needs a whole number from 1 on, not "many".'],
    ['check', { format: 'yaml' }, 'topic-atlas: The format is text or json, not "yaml".'],
  ])('%s with %p is answered in one line', async (command, params, expected) => {
    const workbench = await openWorkbench({ vault: { 'A.md': '' } });
    expect(await handler(workbench, command, params)).toBe(expected);
  });
});

/** A plugin of somebody else's, which uses the API as docs/api.md says. */
const USER = 'tests/workbench/fixtures/api-user';
const VAULT = {
  'A.md': '---\ntopics: Deep learning/Attention\nproblem: Tokens are alone.\n---\nSee [[B]].',
  'B.md': '---\ntopics: Deep learning/Attention\n---\nQueries and keys.',
  'C.md': '---\ntopics: Deep learning\n---\nQueries, keys and values.',
  'D.md': 'Nothing yet.',
};

declare global {
  interface Window {
    apiUser: { api: TopicAtlasApi; changes: { notes: string[]; topics: string[] }[] };
  }
}

describe('the API for other plugins', () => {
  const open = (): Promise<Workbench> => openWorkbench({ vault: VAULT, plugin: ['.', USER] });
  const ask = <T>({ page }: Workbench, question: (api: TopicAtlasApi) => T | Promise<T>): Promise<T> =>
    page.evaluate(`(${question.toString()})(window.apiUser.api)`);

  test('tells of topics, cards and near notes', async () => {
    const workbench = await open();
    expect(await ask(workbench, (api) => api.topics())).toEqual(['Deep learning', 'Deep learning/Attention']);
    expect(await ask(workbench, (api) => api.topicsOf('B.md'))).toEqual(['Deep learning/Attention']);
    expect(await ask(workbench, (api) => api.topicsOf('D.md'))).toEqual([]);
    expect(await ask(workbench, (api) => api.notesIn('attention'))).toEqual(['A.md', 'B.md']);
    expect(await ask(workbench, (api) => api.notesIn('Deep learning'))).toEqual(['C.md']);
    expect(await ask(workbench, (api) => api.notesIn('Deep learning', { below: true }))).toEqual([
      'A.md',
      'B.md',
      'C.md',
    ]);
    expect(await ask(workbench, (api) => api.cardOf('A.md'))).toEqual({
      problem: 'Tokens are alone.',
      approach: null,
      gist: null,
      isOpen: true,
    });
    const [nearest] = await ask(workbench, (api) => api.related('C.md', 3));
    expect(nearest).toMatchObject({
      path: expect.stringMatching(/^[AB]\.md$/) as string,
      score: expect.any(Number) as number,
    });
  });

  test.each<[string, string, RegExp]>([
    ['a note that is not there', 'topicsOf("Gone.md")', /no note "Gone\.md"/],
    ['a note that is no path', 'cardOf(7)', /a string, not number/],
    ['a topic that is not there', 'notesIn("Gone")', /called "Gone"/],
    ['a limit that is none', 'related("A.md", 0)', /from 1 on, not 0/],
  ])('rejects %s in plain words', async (_reason, call, words) => {
    const workbench = await open();
    const message = workbench.page.evaluate(
      `window.apiUser.api.${call}.then(() => 'resolved', (error) => error.message)`,
    );
    expect(await message).toMatch(words);
  });

  test('hands out data that nobody can change, and nothing of the plugin itself', async () => {
    const workbench = await open();
    const { page } = workbench;
    const isFrozen = await page.evaluate(async () => {
      const { api } = window.apiUser;
      const [card, related, report] = [
        await api.cardOf('A.md'),
        await api.related('C.md'),
        await api.rebuild({ dryRun: true }),
      ];
      return [api, card, related, related[0], related[0]?.reasons, report, report.created].every((one) =>
        Object.isFrozen(one),
      );
    });
    expect(isFrozen).toBe(true);
    expect(await ask(workbench, (api) => Object.keys(api).sort())).toEqual([
      'cardOf',
      'notesIn',
      'offref',
      'on',
      'ready',
      'rebuild',
      'related',
      'topics',
      'topicsOf',
      'version',
    ]);
  });

  test('rebuilds without asking, and says what it did', async () => {
    const workbench = await open();
    expect(await ask(workbench, (api) => api.rebuild({ dryRun: true }))).toMatchObject({
      notes: 4,
      unsorted: 1,
      created: ['Topics/Topics.md', 'Topics/Deep learning.md'],
    });
    expect(await workbench.vault.list()).toEqual(['A.md', 'B.md', 'C.md', 'D.md']);
    await ask(workbench, (api) => api.rebuild());
    expect(await workbench.vault.read('Topics/Deep learning.md')).toContain('[[C]]');
  });

  test('tells of changes', async () => {
    const workbench = await open();
    await ask(workbench, (api) => api.ready);
    await workbench.vault.write('D.md', '---\ntopics: Optimisation\n---\nNow it has one.');
    await eventually(async () => {
      const changes = await workbench.page.evaluate(() => window.apiUser.changes);
      expect(changes.flatMap(({ notes }) => notes)).toContain('D.md');
      expect(changes.flatMap(({ topics }) => topics)).toContain('Optimisation');
    });
  });

  test('rejects when the plugin is switched off', async () => {
    const workbench = await open();
    await ask(workbench, (api) => api.ready);
    await workbench.disable('topic-atlas');
    expect(
      await workbench.page.evaluate(() =>
        window.apiUser.api.topics().then(
          () => '',
          (error: Error) => error.message,
        ),
      ),
    ).toMatch(/switched off/);
  });
});

describe('docs/api.md', () => {
  const blocks = Array.from(
    readFileSync('docs/api.md', 'utf8').matchAll(/^```js\n([^]*?)^```$/gm),
    ([, code = '']) => code,
  );
  const scripts = blocks.filter((code) => code.includes('return') && !code.includes('require('));
  const plugin = blocks.find((code) => code.includes('require(')) ?? '';

  test('its scripts do what is said beside them', async () => {
    const workbench = await openWorkbench({ vault: 'examples/ml-notes' });
    const answers: string[] = [];
    for (const code of scripts)
      answers.push(await workbench.page.evaluate(`(async () => { const { app } = window; ${code} })()`));
    expect(answers).toEqual([
      expect.stringMatching(/^Deep learning\/Transformers/),
      expect.stringMatching(/^(?:[^\n]+\.md: [^\n]+(?:\n|$))+$/),
      expect.stringMatching(/^(?:[^\n]+\.md \([^\n]+\)(?:\n|$)){3}$/),
      expect.stringMatching(/^[1-9]\d* new, 0 changed$/),
      'Topic Atlas: there is no note "Nowhere.md". Name it by its path in the vault, with ".md".',
    ]);
  });

  test('its plugin follows the atlas', async () => {
    const folder = temporaryFolder({
      'manifest.json': readFileSync(`${USER}/manifest.json`),
      'main.js': plugin,
      'styles.css': '',
    });
    try {
      const workbench = await openWorkbench({ vault: VAULT, plugin: ['.', folder] });
      const { page } = workbench;
      await page.getByText('2 topics', { exact: true }).waitFor();
      await workbench.vault.write('D.md', '---\ntopics: Optimisation\n---\n');
      await page.getByText('3 topics', { exact: true }).waitFor();
      expect(await page.getByText('2 topics', { exact: true }).count()).toBe(0);
    } finally {
      removeFolder(folder);
    }
  });

  test('names everything that the API has', async () => {
    const workbench = await openWorkbench({ vault: {} });
    const names = await workbench.page.evaluate(() =>
      Object.keys((window.app.plugins.plugins['topic-atlas'] as unknown as { api: object }).api),
    );
    const table = readFileSync('docs/api.md', 'utf8')
      .split('\n')
      .flatMap((line) => /^\| `(\w+)/.exec(line)?.[1] ?? []);
    expect(table.filter((name) => name !== 'obsidian').sort()).toEqual(names.sort());
  });
});
