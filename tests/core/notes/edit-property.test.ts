import fc from 'fast-check';
import { parse } from 'yaml';
import {
  addToListProperty,
  setListProperty,
  setTextProperty,
  type PropertyEdit,
} from '../../../src/core/notes/edit-property';

const note = (...lines: string[]): string => ['---', ...lines, '---', 'Body', ''].join('\n');

describe('adds to a list', () => {
  test.each<[reason: string, before: string[], after: string[]]>([
    ['a key that is not there goes below the others', ['a: 1'], ['a: 1', 'topics:', '  - New']],
    ['an empty block', [], ['topics:', '  - New']],
    ['comments alone', ['# mine'], ['# mine', 'topics:', '  - New']],
    ['no value', ['topics:', 'b: 2'], ['topics:', '  - New', 'b: 2']],
    ['no value, with a comment', ['topics: # mine'], ['topics: # mine', '  - New']],
    ['nothing, spelled out', ['topics: null'], ['topics:', '  - New']],
    ['an empty text', ['topics: ""'], ['topics:', '  - New']],
    ['an empty list', ['topics: []  # mine'], ['topics: [New]  # mine']],
    ['one text becomes a list, its comment stays', ['topics: Old # mine'], ['topics: # mine', '  - Old', '  - New']],
    ['one text in quotes keeps them', ["topics: 'It''s'"], ['topics:', "  - 'It''s'", '  - New']],
    ['a list in brackets', ['topics: [a, "b, c"] # mine'], ['topics: [a, "b, c", New] # mine']],
    ['a list in brackets with its own spacing', ['topics: [ a ,b ]'], ['topics: [ a ,b ,New ]']],
    ['a comma at the end', ['topics: [a, b, ]'], ['topics: [a, b, New, ]']],
    [
      'brackets over several lines',
      ['topics: [', '    a,', '    b', '  ]'],
      ['topics: [', '    a,', '    b,', '    New', '  ]'],
    ],
    [
      'brackets that close in the first column',
      ['topics: [', '  a', ']', 'b: 2'],
      ['topics: [', '  a, New', ']', 'b: 2'],
    ],
    ['a link without quotes is a list in a list, and stays', ['topics: [[Old]]'], ['topics: [[Old], New]']],
    ['lines', ['topics:', '  - a'], ['topics:', '  - a', '  - New']],
    ['lines that are not indented', ['topics:', '- a', 'b: 2'], ['topics:', '- a', '- New', 'b: 2']],
    ['lines indented as the user likes it', ['topics:', '      -   a'], ['topics:', '      -   a', '      -   New']],
    [
      'comments between lines and after them',
      ['topics:', '  # one', '  - a # two', '', '  - b', '  # three', '# four'],
      ['topics:', '  # one', '  - a # two', '', '  - b', '  - New', '  # three', '# four'],
    ],
    [
      'items that are no texts stay',
      ['topics:', '  - 2024', '  - x: 1', '    y: 2', '  -'],
      ['topics:', '  - 2024', '  - x: 1', '    y: 2', '  -', '  - New'],
    ],
    ['a number alone stays', ['topics: 5'], ['topics:', '  - 5', '  - New']],
    ['a key in other case', ['Topics: [a]'], ['Topics: [a, New]']],
    ['the exact key where there are two', ['Topics: [a]', 'topics: [b]'], ['Topics: [a]', 'topics: [b, New]']],
    ['a key in quotes', ['"topics" : [a]'], ['"topics" : [a, New]']],
    [
      'lines of a text that look like keys',
      ['note: |', '  topics: [x]', '', '  more', 'topics: [a]'],
      ['note: |', '  topics: [x]', '', '  more', 'topics: [a, New]'],
    ],
    [
      'a text in quotes over lines',
      ['note: "one', '  topics: [x]"', 'topics: a'],
      ['note: "one', '  topics: [x]"', 'topics:', '  - a', '  - New'],
    ],
    ['a nested key of the name', ['map:', '  topics: [x]'], ['map:', '  topics: [x]', 'topics:', '  - New']],
    ['anchors elsewhere', ['a: &x [1]', 'b: *x', 'topics: [a]'], ['a: &x [1]', 'b: *x', 'topics: [a, New]']],
    [
      'maps in braces elsewhere',
      ['a: {topics: [x], "}": 1}', 'topics: [a]'],
      ['a: {topics: [x], "}": 1}', 'topics: [a, New]'],
    ],
    ['it is there already', ['topics: [ New ]'], ['topics: [ New ]']],
    ['it is there already, in quotes', ['topics:', '  - "New"'], ['topics:', '  - "New"']],
  ])('%s', (_reason, before, after) => {
    expect(addToListProperty(note(...before), 'topics', 'New')).toEqual({ text: note(...after) });
  });

  test('a note without properties gets a block', () => {
    expect(addToListProperty('# Title\n', 'topics', 'New')).toEqual({ text: '---\ntopics:\n  - New\n---\n# Title\n' });
    expect(addToListProperty('', 'topics', 'New')).toEqual({ text: '---\ntopics:\n  - New\n---\n' });
  });

  test('lines end as they do in the note', () => {
    expect(addToListProperty('---\r\ntopics:\r\n  - a\r\n---\r\nBody', 'topics', 'b')).toEqual({
      text: '---\r\ntopics:\r\n  - a\r\n  - b\r\n---\r\nBody',
    });
    expect(addToListProperty('One\r\nTwo', 'topics', 'b')).toEqual({
      text: '---\r\ntopics:\r\n  - b\r\n---\r\nOne\r\nTwo',
    });
  });

  test('what counts as there is up to the caller', () => {
    const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
    expect(addToListProperty(note('topics: [new]'), 'topics', 'New', same)).toEqual({ text: note('topics: [new]') });
  });
});

