import fc from 'fast-check';
import { parse } from 'yaml';
import { parseNote } from '../../../pkg/cli/folder/markdown';
import { parsePlainYaml } from '../../../pkg/cli/folder/markdown/plain-yaml';
import { print } from './print';

const note = (...lines: string[]): string => lines.join('\n');
const propertiesOf = (...yaml: string[]): unknown => parseNote(note('---', ...yaml, '---', '')).frontmatter;

describe('where properties stand', () => {
  test('between three dashes at the very start', () => {
    expect(print(parseNote(note('---', 'a: 1', '---', '# b')))).toEqual({
      frontmatter: { a: 1 },
      frontmatterPosition: '0:0-2:3',
      frontmatterLinks: [],
      sections: ['yaml 0:0-2:3', 'heading 3:0-3:3'],
      headings: ['1 b 3:0-3:3'],
    });
  });

  test('lines that end with CR and LF', () => {
    const text = '---\r\na: b\r\n---\r\n[[c]]';
    expect(parseNote(text)).toMatchObject({
      frontmatter: { a: 'b' },
      frontmatterPosition: { end: { line: 2, col: 3, offset: 14 } },
    });
    expect(parseNote(text).links?.[0]?.position.start).toEqual({ line: 3, col: 0, offset: 16 });
  });

  test.each([
    ['a blank line before', '\n---\na: b\n---'],
    ['a space before', ' ---\na: b\n---'],
    ['a byte order mark before', '\ufeff---\na: b\n---'],
    ['a space behind the opening dashes', '--- \na: b\n---'],
    ['four dashes', '----\na: b\n----'],
    ['no end', '---\na: b\n'],
    ['dots for an end', '---\na: b\n...\n'],
    ['an indented end', '---\na: b\n ---\n'],
  ])('none with %s', (_name, text) => {
    const { frontmatter, frontmatterPosition, sections } = parseNote(text);
    expect([frontmatter, frontmatterPosition, sections?.some(({ type }) => type === 'yaml')]).toEqual([
      undefined,
      undefined,
      false,
    ]);
  });

  test('the first line that starts with three dashes ends them; the rest of it is text', () => {
    expect(print(parseNote(note('---', 'a: b', '---# c', '', '---')))).toMatchObject({
      frontmatter: { a: 'b' },
      sections: ['yaml 0:0-2:3', 'heading 2:3-2:6', 'thematicBreak 4:0-4:3'],
    });
  });

  test.each([
    ['nothing at all', '---\n---'],
    ['a blank line', '---\n\n---'],
    ['a comment', '---\n# a\n---'],
  ])('%s between the dashes is properties, none of them set', (_name, text) => {
    expect(parseNote(text).frontmatter).toEqual({});
  });
});

