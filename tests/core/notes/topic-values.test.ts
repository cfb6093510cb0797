import fc from 'fast-check';
import { parse } from 'yaml';
import { namesBetweenCommas, topicNamesIn, topicValuesOf } from '../../../src/core/notes/topic-values';

const MANY = 400_000;

const valuesOf = (topics: unknown): readonly string[] => topicValuesOf({ topics }, 'topics').values;

describe('one value each', () => {
  test.each<[reason: string, value: unknown, values: readonly string[]]>([
    ['a text', ' Attention ', ['Attention']],
    ['a list, each once', ['a', 'b', 'a'], ['a', 'b']],
    ['a link', '[[Attention]]', ['Attention']],
    ['a link with an alias', '[[Deep learning/Attention|it]]', ['Deep learning/Attention']],
    ['a link to a part', '[[Attention#How]]', ['Attention']],
    ['a link with an ending', '[[Attention.md]]', ['Attention']],
    ['a link to a name with a comma', '[[Bonnie, Clyde]]', ['Bonnie, Clyde']],
    ['a Markdown link to a note', '[ML](ML.md)', ['ML']],
    ['a Markdown link with spaces and a part', '[x](Notes/Deep%20learning.md#How)', ['Notes/Deep learning']],
    ['a Markdown link in angle brackets', '[x](<Deep, learning.md>)', ['Deep, learning']],
    ['a Markdown link from a folder', ['[x](../ML.md)', '[x](./AI.md)'], ['ML', 'AI']],
    ['a Markdown link with a sign that encodes nothing', '[x](100%.md)', ['100%']],
    ['a Markdown link to a page of the web is text', '[x](https://x.org/a.md)', ['[x](https://x.org/a.md)']],
    ['brackets that are no link to a note', ['[draft](v2)', 'f[x](a.md)'], ['[draft](v2)', 'f[x](a.md)']],
    ['text around a link is text', 'see [[Attention]]', ['see [[Attention]]']],
    ['a link that another starts in is none', '[[a [[b]]', ['[[a [[b]]']],
    ['empty things', ['', ' ', '[[]]', '[[|x]]', '#', ',', '[[#part]]'], []],
    ['a tag', ['#ml', '#nlp/words/'], ['ml', 'nlp/words']],
    ['a number sign that is no tag’s', ['#1 hits', 'C#', 'F# minor'], ['#1 hits', 'C#', 'F# minor']],
    ['a whole number', [2024, 0, -7, BigInt(12)], ['2024', '0', '-7', '12']],
    ['a comma at the end', 'a,', ['a']],
    ['a bar in a name', 'P(A|B)', ['P(A|B)']],
    ['a bar at the end', 'a |', ['a |']],
    ['a semicolon of a character', 'R&amp;D', ['R&amp;D']],
    ['a line at the end', 'ML\n', ['ML']],
    ['a comma in a number', '1,4-Dioxane', ['1,4-Dioxane']],
  ])('%s', (_reason, value, values) => {
    expect(topicValuesOf({ topics: value }, 'topics')).toEqual({ values, commaValues: [], problems: [] });
  });

  test('links and tags in one text are names by themselves', () => {
    expect(valuesOf('[[A, b]], [[C|d]]')).toEqual(['A, b', 'C']);
    expect(valuesOf('[x](A.md), [[C|d]]')).toEqual(['A', 'C']);
    expect(valuesOf('[[A]] [[B]]')).toEqual(['A', 'B']);
    expect(valuesOf('#ml #nlp, #cv')).toEqual(['ml', 'nlp', 'cv']);
    expect(valuesOf('#ml#nlp')).toEqual(['ml', 'nlp']);
  });

  test.each(['[[LLM]]', '[[LLM|it]]', '[[LLM#How]]', '\n  - [[LLM]]', '[[[LLM]]]', '\n- [LLM]', '\n  [[LLM.md]]'])(
    'a link without quotes is the link that it was meant to be: %j',
    (yaml) => {
      const { topics } = parse(`topics: ${yaml}`) as { topics: unknown };
      expect(topicValuesOf({ topics }, 'topics')).toEqual({ values: ['LLM'], commaValues: [], problems: [] });
    },
  );

  test('several links without quotes', () => {
    const { topics } = parse('topics:\n  - [[A]]\n  - [[B c]]\n  - [[2024]]\n') as { topics: unknown };
    expect(valuesOf(topics)).toEqual(['A', 'B c', '2024']);
  });
});