describe('sets a list', () => {
  test.each<[reason: string, before: string[], values: string[], after: string[]]>([
    ['items that stay keep how they are written', ["topics: ['a', b]"], ['b', 'c', 'a'], ["topics: [b, c, 'a']"]],
    [
      'lines move with their comments',
      ['topics:', '  - a # one', '  # two', '  - b'],
      ['b', 'a'],
      ['topics:', '  # two', '  - b', '  - a # one'],
    ],
    ['what is no text goes', ['topics: [2024, a]'], ['a'], ['topics: [a]']],
    ['a value twice', ['topics: [a]'], ['a', 'a'], ['topics: [a, a]']],
    ['nothing, and no property', ['b: 1'], [], ['b: 1']],
    [
      'quotes where YAML needs them',
      [],
      [
        'a: b',
        '#x',
        '[[Link]]',
        '2024',
        '2024-01-01',
        'yes',
        '',
        '__proto__',
        'C#',
        ' a ',
        'a\nb',
        '😀',
        '- a',
        'TCP/IP',
        'R&D',
        '.5',
        'null',
      ],
      [
        'topics:',
        '  - "a: b"',
        '  - "#x"',
        '  - "[[Link]]"',
        '  - "2024"',
        '  - "2024-01-01"',
        '  - "yes"',
        '  - ""',
        '  - __proto__',
        '  - "C#"',
        '  - " a "',
        '  - "a\\nb"',
        '  - "😀"',
        '  - "- a"',
        '  - TCP/IP',
        '  - R&D',
        '  - ".5"',
        '  - "null"',
      ],
    ],
  ])('%s', (_reason, before, values, after) => {
    expect(setListProperty(note(...before), 'topics', values)).toEqual({ text: note(...after) });
  });
});

describe('sets a text', () => {
  test.each<[reason: string, before: string[], value: string, after: string[]]>([
    ['not there', ['a: 1'], 'Why: how?', ['a: 1', 'problem: "Why: how?"']],
    ['in place, with its comment', ['problem: old # mine', 'b: 2'], 'new', ['problem: new # mine', 'b: 2']],
    ['in quotes', ['problem: "old" # mine'], 'new', ['problem: new # mine']],
    ['nothing yet', ['problem:'], 'new', ['problem: new']],
    ['nothing yet but a comment', ['problem: # mine'], 'new', ['problem: new # mine']],
    [
      'a text with its lines kept',
      ['problem: |', '  one', '  two: 2', '', '# mine', 'b: 2'],
      'new',
      ['problem: new', '', '# mine', 'b: 2'],
    ],
    ['quotes over lines', ['problem: "one', '  two"', 'b: 2'], 'new', ['problem: new', 'b: 2']],
    ['the same', ["problem: 'same'"], 'same', ["problem: 'same'"]],
    ['empty', ['problem: old'], '', ['problem: ""']],
  ])('%s', (_reason, before, value, after) => {
    expect(setTextProperty(note(...before), 'problem', value)).toEqual({ text: note(...after) });
  });
});

