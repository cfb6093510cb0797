import { renamedItem, type TopicRename } from '../../../src/core/topics/edit-names';

const RENAME: TopicRename = { name: 'Vision', paths: ['ML/Vision', 'Vision'], to: 'Sight' };

test.each<[reason: string, item: unknown, renamed: readonly string[] | null]>([
  ['its name', 'vision', ['Sight']],
  ['its path', 'ML/Vision', ['ML/Sight']],
  ['a path below it', 'ML/Vision/Lines', ['ML/Sight/Lines']],
  ['a tag of its name', '#Vision', ['Sight']],
  ['its name between commas', 'NLP, Vision , #ml', ['NLP', 'Sight', 'ml']],
  ['another name', 'Visions', null],
  ['other names between commas', 'NLP, Visions', null],
  ['a link, which follows its note', '[[Vision]]', null],
  ['a link without quotes', ['Vision'], null],
  ['no name', true, null],
  ['nothing', null, null],
])('%s', (_reason, item, renamed) => {
  expect(renamedItem(item, RENAME)).toEqual(renamed);
});

test('a name that is a number', () => {
  expect(renamedItem(2024, { name: '2024', paths: ['2024'], to: 'Last year' })).toEqual(['Last year']);
});
