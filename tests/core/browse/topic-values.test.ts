import { parseYaml } from '../../../pkg/cli/folder/markdown/yaml';
import { retopic, type TopicNaming } from '../../../src/core/browse/topic-values';

const vision: TopicNaming = { path: 'ML/Vision', names: ['Vision', 'Sight'] };
const cooking: TopicNaming = { path: 'Cooking', names: ['Cooking'] };

test.each<[reason: string, before: string, leave: TopicNaming[], after: string]>([
  ['a note without properties', 'Text.', [], '---\ntopics:\n  - Cooking\n---\nText.'],
  ['one more beside others', '---\ntopics: [Art]\n---\n', [], '---\ntopics: [Art, Cooking]\n---\n'],
  ['it is there already', '---\ntopics: [cooking]\n---\n', [], '---\ntopics: [cooking]\n---\n'],
  ['out of one by its path', '---\ntopics: [Art, ML/Vision]\n---\n', [vision], '---\ntopics: [Art, Cooking]\n---\n'],
  ['out of one by a synonym', '---\ntopics: [sight]\n---\n', [vision], '---\ntopics: [Cooking]\n---\n'],
  ['out of one by a link', '---\ntopics: ["[[Vision]]"]\n---\n', [vision], '---\ntopics: [Cooking]\n---\n'],
  [
    'of several names in one item the others stay',
    '---\ntopics: Art, Vision\n---\n',
    [vision],
    '---\ntopics:\n  - Art\n  - Cooking\n---\n',
  ],
  [
    'one that it does not name is left by no word',
    '---\ntopics: [Art]\n---\n',
    [vision],
    '---\ntopics: [Art, Cooking]\n---\n',
  ],
])('%s', (_reason, before, leave, after) => {
  expect(retopic(before, 'topics', { to: [cooking], leave }, parseYaml)).toEqual({ text: after });
});

test('properties that cannot be read are left alone', () => {
  expect(retopic('---\ntitle: A: B\n---\n', 'topics', { to: [cooking], leave: [] }, parseYaml)).toHaveProperty(
    'problem',
  );
});