describe('leaves a note alone that it cannot edit with certainty', () => {
  test.each<[reason: string, text: string, kind: string, line: number]>([
    ['a byte order mark', '\ufeff---\na: 1\n---\n', 'byte-order-mark', 1],
    ['a block that nothing closes', '---\na: 1\n', 'fence', 1],
    ['a first line that is almost one', '--- \na: 1\n---\n', 'fence', 1],
    ['a last line that is almost one', '---\na: 1\n--- \n---\n', 'fence', 3],
    ['a tab in front', note('a:', '\t- b'), 'tab', 3],
    ['a list at the top', note('- a'), 'unreadable', 2],
    ['a text at the top', note('just words'), 'unreadable', 2],
    ['a map in braces at the top', note('{a: 1}'), 'unreadable', 2],
    ['a line indented for no reason', note('  a: 1'), 'unreadable', 2],
    ['two colons', note('a: b: c'), 'unreadable', 2],
    ['no space after the colon', note('a:b'), 'unreadable', 2],
    ['a quote that nothing closes', note('a: "b', 'topics: [x]'), 'unreadable', 2],
    ['words after a quote', note('a: "b" c'), 'unreadable', 2],
    ['a bracket that nothing closes', note('topics: [a, b'), 'unreadable', 2],
    ['brackets that do not match', note('a: [x}', 'topics: [a]'), 'unreadable', 2],
    ['a reserved sign', note('a: @b'), 'unreadable', 2],
    ['a dash on the line of the key', note('topics: - a'), 'unreadable', 2],
    ['a key twice', note('topics: a', 'topics: b'), 'duplicate-key', 3],
    ['a key twice, in other case', note('Topics: a', 'TOPICS: b'), 'duplicate-key', 3],
    ['an end of document', note('a: 1', '...'), 'unreadable', 3],
    ['an anchor at the value', note('topics: &x [a]', 'b: *x'), 'anchor', 2],
    ['an alias', note('b: &x [a]', 'topics: *x'), 'anchor', 3],
    ['a comment in brackets', note('topics: [', '  a, # mine', '  b', '  ]'), 'comment', 2],
    ['a map', note('topics:', '  a: 1'), 'wrong-kind', 3],
    ['a map in braces', note('topics: {a: 1}'), 'wrong-kind', 2],
    ['a text over lines', note('topics: a', '  b'), 'wrong-kind', 2],
    ['a text with its lines kept', note('topics: |', '  a'), 'wrong-kind', 2],
  ])('%s', (_reason, text, kind, line) => {
    expect(addToListProperty(text, 'topics', 'New')).toEqual({ problem: { kind, line } });
  });

  test('an item with an anchor is not taken away', () => {
    expect(setListProperty(note('topics: [&x a, b]', 'c: *x'), 'topics', ['b'])).toEqual({
      problem: { kind: 'anchor', line: 2 },
    });
  });

  test('a list is not made a text', () => {
    expect(setTextProperty(note('problem: [a]'), 'problem', 'x')).toEqual({ problem: { kind: 'wrong-kind', line: 2 } });
  });
});

