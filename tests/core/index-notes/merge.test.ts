import { content, counted, entry, fresh, merge, problemOf, REBUILD, update } from './support';

const MERCER = entry('Mercer', 'Which functions are kernels?', 'Those whose Gram matrices are positive.');
const NYSTROM = entry('Nyström', 'Gram matrices are too large.');
const two = content({ notes: [MERCER, NYSTROM] });
const region = (text: string): string =>
  text.slice(text.indexOf('begin -->\n') + 10, text.indexOf('\n<!-- topic-atlas:end'));
const below = (text: string): string => text.slice(text.indexOf('-->', text.indexOf('topic-atlas:end')) + 3);
/** The note with one edit of a person's; the hash in the end marker stays. */
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
    ).replace(/end [0-9a-f]{8} -->/, 'end HASH -->'),
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

<!-- topic-atlas:end HASH -->
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
  test('an edited text becomes a remark under what we write now', () => {
    const merged = merge(
      edited('Gram matrices are too large. → *open*', 'Gram matrices are too large. → Sample columns!'),
      two,
    );
    expect(region(merged)).toContain(
      '- [[Nyström]]: Gram matrices are too large. → *open*\n\t- Gram matrices are too large. → Sample columns!\n',
    );
    expect(merge(merged, two)).toBe(merged);
  });

  test.each([
    ['a paragraph', 'My own thought.'],
    ['an entry with a box', '- [ ] [[Mercer]] read again'],
    ['a list item that says more than an entry', '- [[Mercer]] and [[Nyström]] belong together'],
    ['a heading that is not ours', '## Ideas'],
    ['a quote', '> said somebody'],
    ['a table of the user', '| a | b |\n|---|---|\n| [[Mercer]] | c |'],
    ['code that looks like entries', '```\n- [[Mercer]]: in code\n```'],
    ['a line that is nothing but a link', '[[Mercer]]'],
    ['indented lines under nothing', '\tindented'],
    ['an HTML comment', '<!-- remember -->'],
    ['a number of notes that is not the counts line', '3 notes'],
    ['replacement patterns', '$& $1 $$'],
  ])('%s goes below', (_reason, lines) => {
    const merged = merge(edited('## Notes\n', `## Notes\n\n${lines}\n`), two);
    expect(region(merged)).toBe(region(fresh(two)));
    expect(below(merged)).toBe(`\n\n${lines}\n`);
    expect(merge(merged, two)).toBe(merged);
  });

  test('lines of one paragraph stay together, others keep their order', () => {
    const text = edited('- [[Nyström]]', 'one\ntwo\n\nthree\n\n- [[Nyström]]').replace(
      '## Notes',
      '## Mine\n\n## Notes',
    );
    expect(below(merge(text, two))).toBe('\n\n## Mine\n\none\ntwo\n\nthree\n');
  });

  test.each([
    ['a bullet of another kind', '- [[Mercer]]', '* [[Mercer]]'],
    ['a count that was changed', '2 notes', '7 notes'],
    ['a heading that was deleted', '## Notes\n', ''],
    ['an entry that was deleted', /- \[\[Mercer.*\n/, ''],
    ['blank lines', '- [[Nyström]]', '\n\n- [[Nyström]]'],
  ])('%s is ours and written anew', (_reason, from, to) => {
    expect(merge(fresh(two).replace(from, to), two)).toBe(fresh(two));
  });

  test('an entry of a note that is not of the topic keeps its words below, named', () => {
    const merged = merge(edited('## Notes\n', '## Notes\n\n- [[Elsewhere]]: my words\n'), two);
    expect(below(merged)).toBe('\n\n- [[Elsewhere]] <!-- topic-atlas:kept -->\n\t- my words\n');
  });

  test('the same, where it says what we would write of it, simply goes', () => {
    const text = edited('## Notes\n', '## Notes\n\n- [[Elsewhere]]: Why? → So.\n');
    expect(merge(text, two, REBUILD, [entry('Elsewhere', 'Why?', 'So.')])).toBe(fresh(two));
  });

  test('a renamed target is no edit', () => {
    const old = content({ notes: [entry('Mercer theorem', 'See [[Gone|x]].', 'a'), NYSTROM] });
    const text = fresh(old).replace('[[Mercer theorem]]', '[[Mercer]]').replace('[[Gone|x]]', '[[Here/There|x]]');
    expect(problemOf(text, two, update())).toBeNull();
  });
});

