import { GuideModel } from '../../../src/obsidian/views/guide/guide-model';
import { finish } from '../../../src/core/steps';
import { findTopics, type ProposedTopic } from '../../../src/core/topics/infer-proposal';
import { atlasOf } from '../../core/atlas/atlas-of';
import type { NoteSpec } from '../../core/atlas/memory-vault';

/** The guide over notes with tags, three of each. */
function guide(...tags: string[]): GuideModel {
  const notes = tags.flatMap((tag) =>
    [1, 2, 3].map((i): [string, NoteSpec] => [`${tag.replace('/', '-')} ${i}.md`, { tags: [tag] }]),
  );
  const atlas = atlasOf(Object.fromEntries(notes));
  return new GuideModel(finish(findTopics(atlas, 'topics')), {}, atlas);
}

const shape = (model: GuideModel): string[] =>
  model.topics.map((topic) => `${'-'.repeat(topic.depth)}${model.nameOf(topic)}${model.isKept(topic) ? '' : ' off'}`);
const topic = (model: GuideModel, name: string): ProposedTopic => {
  const found = model.topics.find((one) => model.nameOf(one) === name);
  if (found === undefined) throw new Error(`${name} is not proposed.`);
  return found;
};

test('each step is taken back, the last first', () => {
  const model = guide('bread', 'maps', 'rivers');
  const steps: [act: () => void, shape: string[]][] = [
    [() => model.move(topic(model, 'rivers'), topic(model, 'maps')), ['bread', 'maps', '-rivers']],
    [() => model.rename(topic(model, 'maps'), 'Atlases'), ['bread', 'Atlases', '-rivers']],
    [() => model.keep(topic(model, 'Atlases'), false), ['bread', 'Atlases off', '-rivers off']],
    [() => model.merge([topic(model, 'bread')], topic(model, 'Atlases')), ['Atlases', '-rivers off']],
  ];
  const before = steps.map(([act, wanted]) => {
    const now = shape(model);
    act();
    expect(shape(model)).toEqual(wanted);
    return now;
  });
  for (const now of before.reverse()) {
    expect(model.canUndo).toBe(true);
    model.undo();
    expect(shape(model)).toEqual(now);
  }
  expect(model.canUndo).toBe(false);
});

test.each<[reason: string, id: string, under: string | null, can: boolean]>([
  ['under a sibling', 'bread', 'maps', true],
  ['below itself', 'maps', 'rivers', false],
  ['under itself', 'maps', 'maps', false],
  ['where it is', 'rivers', 'maps', false],
  ['to the top', 'rivers', null, true],
  ['to the top, where it is', 'maps', null, false],
])('a topic is put only where it can stand: %s', (_reason, id, under, can) => {
  const model = guide('bread', 'maps/rivers', 'maps');
  expect(model.canMove(topic(model, id), under === null ? null : topic(model, under))).toBe(can);
});

test('what stands as one from the first is taken apart like any merge, and not told of again', () => {
  const model = guide('ml', 'machine-learning');
  expect(shape(model)).toEqual(['machine-learning']);
  expect(model.isMerged(topic(model, 'machine-learning'))).toBe(true);
  model.separate(topic(model, 'machine-learning'));
  expect(shape(model)).toEqual(['machine-learning', 'ml']);
  expect(model.alike()).toEqual([]);
});

test('what could be short for several is told of each, the full name first, until it is kept apart', () => {
  const model = guide('pm', 'project-management', 'product-management');
  const told = (): string[][] => model.alike().map((group) => group.map((one) => model.nameOf(one)));
  expect(told()).toEqual([
    ['product-management', 'pm'],
    ['project-management', 'pm'],
  ]);
  model.keepApart(model.alike()[0] ?? []);
  expect(told()).toEqual([['project-management', 'pm']]);
});

test('the page of a wanted topic does not stay unsorted', () => {
  const tagged = [1, 2, 3].map((i): [string, NoteSpec] => [`loaf ${i}.md`, { tags: ['bread'] }]);
  const atlas = atlasOf({ ...Object.fromEntries(tagged), 'Bread.md': {}, 'Rivers.md': {} });
  const model = new GuideModel(finish(findTopics(atlas, 'topics')), {}, atlas);
  expect(model.forecast().unsorted).toEqual(['Rivers.md']);
  model.keep(topic(model, 'bread'), false);
  expect(model.forecast().unsorted).toEqual(expect.arrayContaining(['Bread.md', 'Rivers.md', 'loaf 1.md']));
});
