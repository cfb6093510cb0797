import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { diffLines } from '../../../src/core/text/diff';
import { diffHunks, unifiedDiff } from '../../../src/core/text/unified';

function apply(before: readonly string[], after: readonly string[]): string[] {
  const result: string[] = [];
  let at = 0;
  for (const change of diffLines(before, after)) {
    result.push(...before.slice(at, change.oldStart), ...after.slice(change.newStart, change.newEnd));
    at = change.oldEnd;
  }
  return [...result, ...before.slice(at)];
}

test.each([
  ['equal', 'a b c', 'a b c', []],
  ['a line goes', 'a b c', 'a c', ['1-2:1-1']],
  ['a line comes', 'a c', 'a b c', ['1-1:1-2']],
  ['from nothing', '', 'a', ['0-0:0-1']],
  ['to nothing', 'a', '', ['0-1:0-0']],
  ['a line moves: the longer order stays', 'x a b c d', 'a b c d x', ['0-1:0-0', '5-5:4-5']],
  ['repeated lines between single ones', 'a - b - c', 'a - B - c', ['2-3:2-3']],
  ['nothing in common', 'a b', 'c d', ['0-2:0-2']],
])('%s', (_reason, before, after, expected) => {
  const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');
  expect(
    diffLines(words(before), words(after)).map((c) => `${c.oldStart}-${c.oldEnd}:${c.newStart}-${c.newEnd}`),
  ).toEqual(expected);
});

const lines = fc.array(fc.constantFrom('', '-', 'a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 20 });

test('the changes make the one text of the other, in order and apart', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      expect(apply(before, after)).toEqual(after);
      const changes = diffLines(before, after);
      changes.slice(1).forEach((change, i) => expect(change.oldStart).toBeGreaterThan(changes[i]?.oldEnd ?? 0));
    }),
    { numRuns: 2000 },
  );
});

test('a text of 20,000 lines in reverse is compared, not waited for', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `line ${i}`);
  expect(apply(many, [...many].reverse())).toEqual([...many].reverse());
});

test('hunks hold their context and are joined where it touches', () => {
  const before = Array.from({ length: 30 }, (_, i) => `${i}\n`);
  const after = before.map((line, i) => ([5, 11, 25].includes(i) ? `new ${line}` : line));
  const hunks = diffHunks(before.join(''), after.join(''));
  expect(hunks.map(({ oldStart, oldCount, newStart, newCount }) => [oldStart, oldCount, newStart, newCount])).toEqual([
    [3, 13, 3, 13],
    [23, 7, 23, 7],
  ]);
});

test('a file that is not there', () => {
  expect(unifiedDiff('T/a.md', null, 'x\ny')).toBe(
    '--- /dev/null\n+++ b/T/a.md\n@@ -0,0 +1,2 @@\n+x\n+y\n\\ No newline at end of file\n',
  );
  expect(unifiedDiff('T/a.md', 'x\n', null)).toBe('--- a/T/a.md\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-x\n');
  expect(unifiedDiff('T/a.md', 'x', 'x')).toBe('');
});

test('a name with a space ends with a tab, so that its end is known', () => {
  expect(unifiedDiff('a b.md', null, 'x\n')).toMatch(/^--- \/dev\/null\n\+\+\+ b\/a b\.md\t\n/);
});

const hasPatch = spawnSync('patch', ['--version']).status === 0;

(hasPatch ? test : test.skip)('what is written is what `patch` understands, to the byte', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'topic-atlas-'));
  const file = path.join(folder, 'note');
  const ends = fc.constantFrom('\n', '\r\n');
  const text = fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom('', '-', '--', '+', 'a', 'b', 'c', 'd'), ends)),
      fc.constantFrom('', 'end'),
    )
    .map(([parts, last]) => parts.map((part) => part.join('')).join('') + last);
  try {
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && before !== '' && after !== '');
        writeFileSync(file, before);
        execFileSync('patch', ['--binary', '-s', file], { input: unifiedDiff('note', before, after) });
        expect(readFileSync(file, 'utf8')).toBe(after);
      }),
      { numRuns: 100 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
