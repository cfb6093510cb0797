import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Atlas } from '../../src/core/atlas/atlas';
import { taxonomyOf } from '../../src/core/topics/taxonomy';
import { parseSettings } from '../../src/settings';
import { ROOT, sampleFiles, sampleNotes, sampleResolver, type SampleLink, type SampleNote } from './sample-vault';

const files = sampleFiles();
const notes = sampleNotes();
const resolver = sampleResolver();
const byPath = new Map(notes.map((note) => [note.path, note]));
const settings = parseSettings(readFileSync(join(ROOT, '.obsidian/plugins/topic-atlas/data.json'), 'utf8'));

const resolve = (link: SampleLink, source: SampleNote): string | null => resolver.resolve(link.target, source.path);

describe('can be cloned anywhere', () => {
  test('file names are NFC and hold nothing that Windows forbids', () => {
    const forbidden = /[<>:"\\|?*\u0000-\u001f]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/iu;
    expect(files.filter((path) => path !== path.normalize('NFC') || forbidden.test(path))).toEqual([]);
  });

  test('paths leave room for the folder they are cloned into', () => {
    expect(files.filter((path) => path.length > 180)).toEqual([]);
  });

  test('no two paths differ by case alone', () => {
    expect(new Set(files.map((path) => path.toLowerCase())).size).toBe(files.length);
  });

  test('the app finds a vault with settings', () => {
    expect(files).toEqual(expect.arrayContaining(['.obsidian/app.json', '.obsidian/plugins/topic-atlas/data.json']));
    expect(JSON.parse(readFileSync(join(ROOT, '.obsidian/app.json'), 'utf8'))).toEqual({});
  });
});

describe('names', () => {
  test('there are enough notes to see a field', () => {
    expect(notes.length).toBeGreaterThanOrEqual(80);
  });

  test('one pair shares a name, and no other', () => {
    const titles = notes.map(({ title }) => title.toLowerCase()).sort();
    expect(titles.filter((title, i) => title === titles[i + 1])).toEqual(['checkpointing']);
  });

  test.each<[string, RegExp]>([
    ['accents', /Schrödinger/],
    ['Greek letters', /[β-ω]/u],
    ['Han characters', /\p{Script=Han}/u],
    ['an emoji', /\p{Extended_Pictographic}/u],
    ['an apostrophe', /'/],
    ['more than 120 characters', /^.{121,}$/u],
    ['a comma', /,/],
    ['a lower-case start', /^[a-z]/],
  ])('a title with %s', (_kind, pattern) => {
    expect(notes.some(({ title }) => pattern.test(title))).toBe(true);
  });
});

describe('links', () => {
  /** Notes that somebody meant to write, and two topics, named by links, whose index notes will stand there. */
  const NOT_WRITTEN = [
    'Bradley–Terry',
    'Energy-based models',
    'Hubness',
    'Implicit bias of gradient descent',
    'Kernels',
    'Mode connectivity',
    'Normalising flows',
    'Optimisation',
    'Rényi divergences',
    'Stragglers',
    'Weak-to-strong generalisation',
    'World models',
  ];

  test('lead somewhere, but for the known notes that are not written yet', () => {
    const missing = notes.flatMap((note) =>
      note.links.filter((link) => resolve(link, note) === null).map(({ target }) => target),
    );
    expect(Array.from(new Set(missing)).sort()).toEqual(NOT_WRITTEN);
  });

  test('to headings and blocks find them', () => {
    const found = notes.flatMap((note) =>
      note.links.filter(({ subpath }) => subpath !== '').map((link) => ({ note, link })),
    );
    expect(found.length).toBeGreaterThan(15);
    expect(
      found
        .filter(({ note, link }) => !hasSubpath(byPath.get(resolve(link, note) ?? ''), link.subpath))
        .map(({ note, link }) => `${note.path}: ${link.target}${link.subpath}`),
    ).toEqual([]);
  });

  test.each([
    ['Systems/Flash attention.md', 'Systems/Checkpointing.md', 'a bare name from the same folder'],
    ['Systems/Sharding the optimiser.md', 'Training/Checkpointing.md', 'a path, from the other folder'],
    ['Training/Loss spikes.md', 'Training/Checkpointing.md', 'a path, from the same folder'],
    ['Notes/Backprop on a napkin.md', 'Systems/Checkpointing.md', 'a Markdown link'],
  ])('from %s reaches %s: %s', (source, target) => {
    const note = byPath.get(source);
    expect(note?.links.map((link) => resolve(link, note))).toContain(target);
  });

  test('are dense, and leave only the empty note and the template alone', () => {
    const counts = notes.map(({ links }) => links.length).sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeGreaterThanOrEqual(4);
    const linked = new Set(notes.flatMap((note) => note.links.flatMap((link) => [note.path, resolve(link, note)])));
    expect(notes.map(({ path }) => path).filter((path) => !linked.has(path))).toEqual([
      'Inbox/Untitled.md',
      'Templates/Paper note.md',
    ]);
  });
});

function hasSubpath(note: SampleNote | undefined, subpath: string): boolean {
  const wanted = subpath.slice(1);
  if (wanted.startsWith('^')) return note?.metadata.blocks?.[wanted.slice(1)] !== undefined;
  return note?.headings.includes(wanted) === true;
}

describe('every way to write a note is there', () => {
  const has =
    (...keys: string[]) =>
    ({ properties }: SampleNote) =>
      keys.every((key) => typeof properties[key] === 'string' && properties[key] !== '');
  const lacks =
    (...keys: string[]) =>
    ({ properties }: SampleNote) =>
      keys.every((key) => properties[key] === undefined);
  const says =
    (pattern: RegExp) =>
    ({ text }: SampleNote) =>
      pattern.test(text);
  const sentences = (note: SampleNote): number =>
    [note.properties['summary'], note.properties['description']].join(' ').split(/[.?!](?=\s|$)/u).length - 1;
  const plain = lacks('problem', 'approach', 'summary', 'description', 'tldr');

  test.each<[string, number, (note: SampleNote) => unknown]>([
    ['problem and approach as properties', 50, has('problem', 'approach')],
    ['a question as property, the approach open', 4, (note) => has('problem')(note) && lacks('approach')(note)],
    ['inline fields', 1, says(/^Problem:: .+\nApproach:: /m)],
    ['inline fields on list items', 1, says(/^- Problem:: .+\n- Approach:: /m)],
    ['callouts', 2, says(/^> \[!problem\][^]+^> \[!approach\]/m)],
    [
      'sections Problem and Approach',
      1,
      ({ headings }) => headings.includes('Problem') && headings.includes('Approach'),
    ],
    ['sections Motivation and Idea', 1, ({ headings }) => headings.includes('Motivation') && headings.includes('Idea')],
    ['a summary property', 3, has('summary')],
    ['a description property', 3, has('description')],
    ['a tldr property', 1, has('tldr')],
    ['a summary callout', 1, says(/^> \[!summary\]/m)],
    ['a quote under the title', 1, says(/^# .+\n\n> [^[]/m)],
    ['a summary of one sentence', 1, (note) => sentences(note) === 1 && !says(/→/)(note)],
    ['a summary of two sentences', 2, (note) => sentences(note) === 2],
    ['a summary of three sentences with a turn', 2, (note) => sentences(note) >= 3],
    ['a summary with an arrow', 2, ({ properties }) => /→/.test(String(properties['summary']))],
    ['a first paragraph that asks', 3, (note) => plain(note) && /^[^#>\n-].*\?/.test(note.body)],
    ['a first paragraph that does not', 3, (note) => plain(note) && /^(?![#>-])[^?\n]+\n/.test(note.body)],
    ['nothing at all', 1, ({ text }) => text === ''],
    ['aliases', 10, ({ properties }) => Array.isArray(properties['aliases'])],
    ['one topic as a string', 5, ({ properties }) => typeof properties['topics'] === 'string'],
    ['topics as a list', 5, ({ properties }) => Array.isArray(properties['topics'])],
    ['a topic as a path', 4, ({ properties }) => /\//.test(String(properties['topics']))],
    ['a topic as a link', 2, ({ properties }) => /\[\[/.test(String(properties['topics']))],
    [
      'a topic by a synonym',
      5,
      ({ properties }) =>
        ['Optimization', 'Statistics', 'LLMs', 'RL', 'RAG', 'Kernel methods'].includes(String(properties['topics'])),
    ],
    ['nested tags as property', 4, ({ properties }) => /\//.test(String(properties['tags']))],
    ['tags in the text', 3, ({ metadata: { tags = [] } }) => tags.length > 0],
    ['a table', 10, says(/^\|[-:| ]+\|$/m)],
    ['display math', 10, says(/^\$\$/m)],
    ['inline math', 10, says(/\$[^$\n]+\$/)],
    ['a code block', 4, says(/^```python$/m)],
    ['a footnote', 1, says(/^\[\^\w+\]: /m)],
    ['a callout of another kind', 3, says(/^> \[!(?:tip|warning|question|note)\]/m)],
    ['tasks, open and done', 4, says(/- \[x\][^]*- \[ \]/)],
    ['a comment', 1, says(/%%.+%%/)],
    ['a highlight', 1, says(/==\w.*?==/)],
    ['dated remarks', 8, says(/20\d\d-\d\d-\d\d/)],
    ['Windows line endings', 1, says(/^---\r\n/)],
    ['links with another text', 15, ({ links }) => links.some(({ original }) => /^\[\[.*\|/.test(original))],
    ['links to headings', 8, ({ links }) => links.some(({ subpath }) => /^#[^^]/.test(subpath))],
    ['links to blocks', 5, ({ links }) => links.some(({ subpath }) => subpath.startsWith('#^'))],
    [
      'an embed of a note',
      2,
      ({ links }) => links.some(({ original, target }) => original.startsWith('!') && !target.includes('.')),
    ],
    [
      'an embed of a picture',
      1,
      ({ links }) => links.some(({ original, target }) => original.startsWith('!') && target.endsWith('.svg')),
    ],
    ['Markdown links', 3, ({ links }) => links.some(({ original }) => /^\[(?!\[)/.test(original))],
    ['a link as a property', 1, ({ properties }) => /^\[\[.+\]\]$/.test(String(properties['source']))],
    ['a template', 1, ({ path, text }) => path.startsWith('Templates/') && text.includes('{{date}}')],
    ['a day of the log', 2, ({ path }) => /^Log\/\d{4}-\d\d-\d\d\.md$/.test(path)],
    ['a note that is never listed', 1, ({ properties }) => properties['topic-atlas'] === 'ignore'],
  ])('%s, in %i or more', (_kind, atLeast, predicate) => {
    expect(notes.filter(predicate).length).toBeGreaterThanOrEqual(atLeast);
  });
});

describe('topics', () => {
  const {
    settings: { topics, topicsProperty, namesBecomeTopics, templateFolders, excludedFolders },
  } = settings;
  const port = {
    files: () => notes.map(({ path, text }) => ({ path, mtime: 0, size: text.length })),
    metadata: (path: string) => byPath.get(path)?.metadata ?? null,
    resolve: (linkpath: string, source: string) => resolver.resolve(linkpath, source),
  };
  const atlas = Atlas.build(port, { topics, topicsProperty, namesBecomeTopics, templateFolders, excludedFolders });

  test('the settings are taken as they are written', () => {
    expect(settings.issues).toEqual([]);
    expect(taxonomyOf(topics).problems).toEqual([]);
  });

  test('the taxonomy uses all it can: every rule, exclusions, synonyms, descriptions, three levels', () => {
    const all = Object.values(topics);
    const kinds = new Set(all.flatMap(({ rules }) => Object.keys(rules ?? {})));
    expect(Array.from(kinds).sort()).toEqual(['folders', 'linksTo', 'properties', 'tags']);
    expect(all.filter(({ exclude }) => exclude !== undefined).length).toBeGreaterThanOrEqual(3);
    expect(all.every(({ description = '' }) => description !== '')).toBe(true);
    expect(atlas.topicPath('long-context')).toBe('Deep learning/Transformers/Long context');
  });

  test('every configured topic holds notes, or has topics that do', () => {
    const holds = (id: string): number =>
      atlas.notesIn(id).size + atlas.subtopics(id).reduce((sum, { id: sub }) => sum + holds(sub), 0);
    expect(
      atlas
        .topics()
        .filter(({ id, configured }) => configured && holds(id) < 3)
        .map(({ name }) => name),
    ).toEqual([]);
  });

  test('two topics come from notes alone: one large enough for an index note, one not', () => {
    const own = atlas.topics().filter(({ configured }) => !configured);
    expect(own.map(({ id, name }) => [name, atlas.notesIn(id).size])).toEqual([
      ['Data curation', 4],
      ['Teaching', 2],
    ]);
  });

  test('what is left over was left over on purpose', () => {
    expect(Array.from(atlas.unsorted()).sort()).toEqual([
      'Inbox/Ask Mei about the ablations.md',
      'Inbox/Conference notes, Montréal.md',
      'Inbox/Notation.md',
      'Inbox/Talk idea - maps, not leaderboards.md',
      'Inbox/Untitled.md',
      'Inbox/half a thought on compression.md',
      'Reading list.md',
      'Things I changed my mind about.md',
    ]);
  });

  test.each([
    ['Notes/Learning rate warmup.md', ['optimisation'], 'a synonym'],
    ['Notes/β₂ and the batch size.md', ['optimisation'], 'a link'],
    ['Notes/μP.md', ['training'], 'a path'],
    ['Notes/Score matching.md', ['diffusion'], 'a nested tag, excluded from the topic of its parent'],
    ['Notes/Sycophancy.md', ['alignment'], 'a nested tag in the text'],
    ['Training/Checkpointing.md', ['training'], 'its folder'],
    ['Systems/Inference/KV cache.md', ['inference'], 'a folder, excluded from the topic of the folder above'],
    ['Notes/Perplexity is not comparable.md', ['evaluation'], 'a property'],
    ['Notes/Superposition.md', ['interpretability'], 'a link to the map of the topic'],
    ['Systems/Flash attention.md', ['systems', 'transformers'], 'its folder and its property'],
  ])('%s belongs to %j by %s', (path, ids) => {
    expect(Array.from(atlas.topicsOf(path)).sort()).toEqual(ids);
  });
});
