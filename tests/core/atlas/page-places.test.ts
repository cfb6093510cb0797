import { Atlas } from '../../../src/core/atlas/atlas';
import { NO_CARD } from '../../../src/core/cards/card';
import { coverageInSteps } from '../../../src/core/coverage/coverage';
import { claimantsOf } from '../../../src/core/index-notes/plan/claimants';
import { orphanedIndexNotes } from '../../../src/core/index-notes/plan/plan';
import { finish } from '../../../src/core/steps';
import type { TopicSettings } from '../../../src/core/topics/edit';
import { atlasOf, OPTIONS } from './atlas-of';
import { MemoryVault, metadataOf, type NoteSpec } from './memory-vault';

const SETTINGS: TopicSettings = { ai: { name: 'AI' }, books: { name: 'Books', synonyms: ['Reading'] } };
const named = (topics: unknown, more: Record<string, unknown> = {}): NoteSpec => ({ frontmatter: { topics, ...more } });
const up = (value: unknown): NoteSpec => ({ frontmatter: { up: value } });

const pathsOf = (atlas: Atlas): string[] => atlas.topics().map(({ id }) => atlas.topicPath(id));

test.each<[reason: string, page: Record<string, NoteSpec>, path: string]>([
  ['no page, no place', {}, 'LLM'],
  ['the topic that the page names', { 'LLM.md': named('AI') }, 'AI/LLM'],
  ['a link is a name too', { 'LLM.md': named('[[AI]]') }, 'AI/LLM'],
  ['whatever the case of its name', { 'notes/llm.md': named('ai') }, 'AI/LLM'],
  ['by a synonym', { 'LLM.md': named('Reading') }, 'Books/LLM'],
  ['what the page calls up', { 'LLM.md': up('[[AI]]') }, 'AI/LLM'],
  ['its own name says nothing', { 'LLM.md': named(['LLM', 'AI']) }, 'AI/LLM'],
  ['and what it calls up counts then', { 'LLM.md': named('LLM', { up: 'AI' }) }, 'AI/LLM'],
  ['what it names goes before', { 'LLM.md': named('Books', { up: 'AI' }) }, 'Books/LLM'],
  ['a page to start from is no topic', { 'LLM.md': up('[[Home]]') }, 'LLM'],
  ['two topics are no place', { 'LLM.md': named(['AI', 'Books']) }, 'LLM'],
  ['two pages are no page', { 'a/LLM.md': named('AI'), 'b/LLM.md': named('AI') }, 'LLM'],
  ['a template is no page', { 'LLM.md': named('AI', { 'topic-atlas': 'ignore' }) }, 'LLM'],
  ['a page with its index in it is one', { 'LLM.md': named('AI', { 'topic-index': 'LLM' }) }, 'AI/LLM'],
  ['over a page in between', { 'LLM.md': named('Models'), 'Models.md': named('AI') }, 'AI/Models/LLM'],
  ['a circle is no place', { 'LLM.md': named('Models'), 'Models.md': named('LLM') }, 'LLM'],
])('a topic that notes name stands where its page says: %s', (_reason, pages, path) => {
  const atlas = atlasOf({ ...pages, 'a.md': named('LLM') }, SETTINGS);
  expect(pathsOf(atlas)).toContain(path);
  const [id = ''] = atlas.topicsOf('a.md');
  expect(atlas.topicPath(id)).toBe(path);
});

test('a path says its place itself, and names of the settings are theirs', () => {
  const atlas = atlasOf({ 'LLM.md': named('Books'), 'Books.md': up('AI'), 'a.md': named('AI/LLM') }, SETTINGS);
  expect(pathsOf(atlas)).toEqual(['AI', 'AI/LLM', 'Books']);
});

test('notes follow when the page says something else, goes, or gets a namesake', () => {
  const vault = MemoryVault.of({ 'a.md': named('LLM'), 'b.md': named('LLM/Agents') });
  const atlas = Atlas.build(vault, { ...OPTIONS, topics: SETTINGS });
  const write = (path: string, spec: NoteSpec): string[] => {
    atlas.update(path, vault.write(path, metadataOf(spec)));
    return pathsOf(atlas).filter((topic) => topic.includes('LLM'));
  };
  expect(write('LLM.md', named('AI'))).toEqual(['AI/LLM', 'AI/LLM/Agents']);
  expect(write('LLM.md', up('Books'))).toEqual(['Books/LLM', 'Books/LLM/Agents']);
  expect(write('b/LLM.md', {})).toEqual(['LLM', 'LLM/Agents']);
  vault.delete('b/LLM.md');
  atlas.remove('b/LLM.md');
  expect(pathsOf(atlas)).toContain('Books/LLM/Agents');
});

test('an index note stays that of its topic when the page gives the topic a place', () => {
  const notes = { 'a.md': named('LLM'), 'Topics/LLM index.md': { frontmatter: { 'topic-index': 'LLM' } } };
  const atlas = atlasOf({ ...notes, 'LLM.md': named('AI') }, SETTINGS);
  const [id = ''] = atlas.topicsOf('a.md');
  const place = { folder: 'Topics', homeName: 'Topics' };
  expect(claimantsOf(atlas.topic(id) ?? null, atlas, place).used).toBe('Topics/LLM index.md');
  expect(orphanedIndexNotes(atlas)).toEqual([]);
});

test.each<[reason: string, page: NoteSpec, above: string | null]>([
  ['another topic', named('Books'), 'Books'],
  ['the same one', named('AI'), null],
  ['one further up', named('Science'), null],
  ['one below it', named('LLM/Agents'), null],
  ['itself', named('LLM'), null],
  ['several', named(['Books', 'Reading list']), null],
  ['nothing', {}, null],
])('the settings win, and it is told where a page says %s', (_reason, page, above) => {
  const topics: TopicSettings = {
    science: { name: 'Science' },
    ai: { name: 'AI', parent: 'science' },
    llm: { name: 'LLM', parent: 'ai' },
    books: { name: 'Books' },
  };
  const atlas = atlasOf({ 'LLM.md': page, 'a.md': named('LLM') }, topics);
  const options = { folder: 'Topics', homeName: 'Topics' };
  const { places } = finish(coverageInSteps(atlas, () => NO_CARD, options));
  expect(atlas.topicPath('llm')).toBe('Science/AI/LLM');
  expect(places.map((place) => ({ ...place, above: atlas.topicPath(place.above) }))).toEqual(
    above === null ? [] : [{ path: 'LLM.md', topic: 'llm', above }],
  );
});
