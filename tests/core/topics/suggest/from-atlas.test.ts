import type { Atlas } from '../../../../src/core/atlas/atlas';
import type { TopicSetting } from '../../../../src/core/topics/topic';
import { AtlasSuggestSource, notesToLearnFrom } from '../../../../src/core/topics/suggest/from-atlas';
import { atlasOf } from '../../atlas/atlas-of';

function asked(atlas: Atlas, path: string, text = ''): ReturnType<AtlasSuggestSource['note']> {
  const note = atlas.note(path);
  if (note === undefined) throw new Error(`no ${path}`);
  return new AtlasSuggestSource(atlas, 'topics').note(note, text);
}

describe('what a rule reads is no evidence', () => {
  const rules: Record<string, TopicSetting> = {
    a: {
      name: 'A',
      rules: { tags: ['ai'], folders: ['Work/Ai'], properties: [{ key: 'type', value: 'paper' }], linksTo: ['Map'] },
    },
  };
  const atlas = atlasOf(
    {
      'Work/Ai/deep/n.md': {
        tags: ['ai/nets', 'other'],
        frontmatter: { type: 'Paper', status: 'Draft', topics: 'B' },
        links: ['Map', 'Free'],
      },
      'Work/n.md': { frontmatter: { type: 'talk', done: true, long: 'x'.repeat(60) } },
      'Map.md': {},
      'Free.md': {},
    },
    rules,
  );

  test('tags, folders and properties of a rule go, others stay', () => {
    expect(asked(atlas, 'Work/Ai/deep/n.md')).toMatchObject({
      tags: ['other'],
      folder: '',
      properties: ['status', 'status=draft'],
    });
    expect(asked(atlas, 'Work/n.md')).toMatchObject({
      folder: 'Work',
      properties: ['type', 'type=talk', 'done', 'done=true', 'long'],
    });
  });

  test('links of a rule go, in both directions and from the text', () => {
    const source = new AtlasSuggestSource(atlas, 'topics');
    expect(Array.from(source.linksFrom('Work/Ai/deep/n.md'))).toEqual(['Free.md']);
    expect(Array.from(source.linksTo('Map.md'))).toEqual([]);
    expect(Array.from(source.linksTo('Free.md'))).toEqual(['Work/Ai/deep/n.md']);
    expect(asked(atlas, 'Work/Ai/deep/n.md', 'See [[Map#part|it]] and [[Free]].').text).toBe('See   and [[Free]].');
  });

  test('tags go from the text: they are looked at by themselves', () => {
    expect(asked(atlas, 'Work/n.md', '#ai starts, C# and a#b stay, in #ai/nets too\n# Heading').text).toBe(
      ' starts, C# and a#b stay, in  too\n# Heading',
    );
  });
});

test('topics to suggest are those that somebody made or that hold notes', () => {
  const atlas = atlasOf(
    { 'n.md': { frontmatter: { topics: 'Parent/Child' } } },
    { x: { name: 'Empty', synonyms: ['Void'] } },
  );
  const topics = Array.from(new AtlasSuggestSource(atlas, 'topics').topics());
  expect(topics.map(({ names }) => names)).toEqual([['Empty', 'Void'], ['Child']]);
});

test('where notes are many, each topic in turn gives one, then the unsorted follow', () => {
  const sorted = Object.fromEntries(
    ['a1', 'a2', 'a3', 'b1'].map((name) => [`${name}.md`, { frontmatter: { topics: name.slice(0, 1) } }]),
  );
  const atlas = atlasOf({ 'z.md': {}, ...sorted });
  expect(notesToLearnFrom(atlas, 9)).toEqual(['a1.md', 'b1.md', 'a2.md', 'a3.md', 'z.md']);
  expect(notesToLearnFrom(atlas, 3)).toEqual(['a1.md', 'b1.md', 'a2.md']);
});