describe('what may be one name or several', () => {
  test.each<[text: string, names: readonly string[]]>([
    ['Machine learning, NLP', ['Machine learning', 'NLP']],
    ['a,b', ['a', 'b']],
    ['机器学习，统计、语言', ['机器学习', '统计', '语言']],
    ['تعلم، لغة', ['تعلم', 'لغة']],
    ['ML/Vision, ML/Words', ['ML/Vision', 'ML/Words']],
    ['#ml, Words', ['ml', 'Words']],
    ['[[A, b]], C', ['A, b', 'C']],
    ['2023,2024', ['2023', '2024']],
    ['1,4-Dioxane, Water', ['1,4-Dioxane', 'Water']],
    ['a, , b,', ['a', 'b']],
    ['Machine learning; Statistics', ['Machine learning', 'Statistics']],
    ['机器学习；统计', ['机器学习', '统计']],
    ['ML | Statistics', ['ML', 'Statistics']],
    ['ML\nStatistics', ['ML', 'Statistics']],
    ['[[A|b]] | C; D', ['A', 'C', 'D']],
  ])('%s', (text, names) => {
    expect(topicValuesOf({ topics: [text, 'x'] }, 'topics')).toEqual({
      values: [text, 'x'],
      commaValues: [text],
      problems: [],
    });
    expect(namesBetweenCommas(text)).toEqual(names);
    expect(topicNamesIn(text)).toEqual(names);
  });
});

describe('what names no topic, or not surely', () => {
  const type = (name: string): object => ({ kind: 'topic-type', property: 'topics', type: name });

  test.each<[reason: string, value: unknown, values: readonly string[], problems: readonly object[]]>([
    ['nothing at all is no mistake', null, [], []],
    ['nothing in a list', ['a', null], ['a'], [type('nothing')]],
    ['true and false', [true, 'a', false], ['a'], [type('boolean'), type('boolean')]],
    ['a map', [{ Attention: 'what' }], [], [type('map')]],
    ['a date', [new Date(0)], [], [type('map')]],
    ['a list of two in the list', [['A', 'b']], [], [type('list')]],
    ['lists in lists in lists', [[[['A']]]], [], [type('list')]],
    ['an empty list in the list', [[]], [], [type('list')]],
    ['a link without quotes with a colon', [[{ A: 'b' }]], [], [type('list')]],
    ['no number', [Infinity, NaN], [], [type('number'), type('number')]],
    [
      'a number that may have been typed otherwise',
      [3.1],
      ['3.1'],
      [{ kind: 'topic-number', property: 'topics', value: '3.1' }],
    ],
    [
      'a number that is too long',
      12345678901234567890,
      ['12345678901234567000'],
      [{ kind: 'topic-number', property: 'topics', value: '12345678901234567000' }],
    ],
  ])('%s', (_reason, value, values, problems) => {
    expect(topicValuesOf({ topics: value }, 'topics')).toEqual({ values, commaValues: [], problems });
  });

  test('whatever stands there, no name is empty, and all that is said is of it', () => {
    const mess = fc
      .array(fc.constantFrom('[[', ']]', '#', ',', '，', ';', ' ', 'a', 'b', '|', '1', '/', '\n'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(mess, fc.array(fc.oneof(mess, fc.anything()))), (topics) => {
        const { values, commaValues } = topicValuesOf({ topics }, 'topics');
        for (const value of [...values, ...commaValues.flatMap(namesBetweenCommas)]) expect(value.trim()).not.toBe('');
        for (const value of commaValues) expect(values).toContain(value);
        for (const value of commaValues) expect(namesBetweenCommas(value).length).toBeGreaterThan(1);
      }),
    );
  });

  // What grows with the square of a text takes longer here than a test may, and what grows with the text a moment.
  test.each([['['], ['[['], ['#'], ['[[a]] '], ['#a ']])('a text of very many %p takes no time', (unit) => {
    expect(topicValuesOf({ topics: `${unit.repeat(MANY)}x y` }, 'topics').problems).toEqual([]);
  });
});
