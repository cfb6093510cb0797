import { parse } from 'yaml';
import * as edits from '../../../src/core/notes/edit-property';
import type { PropertyEdit } from '../../../src/core/notes/edit-property';

/** As the app and the command line read properties. */
const read = (yaml: string): unknown => parse(yaml, { logLevel: 'error' });
const setListProperty = (text: string, name: string, values: readonly string[]): PropertyEdit =>
  edits.setListProperty(text, name, values, read);
const setTextProperty = (text: string, name: string, value: string): PropertyEdit =>
  edits.setTextProperty(text, name, value, read);
const addToListProperty = (text: string, name: string, value: string): PropertyEdit =>
  edits.addToListProperty(text, name, value, read);

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
    ['one text with quotes in it', ['topics: "a \\"b\\" c"'], ['topics:', '  - "a \\"b\\" c"', '  - New']],
    ['a number sign within words', ['topics: [a#b, C#]'], ['topics: [a#b, C#, New]']],
    ['a list in the list', ['topics:', '  -', '    - x', '  - a'], ['topics:', '  -', '    - x', '  - a', '  - New']],
    [
      'a comment within an item of several lines',
      ['topics:', '  - x: 1', '    # mine', '    y: 2'],
      ['topics:', '  - x: 1', '    # mine', '    y: 2', '  - New'],
    ],
    ['an item that is a map of one', ['topics:', "  - 'New': b"], ['topics:', "  - 'New': b", '  - New']],
    ['spaces behind the name', ['topics:  ', '  - a'], ['topics:  ', '  - a', '  - New']],
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
    const isThere = (item: unknown): boolean => String(item).toLowerCase() === 'new';
    const text = note('topics: [new]');
    expect(edits.addToListProperty(text, 'topics', 'New', read, isThere)).toEqual({ text });
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
    [
      'comments stay, those within an item that goes as well',
      ['topics:', '  # one', '  - x:', '      # two', '      - a', '  - b'],
      ['b'],
      ['topics:', '  - b', '  # one', '      # two'],
    ],
    ['a list in the list goes', ['topics:', '  -', '    - x', '  - a'], ['x'], ['topics:', '  - x']],
    ['nothing, and no property', ['b: 1'], [], ['b: 1']],
    ['nothing, instead of one text', ['topics: a # mine'], [], ['topics: [] # mine']],
    ['nothing, instead of lines', ['topics: # mine', '  # one', '  - a'], [], ['topics: [] # mine', '  # one']],
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
        'a ',
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
        '  - "a "',
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
    ['a text with its lines kept and a comment', ['problem: >- # mine', '  a # b'], 'new', ['problem: new # mine']],
    ['a text with its lines kept, with what looks like a comment', ['problem: |', '  a # b'], 'new', ['problem: new']],
    [
      'what nobody sees is written as an escape',
      [],
      '\u007f\u0085\u00a0\ufeff',
      ['problem: "\\u007f\\u0085\\u00a0\\ufeff"'],
    ],
    ['quotes over lines', ['problem: "one', '  two"', 'b: 2'], 'new', ['problem: new', 'b: 2']],
    ['words over lines', ['problem: one', '  two # mine', '', 'b: 2'], 'new', ['problem: new # mine', '', 'b: 2']],
    ['a tab before the value and the comment', ['problem:\told\t# mine'], 'new', ['problem:\tnew\t# mine']],
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
    ['nor after one behind a name in quotes', note('"a":b'), 'unreadable', 2],
    ['a comment in a name', note('a\t#b: 1'), 'unreadable', 2],
    ['a quote that nothing closes', note('a: "b', 'topics: [x]'), 'unreadable', 2],
    ['words after a quote', note('a: "b" c'), 'unreadable', 2],
    ['a bracket that nothing closes', note('topics: [a, b'), 'unreadable', 2],
    ['brackets that do not match', note('a: [x}', 'topics: [a]'), 'unreadable', 2],
    ['a reserved sign', note('a: @b'), 'unreadable', 2],
    ['items below a value', note('a: b', '- c'), 'unreadable', 3],
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

  test.each(['&x a', '!!str 12', '*x'])('a text is not put in the place of %s', (value) => {
    expect(setTextProperty(note(`b: ${value === '*x' ? '&x' : ''} c`, `problem: ${value}`), 'problem', 'New')).toEqual({
      problem: { kind: 'anchor', line: 3 },
    });
  });

  test('a list is not made a text', () => {
    expect(setTextProperty(note('problem: [a]'), 'problem', 'x')).toEqual({ problem: { kind: 'wrong-kind', line: 2 } });
  });
});

