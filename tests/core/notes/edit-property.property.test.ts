import fc from 'fast-check';
import { isMap, isScalar, parse, parseDocument } from 'yaml';
import {
  addToListProperty,
  changeListProperty,
  setListProperty,
  setTextProperty,
  type PropertyEdit,
} from '../../../src/core/notes/edit-property';

const RUNS = Number(process.env['TOPIC_ATLAS_RUNS'] ?? 1500);

/** As the app and the command line read properties. */
const read = (yaml: string): unknown => parse(yaml, { logLevel: 'error' });

/** Looks like space and is none to YAML, or is a mark that nobody sees. */
const odd = fc.constantFrom(
  '\u00a0',
  '\u2009',
  '\u3000',
  '\ufeff',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u200b',
  '\u000b',
  '\u000c',
  '\u001c',
  '\r',
);
const word = fc.constantFrom(
  'a',
  'b c',
  'New',
  'über',
  '键',
  'yes',
  'null',
  '12',
  '3.10',
  '2024-05-01',
  "it's",
  'x#y',
  'http://x.org/#y',
  'R&D',
  '-',
  '---',
  '...',
  '~',
  '😀',
  '[[A link]]',
);
const mess = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: word },
      odd,
      fc.constantFrom(
        ' ',
        '  ',
        '\t',
        ': ',
        ' #',
        ',',
        '"',
        "'",
        '\\',
        '[',
        ']',
        '{',
        '}',
        '&',
        '*',
        '!',
        '|',
        '>',
        '%',
        '@',
      ),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));

const quoted = mess.map((text) => JSON.stringify(text));
const single = mess.map((text) => `'${text.replace(/'/g, "''")}'`);
const scalar = fc.oneof(
  { weight: 4, arbitrary: word },
  mess,
  quoted,
  single,
  fc.constantFrom('&x a', '*x', '!!str 12', '!t x', '', '~', 'null', '""', '.inf'),
);
const space = fc.constantFrom('', ' ', '  ', '\t', ' \t');
const comment = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.constantFrom(' # mine', '\t# mine', ' #', '# none', '\u00a0# no comment'),
);
const flow = fc
  .tuple(
    fc.array(fc.oneof({ weight: 5, arbitrary: scalar }, fc.constantFrom('[L]', '[[L]]', '{c: d}', 'k: v', '')), {
      maxLength: 3,
    }),
    fc.constantFrom(', ', ',', ' , ', ',\n  ', ', # c\n  ', ' ,\t'),
    fc.constantFrom(
      ['[', ']'],
      ['[ ', ' ]'],
      ['[\n  ', '\n  ]'],
      ['[\n  ', '\n]'],
      ['[', ', ]'],
      ['[', '}'],
      ['{', '}'],
    ),
  )
  .map(([items, gap, [open = '', close = '']]) => open + items.join(gap) + close);
const block = fc
  .tuple(
    fc.array(fc.tuple(scalar, comment, fc.constantFrom('', '', '', '  # above\n', '\n', '    more\n', '# flush\n')), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.constantFrom('  - ', '- ', '    -   ', '  -\t', ' - '),
  )
  .map(([items, dash]) => `\n${items.map(([item, mark, before]) => `${before}${dash}${item}${mark}`).join('\n')}`);
const text = fc
  .tuple(
    fc.constantFrom('|', '>', '|-', '>+', '|2', '>-  # c', '| \t'),
    fc.array(fc.oneof(mess, fc.constantFrom('topics: [x]', '# inside', '', 'key: v')), { maxLength: 3 }),
  )
  .map(([head, all]) => `${head}${all.map((line) => `\n  ${line}`).join('')}`);
const multi = fc.tuple(scalar, mess).map(([first, second]) => `${first}\n  ${second}`);
const value = fc.oneof(
  { weight: 5, arbitrary: scalar },
  flow,
  block,
  text,
  multi,
  fc.constantFrom(
    '\n  k: v\n  topics: [z]',
    '',
    '\n  - a\n b: 1',
    '- a',
    '\n  - - a\n    - b',
    '\n  - k: v\n    l: w',
    '"over\n  lines"',
    '"over\n\n\n  # lines"',
    '\n  # only a comment',
    '&x\n  - a',
    '!!seq\n  - a',
  ),
);
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('topics', 'Topics', '"topics"', "'topics'", 'TOPICS') },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'a',
      'b c',
      '键',
      '"q: k"',
      '__proto__',
      'constructor',
      '12',
      'true',
      'null',
      '<<',
      'x\u00a0y',
      'topics\u00a0',
      '\ufefftopics',
      'a:b',
      '? a',
      '- a',
      '',
    ),
  },
);
const property = fc
  .tuple(name, space, value, comment)
  .map(([key, gap, held, mark]) => `${key}:${gap === '' && !held.startsWith('\n') ? ' ' : gap}${held}${mark}`);
