import type { IndexContent } from '../../../../src/core/index-notes/content/content';
import { findRegion } from '../../../../src/core/index-notes/lines/markers';
import { regionHash } from '../../../../src/core/index-notes/region/region-hash';
import { finish } from '../../../../src/core/steps';
import type { Layout } from '../../../../src/core/topics/topic';
import {
  content,
  counted,
  entry,
  fresh,
  learn,
  memoryOf,
  merge,
  problemOf,
  REBUILD,
  update,
  writtenAs,
} from '../support';

const MERCER = entry('Mercer', 'Which functions are kernels?', 'Those whose Gram matrices are positive.');
const NYSTROM = entry('Nyström', 'Gram matrices are too large.');
const two = content({ notes: [MERCER, NYSTROM] });
const region = (text: string): string =>
  text.slice(text.indexOf('begin -->\n') + 10, text.indexOf('\n<!-- topic-atlas:end'));
/** The note with one edit of a person's. */
const edited = (from: string, to: string): string => {
  expect(fresh(two)).toContain(from);
  return fresh(two).replace(from, () => to);
};

test('a new index note', () => {
  expect(
    fresh(
      content({
        topics: [counted('Nyström methods', 3, 'Low rank')],
        notes: [MERCER, NYSTROM],
        linked: [counted('Hilbert', 2)],
      }),
    ),
  ).toBe(`---
topic-index: Kernels
---

<!-- topic-atlas:begin -->

[[Topics]]

1 topic · 2 notes · 2 linked

## Topics

- [[Nyström methods]] (3): Low rank

## Notes

- [[Mercer]]: Which functions are kernels? → Those whose Gram matrices are positive.
- [[Nyström]]: Gram matrices are too large. → *open*

## Linked

- [[Hilbert]] (2)

<!-- topic-atlas:end -->
`);
});

test('the table and the cards layout', () => {
  expect(region(fresh(content({ notes: [MERCER, NYSTROM], layout: 'table' })))).toContain(`
| Note | Problem | Approach |
|---|---|---|
| [[Mercer]] | Which functions are kernels? | Those whose Gram matrices are positive. |
| [[Nyström]] | Gram matrices are too large. | *open* |
`);
  expect(region(fresh(content({ notes: [MERCER, NYSTROM], layout: 'cards' })))).toContain(`
> [!note] [[Mercer]]
> Which functions are kernels?
> → Those whose Gram matrices are positive.

> [!question] [[Nyström]]
> Gram matrices are too large.
> → *open*
`);
});

test.each(['list', 'table', 'cards'] as const)('%s: the second merge changes nothing', (layout) => {
  const wanted = content({
    topics: [counted('Sub', 1)],
    notes: [MERCER, NYSTROM],
    linked: [counted('Hilbert', 2)],
    layout,
  });
  expect(merge(fresh(wanted), wanted)).toBe(fresh(wanted));
});

test.each(['list', 'table', 'cards'] as const)('from every layout to %s, with nothing left below', (layout) => {
  for (const before of ['list', 'table', 'cards'] as const) {
    const wanted = content({ notes: [MERCER, NYSTROM], layout });
    expect(merge(fresh(content({ notes: [MERCER, NYSTROM], layout: before })), wanted)).toBe(fresh(wanted));
  }
});

describe('bytes outside the region', () => {
  test.each([
    ['CRLF', '---\r\ntopic-index: K\r\n---\r\nMine\r\n<!-- topic-atlas:begin -->\r\n', '\r\nAfter\r\n'],
    ['a byte order mark', '\ufeffx\n<!-- topic-atlas:begin -->\n', '\n'],
    ['no final newline', 'x\n<!-- topic-atlas:begin -->\n', ''],
    ['white space at line ends', ' \t\nx  \n<!-- topic-atlas:begin -->\n', '  \n\n\n\tcode\n'],
  ])('%s stay', (_reason, before, after) => {
    const eol = before.includes('\r\n') ? '\r\n' : '\n';
    const text = `${before}${eol}- [[Old]]${eol}<!-- topic-atlas:end 00000000 -->${after}`;
    const merged = merge(text, two);
    expect(merged.startsWith(before)).toBe(true);
    expect(merged.endsWith(after)).toBe(true);
    expect(merged.replace(/\r\n/g, '').includes('\r')).toBe(false);
    expect(eol === '\r\n' && /[^\r]\n/.test(merged)).toBe(false);
  });
});

