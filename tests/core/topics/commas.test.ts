import { Atlas } from '../../../src/core/atlas/atlas';
import { inferTopics } from '../../support/infer-topics';
import type { TopicSetting } from '../../../src/core/topics/topic';
import { DEFAULTS } from '../../../src/settings';
import { MemoryVault } from '../../support/memory-vault';
import { topicProblems } from '../../support/topic-problems';

type Topics = Readonly<Record<string, TopicSetting>>;

const TOPICS: Topics = {
  ml: { name: 'Machine learning', synonyms: ['ML'] },
  nlp: { name: 'NLP', parent: 'ml' },
  pair: { name: 'Bonnie, Clyde and others', synonyms: ['Robbers, famous ones'] },
  cats: { name: 'Cats; and dogs' },
  one: { name: 'Twin, first', parent: 'ml' },
  two: { name: 'Twin, first', parent: 'nlp' },
};

function atlasOf(topics: Topics, ...values: string[]): Atlas {
  const files = Object.fromEntries(values.map((value, i) => [`${i}.md`, `---\ntopics: ${value}\n---\n`]));
  return Atlas.build(new MemoryVault(files), { ...DEFAULTS, topics });
}

const pathsIn = (atlas: Atlas): string[] => Array.from(atlas.topicsOf('0.md'), (id) => atlas.topicPath(id)).sort();

describe('a text with commas is the topic that is called so, else the topics between the commas', () => {
  test.each<[reason: string, value: string, topics: string[], isTold: boolean]>([
    ['the names of two topics', 'Machine learning, NLP', ['Machine learning', 'Machine learning/NLP'], false],
    [
      'a synonym and a path, in a list of one',
      '["ml, Machine learning/NLP"]',
      ['Machine learning', 'Machine learning/NLP'],
      false,
    ],
    ['a topic and a new name', 'ML, Birds', ['Birds', 'Machine learning'], true],
    ['two new names', 'Birds, Bees', ['Bees', 'Birds'], true],
    ['a semicolon between names', 'ML; NLP', ['Machine learning', 'Machine learning/NLP'], false],
    ['a bar', 'ML | NLP', ['Machine learning', 'Machine learning/NLP'], false],
    ['a line', '|\n  ML\n  NLP', ['Machine learning', 'Machine learning/NLP'], false],
    ['a semicolon between new names', 'Birds; Bees', ['Bees', 'Birds'], true],
    ['a semicolon in the name of a topic', 'Cats; and dogs', ['Cats; and dogs'], false],
    ['the name of one topic', 'bonnie, Clyde and others', ['Bonnie, Clyde and others'], false],
    [
      'the synonym of one topic, beside another',
      '["Robbers, famous ones", NLP]',
      ['Bonnie, Clyde and others', 'Machine learning/NLP'],
      false,
    ],
    ['a link to a name with a comma', '"[[Birds, bees]]"', ['Birds, bees'], false],
    ['a link without quotes', '[[Birds]]', ['Birds'], false],
    ['a tag', '["#nlp"]', ['Machine learning/NLP'], false],
    ['a number', '[2024]', ['2024'], false],
  ])('%s', (_reason, value, topics, isTold) => {
    const atlas = atlasOf(TOPICS, value);
    expect(pathsIn(atlas)).toEqual(topics);
    expect(Array.from(topicProblems(atlas), ({ kind }) => kind)).toEqual(isTold ? ['comma'] : []);
  });

  test('several topics called so are told as such', () => {
    const atlas = atlasOf(TOPICS, 'Twin, first');
    expect(pathsIn(atlas)).toEqual([]);
    expect(Array.from(topicProblems(atlas), ({ kind }) => kind)).toEqual(['ambiguous-topic']);
  });

  test('where names become no topics, each that is unknown is told', () => {
    const atlas = atlasOf(TOPICS, 'ML, Birds');
    atlas.setOptions({ ...DEFAULTS, topics: TOPICS, namesBecomeTopics: false });
    expect(pathsIn(atlas)).toEqual(['Machine learning']);
    expect(Array.from(topicProblems(atlas))).toEqual([
      { kind: 'comma', path: '0.md', value: 'ML, Birds', names: ['ML', 'Birds'] },
      { kind: 'unknown-topic', path: '0.md', value: 'Birds' },
    ]);
  });

  test('a link to an index note means its topic, whatever commas its name has', () => {
    const vault = new MemoryVault({
      'a.md': '---\ntopics: "[[Words, mostly]]"\n---\n',
      'Words, mostly.md': '---\ntopic-index: Machine learning/NLP\n---\n',
    });
    const atlas = Atlas.build(vault, { ...DEFAULTS, topics: TOPICS });
    expect(Array.from(atlas.topicsOf('a.md'))).toEqual(['nlp']);
  });
});

describe('topics that are inferred', () => {
  const inferred = (...values: string[]): string[] =>
    Object.values(inferTopics(atlasOf({}, ...values), 'topics'))
      .map(({ name }) => name ?? '')
      .sort();

  test.each<[reason: string, values: string[], names: string[]]>([
    ['a text that is always the same may be one name', ['A, b', 'A, b', 'A, b'], []],
    ['names that stand alone elsewhere', ['A', 'A', 'B', 'B', 'A, B', '[B]'], ['A', 'B']],
    ['names between other commas elsewhere', ['A, B', 'B, C', 'A, C', 'A, B, C'], ['A', 'B', 'C']],
    ['one of them stands nowhere else', ['A', 'A', 'A', 'A, B', 'A, B', 'A, B'], ['A']],
  ])('%s', (_reason, values, names) => {
    expect(inferred(...values)).toEqual(names);
  });
});