const line = fc.constantFrom(
  '# a comment',
  '',
  '  # indented',
  '\t',
  '   ',
  '...',
  '- item',
  '\tx: 1',
  'words',
  '%YAML 1.2',
  '--- ',
  '\u00a0',
  '# c\u2028x: 1',
  '{a: 1}',
);
const inner = fc.array(fc.oneof({ weight: 9, arbitrary: property }, { weight: 1, arbitrary: line }), { maxLength: 4 });
const note = fc
  .record({
    inner,
    open: fc.oneof(
      { weight: 30, arbitrary: fc.constant('---\n') },
      fc.constantFrom('\ufeff---\n', '--- \n', '', '\n---\n', '---\r'),
    ),
    close: fc.oneof({ weight: 30, arbitrary: fc.constant('---') }, fc.constantFrom('--- ', '...', '---x', '')),
    body: fc.constantFrom('', '\n', '\nBody\n', '\n\n---\nnot: properties\n---\n', '\r\nmixed\n'),
    eol: fc.constantFrom('\n', '\n', '\r\n'),
  })
  .map(
    ({ inner: all, open, close, body, eol }) =>
      open +
      all
        .map((one) => `${one}\n`)
        .join('')
        .concat(close, body)
        .replace(/\n/g, eol),
  );
const wanted = fc.oneof(
  { weight: 3, arbitrary: word },
  mess,
  fc.constantFrom('', ' ', 'Why so slow?\u00a0', '\u00a0', '\ufeffx', 'a\nb', 'a, b'),
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.string({ unit: fc.integer({ min: 0xd7f0, max: 0xe010 }).map((code) => String.fromCharCode(code)), maxLength: 2 }),
);

/** Where the app finds the properties of a text. */
function yamlIn(whole: string): string | null {
  return /^---\r?\n((?:[^]*?\n)??)---[ \t]*(?:\r?\n|$)/.exec(whole)?.[1] ?? null;
}

function valuesIn(whole: string): Map<string, unknown> {
  const yaml = yamlIn(whole);
  const found = yaml === null ? null : read(yaml);
  if (found === null || found === undefined) return new Map();
  if (typeof found !== 'object' || Array.isArray(found)) throw new Error('These are no properties.');
  return new Map(Object.entries(found));
}

function isReadable(whole: string): boolean {
  try {
    valuesIn(whole);
    return true;
  } catch {
    return false;
  }
}

/** The key that is edited: the exact one, else the one of other case. */
function keyIn(all: ReadonlyMap<string, unknown>): string {
  return all.has('topics')
    ? 'topics'
    : (Array.from(all.keys()).find((key) => key.toLowerCase() === 'topics') ?? 'topics');
}

const asList = (held: unknown): unknown[] =>
  held === undefined || held === null || held === '' ? [] : Array.isArray(held) ? held : [held];

/** What stands before the property, and what stands from the next one on, as the YAML library sees it. */
function around(whole: string, key: string): [before: string, after: string] {
  const yaml = yamlIn(whole);
  if (yaml === null) return ['', whole];
  const start = whole.indexOf('\n') + 1;
  const { contents } = parseDocument(yaml, { logLevel: 'error' });
  const starts = isMap(contents)
    ? contents.items.map(({ key: one }) =>
        isScalar(one) ? { name: String(one.value), at: start + (one.range?.[0] ?? 0) } : null,
      )
    : [];
  const at = starts.findIndex((one) => one?.name === key);
  const end = start + yaml.length;
  if (at < 0) return [whole.slice(0, end), whole.slice(end)];
  return [whole.slice(0, starts[at]?.at), whole.slice(starts[at + 1]?.at ?? end)];
}

