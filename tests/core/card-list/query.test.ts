import { DEFAULT_QUERY, formatCardQuery, parseCardQuery, type CardQuery } from '../../../src/core/card-list/query';
import { selectCards, topicNamed } from '../../../src/core/card-list/select';
import { NO_CARD } from '../../../src/core/cards/card';
import { DEFAULTS } from '../../../src/settings';
import { atlasOf, settingsOf } from '../index-notes/vault';
import { MemoryVault } from '../../support/memory-vault';

test.each([
  ['nothing asks for all cards', '', {}, []],
  [
    'every option',
    'topic: Deep/Kernels\nquery: rank  Mercer\nstate: open\norder: links\nlimit: 5',
    { topic: 'Deep/Kernels', text: 'rank  Mercer', state: 'open', order: 'links', limit: 5 },
    [],
  ],
  ['a topic as a link', 'topic: [[Kernels|k]]', { topic: 'Kernels' }, []],
  ['case and spaces do not matter', '  STATE :  Open  ', { state: 'open' }, []],
  ['comments and empty lines', '# mine\n\n', {}, []],
  ['a colon in a value', 'query: a: b', { text: 'a: b' }, []],
  [
    'no colon',
    'x\nopen',
    {},
    [
      { kind: 'no-colon', line: 1, text: 'x' },
      { kind: 'no-colon', line: 2, text: 'open' },
    ],
  ],
  ['an unknown option', 'sort: title', {}, [{ kind: 'unknown-option', line: 1, text: 'sort' }]],
  [
    'an unknown value',
    'state: half',
    {},
    [
      {
        kind: 'unknown-value',
        line: 1,
        text: 'half',
        allowed: ['all', 'open', 'closed', 'unsorted', 'unsummarised', 'unlinked'],
      },
    ],
  ],
  ['no number', 'limit: many', {}, [{ kind: 'no-number', line: 1, text: 'many' }]],
])('%s', (_reason, source, query, problems) => {
  expect(parseCardQuery(source)).toEqual({ query: { ...DEFAULT_QUERY, ...query }, problems });
});

test('a query survives being written and read', () => {
  const query = { topic: 'A/B', text: 'x: y', state: 'closed', order: 'date', limit: 3 } as const;
  expect(parseCardQuery(formatCardQuery(query)).query).toEqual(query);
  expect(formatCardQuery(DEFAULT_QUERY)).toBe('');
});

describe('a selection', () => {
  const vault = new MemoryVault({
    'Mercer.md': '---\ntopics: Kernels\n---\n',
    'Nyström.md': '---\ntopics: Kernels\n---\n[[Mercer]]',
    'Rank.md': '---\ntopics: Algebra/Kernels 2\naliases: [Low rank]\n---\n[[Mercer]]',
    'Loose.md': '',
  });
  const atlas = atlasOf(
    vault,
    settingsOf({ topics: { a: { name: 'Algebra', synonyms: ['Linear'] }, k: { name: 'Kernels', parent: 'a' } } }),
  );
  const cards: Record<string, object> = {
    'Mercer.md': { problem: 'Which functions?', approach: 'Positive ones.' },
    'Nyström.md': { problem: 'Too lárge', open: true },
  };
  const sources = {
    atlas,
    card: (path: string) => ({ ...NO_CARD, ...cards[path] }),
    dateProperty: DEFAULTS.index.dateProperty,
    changed: (path: string) => (path === 'Rank.md' ? 2 : 1),
  };
  test.each<[string, Partial<CardQuery>, string[]]>([
    ['all', {}, ['Loose.md', 'Mercer.md', 'Nyström.md', 'Rank.md']],
    ['a topic with what is under it', { topic: 'algebra' }, ['Mercer.md', 'Nyström.md', 'Rank.md']],
    ['a synonym', { topic: 'LINEAR' }, ['Mercer.md', 'Nyström.md', 'Rank.md']],
    ['a path', { topic: 'Algebra/Kernels' }, ['Mercer.md', 'Nyström.md']],
    ['open problems', { state: 'open' }, ['Nyström.md']],
    ['closed ones', { state: 'closed' }, ['Mercer.md']],
    ['unsorted notes', { state: 'unsorted' }, ['Loose.md']],
    ['words in title or card, accents or not', { text: 'NYSTROM large' }, ['Nyström.md']],
    ['words of another name', { text: 'low' }, ['Rank.md']],
    ['notes that say nothing of themselves', { state: 'unsummarised' }, ['Loose.md', 'Rank.md']],
    ['notes that stand alone', { state: 'unlinked' }, ['Loose.md']],
    ['the last changed first', { order: 'changed' }, ['Rank.md', 'Loose.md', 'Mercer.md', 'Nyström.md']],
    ['by links', { order: 'links', limit: 2 }, ['Mercer.md', 'Nyström.md']],
  ])('%s', (_reason, query, paths) => {
    expect(selectCards({ ...DEFAULT_QUERY, ...query }, sources)).toEqual({ kind: 'cards', paths });
  });

  test('of a topic that is not there', () => {
    expect(selectCards({ ...DEFAULT_QUERY, topic: 'Nowhere' }, sources)).toEqual({
      kind: 'unknown-topic',
      topic: 'Nowhere',
    });
    expect(topicNamed('kernels', atlas)?.id).toBe('k');
  });
});
