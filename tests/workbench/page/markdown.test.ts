import { eventually } from '../../e2e/eventually';
import { openProbe } from './probe';

/** What a text becomes: reason, Markdown, HTML. */
const cases: [reason: string, text: string, html: string][] = [
  [
    'a link by name',
    '[[B]]',
    '<p><a class="internal-link" data-href="B" href="B" target="_blank" rel="noopener nofollow">B</a></p>',
  ],
  [
    'a link to a heading, with a text',
    '[[B#Head|there]]',
    '<p><a class="internal-link" data-href="B#Head" href="B#Head" target="_blank" rel="noopener nofollow">there</a></p>',
  ],
  [
    'a link to nothing',
    '[[None#Part]]',
    '<p><a class="internal-link is-unresolved" data-href="None#Part" href="None#Part" target="_blank" rel="noopener nofollow">None &gt; Part</a></p>',
  ],
  [
    'a Markdown link',
    '[x](<B.md>)',
    '<p><a href="B.md" class="internal-link" data-href="B.md" target="_blank" rel="noopener nofollow">x</a></p>',
  ],
  [
    'a link to elsewhere',
    '[x](https://a.example/)',
    '<p><a href="https://a.example/" class="external-link" target="_blank" rel="noopener nofollow">x</a></p>',
  ],
  [
    'a tag, and what is none',
    '#a/b-ü a#b #1',
    '<p><a class="tag" href="#a/b-ü" target="_blank" rel="noopener">#a/b-ü</a> a#b #1</p>',
  ],
  ['a highlight with bold in it', '==one **two**==', '<p><mark>one <strong>two</strong></mark></p>'],
  ['a comment in a line', 'a %%hidden%% b', '<p>a  b</p>'],
  ['a comment of several lines', '%%\nhidden [[B]]\n%%\n\nshown', '<p>shown</p>'],
  ['math stays text', '$a_b$ and $5 and $6', '<p><span class="math math-inline">a_b</span> and $5 and $6</p>'],
  ['math of its own', '$$\na\n$$', '<div class="math math-block">a</div>'],
  ['a line break is one', 'a\nb', '<p>a<br>\nb</p>'],
  [
    'a table with a link in it',
    '| a |\n|---|\n| [[B\\|x]] |',
    '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><a class="internal-link" data-href="B" href="B" target="_blank" rel="noopener nofollow">x</a></td>\n</tr>\n</tbody>\n</table>',
  ],
  ['code stays code', '`[[B]] #x`', '<p><code>[[B]] #x</code></p>'],
  [
    'nothing runs',
    '<img src=x onerror="alert(1)"><script>alert(1)</script><a href="javascript:alert(1)">x</a>',
    '<p><img src="x"><a>x</a></p>',
  ],
];

test('Markdown becomes what the app makes of it', async () => {
  const workbench = await openProbe(
    { 'A.md': '', 'B.md': '# Head' },
    { expects: [/404 .*\/x$/, /Failed to load resource/, /inline event handler/] },
  );
  const rendered = await workbench.page.evaluate(
    async (texts) => {
      const { obsidian, app, plugin } = window.probe;
      const component = plugin.addChild(new obsidian.Component());
      return Promise.all(
        texts.map(async (text) => {
          const el = createDiv();
          await obsidian.MarkdownRenderer.render(app, text, el, 'A.md', component);
          return el.innerHTML.trim();
        }),
      );
    },
    cases.map(([, text]) => text),
  );
  expect(Object.fromEntries(cases.map(([reason], at) => [reason, rendered[at]]))).toEqual(
    Object.fromEntries(cases.map(([reason, , html]) => [reason, html])),
  );
});

