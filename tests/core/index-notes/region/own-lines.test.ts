import { content, entry, fresh, memoryOf, merge } from '../support';

const PROBLEM = 'Queries over very large tables are far too slow for people';
const wanted = content({ notes: [entry('A', PROBLEM, 'Keep an index'), entry('B', 'Wrong'), entry('C')] });
const cards = content({ notes: wanted.parts.flatMap(({ groups }) => groups[0]?.entries ?? []), layout: 'cards' });
const A = `- [[A]]: ${PROBLEM} → Keep an index\n`;
const text = fresh(wanted);
const changed = content({ notes: [entry('A', 'Another problem', 'Keep an index'), entry('B', 'Wrong'), entry('C')] });

describe('lines that a formatter broke anew show what they showed, so nothing is written', () => {
  test.each([
    ['indented', A, `- [[A]]: Queries over very large tables\n  are far too slow for people → Keep\n  an index\n`],
    ['at the margin', A, `- [[A]]: Queries over very large tables\nare far too slow for people → Keep an\nindex\n`],
    ['in the link', A, `- [[A]]:\n  ${PROBLEM} → Keep an index\n`],
    [
      'with a remark of its own',
      A,
      `- [[A]]: Queries over very large tables\n  are far too slow for people → Keep an index\n\t- mine\n`,
    ],
    ['the heading', '## Notes\n', 'Notes\n=====\n'],
    ['numbers', '- [[A]]', '1. [[A]]'],
    ['a task', '- [[A]]', '- [ ] [[A]]'],
    ['a task that is done', '- [[B]]', '- [x] [[B]]'],
  ])('%s', (_how, ours, theirs) => {
    const formatted = text.replace(ours, theirs);
    expect(formatted).not.toBe(text);
    expect(merge(formatted, wanted)).toBe(formatted);
  });
});

test('what somebody wrote behind the words of an entry stays, as a remark', () => {
  const formatted = text.replace(
    A,
    `- [[A]]: Queries over very large tables\n  are far too slow for people → Keep an index mine\n`,
  );
  expect(merge(formatted, changed, undefined, [], memoryOf(wanted))).toContain(
    '- [[A]]: Another problem → Keep an index\n\t- mine\n',
  );
  const other = content({ notes: [entry('A', PROBLEM, 'Keep an index'), entry('B', 'Right'), entry('C')] });
  expect(merge(formatted, other)).toContain(`${A}\t- mine\n- [[B]]: Right`);
});

test('a line of somebody’s below an entry that is whole stays as it stands', () => {
  const told = text.replace(A, `${A}  is what I asked\n`);
  expect(merge(told, wanted)).toBe(told);
});

test('a card that has run into its title and a remark comes apart again when it is written', () => {
  const told = fresh(cards).replace(/> \[!note\] \[\[A\]\]\n> (.*)\n> (.*)\n/, '> [!note] [[A]] $1 $2\n> - mine\n');
  expect(told).toContain('[[A]] Queries');
  expect(merge(told, cards)).toBe(told);
  const other = content({
    notes: [entry('A', PROBLEM, 'Keep an index'), entry('B', 'Right'), entry('C')],
    layout: 'cards',
  });
  expect(merge(told, other)).toContain(`> [!note] [[A]]\n> ${PROBLEM}\n> → Keep an index\n\t- mine\n`);
});

test('a card of which nothing but its title is left, with its text in it, comes apart again', () => {
  const told = fresh(cards).replace(/> \[!note\] \[\[A\]\]\n> (.*)\n> (.*)\n/, '> [!note] [[A]] $1 $2\n');
  expect(merge(told, cards)).toBe(told);
  const other = content({
    notes: [entry('A', PROBLEM, 'Keep an index'), entry('B', 'Right'), entry('C')],
    layout: 'cards',
  });
  expect(merge(told, other)).toContain(`> [!note] [[A]]\n> ${PROBLEM}\n> → Keep an index\n\n`);
  expect(merge(told, other)).not.toContain('[[A]] Queries');
});

describe('the box of a task is somebody’s', () => {
  const tasks = text.replace('- [[A]]', '- [x] [[A]]').replace('- [[B]]', '* [ ] [[B]]');
  const memory = memoryOf(wanted);

  test('it stays with an entry that says something else now', () => {
    expect(merge(tasks, changed, undefined, [], memory)).toContain(
      '- [x] [[A]]: Another problem → Keep an index\n- [ ] [[B]]: Wrong → *open*\n- [[C]]\n',
    );
  });

  test.each(['table', 'cards'] as const)('it goes through the layout %s and comes back', (layout) => {
    const { parts } = wanted;
    const notes = parts.flatMap(({ kind, groups }) => (kind === 'notes' ? (groups[0]?.entries ?? []) : []));
    const there = merge(tasks, content({ notes, layout }));
    expect(there).toContain(layout === 'table' ? '- [[A]]: [x]\n' : '\t- [x]\n');
    expect(merge(there, wanted)).toBe(tasks.replace('* [ ]', '- [ ]'));
  });

  test('it is kept while its note is away', () => {
    const away = merge(tasks, content({ notes: [entry('B', 'Wrong'), entry('C')] }), undefined, [], memory);
    expect(away).toContain('- [[A]] <!-- topic-atlas:kept -->\n\t- [x]\n');
    expect(merge(away, wanted, undefined, [], memory)).toBe(tasks.replace('* [ ]', '- [ ]'));
  });
});

describe('lists of a person’s own stay as they are', () => {
  test.each([
    ['things to do beside our entries', '### To read\n\n- [ ] [[B]]\n- [x] [[A]]\n'],
    ['an order of reading beside our entries', 'First of all:\n\n1. [[B]]\n2. [[A]]\n'],
  ])('%s', (_what, list) => {
    const told = text.replace('\n<!-- topic-atlas:end', `\n${list}\n<!-- topic-atlas:end`);
    expect(merge(told, wanted)).toBe(told);
    expect(merge(told, changed)).toContain(list);
  });

  test('a task that says something of its own, where our entry is gone', () => {
    const told = text.replace(/- \[\[C\]\]/, '- [ ] [[C]]: ask Bob');
    expect(merge(told, wanted)).toContain('- [ ] [[C]]: ask Bob\n');
  });
});
