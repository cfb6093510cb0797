import { findKept, withoutKept } from '../../../../src/core/index-notes/region/kept';

const HEAD = '- [[A]] <!-- topic-atlas:kept -->';

test.each<[reason: string, tail: string, remarks: readonly (readonly string[])[], rest: string]>([
  ['nothing', '\nOwn text.\n', [], '\nOwn text.\n'],
  ['a block right below a line of the person', `\nOwn text.\n${HEAD}\n\t- mine\n`, [['\t- mine']], '\nOwn text.\n'],
  ['one that a blank line sets off', `\nOwn text.\n\n${HEAD}\n\t- mine\n`, [['\t- mine']], '\nOwn text.\n'],
  [
    'one between two texts',
    `\nAbove.\n\n${HEAD}\n\t- mine\n\t- more\n\nBelow.\n`,
    [['\t- mine', '\t- more']],
    '\nAbove.\n\nBelow.\n',
  ],
  ['one whose text below follows at once', `\n\n${HEAD}\n\t- mine\nBelow.\n`, [['\t- mine']], '\n\nBelow.\n'],
  ['one with a blank line in it', `\n${HEAD}\n\t- mine\n\n\t- more\n`, [['\t- mine', '', '\t- more']], '\n'],
  ['two of them', `\n${HEAD}\n\t- one\n${HEAD}\n\t- two\n`, [['\t- one'], ['\t- two']], '\n'],
  ['one that is code', `\n\`\`\`\n${HEAD}\n\`\`\`\n`, [], `\n\`\`\`\n${HEAD}\n\`\`\`\n`],
])('what version 0.1 kept below a region: %s', (_reason, tail, remarks, rest) => {
  const found = findKept(tail);
  expect(found.map((block) => block.remarks)).toEqual(remarks);
  expect(withoutKept(tail, found)).toBe(rest);
});