describe('what properties are worth', () => {
  test.each<[string, string[], unknown]>([
    [
      'texts, numbers, truth and nothing',
      ['a: some text', 'b: 1', 'c: 1.5', 'd: true', 'e:', 'f: null', 'g: ~', 'h: -3', 'i: "1"'],
      {
        a: 'some text',
        b: 1,
        c: 1.5,
        d: true,
        e: null,
        f: null,
        g: null,
        h: -3,
        i: '1',
      },
    ],
    [
      'YAML 1.2: yes and on are texts, dates are texts, a leading zero means nothing',
      ['a: yes', 'b: on', 'c: 2024-01-02', 'd: 2024-01-02T03:04:05', 'e: 010', 'f: 12:30'],
      {
        a: 'yes',
        b: 'on',
        c: '2024-01-02',
        d: '2024-01-02T03:04:05',
        e: 10,
        f: '12:30',
      },
    ],
    [
      'lists of both kinds',
      ['a: [b, "c d", 1]', 'e:', '  - f', '  - g', 'h:', '- i', 'j: []'],
      { a: ['b', 'c d', 1], e: ['f', 'g'], h: ['i'], j: [] },
    ],
    ['maps in maps', ['a:', '  b:', '    - c: d'], { a: { b: [{ c: 'd' }] } }],
    ['text over many lines', ['a: |', '  b', '  c', 'd: >-', '  e', '  f'], { a: 'b\nc\n', d: 'e f' }],
    ['JSON', ['{"a": [1, "b"], "c": null}'], { a: [1, 'b'], c: null }],
    [
      'keys of all kinds',
      ['date created: a', '日期: b', '1: c', '"quoted: key": d', 'a.b: e'],
      { 'date created': 'a', 日期: 'b', 1: 'c', 'quoted: key': 'd', 'a.b': 'e' },
    ],
    ['comments', ['# one', 'a: b # two', 'c: d#three'], { a: 'b', c: 'd#three' }],
    ['aliases', ['a: &x [1, 2]', 'b: *x'], { a: [1, 2], b: [1, 2] }],
  ])('%s', (_name, yaml, expected) => {
    expect(propertiesOf(...yaml)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['a list', ['- a', '- b']],
    ['a text', ['just text']],
    ['a key twice', ['a: 1', 'a: 2']],
    ['an inner key twice', ['a:', '  b: 1', '  b: 2']],
    ['a tab for indentation', ['a:', '\tb: 1']],
    ['a bracket that is not closed', ['a: [b']],
    ['a second colon', ['a: b: c']],
    ['brackets without end', ['['.repeat(20_000)]],
    [
      'aliases that grow without end',
      [
        'a: &a [x,x,x,x,x,x,x,x,x]',
        ...'bcdefghij'.split('').map(
          (name, i) =>
            `${name}: &${name} [${Array(9)
              .fill(`*${'abcdefghi'[i] ?? ''}`)
              .join(',')}]`,
        ),
      ],
    ],
  ])('%s is no properties, but the section stays', (_name, yaml) => {
    const metadata = parseNote(note('---', ...yaml, '---'));
    expect(metadata).not.toHaveProperty('frontmatter');
    expect(metadata).not.toHaveProperty('frontmatterPosition');
    expect(metadata).not.toHaveProperty('frontmatterLinks');
    expect(metadata.sections?.map(({ type }) => type)).toEqual(['yaml']);
  });

  test('a key of an old trick is a key like others', () => {
    const properties = parseNote(note('---', '__proto__:', '  polluted: true', 'constructor: a', '---')).frontmatter;
    expect(Object.keys(properties ?? {})).toEqual(['__proto__', 'constructor']);
    expect('polluted' in {}).toBe(false);
    expect(Object.getPrototypeOf(properties)).toBe(Object.prototype);
  });

  test.each(['js', 'javascript', 'coffee', 'json', 'toml'])('no note can have %s run', (language) => {
    const { frontmatter } = parseNote(note(`---${language}`, '{ a: (globalThis.ran = true) }', '---'));
    expect(frontmatter).toBeUndefined();
    expect(globalThis).not.toHaveProperty('ran');
  });
});

describe('links in properties', () => {
  test('are whole values, in lists and maps too', () => {
    const yaml = [
      'a: "[[b]]"',
      'c: ["[[d|e]]", "f"]',
      'g:',
      '  h: "[[i#j]]"',
      'k: "see [[l]]"',
      'm: "[n](o.md)"',
      'p: "[[]]"',
    ];
    expect(parseNote(note('---', ...yaml, '---')).frontmatterLinks).toEqual([
      { key: 'a', link: 'b', original: '[[b]]', displayText: 'b' },
      { key: 'c.0', link: 'd', original: '[[d|e]]', displayText: 'e' },
      { key: 'g.h', link: 'i#j', original: '[[i#j]]', displayText: 'i > j' },
    ]);
  });

  test('brackets without quotes are lists, as YAML has it', () => {
    expect(parseNote(note('---', 'a: [[b]]', '---'))).toMatchObject({
      frontmatter: { a: [['b']] },
      frontmatterLinks: [],
    });
  });
});

describe('plain YAML', () => {
  const words = [
    'a',
    'b c',
    '日本',
    '1',
    '010',
    '1.5',
    '1e3',
    '0x1F',
    '-1',
    '.5',
    '~',
    'null',
    'True',
    'yes',
    '2024-01-02',
    '12:30',
    'http://x.y',
    '"q"',
    "'s'",
    '[a, b]',
    '[]',
    '["[[b|c]]", d]',
    "[ 'e f' ,",
    '[',
    ']',
    ', ',
    '{',
    '|',
    '&x',
    '*x',
    '!t',
    '@',
    '#',
    '\u00a0',
    '\u2028',
    '§ 1',
    '',
  ];
  const line = fc
    .tuple(
      fc.constantFrom('a', 'b', 'c d', '键', '1', 'null', '__proto__', '- ', '  - ', '# ', '  ', ''),
      fc.constantFrom(': ', ':', ':  ', ' ', ''),
      fc.array(fc.constantFrom(...words, ' ', ': ', ' #', '\t'), { maxLength: 3 }),
    )
    .map(([key, colon, values]) => key + colon + values.join(''));

  test('what is taken for plain is read as the full parser reads it', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const yaml = lines.join('\n');
        const plain = parsePlainYaml(yaml);
        if (plain !== null) expect(plain).toEqual((parse(yaml, { logLevel: 'error' }) as unknown) ?? {});
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 3000) },
    );
  });

  test('is what most properties are', () => {
    expect(
      parsePlainYaml(
        'title: Some note\ntags:\n  - a\n  - b\ncreated: 2024-01-02\naliases: [x, "[[y, z]]", \'w\']\ndone: false\nrating: 5',
      ),
    ).toEqual({
      title: 'Some note',
      tags: ['a', 'b'],
      created: '2024-01-02',
      aliases: ['x', '[[y, z]]', 'w'],
      done: false,
      rating: 5,
    });
  });
});
