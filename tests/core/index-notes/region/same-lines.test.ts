import { showTheSame } from '../../../../src/core/index-notes/region/same-lines';

test.each<[one: string[], other: string[], same: boolean, reason: string]>([
  [['- a', '- b'], ['* a', '', '* b'], true, 'bullets and blank lines are as a formatter may choose'],
  [['- a', '\t- b'], ['- a', '  - b'], true, 'and so is the width of an indent'],
  [['- a', '- b'], ['- a', '\t- b'], false, 'an item below another one is no item beside it'],
  [['- a', '\t- b', '\t- c'], ['- a', '\t- b', '- c'], false, 'nor is it so after another one'],
])('%j shows what %j does: %j (%s)', (one, other, same) => {
  expect(showTheSame(one, other)).toBe(same);
});