describe('whose line is it', () => {
  const remembered = memoryOf(two);
  const known = (text: string, wanted = two): string => merge(text, wanted, REBUILD, [], remembered);

  test.each([
    ['list', 'ercer]]: Which functions are kernels?'],
    ['cards', 'unctions are kernels?'],
    ['table', 'hich functions are kernels? | Those whose Gram matrices are positive. |'],
  ] as const)('%s: a piece that a merge tore out of a line of ours is nobody\u2019s', (layout, piece) => {
    const wanted = content({ notes: [MERCER, NYSTROM], layout });
    const torn = fresh(wanted).replace('## Notes\n', () => `## Notes\n\n${piece}\n`);
    expect(merge(torn, wanted, REBUILD, [], memoryOf(wanted))).toBe(fresh(wanted));
    // Without a memory it may be anybody's.
    expect(merge(torn, wanted)).toContain(`\n${piece}\n`);
  });

  test('a table of a person\u2019s own right below an entry, whose notes we list, stays as it is', () => {
    const table = '| Mine | Read | Liked |\n|---|---|---|\n| [[Mercer]] | twice | yes |\n| [[Nyström]] | never | no |';
    const merged = known(edited('are positive.\n', `are positive.\n${table}\n`));
    expect(merged).toContain(table);
    expect(known(merged)).toBe(merged);
  });

  test.each([
    ['words at the end', 'large. → *open*', 'large. → *open* Sample columns!', 'Sample columns!'],
    ['words in the middle', 'are too', 'are, say others, too', 'are, say others,'],
    ['an answer in the place of ours', '*open*', 'Sample some columns!', 'Sample some columns!'],
    ['words of another script', 'large.', 'large. 采样几列', '采样几列'],
    ['a link with white space in it', 'large.', 'large. [[Random features]]', '[[Random features]]'],
    ['a link whose text was changed', '[[Nyström]]', '[[Nyström|Nyström, which I like]]', ', which I like'],
    ['a number in brackets', '[[Nyström]]:', '[[Nyström]] (1984):', '(1984)'],
    ['words behind a bare name', /\[\[Nyström\]\].*/, '[[Nyström]]: my own', 'my own'],
  ])('%s become a remark: the foreign words alone', (_reason, from, to, words) => {
    const merged = known(fresh(two).replace(from, to));
    expect(region(merged)).toContain(`- [[Nyström]]: Gram matrices are too large. → *open*\n\t- `);
    expect(merged).toContain(words);
    expect(merged.replace(/\t- .*\n/, '')).toBe(fresh(two));
    expect(known(merged)).toBe(merged);
  });

  describe('an entry that is nothing but a link', () => {
    const bare = content({ notes: [MERCER, entry('Alone', '')] });
    const memory = memoryOf(bare);
    const again = (text: string, wanted = bare): string => merge(text, wanted, REBUILD, [], memory);

    test.each([
      ['words', ' read again', 'read again'],
      ['words right behind it', ', read again', ', read again'],
      ['a link', ' and [[Nyström]]', 'and [[Nyström]]'],
      ['a year', ' (1984)', '(1984)'],
      ['a year and more', ' (1984) by hand', '(1984) by hand'],
      ['a year and more behind a colon', ' (1984): by hand', '(1984) by hand'],
    ])('%s typed behind it become a remark', (_reason, typed, remark) => {
      const text = fresh(bare).replace('- [[Alone]]', `- [[Alone]]${typed}`);
      const merged = again(text);
      expect(merged).toBe(fresh(bare).replace('- [[Alone]]', `- [[Alone]]\n\t- ${remark}`));
      expect(again(merged)).toBe(merged);
    });

    test('with nothing remembered it may be a line of somebody\u2019s', () => {
      expect(merge(fresh(bare).replace('- [[Alone]]', '- [[Alone]] again'), bare)).toContain('- [[Alone]] again\n');
    });

    test('the same once there is something to say of the note', () => {
      const now = content({ notes: [MERCER, entry('Alone', 'It stands by itself.')] });
      const merged = again(fresh(bare).replace('- [[Alone]]', '- [[Alone]] read again'), now);
      expect(merged).toBe(fresh(now).replace('itself. → *open*\n', 'itself. → *open*\n\t- read again\n'));
    });

    test('with a line of ours beside it, what begins with its link is a line of somebody\u2019s', () => {
      const text = fresh(bare).replace('- [[Alone]]', '- [[Alone]]\n- [[Alone]] read again');
      expect(again(text)).toContain('\n- [[Alone]] read again\n');
    });
  });

  test('words that a merge has put together from what we write and wrote are nobody\u2019s', () => {
    const before = content({ notes: [MERCER, entry('Nyström', 'Gram matrices are huge.', 'Sample columns.')] });
    const memory = memoryOf(before, two);
    for (const text of [
      'Gram matrices are too huge.',
      'Gram matrices are large. → Sample columns.',
      'Gram mathuge. → *open*',
    ])
      expect(merge(edited('Gram matrices are too large. → *open*', text), two, REBUILD, [], memory)).toBe(fresh(two));
  });

  test('where the note says something else by now, an unknown text is one that another device wrote', () => {
    const wanted = content({ notes: [MERCER, entry('Nyström', 'Kernels cost too much.')] });
    expect(known(edited('Gram matrices are too large.', 'Memory runs out.'), wanted)).toBe(fresh(wanted));
    const typed = known(edited('too large. → *open*', 'too large. → *open* and how'), wanted);
    expect(typed).toContain('- [[Nyström]]: Kernels cost too much. → *open*\n\t- and how\n');
  });

  test('what is left of a text that a merge cut a piece out of is nobody\u2019s', () => {
    for (const text of ['Gram mlarge. → *open*', 'rge. → *open*', 'rge.', 'Gram matrices are to'])
      expect(known(edited('Gram matrices are too large. → *open*', text))).toBe(fresh(two));
  });

  test('words typed behind a text that a merge has put under another note are somebody\u2019s', () => {
    const wanted = content({ notes: [MERCER, entry('Nyström', 'Kernels cost too much.')] });
    const text = edited('Gram matrices are too large. → *open*', 'Which functions are kernels? and how');
    expect(known(text, wanted)).toContain(
      'Kernels cost too much. → *open*\n\t- Which functions are kernels? and how\n',
    );
  });

  describe('a line that says what an entry says', () => {
    const wanted = content({ notes: [MERCER, entry('Nyström', 'Kernels cost too much.')] });

    test('stays, also where the entry does not say it yet: a person may have made a note of it', () => {
      const text = edited('## Notes\n', '## Notes\n\nKernels cost too much.\n');
      expect(known(text, wanted)).toContain('\nKernels cost too much.\n');
    });

    test('is nobody\u2019s where another device has written too, and its entry is missing', () => {
      const theirs = content({ notes: [MERCER, NYSTROM, entry('Rank', 'Ranks are low.')] });
      const text = fresh(theirs).replace('## Notes\n', '## Notes\nKernels cost too much.\n');
      const both = content({
        notes: [MERCER, entry('Nyström', 'Kernels cost too much.'), entry('Rank', 'Ranks are low.')],
      });
      expect(known(text, both)).toBe(fresh(both));
    });
  });

  test.each([
    ['beside all that a card says', 'cards', '> Which', '> thought\n> → Which', 'thought'],
    ['behind all that an entry says, though others end so', 'list', 'positive.', 'positive. large', 'large'],
    ['where a word breaks off', 'list', 'kernels? →', 'kerMy thought →', 'kerMy thought'],
  ] as const)('words of somebody\u2019s %s, which another device has written', (_where, layout, from, to, words) => {
    const before = content({ notes: [entry('Mercer', 'What is wrong?'), entry('Nyström', 'It is large')], layout });
    const now = content({ notes: [MERCER, entry('Nyström', 'It is large')], layout });
    const text = fresh(now).replace(from, to);
    expect(text).not.toBe(fresh(now));
    expect(merge(text, now, REBUILD, [], memoryOf(before))).toContain(`\t- ${words}\n`);
  });

  test('a line that says what an entry says is nobody\u2019s where a merge has brought back what was changed here', () => {
    const before = content({ notes: [MERCER, entry('Nyström', 'Kernels cost too much.')] });
    const text = fresh(before).replace('## Notes\n', '## Notes\n\nGram matrices are too large.\n');
    expect(merge(text, two, REBUILD, [], memoryOf(before))).toContain('\nGram matrices are too large.\n');
    expect(merge(text, two, REBUILD, [], memoryOf(before, two))).toBe(fresh(two));
  });

  test('a pipe in the row of an entry that goes is no sign of another device', () => {
    const [before, now] = [entry('Rank', 'a | b'), entry('Rank', 'My own thought')].map((rank) =>
      content({ notes: [MERCER, rank], layout: 'table' }),
    );
    const text = fresh(before ?? two).replace('<!-- topic-atlas:end', 'My own\n\n<!-- topic-atlas:end');
    expect(merge(text, now ?? two, REBUILD, [], memoryOf(before ?? two))).toContain('\nMy own\n');
  });

  test('a card with one sign too many is written anew', () => {
    const wanted = content({ notes: [MERCER, NYSTROM], layout: 'cards' });
    const text = fresh(wanted).replace('> [!note] [[Mercer]]', '> > [!note] [[Mercer]]');
    expect(merge(text, wanted, REBUILD, [], memoryOf(wanted))).not.toBe(text);
  });

  test('an entry that a merge has put under what is kept comes last, whatever order is remembered', () => {
    const [one, other] = [
      [MERCER, NYSTROM],
      [NYSTROM, MERCER],
    ].map((notes) => content({ notes, byHand: true }));
    const line = '- [[Mercer]]: Which functions are kernels?';
    const text = fresh(one ?? two)
      .replace(/- \[\[Mercer.*\n/, '')
      .replace(
        '<!-- topic-atlas:end',
        `## Kept remarks\n\n- [[Gone]] <!-- topic-atlas:kept -->\n\t- mine\n${line}\n\n<!-- topic-atlas:end`,
      );
    for (const memory of [memoryOf(one ?? two), memoryOf(other ?? two)])
      expect(merge(text, one ?? two, REBUILD, [], memory)).toMatch(/Nyström.*\n- \[\[Mercer/);
  });

  test.each<[how: string, layout: Layout, from: string, to: string, line: string]>([
    ['into an entry', 'list', 'Those whose', 'ThoseMy thought\n whose', 'My thought'],
    ['into a card, behind its sign', 'cards', '> Which', '> My thought\nWhich', 'My thought'],
    ['into an entry, with its end further below', 'list', 'itive.\n- [[Ny', '\t- mine\n- [[Nyitive.\nst', '\t- mine'],
  ])('a line of somebody\u2019s that a merge has put %s stays', (_how, layout, from, to, line) => {
    const before = content({ notes: [entry('Mercer', 'What is wrong?'), NYSTROM], layout });
    const now = content({ notes: [MERCER, NYSTROM], layout });
    const torn = fresh(now).replace(from, to);
    expect(torn).not.toBe(fresh(now));
    const merged = merge(torn, now, REBUILD, [], memoryOf(before));
    expect(merged).toContain(`\n${line}\n`);
    expect(merged.replace(/\n+/g, '\n').replace(`${line}\n`, '')).toBe(fresh(now).replace(/\n+/g, '\n'));
  });

  test('with nothing remembered an entry\u2019s line is ours as it stands', () => {
    expect(merge(edited('*open*', 'Sample columns!'), two)).toBe(fresh(two));
  });

  test.each([
    ['a paragraph', 'My own thought.'],
    ['a line that only links to something else', '- [[My next idea]]'],
    ['the same with words behind it', '- [[My next idea]]: soon'],
    ['an entry with a box', '- [ ] [[Mercer]] read again'],
    ['a list item that says more than an entry', '- [[Mercer]] and [[Nyström]] belong together'],
    ['a heading that is not ours', '## Ideas'],
    ['a quote', '> said somebody'],
    ['a table of the user', '| a | b |\n|---|---|\n| [[Mercer]] | c |'],
    ['code that looks like entries', '```\n- [[Mercer]]: in code\n```'],
    ['a comment that looks like entries', '<!--\n- [[Mercer]]: in a comment\n-->'],
    ['a formula', '$$\nx\n$$'],
    ['a line that is nothing but a link', '[[Mercer]]'],
    ['an HTML comment', '<!-- remember -->'],
    ['a number of notes that is not the counts line', '3 notes'],
    ['what the end of the counts could be', '3 linked'],
    ['what a merge of them could leave', '· 3 not linked'],
    ['replacement patterns', '$& $1 $$'],
    ['two paragraphs', 'one\ntwo\n\n\nthree'],
  ])('%s stays where it is', (_reason, lines) => {
    const text = edited('## Notes\n', `## Notes\n\n${lines}\n`);
    for (const memory of [remembered, memoryOf()]) expect(merge(text, two, REBUILD, [], memory)).toBe(text);
  });

  test.each(['list', 'table', 'cards'] as const)('lines of their own follow the line above them: %s', (layout) => {
    const before = content({ notes: [MERCER, NYSTROM], layout });
    const last = layout === 'cards' ? '> → *open*\n' : '*open* |\n';
    const mine =
      layout === 'list'
        ? fresh(before).replace('*open*\n', '*open*\n- mine\n')
        : fresh(before).replace(last, `${last}\nmine\n`);
    const after = content({ notes: [NYSTROM, MERCER], layout });
    const merged = merge(mine, after);
    const lines = region(merged)
      .split('\n')
      .filter((line) => line !== '');
    const at = lines.findIndex((line) => line.endsWith('mine'));
    expect(lines[at - 1]).toContain(layout === 'table' ? 'Mercer' : '*open*');
    expect(merge(merged, after)).toBe(merged);
    expect(merge(merge(merged, before), before)).toBe(merge(merged, before));
  });

  test('a heading of ours stays while lines of the user\u2019s stand under it', () => {
    const text = edited('## Notes\n', '## Notes\n\nmine\n');
    const none = content({});
    expect(known(text, none)).toContain('\n## Notes\n\nmine\n\n<!-- topic-atlas:end');
    expect(known(known(text, none))).toBe(text);
  });

  test.each([
    ['a bullet of another kind', '- [[Mercer]]', '* [[Mercer]]'],
    ['emphasis of another kind', '*open*', '_open_'],
    ['a heading of another level', '## Notes', '# Notes'],
    ['a heading in capitals', '## Notes', '## NOTES:'],
    ['escapes and dots of another kind', 'too large.', 'too large\\.'],
    ['blank lines', '- [[Nyström]]', '\n\n- [[Nyström]]'],
    ['white space at a line\u2019s end', '[[Topics]]', '[[Topics]]  '],
    ['other markers', '<!-- topic-atlas:end -->', '<!-- topic-atlas:end 12345678 -->'],
  ])('%s is as a formatter may choose: nothing is written', (_reason, from, to) => {
    const text = fresh(two).replace(from, to);
    expect(text).not.toBe(fresh(two));
    expect(merge(text, two)).toBe(text);
  });

  test.each([
    ['a count that was changed', '2 notes', '7 notes'],
    ['a heading that was deleted', '## Notes\n', ''],
    ['an entry that was deleted', /- \[\[Mercer.*\n/, ''],
    ['an entry that stands there twice', /(- \[\[Mercer.*\n)/, '$1$1'],
    ['a heading that stands there twice', '## Notes', '## Notes\n\n## Notes'],
    ['counts that a merge has mangled', '2 notes', '2 notess'],
  ])('%s is ours and written anew', (_reason, from, to) => {
    expect(merge(fresh(two).replace(from, to), two)).toBe(fresh(two));
  });

  test('an entry of a note that is listed no more goes where it is remembered, and else stays', () => {
    const one = content({ notes: [NYSTROM] });
    expect(known(fresh(two), one)).toBe(fresh(one));
    expect(merge(fresh(two), one)).toContain('- [[Mercer]]: Which functions are kernels?');
    const said = [MERCER];
    expect(merge(fresh(two), one, REBUILD, said)).toBe(fresh(one));
  });

  test('what a person said of a note before it was listed is a remark afterwards', () => {
    const one = content({ notes: [NYSTROM] });
    const mine = fresh(one).replace('- [[Nyström]]', '- [[Mercer]]: what I think\n- [[Nyström]]');
    const memory = learn(memoryOf(one), {
      breadcrumb: '',
      headings: {},
      entries: new Map(),
      order: [],
      places: [],
      own: [['Mercer.md', 'what I think']],
      formerNames: () => [],
    });
    expect(merge(mine, one, REBUILD, [], memory)).toBe(mine);
    expect(merge(mine, two, REBUILD, [], memory)).toContain('positive.\n\t- what I think\n');
  });

  test('a renamed target is no edit', () => {
    const old = content({ notes: [entry('Mercer theorem', 'See x.', 'a'), NYSTROM] });
    const text = fresh(old).replace('[[Mercer theorem]]', '[[Mercer]]');
    expect(merge(text, two, REBUILD, [], memoryOf(old))).toBe(fresh(two));
  });

  test('where the hash of version 0.1 fits, every line that reads as an entry is ours', () => {
    const one = content({ notes: [NYSTROM] });
    const found = findRegion(fresh(two));
    const hash = typeof found === 'string' ? '' : finish(regionHash(found.lines, false));
    const old = fresh(two).replace('topic-atlas:end', `topic-atlas:end ${hash}`);
    expect(merge(old, two)).toBe(old);
    expect(merge(old, one)).toBe(fresh(one));
    expect(merge(old.replace(hash, '00000000'), one)).toContain('[[Mercer]]');
  });
});

describe('remarks', () => {
  const remarked = fresh(two).replace('- [[Nyström]]', '\t- a remark\n\t\tof two lines\n\n\twith a gap\n- [[Nyström]]');
  const alone = content({ notes: [NYSTROM] });
  const known = (text: string, wanted = two): string => merge(text, wanted, REBUILD, [], memoryOf(two));

  test('stay with their entry, whatever comes before it', () => {
    const wanted = content({ notes: [entry('Another'), NYSTROM, MERCER] });
    expect(merge(remarked, wanted)).toContain(
      '- [[Mercer]]: Which functions are kernels? → Those whose Gram matrices are positive.\n\t- a remark\n\t\tof two lines\n\n\twith a gap\n\n',
    );
  });

  test('are no edit', () => {
    expect(merge(remarked, two)).toBe(remarked);
    expect(merge(remarked, two, update())).toBe(remarked);
  });

  test('are kept in the last part when the entry goes, and go back when it returns', () => {
    const gone = known(remarked, alone);
    expect(gone).toContain(
      '\n## Kept remarks\n\n- [[Mercer]] <!-- topic-atlas:kept -->\n\t- a remark\n\t\tof two lines\n\n\twith a gap\n\n<!-- topic-atlas:end -->\n',
    );
    expect(known(gone, alone)).toBe(gone);
    expect(known(gone)).toBe(remarked);
  });

  test('that version 0.1 kept below the region go back, too', () => {
    const old = fresh(alone).replace(/$/, '\n- [[Mercer]] <!-- topic-atlas:kept -->\n\t- old\n');
    expect(merge(old, alone)).toBe(old);
    expect(merge(old, two)).toContain('positive.\n\t- old\n- [[Nyström]]');
    expect(merge(old, two)).toMatch(/end -->\n$/);
  });

  test('of several notes come and go one by one', () => {
    const both = remarked.replace(/(- \[\[Nyström.*\n)/, '$1\t- second\n');
    const none = known(both, content({}));
    expect(known(known(none, alone))).toBe(both);
    expect(known(none)).toBe(both);
  });

  test('lines of their own below an entry that goes are kept with its remarks', () => {
    const text = remarked.replace('- [[Nyström]]', 'mine\n- [[Nyström]]');
    expect(known(text, alone)).toContain('\twith a gap\nmine\n\n<!-- topic-atlas:end');
    expect(known(known(text, alone))).toContain('\twith a gap\nmine\n');
  });

  test('in the cards layout stand under the callout', () => {
    const cards = content({ notes: [MERCER, NYSTROM], layout: 'cards' });
    const merged = merge(remarked, cards);
    expect(merged).toContain('> → Those whose Gram matrices are positive.\n\t- a remark\n');
    expect(merge(merge(merged, cards), two)).toBe(remarked);
  });

  test('a line put into a card, and one below it, are both kept', () => {
    const cards = content({ notes: [MERCER, NYSTROM], layout: 'cards' });
    const text = fresh(cards)
      .replace('[[Mercer]]\n', '[[Mercer]]\n\tin the card\n')
      .replace('positive.\n', 'positive.\n\t- below it\n');
    expect(merge(text, cards)).toBe(fresh(cards).replace('positive.\n', 'positive.\n\tin the card\n\t- below it\n'));
  });

  test('in a table stand below it, each naming its note, and indented again elsewhere', () => {
    const table = content({ notes: [MERCER, NYSTROM], layout: 'table' });
    const merged = merge(fresh(two).replace('- [[Nyström]]', '\t- one\n\t* two\n- [[Nyström]]'), table);
    expect(merged).toContain('*open* |\n\n- [[Mercer]]: one\n- [[Mercer]]: two\n\n<!-- topic-atlas:end');
    expect(merge(merged, table)).toBe(merged);
    expect(merge(merged, two)).toBe(fresh(two).replace('- [[Nyström]]', '\t- one\n\t- two\n- [[Nyström]]'));
  });

  test('in a table those of more lines stand as they are under a line that names the note', () => {
    const table = content({ notes: [MERCER, NYSTROM], layout: 'table' });
    const merged = merge(remarked, table);
    expect(merged).toContain('*open* |\n\n- [[Mercer]]\n\t- a remark\n\t\tof two lines\n\n\twith a gap\n\n<!--');
    expect(merge(merged, table)).toBe(merged);
    expect(merge(merged, two)).toBe(remarked);
  });

  test('words typed into a row are kept below the table', () => {
    const table = content({ notes: [MERCER, NYSTROM], layout: 'table' });
    const text = fresh(table).replace('| *open* |', '| *open* try sampling |');
    expect(merge(text, table, REBUILD, [], memoryOf(table))).toContain('| *open* |\n\n- [[Nyström]]: try sampling\n\n');
  });
});

describe('by hand', () => {
  const byHand = content({ notes: [MERCER, NYSTROM, entry('Rank')], byHand: true });
  const arranged = fresh(byHand).replace(
    /## Notes\n[^]*?\n\n<!--/,
    `## Notes

### First

- [[Rank]]
- [[Nyström]]: Gram matrices are too large. → *open*
	- remark

Then the theory:

## Theory

- [[Mercer]]: Which functions are kernels? → Those whose Gram matrices are positive.

<!--`,
  );

  test('order, headings and lines stay where they are', () => {
    expect(merge(arranged, byHand)).toBe(arranged);
  });

  test('entries are refreshed in place, notes that left go, new ones come at the end', () => {
    const wanted = content({ notes: [entry('Anew'), entry('Mercer', 'New words.'), entry('Rank')], byHand: true });
    expect(region(merge(arranged, wanted, REBUILD, [], memoryOf(byHand)))).toContain(`## Notes

### First

- [[Rank]]

Then the theory:

## Theory

- [[Mercer]]: New words. → *open*
- [[Anew]]

## Kept remarks

- [[Nyström]] <!-- topic-atlas:kept -->
	- remark
`);
  });

  test('of two lines for one note the first stays, and the remarks of both', () => {
    const twice = arranged.replace('- [[Mercer]]', '- [[Rank]]\n\t- of the second\n- [[Mercer]]');
    expect(merge(twice, byHand)).toBe(arranged.replace('- [[Rank]]\n', '- [[Rank]]\n\t- of the second\n'));
  });

  test.each([
    ['list', '## Notes\n', ''],
    ['table', '## Notes\n', '4 Notes\n'],
    ['cards', '## Notes\n', '## Nots\n'],
  ] as const)('as a %s the entries keep their order where a merge has torn the heading', (layout, heading, torn) => {
    const [one, other, third] = ['Rank', 'Nyström', 'Mercer'].map((title) => entry(title));
    const [topics, notes] = [[counted('Basis', 2)], [one, other, third].filter((each) => each !== undefined)];
    const written = content({ topics, notes, byHand: true, layout });
    const sorted = content({ topics, notes: [...notes].reverse(), byHand: true, layout });
    expect(fresh(written)).toContain(heading);
    const merged = merge(fresh(written).replace(heading, torn), sorted);
    const order = ['[[Rank]]', '[[Nyström]]', '[[Mercer]]'].map((link) => merged.indexOf(link));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('all lines are still there when the order changes back', () => {
    const merged = merge(arranged, content({ notes: byHand.parts[1]?.groups[0]?.entries.slice() ?? [] }));
    for (const line of ['### First', '\t- remark', 'Then the theory:', '## Theory'])
      expect(merged).toContain(`\n${line}\n`);
  });

  test('a note that was away gets its place back', () => {
    const all = ['Rank', 'Nyström', 'Mercer', 'Gram', 'Basis'].map((title) => entry(title));
    const order = content({ notes: all, byHand: true });
    const one = content({ notes: all.slice(2, 3), byHand: true });
    const memory = memoryOf(order);
    const less = merge(fresh(order), one, REBUILD, [], memory);
    expect(less).toBe(fresh(one));
    const sorted = content({ notes: [...all].sort((a, b) => (a.key < b.key ? -1 : 1)), byHand: true });
    expect(region(merge(less, sorted, REBUILD, [], learn(memory, writtenAs(one))))).toBe(region(fresh(order)));
  });
});

test.each([
  [' rices', 'rices', 'the end of a word of ours'],
  [' alpha Which functions are beta', 'alpha Which functions are beta', 'three words of ours between two of them'],
])('what somebody typed behind an entry, %j, is a remark %j: %s', (typed, remark) => {
  const line = '- [[Mercer]]: Which functions are kernels? → Those whose Gram matrices are positive.';
  const merged = merge(edited(line, line + typed), two, REBUILD, [], memoryOf(two));
  expect(merged).toBe(fresh(two).replace(line, () => `${line}\n\t- ${remark}`));
});

test('a short piece of ours in the place of all that an entry says may be somebody\u2019s', () => {
  const before = edited('Which functions are kernels? → Those whose Gram matrices are positive.', 'are kern');
  expect(merge(before, two, REBUILD, [], memoryOf(two))).toContain('\n\t- kern\n');
});

test('a text that breaks off within a word of what was said before and goes on otherwise is no version of it', () => {
  const before = edited('Gram matrices are too large. → *open*', 'Gram matrices are too las typed');
  const now = content({ notes: [MERCER, entry('Nyström', 'Anew.')] });
  expect(merge(before, now, REBUILD, [], memoryOf(two))).toContain('typed');
});

test('an entry of a note that is not there, which stands there twice, is carried along once', () => {
  const line = '- [[Nyström]]: Gram matrices are too large. → *open*\n';
  const merged = merge(edited(line, line + line), content({ notes: [MERCER] }), update(), [], memoryOf(two));
  expect(merged.split('[[Nyström]]')).toHaveLength(2);
});

test('cards with no blank line between them are two entries', () => {
  const cards = content({ notes: [MERCER, NYSTROM], layout: 'cards', byHand: true });
  const other = content({ notes: [NYSTROM, MERCER], layout: 'cards', byHand: true });
  const close = fresh(cards).replace('\n\n> [!question] [[Nyström]]', '\n> [!question] [[Nyström]]');
  expect(close).not.toBe(fresh(cards));
  expect(region(merge(close, other)).replace(/\n\n>/g, '\n>')).toBe(region(close).replace(/\n\n>/g, '\n>'));
});

test('a table that has lost the line below its head keeps its first row in its place', () => {
  const table = content({ notes: [MERCER, NYSTROM], layout: 'table', byHand: true });
  const other = content({ notes: [NYSTROM, MERCER], layout: 'table', byHand: true });
  expect(merge(fresh(table).replace('|---|---|---|\n', ''), other)).toBe(fresh(table));
});

describe('a region that stands there twice', () => {
  const [MINE, THEIRS] = [content({ notes: [MERCER] }), content({ notes: [NYSTROM] })];

  test.each([
    ['from two devices that made the note at the same time', fresh(MINE) + fresh(THEIRS)],
    ['in one pair of markers', fresh(MINE).replace(region(fresh(MINE)), (lines) => lines + region(fresh(THEIRS)))],
  ])('%s is one after one rebuild, with memories and without', (_reason, doubled) => {
    expect(merge(doubled, two)).toBe(fresh(two));
    expect(merge(doubled, two, REBUILD, [], memoryOf(MINE))).toBe(fresh(two));
  });

  test('a link to the index note above, without counts below it, is somebody\u2019s', () => {
    const own = fresh(two).replace('\n<!-- topic-atlas:end', '\n[[Topics]]\n\n<!-- topic-atlas:end');
    expect(merge(own, two, REBUILD, [], memoryOf(two))).toBe(own);
  });
});

test.each(['> Gram matrices are too large.', '> Which functions are kernels?', '[[Topics]]'])(
  'a line of somebody\u2019s that says what one of ours does in some layout stays: %s',
  (line) => {
    const own = fresh(two).replace('\n<!-- topic-atlas:end', () => `\n${line}\n\n<!-- topic-atlas:end`);
    expect(merge(own, two, REBUILD, [], memoryOf(two))).toBe(own);
  },
);

test('a region of which lines were torn is written with our blank lines, as on a device that had to write it', () => {
  const torn = fresh(two)
    .replace('2 linked\n\n', '2 linked\n\nMine\n')
    .replace(': Which functions are', 'My line\n: Which functions are');
  const whole = fresh(two)
    .replace('2 linked\n\n', '2 linked\n\nMine\n\n')
    .replace(/(- \[\[Mercer.*\n)/, '$1My line\n');
  expect(merge(torn, two, REBUILD, [], memoryOf(two))).toBe(whole);
});

describe('the counts', () => {
  test.each<[reason: string, line: string]>([
    ['as they were written before, where there are no topics', '0 topics · 2 notes · 2 linked'],
    ['of another device, which has a topic there', '1 topic · 2 notes · 2 linked'],
    ['with a number that a merge put together of two', '0 topics · 212 notes · 21 linked'],
    ['with half of the topics', ' topics · 2 notes · 2 linked'],
    ['with topics twice', '1 topic · 0 topics · 2 notes · 2 linked'],
    ['without a gap', '0 topicss ·2 notes · 2 linked'],
    ['with a letter less', '2 ntes ·2 linked'],
    ['of which the end alone is left', '12 linked'],
  ])('are ours, and written anew: %s', (_reason, line) => {
    expect(merge(edited('2 notes · 2 linked', line), two, REBUILD)).toBe(fresh(two));
  });

  test('in the words of before cause no write by themselves', () => {
    const before = edited('2 notes · 2 linked', '0 topics · 2 notes · 2 linked');
    expect(merge(before, two, update())).toBe(before);
  });

  test.each(['2 notes to write', '5 topics, 2 notes, 3 linked', 'notes · linked', '2 notes · not linked yet'])(
    'are not what a person says of them: %s',
    (line) => {
      expect(merge(edited('2 linked\n', `2 linked\n\n${line}\n`), two, REBUILD)).toContain(`\n${line}\n`);
    },
  );
});

describe('an update by itself', () => {
  test('works in a region that was edited by hand', () => {
    const rest = content({ notes: [NYSTROM] });
    const text = edited('## Notes\n', '## Notes\n\nmine\n');
    expect(merge(text, rest, update('Mercer.md'), [], memoryOf(two))).toBe(
      fresh(rest).replace('## Notes\n', '## Notes\n\nmine\n'),
    );
  });

  test('takes out only what may be taken out', () => {
    const rest = content({ notes: [NYSTROM] });
    expect(merge(fresh(two), rest, update(), [], memoryOf(two))).toBe(fresh(two));
    expect(merge(fresh(two), rest, update('Mercer.md'), [], memoryOf(two))).toBe(fresh(rest));
  });

  test('carries an entry along in its place', () => {
    const old = content({ notes: [entry('A'), entry('Gone b', 'p'), entry('C')] });
    const wanted = content({ notes: [entry('A'), entry('B', 'new'), entry('C')] });
    expect(merge(fresh(old), wanted, update(), [], memoryOf(old))).toContain(
      '- [[A]]\n- [[Gone b]]: p → *open*\n- [[B]]: new → *open*\n- [[C]]\n',
    );
  });

  test('writes nothing for counts and the part Linked alone', () => {
    const before = content({ topics: [counted('Sub', 3)], notes: [MERCER], linked: [counted('Hilbert', 2)] });
    const after = content({ topics: [counted('Sub', 4)], notes: [MERCER], linked: [counted('Banach', 5)] });
    expect(merge(fresh(before), after, update('Hilbert.md'))).toBe(fresh(before));
    expect(merge(fresh(before), after, REBUILD)).toBe(fresh(after));
  });

  test('writes them along with anything else', () => {
    const before = content({ topics: [counted('Sub', 3)], notes: [MERCER], linked: [counted('Hilbert', 2)] });
    const after = content({
      topics: [counted('Sub', 4, 'described')],
      notes: [MERCER],
      linked: [counted('Banach', 5)],
    });
    expect(merge(fresh(before), after, update('Hilbert.md'))).toBe(fresh(after));
  });
});

describe('a note is left as it is', () => {
  const b = '<!-- topic-atlas:begin -->';
  const e = '<!-- topic-atlas:end 00000000 -->';
  test.each([
    ['no markers', 'x\n', 'no-markers'],
    ['no end', `${b}\nx\n`, 'no-end'],
    ['no begin', `x\n${e}\n`, 'no-begin'],
    ['two regions', `${b}\n${e}\n${b}\n${e}\n`, 'several-markers'],
    ['two ends', `${b}\n${e}\nmine\n${e}\n`, 'several-markers'],
    ['reversed', `${e}\n${b}\n`, 'reversed-markers'],
    ['in a fence', `\`\`\`\n${b}\n${e}\n\`\`\`\n`, 'marker-in-code'],
    ['a fence that never closes before it', `~~~~\n~~~\n${b}\n${e}\n`, 'marker-in-code'],
    ['a fence that opens in the region', `${b}\n\`\`\`\n${e}\n`, 'marker-in-code'],
    ['in the frontmatter', `---\na: |\n${b}\n${e}\n---\n`, 'marker-in-code'],
    ['indented: that is code', `\t${b}\n\t${e}\n`, 'no-markers'],
    ['on a line with other words', `x ${b}\n${e} y\n`, 'no-markers'],
  ])('%s', (_reason, text, problem) => {
    expect(problemOf(text, two)).toBe(problem);
  });

  test.each([
    ['a fence in a list item ends with the item', `- x\n  \`\`\`\n  code\n\n${b}\n${e}\n`],
    ['a closed fence', `\`\`\`js\n${b}x\n\`\`\`\n${b}\n${e}\n`],
    ['backticks in one line are no fence', `\`\`\` a \`\`\`\n${b}\n${e}\n`],
    ['indented backticks are no fence', `x\n\n    \`\`\`\n\n${b}\n${e}\n`],
  ])('but not for %s', (_reason, text) => {
    expect(problemOf(text, two)).toBeNull();
  });
});

const RANK = entry('Rank');
const plainMercer = entry('Mercer');
const typed = (after: string, line: string) => (text: string) => text.replace(after, () => `${after}\n${line}`);
/** What a person types, and what the note is to say then. */
type Turn = readonly [type: (text: string) => string, wanted: IndexContent];
const nothing = (text: string): string => text;

test.each<[why: string, first: IndexContent, turns: readonly Turn[], region: string]>([
  [
    'a remark below a table goes and comes back as one',
    content({ notes: [plainMercer], layout: 'table' }),
    [
      [typed('| [[Mercer]] |  |  |', '- [[Mercer|mine]]'), content({})],
      [nothing, content({ notes: [plainMercer] })],
    ],
    '- [[Mercer]]\n\t- [[Mercer|mine]]',
  ],
  [
    'lines that a person writes as entries, one after the other',
    content({ notes: [RANK] }),
    [
      [typed('1 note', '* [[Rank]]: first'), content({})],
      [typed('topic-atlas:kept -->', '* [[Rank]]: second'), content({})],
      [nothing, content({ notes: [RANK] })],
    ],
    '- [[Rank]]',
  ],
])('what a second rebuild would change, the first does: %s', (_why, first, turns, expected) => {
  let [text, memory] = [fresh(first), memoryOf(first)];
  for (const [type, wanted] of turns) {
    text = merge(type(text), wanted, REBUILD, [], memory);
    memory = learn(memory, writtenAs(wanted));
    expect(merge(text, wanted, REBUILD, [], memory)).toBe(text);
  }
  expect(text).toContain(expected);
});
