import { readFileSync } from 'node:fs';
import { NO_CARD } from '../../../src/core/cards/card';
import { exportInSteps } from '../../../src/core/export/export';
import { finish } from '../../../src/core/steps';
import { MemoryVault } from '../../support/memory-vault';
import { atlasOf, settingsOf } from '../index-notes/vault';

interface Schema {
  readonly $ref?: string;
  readonly const?: string | number;
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const [, text = ''] = /JSON Schema:\n\n```json\n([\s\S]*?)\n```/.exec(readFileSync('docs/export.md', 'utf8')) ?? [];
const schema = JSON.parse(text) as Schema;

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;

/** Where a value is another than the schema says. What the schema does not name is wrong, too. */
function faults(value: unknown, { $ref, ...own }: Schema, at = ''): string[] {
  if ($ref !== undefined) return faults(value, schema.$defs?.[$ref.replace('#/$defs/', '')] ?? { const: $ref }, at);
  if (own.const !== undefined) return value === own.const ? [] : [`${at} is not ${own.const}`];
  if (![own.type].flat().includes(typeOf(value))) return [`${at} is ${typeOf(value)}`];
  if (Array.isArray(value)) return value.flatMap((item, i) => faults(item, own.items ?? {}, `${at}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value as Readonly<Record<string, unknown>>);
  const missing = (own.required ?? []).filter((name) => !fields.some(([key]) => key === name));
  const known = Object.keys(own.properties ?? {});
  return [
    ...missing.map((name) => `${at}.${name} is missing`),
    ...known.filter((name) => own.required?.includes(name) !== true).map((name) => `${at}.${name} is not required`),
    ...fields.flatMap(([key, field]) => faults(field, own.properties?.[key] ?? {}, `${at}.${key}`)),
  ];
}

test('the data are as their documentation says', () => {
  const vault = new MemoryVault({
    'Gram.md': '---\ntopics: [Kernels, Kernels/Theory]\n---\n[[Mercer]]',
    'Mercer.md': '---\ntopics: [Kernels]\n---\n',
    'Rank.md': '---\ntopics: [Kernels]\n---\n',
    'Loose.md': '[[Gram]] [[Mercer]]',
  });
  const settings = settingsOf({ topics: { k: { name: 'Kernels', description: 'What is alike' } } });
  const sources = {
    atlas: atlasOf(vault, settings),
    card: (path: string) => (path === 'Gram.md' ? { ...NO_CARD, problem: 'How?', open: true } : NO_CARD),
    options: settings.index,
  };
  const { files } = finish(exportInSteps(sources, { tokens: 4_000, base: null }));
  const data: unknown = JSON.parse(files.find(({ path }) => path === 'atlas.json')?.text ?? '');
  expect(faults(data, schema)).toEqual([]);
  expect(data).toMatchObject({
    topics: [{ linked: [{ path: 'Loose.md', count: 2 }] }, { small: true, page: 'small-topics.md' }],
    notes: [{ problem: 'How?', open: true, links: ['Mercer.md'] }, {}, {}, {}],
  });
  expect(faults({ ...(data as object), more: 1 }, schema)).toEqual(['.more is integer']);
});

test.each([
  ['stands under it', {}, ['Kernels'], 'Kernels'],
  ['is unsorted where the name may be that of what nobody shall see', { without: ['private'] }, [], null],
])('the page of a topic without notes %s', (_what, filter, topics, pageOf) => {
  const vault = new MemoryVault({ 'Kernels.md': 'About.', 'Gram.md': '---\nprivate: true\n---\n' });
  const settings = settingsOf({ topics: { k: { name: 'Kernels' } }, filter });
  const sources = { atlas: atlasOf(vault, settings), card: () => NO_CARD, options: settings.index };
  const { data } = finish(exportInSteps(sources, { tokens: 4_000, base: null }));
  expect(data.topics.map(({ path }) => path)).toEqual(topics);
  expect(data.notes.find(({ path }) => path === 'Kernels.md')).toMatchObject({ pageOf, topics: [] });
});

test('a topic with a page alone stands below the one above it, which has nothing', () => {
  const vault = new MemoryVault({ 'Kernels.md': 'About.' });
  const settings = settingsOf({ topics: { t: { name: 'Theory' }, k: { name: 'Kernels', parent: 't' } } });
  const sources = { atlas: atlasOf(vault, settings), card: () => NO_CARD, options: settings.index };
  const { data } = finish(exportInSteps(sources, { tokens: 4_000, base: null }));
  expect(data.topics).toMatchObject([{ path: 'Theory' }, { path: 'Theory/Kernels', parent: 'Theory' }]);
});

test('the page of a topic is on no list of unsorted notes, and its open problem stands under the topic', () => {
  const vault = new MemoryVault({ 'Gram.md': '---\ntopics: [Kernels]\n---\n', 'Kernels.md': 'About.', 'Loose.md': '' });
  const settings = settingsOf({ topics: { k: { name: 'Kernels' } } });
  const sources = {
    atlas: atlasOf(vault, settings),
    card: (path: string) => (path === 'Kernels.md' ? { ...NO_CARD, problem: 'How?', open: true } : NO_CARD),
    options: settings.index,
  };
  const { files } = finish(exportInSteps(sources, { tokens: 4_000, base: null }));
  const textOf = (name: string): string => files.find(({ path }) => path === name)?.text ?? '';
  expect(textOf('unsorted.md')).toContain('Loose');
  expect(textOf('unsorted.md')).not.toContain('Kernels.md');
  expect(textOf('open-problems.md')).not.toContain('Unsorted');
  expect(textOf('topics/kernels.md')).toMatch(/^Page: `Kernels\.md`$/m);
  expect(JSON.parse(textOf('atlas.json'))).toMatchObject({
    notes: [{ pageOf: null }, { pageOf: 'Kernels', topics: [] }, { pageOf: null }],
  });
});
