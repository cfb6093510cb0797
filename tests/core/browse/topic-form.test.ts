import { TopicForm } from '../../../src/core/browse/topic-form';
import { retopic } from '../../../src/core/browse/topic-values';
import type { TopicSettings } from '../../../src/core/topics/edit';
import { parseYaml } from '../../../pkg/cli/folder/markdown/yaml';
import { atlasOf } from '../atlas/atlas-of';
import type { NoteSpec } from '../atlas/memory-vault';

const TOPICS: TopicSettings = {
  m: { name: 'ML', synonyms: ['Machine learning'] },
  v: { name: 'Vision', parent: 'm', rules: { tags: ['cv'] } },
  c: { name: 'Cooking' },
  s: { name: 'ML', parent: 'c' },
};

function formFor(note: NoteSpec, namesBecomeTopics = true): TopicForm {
  const atlas = atlasOf({ 'N.md': note, 'Index.md': { frontmatter: { 'topic-index': 'Cooking' } } }, TOPICS, {
    namesBecomeTopics,
  });
  const found = atlas.note('N.md');
  if (found === undefined) throw new Error('no note');
  return new TopicForm(found, atlas, namesBecomeTopics);
}

const shown = (form: TopicForm): string[] =>
  form.options().map(({ path, isChosen, isRuled }) => `${path}${isChosen ? ' x' : ''}${isRuled ? ' rule' : ''}`);

function toggle(form: TopicForm, path: string): void {
  const option = form.options().find((one) => one.path === path);
  if (option === undefined) throw new Error(path);
  form.toggle(option);
}

const saved = (form: TopicForm, text: string): string | undefined =>
  retopic(text, 'topics', form.changes(), parseYaml).text;

test.each<[reason: string, note: NoteSpec, first: string[]]>([
  [
    'what it names comes first',
    { frontmatter: { topics: ['cooking'] } },
    ['Cooking x', 'Cooking/ML', 'ML', 'ML/Vision'],
  ],
  ['a synonym, between commas', { frontmatter: { topics: 'Machine learning, Cooking' } }, ['Cooking x', 'ML x']],
  ['a link to an index note', { frontmatter: { topics: ['[[Index]]'] } }, ['Cooking x']],
  ['by a rule alone', { tags: ['cv'] }, ['ML/Vision rule']],
  ['a name that two have', { frontmatter: { topics: ['ML'] } }, ['Cooking', 'Cooking/ML']],
  ['a note that is never listed', { frontmatter: { topics: ['Cooking'], 'topic-atlas': 'ignore' } }, ['Cooking x']],
])('%s', (_reason, note, first) => {
  expect(shown(formFor(note)).slice(0, first.length)).toEqual(first);
});

test('what is suggested follows what it has', () => {
  const form = formFor({ frontmatter: { topics: ['Cooking'] } });
  form.suggest([{ topic: 'v', score: 0.9, reasons: [] }]);
  expect(shown(form).slice(0, 2)).toEqual(['Cooking x', 'ML/Vision']);
});

test('only what was changed is written, a shared name with a slash before it', () => {
  const text = '---\n# mine\ntopics: [Cooking, Else] # why\nother: 1\n---\nText';
  const form = formFor({ frontmatter: { topics: ['Cooking', 'Else'] } });
  expect(saved(form, text)).toBe(text);
  toggle(form, 'Cooking');
  toggle(form, 'ML');
  toggle(form, 'ML/Vision');
  expect(saved(form, text)).toBe('---\n# mine\ntopics: [Else, "/ML", ML/Vision] # why\nother: 1\n---\nText');
  toggle(form, 'Cooking');
  toggle(form, 'ML');
  toggle(form, 'ML/Vision');
  expect(form.changes()).toEqual({ to: [], leave: [] });
});

test('what is searched and not there is a new topic, where names become topics', () => {
  const form = formFor({});
  form.search('  coök ');
  expect(shown(form)).toEqual(['Cooking', 'Cooking/ML', 'coök']);
  form.search('Gardens');
  toggle(form, 'Gardens');
  form.search('');
  expect(shown(form)[0]).toBe('Gardens x');
  expect(saved(form, 'Text')).toBe('---\ntopics:\n  - Gardens\n---\nText');
  const known = formFor({}, false);
  known.search('Gardens');
  expect(shown(known)).toEqual([]);
});
