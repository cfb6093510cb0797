import { GroupNames, type Naming } from '../../../../src/core/topics/sources/content/group-names';

const telling = (...words: string[]): Naming['telling'] => words.map((word, at) => ({ word, weight: 10 - at }));
const naming = (given: Partial<Naming>): Naming => ({ hubs: [], phrase: null, telling: [], above: '', ...given });

test.each<[reason: string, naming: Naming, name: string | null]>([
  ['nothing tells', naming({}), null],
  ['the page that it is linked with', naming({ hubs: ['About the harbour'], telling: telling('mast') }), 'Harbour'],
  ['the page without its sign, be it a letter too', naming({ hubs: ['ℹ️ Harbour ⚓'] }), 'Harbour'],
  [
    'words as they follow each other in titles',
    naming({ telling: telling('sail', 'mast', 'spare'), phrase: { phrase: 'spare sail', covered: 0.2 } }),
    'Mast · spare sail',
  ],
  [
    'no page to start from, nor one that is called by a date',
    naming({ hubs: ['Index', '2026-03-01'], telling: telling('mast', 'sail') }),
    'Mast · sail',
  ],
  [
    'a phrase that most titles have, before the page',
    naming({ hubs: ['Rigging'], phrase: { phrase: 'spare sail', covered: 0.7 } }),
    'Spare sail',
  ],
  [
    'the page, where it says the phrase more fully',
    naming({ hubs: ['Spare sail locker'], phrase: { phrase: 'spare sail', covered: 0.7 } }),
    'Spare sail locker',
  ],
  ['words without those that stand above', naming({ telling: telling('sail', 'mast'), above: 'Sail' }), 'Mast'],
  ['those, where there are no others', naming({ telling: telling('sail'), above: 'Sail' }), 'Sail'],
  ['no word that is part of another', naming({ telling: telling('风帆', '风帆船', '桅杆') }), '桅杆 · 风帆船'],
  ['letters within a word are no part of it', naming({ telling: telling('sail', 'sailor') }), 'Sail · sailor'],
])('%s', (_reason, given, name) => {
  expect(new GroupNames().name(given)).toBe(name);
});

test('no name is given twice', () => {
  const names = new GroupNames();
  const given = naming({ hubs: ['Harbour'], telling: telling('mast', 'sail') });
  expect([names.name(given), names.name(given)]).toEqual(['Harbour', 'Mast · sail']);
});