test('callouts, tasks, embeds and properties in the reading view', async () => {
  const workbench = await openProbe({
    'A.md':
      '---\ntags: [x]\n---\n> [!tip]- Title of **it**\n> folded\n\n- [ ] open\n- [x] done\n\n![[B#Part]]\n\n![[None]]\n\n![[p.svg|40]]',
    'B.md': '# Head\nno\n## Part\nyes\n# Next\nno',
    'p.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>',
  });
  const { page } = workbench;
  await workbench.open('A.md');
  expect(await page.locator('.callout[data-callout="tip"] .callout-title-inner strong').textContent()).toBe('it');
  expect(await page.locator('.callout-content').isVisible()).toBe(false);
  await page.locator('.callout-title').click();
  expect(await page.locator('.callout-content').isVisible()).toBe(true);
  expect(
    await page
      .locator('.task-list-item-checkbox')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked)),
  ).toEqual([false, true]);
  expect((await page.locator('.markdown-embed').textContent())?.trim().split(/\s+/)).toEqual(['Part', 'yes']);
  expect(await page.locator('.file-embed.mod-empty').textContent()).toContain('None');
  expect(await page.locator('.image-embed img').getAttribute('width')).toBe('40');
  expect(await page.locator('.metadata-property[data-property-key="tags"] .multi-select-pill').textContent()).toBe('x');
});

test('a code block is handed to who asked for its language, with what the app tells of it', async () => {
  const workbench = await openProbe({
    'A.md': '---\na: 1\n---\nText\n\n```probe\none\ntwo\n```\n\nend',
    'B.md': '![[A]]',
  });
  const { page } = workbench;
  await page.evaluate(() => {
    const { obsidian, plugin } = window.probe;
    const log: unknown[] = [];
    Object.assign(window, { log });
    plugin.registerMarkdownCodeBlockProcessor('probe', (source, el, context) => {
      const child = new obsidian.MarkdownRenderChild(el.createDiv({ cls: 'made', text: source.toUpperCase() }));
      child.onload = () => log.push('loaded');
      child.onunload = () => log.push('unloaded');
      context.addChild(child);
      const info = context.getSectionInfo(el);
      log.push([
        source,
        el.className,
        context.sourcePath,
        (context.frontmatter as { a: number } | undefined)?.a,
        info && [info.lineStart, info.lineEnd],
      ]);
    });
  });
  await workbench.open('A.md');
  expect(await page.locator('.made').textContent()).toBe('ONE\nTWO');
  expect(await page.evaluate(() => window.log)).toEqual([
    'loaded',
    ['one\ntwo', 'block-language-probe', 'A.md', 1, [5, 8]],
  ]);

  // Text elsewhere in the note leaves the block alone; another source renders it anew.
  await workbench.vault.write('A.md', '---\na: 1\n---\nOther text\n\n```probe\none\ntwo\n```\n\nend');
  await page.locator('p', { hasText: 'Other text' }).waitFor();
  expect(await page.evaluate(() => window.log.length)).toBe(2);
  await workbench.vault.write('A.md', '```probe\nthree\n```');
  await page.locator('.made', { hasText: 'THREE' }).waitFor();
  await eventually(async () =>
    expect(await page.evaluate(() => window.log.filter((entry) => entry === 'unloaded').length)).toBe(1),
  );

  // Embedded in another note: the path is the embedded note's, and nothing is known of a section.
  await workbench.open('B.md');
  await eventually(async () =>
    expect(await page.evaluate(() => window.log.at(-1))).toEqual([
      'three',
      'block-language-probe',
      'A.md',
      undefined,
      null,
    ]),
  );
});

test('a block that fails says so on the console and leaves the rest of the note', async () => {
  const workbench = await openProbe({ 'A.md': '```probe\nx\n```\n\nafter' }, { expects: [/no luck/] });
  await workbench.page.evaluate(() => {
    window.probe.plugin.registerMarkdownCodeBlockProcessor('probe', () => {
      throw new Error('no luck');
    });
  });
  await workbench.open('A.md');
  expect(await workbench.page.locator('.markdown-preview-view p').allTextContents()).toContain('after');
});