/**
 * What looks like space to the eye is content to YAML: it is kept where it stands, and quoted where it would be lost.
 */
describe.each([
  ['a no-break space', '\u00a0'],
  ['a thin space', '\u2009'],
  ['an ideographic space', '\u3000'],
  ['a byte order mark', '\ufeff'],
  ['a next line', '\u0085'],
  ['a line separator', '\u2028'],
  ['a vertical tab', '\u000b'],
])('%s', (_name, odd) => {
  test('at the end of a text that is edited goes with the text', () => {
    expect(setTextProperty(note(`problem: Why so slow?${odd}`, 'b: 2'), 'problem', 'Why?')).toEqual({
      text: note('problem: "Why?"', 'b: 2'),
    });
  });

  test.each(['Why?', ' and more', ''])('in what is written, before %j, is read back', (rest) => {
    const value = `Why${odd}${rest}`;
    const edit = setTextProperty(note('problem: old', 'b: 2'), 'problem', value);
    expect(valuesIn(edit)).toEqual({ problem: value, b: 2 });
  });

  test('alone is no empty value', () => {
    expect(valuesIn(addToListProperty(note(`topics: ${odd}`), 'topics', 'New'))).toEqual({ topics: [odd, 'New'] });
  });

  test('is a part of an item', () => {
    expect(addToListProperty(note(`topics: [a${odd}, ${odd}b]`), 'topics', 'New')).toEqual({
      text: note(`topics: [a${odd}, ${odd}b, New]`),
    });
    expect(addToListProperty(note('topics:', `  - a${odd}`, `  - ${odd}b # mine`), 'topics', 'New')).toEqual({
      text: note('topics:', `  - a${odd}`, `  - ${odd}b # mine`, '  - New'),
    });
  });

  test('starts no comment, ends no name and parts none from its value', () => {
    expect(setTextProperty(note(`a:${odd}b: c`), 'problem', 'new')).toEqual({
      text: note(`a:${odd}b: c`, 'problem: new'),
    });
    expect(setTextProperty(note(`problem: old${odd}# text`), 'problem', 'new')).toEqual({ text: note('problem: new') });
    expect(setTextProperty(note(`problem${odd}: other`), 'problem', 'new')).toEqual({
      text: note(`problem${odd}: other`, 'problem: new'),
    });
  });
});

describe('puts others in the place of items', () => {
  const change = (text: string, ...values: string[]): PropertyEdit =>
    edits.changeListProperty(text, 'topics', (item) => (item === 'old' ? values : null), read);

  test.each<[reason: string, before: string[], values: string[], after: string[]]>([
    ['one text stays one, with its comment', ['topics: old # mine'], ['New'], ['topics: New # mine']],
    ['one text that becomes two', ['topics: old # mine'], ['a', 'b'], ['topics: # mine', '  - a', '  - b']],
    ['in brackets', ['topics: [ a, "old" ,b ]'], ['New'], ['topics: [ a, New, b ]']],
    [
      'on lines, whose comments stay',
      ['topics:', '  # one', '  - a', '  # two', '  - "old" # three', '  - b'],
      ['New'],
      ['topics:', '  # one', '  - a', '  # two', '  - New # three', '  - b'],
    ],
    ['several for one', ['topics:', '-   old # c', '-   b'], ['x', 'z'], ['topics:', '-   x # c', '-   z', '-   b']],
    ['none: the comment above stays', ['topics:', '  # one', '  - old', '  - b'], [], ['topics:', '  - b', '  # one']],
    ['what is no text stays', ['topics: [2024, [[L]], old]'], ['New'], ['topics: [2024, [[L]], New]']],
    ['nothing to change', ['topics: [ a ,b ]'], ['New'], ['topics: [ a ,b ]']],
    ['no such property', ['b: 1'], ['New'], ['b: 1']],
  ])('%s', (_reason, before, values, after) => {
    expect(change(note(...before), ...values)).toEqual({ text: note(...after) });
  });
});

