import { GroupNames, type GroupClues } from '../../../../src/core/topics/sources/content/group-names';

/** Words, the most telling first; the first in a share of the titles. */
const telling = (words: readonly string[], inTitles = 0): GroupClues['telling'] =>
  words.map((word, at) => ({ word, weight: 10 - at, inTitles: at === 0 ? inTitles : 0 }));
const naming = (given: Partial<GroupClues>): GroupClues => ({ hubs: [], telling: [], above: '', ...given });

test.each<[reason: string, naming: GroupClues, name: string | null]>([
  ['nothing tells', naming({}), null],
  ['the page that it is linked with', naming({ hubs: ['About the harbour'], telling: telling(['mast']) }), 'Harbour'],
  ['the page without its sign, be it a letter too', naming({ hubs: ['ℹ️ Harbour ⚓'] }), 'Harbour'],
  [
    'no page to start from, nor one that is called by a date',
    naming({ hubs: ['Index', '2026-03-01'], telling: telling(['mast', 'sail']) }),
    'Mast · sail',
  ],
  [
    'no page about a part: one that says none of the words that set the group apart most',
    naming({ hubs: ['Splicing wire by hand'], telling: telling(['mast', 'sail', 'wire']) }),
    'Mast · sail',
  ],
  [
    'the page that says one of them, however much it says',
    naming({ hubs: ['Stepping a mast by hand'], telling: telling(['mast', 'sail']) }),
    'Stepping a mast by hand',
  ],
  [
    'a page of two words, whatever stands between them and however it is numbered',
    naming({ hubs: ['Rigging of boats 2'], telling: telling(['mast', 'sail']) }),
    'Rigging of boats 2',
  ],
  ['a page about a part, where no word tells', naming({ hubs: ['Splicing wire by hand'] }), 'Splicing wire by hand'],
  ['words that many titles have, alone', naming({ telling: telling(['spare sail', 'mast'], 0.5) }), 'Spare sail'],
  [
    'words that most titles have, before the page',
    naming({ hubs: ['Rigging'], telling: telling(['spare sail'], 0.7) }),
    'Spare sail',
  ],
  [
    'the page, before words that fewer have',
    naming({ hubs: ['Rigging'], telling: telling(['spare sail'], 0.5) }),
    'Rigging',
  ],
  [
    'the page, where it says the words more fully',
    naming({ hubs: ['Spare sail locker'], telling: telling(['spare sail'], 0.7) }),
    'Spare sail locker',
  ],
  ['words without those that stand above', naming({ telling: telling(['sail', 'mast']), above: 'Sail' }), 'Mast'],
  ['those, where there are no others', naming({ telling: telling(['sail']), above: 'Sail' }), 'Sail'],
  ['no word that is part of another', naming({ telling: telling(['风帆船', '风帆']) }), '风帆船'],
  [
    'one word that is much stronger than the next',
    naming({
      telling: [
        { word: 'mast', weight: 1, inTitles: 0 },
        { word: 'sail', weight: 0.6, inTitles: 0 },
      ],
    }),
    'Mast',
  ],
  ['letters within a word are no part of it', naming({ telling: telling(['sail', 'sailor']) }), 'Sail · sailor'],
])('%s', (_reason, given, name) => {
  expect(new GroupNames().name(given)).toBe(name);
});

test('no name is given twice', () => {
  const names = new GroupNames();
  const given = naming({ hubs: ['Harbour'], telling: telling(['mast', 'sail']) });
  expect([names.name(given), names.name(given)]).toEqual(['Harbour', 'Mast · sail']);
});