describe('against a whole YAML parser', () => {
  const names = fc.constantFrom(
    'topics',
    'Topics',
    'a',
    'b c',
    'über',
    '__proto__',
    '键',
    '"q: k"',
    "'it''s'",
    'x-y',
    '<<<',
    'constructor',
  );
  const values = fc.constantFrom(
    '',
    ' # note',
    ' plain text',
    ' plain # note',
    ' "double \\" \\u00e9"',
    " 'single '' # x'",
    ' 2024-05-01',
    ' 12',
    ' true',
    ' ~',
    ' null',
    ' "[[A link]]"',
    ' [[A link]]',
    ' []',
    ' [ ]',
    ' [a]',
    ' [a, "b, ]", \'c\'] # note',
    ' [ a , b, ]',
    ' [a, [b, {c: d}]]',
    ' [\n  a,\n  b\n  ]',
    ' [\n  a\n]',
    ' {a: 1, b: [c]}',
    ' {}',
    '\n  - a',
    '\n- a\n- b',
    '\n  # one\n  - a # two\n\n  - "b"\n  # three',
    '\n    - 12\n    - x: 1\n      y: 2\n    - [[L]]\n    -',
    '\n  k: v\n  topics: [z]',
    ' |\n  topics: [x]\n\n  - y',
    ' >-\n  folded\n  topics: y\n',
    ' |+\n  kept\n\n',
    ' "over\n  lines: x"',
    ' plain over\n  lines',
    ' a: bad',
    ' [bad',
    ' "bad',
    ' *none',
    '\n  - a\n b: 1',
    ' !!str 12',
    ' &anchor x',
    ' - a',
    ' @x',
    ' it\'s "fine"',
    ' a#b',
    ' http://x.org/#y',
  );
  const lines = fc.constantFrom('# a comment', '', '  # indented', '...', '- item', '\tx: 1', 'words');
  const property = fc.tuple(names, values).map(([name, value]) => `${name}:${value}`);
  const block = fc.array(fc.oneof({ weight: 8, arbitrary: property }, { weight: 1, arbitrary: lines }), {
    maxLength: 5,
  });
  const bodies = fc.constantFrom('', 'Body\n', '\n---\nnot: properties\n---\n');
  const eols = fc.constantFrom('\n', '\r\n');
  const wanted = fc.oneof(
    fc.constantFrom('a', 'b', 'New', 'yes', '12', '[[A link]]', 'a, b', ''),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.string({ maxLength: 8 }),
  );

  const parsed = (text: string): Map<string, unknown> | null => {
    const inner = /^---\r?\n((?:[^]*?\r?\n)?)---(?:\r?\n|$)/.exec(text)?.[1];
    if (inner === undefined) return null;
    const map: unknown = parse(inner, { mapAsMap: true, logLevel: 'silent' });
    return map === null ? new Map<string, unknown>() : (map as Map<string, unknown>);
  };
  const valid = (text: string): Map<string, unknown> | null => {
    try {
      const map = parsed(text);
      return map instanceof Map ? map : null;
    } catch {
      return null;
    }
  };
  const target = (map: Map<string, unknown>, name: string): string =>
    map.has(name) ? name : (Array.from(map.keys()).find((key) => String(key).toLowerCase() === name) ?? name);
  const asList = (value: unknown): unknown[] =>
    value === null || value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value];

  function check(text: string, edit: PropertyEdit, expected: (before: unknown) => unknown): void {
    const before = valid(text);
    if (before === null || edit.text === undefined) return;
    const after = parsed(edit.text) ?? new Map<string, unknown>();
    const name = target(before, 'topics');
    expect(after.get(name)).toEqual(expected(before.get(name)));
    before.delete(name);
    after.delete(name);
    expect(Array.from(after)).toEqual(Array.from(before));
  }

  /** What stands before and after the changed part is the same, and that part is no more than one property. */
  function checkBytes(text: string, edit: PropertyEdit): void {
    if (edit.text === undefined || edit.text === text) return;
    let start = 0;
    while (start < text.length && text[start] === edit.text[start]) start++;
    let end = 0;
    while (end < text.length - start && text[text.length - 1 - end] === edit.text[edit.text.length - 1 - end]) end++;
    const gone = text
      .slice(start, text.length - end)
      .split(/\r?\n/)
      .slice(1);
    expect(gone.filter((line) => /^[^\s#\]}-]/.test(line) && line !== '')).toEqual([]);
  }

  const texts = fc
    .tuple(block, bodies, eols)
    .map(([inner, body, eol]) =>
      ['---\n', ...inner.map((line) => `${line}\n`), '---\n', body].join('').replace(/\n/g, eol),
    );

  test('the list is as wanted, all else parses as before', () => {
    fc.assert(
      fc.property(texts, fc.array(wanted, { maxLength: 3 }), (text, list) => {
        const edit = setListProperty(text, 'topics', list);
        check(text, edit, (before) =>
          list.length === 0 && before === undefined
            ? undefined
            : list.length === 0 && (before === null || before === '')
              ? before
              : list.length === 1 && before === list[0] && before !== ''
                ? before
                : list,
        );
        checkBytes(text, edit);
      }),
      { numRuns: 1500 },
    );
  });

  test('a text is added once', () => {
    fc.assert(
      fc.property(texts, wanted, (text, value) => {
        const edit = addToListProperty(text, 'topics', value);
        check(text, edit, (before) =>
          before === value && value !== ''
            ? before
            : asList(before).includes(value)
              ? before
              : [...asList(before), value],
        );
        checkBytes(text, edit);
      }),
      { numRuns: 1500 },
    );
  });

  test('a text property is as wanted', () => {
    fc.assert(
      fc.property(texts, wanted, (text, value) => {
        const edit = setTextProperty(text, 'topics', value);
        check(text, edit, () => value);
        checkBytes(text, edit);
      }),
      { numRuns: 1500 },
    );
  });

  test('what is written needs no second edit', () => {
    fc.assert(
      fc.property(texts, fc.array(wanted, { maxLength: 3 }), (text, list) => {
        const once = setListProperty(text, 'topics', list);
        if (once.text !== undefined) expect(setListProperty(once.text, 'topics', list)).toEqual(once);
      }),
    );
  });

  test('most blocks that are valid can be edited', () => {
    const samples = fc.sample(texts, 1000).filter((text) => valid(text) !== null);
    const refused = samples.filter((text) => addToListProperty(text, 'topics', 'New').text === undefined);
    expect(refused.length).toBeLessThan(samples.length / 2);
  });
});
