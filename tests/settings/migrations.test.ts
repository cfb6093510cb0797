import { migrate, MIGRATIONS, type Migration } from '../../src/settings/migrations';
import { CURRENT } from '../../src/settings';

test('the steps lead to the current version, one by one', () => {
  expect(MIGRATIONS.map((step) => step.to)).toEqual(Array.from({ length: CURRENT - 1 }, (_, i) => i + 2));
});

const rename: Migration = { to: 2, run: ({ colour, ...rest }) => ({ ...rest, color: colour }) };
const wrap: Migration = { to: 3, run: ({ color, ...rest }) => ({ ...rest, look: { color } }) };

test.each([
  ['all steps', 1, { colour: 'red', x: 1 }, { version: 3, x: 1, look: { color: 'red' } }],
  ['only those that are still to come', 2, { version: 2, color: 'red' }, { version: 3, look: { color: 'red' } }],
  ['none', 3, { version: 3, look: {} }, { version: 3, look: {} }],
])('%s are run', (_name, version, data, expected) => {
  const given = JSON.stringify(data);
  expect(migrate(data, version, [rename, wrap])).toEqual(expected);
  expect(JSON.stringify(data)).toBe(given);
});