describe('remarks', () => {
  const remarked = fresh(two).replace('- [[Nyström]]', '\t- a remark\n\t\tof two lines\n\n\twith a gap\n- [[Nyström]]');
  const alone = content({ notes: [NYSTROM] });

  test('stay with their entry, whatever comes before it', () => {
    const wanted = content({ notes: [entry('Another'), NYSTROM, MERCER] });
    expect(merge(remarked, wanted)).toContain(
      `${'- [[Mercer]]: Which functions are kernels? → Those whose Gram matrices are positive.'}\n\t- a remark\n\t\tof two lines\n\n\twith a gap\n\n`,
    );
  });

  test('are no edit', () => {
    expect(problemOf(remarked, two, update())).toBeNull();
    expect(merge(remarked, two)).toBe(remarked);
  });

  test('are kept below when the entry goes, and go back when it returns', () => {
    const gone = merge(remarked, alone);
    expect(below(gone)).toBe(
      '\n\n- [[Mercer]] <!-- topic-atlas:kept -->\n\t- a remark\n\t\tof two lines\n\n\twith a gap\n',
    );
    expect(merge(gone, alone)).toBe(gone);
    expect(merge(gone, two)).toBe(remarked);
  });

  test('of several notes come and go one by one', () => {
    const both = remarked.replace(/(- \[\[Nyström.*\n)/, '$1\t- second\n');
    const none = merge(both, content({}));
    expect(merge(merge(none, alone), two)).toBe(both);
    expect(merge(none, two)).toBe(both);
  });

  test('in the cards layout stand under the callout', () => {
    const cards = content({ notes: [MERCER, NYSTROM], layout: 'cards' });
    const merged = merge(remarked, cards);
    expect(merged).toContain('> → Those whose Gram matrices are positive.\n\t- a remark\n');
    expect(merge(merge(merged, cards), two)).toBe(remarked);
  });

  test('cannot stand in a table: they go below and come back with the list', () => {
    const table = content({ notes: [MERCER, NYSTROM], layout: 'table' });
    const merged = merge(remarked, table);
    expect(below(merged)).toContain('- [[Mercer]] <!-- topic-atlas:kept -->\n\t- a remark\n');
    expect(merge(merged, two)).toBe(remarked);
    const inTable = merged.replace('| [[Nyström]]', '\tmine\n| [[Nyström]]');
    expect(below(merge(inTable, table))).toContain('\n\n\tmine\n');
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
    const merged = merge(arranged, byHand);
    expect(region(merged)).toBe(region(arranged));
    expect(merged).toMatch(/end [0-9a-f]{8} by hand -->\n$/);
    expect(merge(merged, byHand)).toBe(merged);
  });

  test('entries are refreshed in place, notes that left go, new ones come at the end', () => {
    const wanted = content({ notes: [entry('Anew'), entry('Mercer', 'New words.'), entry('Rank')], byHand: true });
    expect(region(merge(merge(arranged, byHand), wanted))).toContain(`## Notes

### First

- [[Rank]]

Then the theory:

## Theory

- [[Mercer]]: New words. → *open*
- [[Anew]]
`);
  });

  test('nothing of it is lost when the order changes back', () => {
    const merged = merge(
      merge(arranged, byHand),
      content({ notes: byHand.parts[1]?.groups[0]?.entries.slice() ?? [] }),
    );
    expect(region(merged)).not.toContain('First');
    expect(below(merged)).toBe('\n\n### First\n\nThen the theory:\n\n## Theory\n');
    expect(merged).toContain('\t- remark');
  });
});

describe('an update by itself', () => {
  test('leaves a region that was edited by hand', () => {
    expect(problemOf(edited('large', 'big'), two, update())).toBe('edited-by-hand');
  });

  test('takes out only what may be taken out', () => {
    const rest = content({ notes: [NYSTROM] });
    expect(merge(fresh(two), rest, update())).toBe(fresh(two));
    expect(merge(fresh(two), rest, update('Mercer.md'))).toBe(fresh(rest));
  });

  test('carries an entry along in its place', () => {
    const old = content({ notes: [entry('A'), entry('Gone b', 'p'), entry('C')] });
    const wanted = content({ notes: [entry('A'), entry('B', 'new'), entry('C')] });
    expect(merge(fresh(old), wanted, update())).toContain(
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
    ['two ends', `${b}\n${e}\n${e}\n`, 'several-markers'],
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
