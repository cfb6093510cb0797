import { cli, jsonLines } from '../support/cli';

const line = (text: unknown): string => `${JSON.stringify({ text })}\n`;

test('one card a line, in order', async () => {
  const stdin =
    line('Absolute positions do not extrapolate. Rotate queries and keys instead.') +
    line('Why does warmup help?') +
    line('');
  const { exitCode, stdout } = await cli(['card', '-'], { stdin });
  expect(exitCode).toBe(0);
  expect(jsonLines(stdout)).toEqual([
    { problem: 'Absolute positions do not extrapolate.', approach: 'Rotate queries and keys instead.', open: false },
    { problem: 'Why does warmup help?', approach: null, open: true },
    { problem: null, approach: null, open: false },
  ]);
});

test('lines may come in any pieces, with any line end, and the last one without', async () => {
  const text = Buffer.from(line('木 → 火').replace('\n', '\r\n') + line('é').trimEnd());
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < text.length; i += 3) {
      await Promise.resolve();
      yield text.subarray(i, i + 3);
    }
  }
  expect(jsonLines((await cli(['card', '-'], { stdin: pieces() })).stdout)).toEqual([
    { problem: '木', approach: '火', open: false },
    { problem: null, approach: null, open: false },
  ]);
});

test.each([
  ['no JSON', '{"text": '],
  ['a list', '[1]'],
  ['no text', '{"note": "x"}'],
  ['a number', '{"text": 7}'],
  ['null', 'null'],
])('%s: an empty card in its place, a word on standard error, and the rest goes on', async (_reason, bad) => {
  const { exitCode, stdout, stderr } = await cli(['card', '-'], { stdin: `${bad}\n${line('One?')}` });
  expect(exitCode).toBe(1);
  expect(jsonLines(stdout)).toEqual([
    { problem: null, approach: null, open: false },
    { problem: 'One?', approach: null, open: true },
  ]);
  expect(stderr).toMatch(/^Line 1 of the input/);
});

test.each([
  ['nineteen are too few', 14, 5, null, false],
  ['of twenty fourteen have two parts: the others are problems, and not open', 14, 6, 'Search on the phone', false],
  ['thirteen of twenty are not enough', 13, 7, null, false],
])('the lines are one vault: %s', async (_reason, two, one, problem, open) => {
  const stdin =
    line('Search on the phone') +
    Array.from({ length: one - 1 }, (_, i) => line(`Note ${i} on search`)).join('') +
    Array.from({ length: two }, (_, i) => line(`Search number ${i} is slow. Build an index.`)).join('');
  expect(jsonLines((await cli(['card', '-'], { stdin })).stdout)[0]).toEqual({ problem, approach: null, open });
});

test('it reads standard input and nothing else', async () => {
  expect(await cli(['card', 'notes.jsonl'])).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('write - instead of notes.jsonl') as string,
  });
});
