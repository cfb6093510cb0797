import fc from 'fast-check';
import { TopicNames, type Resolution } from '../../../src/core/topics/resolve';
import { taxonomyOf } from '../../../src/core/topics/taxonomy';

const names = new TopicNames(
  taxonomyOf({
    dl: { name: 'Deep learning', synonyms: ['DL'] },
    tr: { name: 'Transformers', parent: 'dl' },
    at: { name: 'Attention', parent: 'tr', synonyms: ['Focus'] },
    ev1: { name: 'Evaluation', parent: 'dl' },
    st: { name: 'Statistics' },
    ev2: { name: 'Evaluation', parent: 'st', synonyms: ['Scores'] },
    tcp: { name: 'TCP/IP' },
    net: { name: 'Networks' },
    tcp2: { name: 'TCP / IP stack', parent: 'net' },
    psy: { name: 'Psychology' },
    foc: { name: 'Focus', parent: 'psy' },
    cafe: { name: 'Cafe\u0301' },
  }),
);

const topic = (id: string): Resolution => ({ kind: 'topic', id });
const fresh = (parent: string | null, ...made: string[]): Resolution => ({ kind: 'new', parent, names: made });

test.each<[value: string, resolution: Resolution, why: string]>([
  ['Attention', topic('at'), 'a name'],
  ['  attention ', topic('at'), 'case and white space do not matter'],
  ['dl', topic('dl'), 'a synonym'],
  ['CAFÉ', topic('cafe'), 'nor does the Unicode form'],
  ['TCP/IP', topic('tcp'), 'a whole name comes before a path'],
  ['tcp / ip', topic('tcp'), 'also with spaces around the slash'],
  ['Networks/TCP/IP stack', topic('tcp2'), 'a name with a slash in a path'],
  ['Deep learning/Transformers/Attention', topic('at'), 'a path'],
  ['DL/Transformers/Focus', topic('at'), 'a path of synonyms'],
  ['/Deep learning/Transformers/', topic('tr'), 'slashes around it'],
  ['Transformers/Attention', topic('at'), 'a path that starts further down'],
  ['Evaluation', { kind: 'ambiguous', ids: ['ev1', 'ev2'] }, 'one name in two places'],
  ['Statistics/Evaluation', topic('ev2'), 'which a path tells apart'],
  ['Scores', topic('ev2'), 'or another synonym'],
  ['Focus', { kind: 'ambiguous', ids: ['at', 'foc'] }, 'a name here and a synonym there'],
  ['Psychology/Focus', topic('foc'), 'which a path tells apart too'],
  ['Evaluation/Human', { kind: 'ambiguous', ids: ['ev1', 'ev2'] }, 'under an ambiguous name nothing can be made'],
  ['Optimisers', fresh(null, 'Optimisers'), 'no topic has it'],
  ['Deep learning/Optimisers/Adam', fresh('dl', 'Optimisers', 'Adam'), 'below a topic that is there'],
  ['Transformers/Flash', fresh('tr', 'Flash'), 'below one further down'],
  ['/Transformers/Flash', fresh(null, 'Transformers', 'Flash'), 'a slash in front means the top'],
  ['/Attention', fresh(null, 'Attention'), 'also for a single name'],
  ['/Statistics', topic('st'), 'where one may be'],
  [' / ', { kind: 'nameless' }, 'nothing but slashes'],
  ['a/'.repeat(21), { kind: 'too-deep' }, 'deeper than any tree should be'],
])('%j: %j (%s)', (value, resolution) => {
  expect(names.resolve(value)).toEqual(resolution);
});

test('every path of the taxonomy leads to its topic, and every answer is of the taxonomy', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const name = fc.constantFrom('x', 'y', 'z', 'x/y', 'y/z', 'Z/');
  const setting = fc.record(
    { name, parent: id, synonyms: fc.array(name, { maxLength: 2 }) },
    { requiredKeys: ['name'] },
  );
  fc.assert(
    fc.property(
      fc.dictionary(id, setting),
      fc.string({ unit: fc.constantFrom('x', 'y', 'z', '/') }),
      (settings, value) => {
        const taxonomy = taxonomyOf(settings);
        const all = new TopicNames(taxonomy);
        for (const [topicId, path] of taxonomy.paths) {
          const resolution = all.resolve(`/${path}`);
          // A synonym of a sibling may say the same.
          if (resolution.kind === 'ambiguous') expect(resolution.ids).toContain(topicId);
          else expect(resolution).toEqual(topic(topicId));
        }
        const answer = all.resolve(value);
        if (answer.kind === 'topic') expect(taxonomy.paths.has(answer.id)).toBe(true);
        if (answer.kind === 'new') expect(answer.names.length).toBeGreaterThan(0);
      },
    ),
  );
});

test('a value of many slashes costs no more than its length', () => {
  expect(names.resolve('a/'.repeat(500_000))).toEqual({ kind: 'too-deep' });
  expect(names.resolve('/'.repeat(1_000_000))).toEqual({ kind: 'nameless' });
});