describe('is parsed before it is written', () => {
  test.each<[reason: string, text: string, kind: string, line: number]>([
    ['an anchor in the text that something else needs', note('topics: ["&x", [&x a]]', 'c: *x'), 'anchor', 2],
    ['a name that only the YAML parser sees', note('\ufefftopics: [a]'), 'misread', 1],
    ['a carriage return alone ends no line', '---\ra: 1\r---\rtopics: x', 'unreadable', 1],
    ['nor within the properties', '---\na: 1\r---\n---\n', 'unreadable', 2],
  ])('%s', (_reason, text, kind, line) => {
    expect(setListProperty(text, 'topics', ['New'])).toEqual({ problem: { kind, line } });
  });

  test('an item whose value stands elsewhere is not added a second time', () => {
    const text = note('a: &x New', 'topics: [*x]');
    expect(addToListProperty(text, 'topics', 'New')).toEqual({ problem: { kind: 'misread', line: 3 } });
  });

  test('what the host cannot read is left, with its words', () => {
    const text = note('a: [b, c: d: e]', 'topics: x');
    const { problem } = setListProperty(text, 'topics', ['New']);
    expect(problem).toEqual({ kind: 'invalid', line: 1, detail: expect.stringContaining('not allowed') as string });
  });

  test('what a host reads otherwise than it was written is not written', () => {
    const deaf = (yaml: string): unknown => ({ ...Object(read(yaml)), topics: 'else' });
    expect(edits.setTextProperty(note('topics: a'), 'topics', 'b', deaf)).toEqual({
      problem: { kind: 'misread', line: 2 },
    });
    const touchy = (yaml: string): unknown => ({ ...Object(read(yaml)), b: yaml.length });
    expect(edits.setTextProperty(note('topics: a', 'b: 1'), 'topics', 'bb', touchy)).toEqual({
      problem: { kind: 'misread', line: 2 },
    });
  });

  test('a property that a host loses by it, or cannot read then', () => {
    const lossy = (yaml: string): unknown => (yaml.includes('bb') ? { topics: 'bb' } : read(yaml));
    expect(edits.setTextProperty(note('topics: a', 'b: 1'), 'topics', 'bb', lossy)).toEqual({
      problem: { kind: 'misread', line: 2 },
    });
    const fussy = (yaml: string): unknown => (yaml.includes('topics: bb') ? read('[') : read(yaml));
    expect(edits.setTextProperty(note('topics: a'), 'topics', 'bb', fussy)).toEqual({
      problem: { kind: 'misread', line: 2 },
    });
  });

  test('a host that reads no map of it', () => {
    expect(edits.setTextProperty(note('topics: a'), 'topics', 'b', () => ['a'])).toEqual({
      problem: { kind: 'no-map', line: 1 },
    });
  });

  test('a carriage return alone is no line end to write', () => {
    expect(setTextProperty('One\rTwo', 'a', 'b')).toEqual({ text: '---\na: b\n---\nOne\rTwo' });
  });
});

function valuesIn({ text }: PropertyEdit): unknown {
  return read(/^---\n([^]*?)---\n/.exec(text ?? '')?.[1] ?? '');
}
