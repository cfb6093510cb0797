import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { headingKey } from '../../../src/core/cards/heading-key';

describe('the name of a heading', () => {
  const table = [
    ['numbers and punctuation are gone', '1. The problem:', 'problem'],
    ['so are numerals in brackets', '（二）方法', '方法'],
    ['an id of a block is not said', 'Problem ^why', 'problem'],
    ['nor is an id of other programs', 'The problem {#why}', 'problem'],
    ['nor are tags and comments', 'Problem #ml #slow %% draft %% <!-- toc -->', 'problem'],
    ['but what stands before the end is', 'Problem #ml of today', 'problem #ml of today'],
    ['an aside that is a name tells it', '问题 (Problem)', '问题'],
  ] as const;
  test.each(table)('%s', (_reason, heading, key) => {
    expect(headingKey(heading)).toBe(key);
  });

  test('what is remembered of headings does not keep the texts they were cut from', () => {
    setFlagsFromString('--expose-gc');
    const megabytes = (): number => {
      runInNewContext('gc()');
      return process.memoryUsage().heapUsed / 2 ** 20;
    };
    const before = megabytes();
    for (let i = 0; i < 64; i++)
      headingKey(`# A heading that stands in note ${i} alone\n${'x'.repeat(2 ** 20)}`.slice(2, 40));
    expect(megabytes() - before).toBeLessThan(16);
  });
});
