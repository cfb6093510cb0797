import { MemoryVault } from '../../support/memory-vault';
import type { LinkStyle } from '../../../pkg/cli/folder/links/write-link';
import { rebuild, settingsOf } from './vault';

const STYLES: readonly (readonly [string, LinkStyle])[] = [
  ['wiki links', {}],
  ['Markdown links', { useMarkdownLinks: true }],
  ['relative Markdown links', { useMarkdownLinks: true, newLinkFormat: 'relative' }],
];
const LAYOUTS = ['list', 'table', 'cards'] as const;
const cases = STYLES.flatMap(([name, style]) => LAYOUTS.map((layout) => [name, layout, style] as const));

const MARKDOWN_NAMES = [
  ...['((3))', '(1', ')2', '100%', '%28', ': ten', '& &amp;', '&nbsp;', '`tick', 'a_b*c'].map((name) => `Swan ${name}`),
  ...['100%', 'a%zz', '%ff', '[x] done', '<b>', '> q', '![[e]]', 'ü ñ (1)'],
];
/** A link to a note with two brackets in its name, and to one that ends in a bracket, is none of the app's. */
const WIKI_NAMES = MARKDOWN_NAMES.filter((name) => !name.includes('[['));

/** Where the links of a note lead, as the app reads them. */
function linksIn(vault: MemoryVault, path: string): (string | null)[] {
  const { links = [], embeds = [] } = vault.metadata(path) ?? {};
  expect(embeds).toEqual([]);
  return links.map(({ link }) => vault.resolve(link.split('#', 1)[0] ?? '', path));
}

test.each(cases)('%s, %s: every note is linked, whatever its name, and known again', async (_name, layout, style) => {
  const names = style.useMarkdownLinks === true ? MARKDOWN_NAMES : WIKI_NAMES;
  const paths = names.map((name) => `Notes/${name}.md`);
  const vault = new MemoryVault(Object.fromEntries(paths.map((path) => [path, '---\ntopics: [T]\n---\n'])), style);
  const settings = settingsOf({ index: { layout } });
  await rebuild(vault, settings);
  expect(linksIn(vault, 'Topics/T.md').sort()).toEqual([...paths, 'Topics/Topics.md'].sort());
  expect((await rebuild(vault, settings)).plan.changes).toEqual([]);
});

test.each(
  STYLES.flatMap(([name, style]) =>
    ['x [y]', '[z]', 'a]', 'Pipe|[q]', 'end]]x', 'Parent/x [y]'].map((topic) => [name, topic, style] as const),
  ),
)('%s: a topic that is called "%s" is linked, and known again', async (_name, topic, style) => {
  const note = `---\ntopics: [${JSON.stringify(topic)}, ${JSON.stringify(topic.split('/', 1)[0])}]\n---\n`;
  const vault = new MemoryVault({ 'A.md': note, 'B.md': note, 'C.md': note }, style);
  await rebuild(vault);
  const made = Object.keys(vault.contents()).filter(
    (path) => path.startsWith('Topics/') && path !== 'Topics/Topics.md',
  );
  expect(linksIn(vault, 'Topics/Topics.md')).toEqual(expect.arrayContaining(made));
  expect((await rebuild(vault)).plan.changes).toEqual([]);
});

test.each(cases.filter(([, , { newLinkFormat }]) => newLinkFormat === undefined))(
  '%s, %s: a name that no link can hold is plain text, and known again',
  async (_name, layout, style) => {
    const paths = ['  indented.md', '\u3000wide.md', 'plain.md'];
    const vault = new MemoryVault(Object.fromEntries(paths.map((path) => [path, '---\ntopics: [T]\n---\n'])), style);
    const settings = settingsOf({ index: { layout } });
    await rebuild(vault, settings);
    expect(linksIn(vault, 'Topics/T.md')).toEqual(['Topics/Topics.md', 'plain.md']);
    expect(await vault.read('Topics/T.md')).toMatch(/indented[^]*wide/);
    expect((await rebuild(vault, settings)).plan.changes).toEqual([]);
  },
);

test('a line that shows a name with a bracket at its end, as it was written before, is ours', async () => {
  const note = '---\ntopics: ["x [y]"]\n---\n';
  const vault = new MemoryVault({ 'A.md': note, 'B.md': note, 'C.md': note });
  await rebuild(vault);
  const home = await vault.read('Topics/Topics.md');
  vault.put('Topics/Topics.md', home.replaceAll('[[x -y-]]', '[[x -y-|x [y]]]'));
  await rebuild(vault);
  expect(await vault.read('Topics/Topics.md')).toBe(home);
});