/** Lines of comments; those inside of a text are none, and are not told apart here. */
const commentsIn = (part: string): string[] =>
  part
    .split(/\r?\n/)
    .filter((one) => /^ *#/.test(one))
    .map((one) => one.trim());

function check(
  whole: string,
  { text: after, problem }: PropertyEdit,
  reads: (before: unknown, now: unknown) => void,
): void {
  if (after === undefined) {
    expect(problem).toBeDefined();
    return;
  }
  expect(isReadable(whole)).toBe(true);
  const [old, now] = [valuesIn(whole), valuesIn(after)];
  const key = keyIn(old);
  reads(old.get(key), now.get(key));
  const others = (all: ReadonlyMap<string, unknown>): unknown[] => Array.from(all).filter(([one]) => one !== key);
  expect(others(now)).toEqual(others(old));
  checkBytes(whole, after, key, old);
}

function checkBytes(whole: string, after: string, key: string, old: ReadonlyMap<string, unknown>): void {
  const [before, behind] = around(whole, key);
  if (yamlIn(whole) === null) return void expect(after.endsWith(whole)).toBe(true);
  expect(after.startsWith(before)).toBe(true);
  expect(after.endsWith(behind)).toBe(true);
  const part = whole.slice(before.length, whole.length - behind.length);
  const isText = typeof old.get(key) === 'string';
  const left = commentsIn(after.slice(before.length, after.length - behind.length));
  if (!isText) for (const one of commentsIn(part)) expect(left).toContain(one);
}

describe('either the property reads as wanted and all else stays, or nothing is written', () => {
  test('a text', () => {
    fc.assert(
      fc.property(note, wanted, (whole, held) => {
        check(whole, setTextProperty(whole, 'topics', held, read), (_, now) => expect(now).toBe(held));
      }),
      { numRuns: RUNS },
    );
  });

  test('a list', () => {
    fc.assert(
      fc.property(note, fc.array(wanted, { maxLength: 3 }), (whole, list) => {
        check(whole, setListProperty(whole, 'topics', list, read), (_, now) =>
          expect(asList(now)).toEqual(list.length === 1 && list[0] === '' && now === '' ? [] : list),
        );
      }),
      { numRuns: RUNS },
    );
  });

  test('a text more in a list', () => {
    fc.assert(
      fc.property(note, wanted, (whole, held) => {
        check(whole, addToListProperty(whole, 'topics', held, read), (before, now) => {
          const all = asList(before);
          expect(asList(now)).toEqual(all.includes(held) ? all : [...all, held]);
        });
      }),
      { numRuns: RUNS },
    );
  });

  test('other texts in the place of some', () => {
    fc.assert(
      fc.property(note, fc.array(wanted, { maxLength: 2 }), (whole, list) => {
        const change = (held: unknown): readonly string[] | null =>
          typeof held === 'string' && held.length % 2 === 1 ? list : null;
        check(whole, changeListProperty(whole, 'topics', change, read), (before, now) =>
          expect(asList(now)).toEqual(asList(before).flatMap<unknown>((held) => change(held) ?? [held])),
        );
      }),
      { numRuns: RUNS },
    );
  });

  test('what is written needs no second edit', () => {
    fc.assert(
      fc.property(note, fc.array(wanted, { maxLength: 3 }), (whole, list) => {
        const once = setListProperty(whole, 'topics', list, read);
        if (once.text !== undefined) expect(setListProperty(once.text, 'topics', list, read)).toEqual(once);
      }),
      { numRuns: RUNS },
    );
  });

  test('of these odd properties, those that can be read can often be edited', () => {
    const samples = fc.sample(note, 1000).filter((whole) => yamlIn(whole) !== null && isReadable(whole));
    const left = samples.filter((whole) => setTextProperty(whole, 'topics', 'New', read).text === undefined);
    expect(left.length).toBeLessThan((samples.length * 2) / 3);
  });
});
