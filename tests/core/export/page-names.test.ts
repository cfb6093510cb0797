import { pageNames } from '../../../src/core/export/page-names';

const nameOf = (path: string): string | undefined => pageNames([path]).get(path);

test.each([
  ['a path is in small letters', 'Deep learning/Transformers', 'deep-learning--transformers'],
  ['letters of every script stay', '核方法/Größe', '核方法--größe'],
  ['what is usual in names stays', 'C++', 'c++'],
])('%s: %s', (_reason, path, name) => {
  expect(nameOf(path)).toBe(name);
});

test.each([
  ['a question mark is no part of a name on Windows', 'What is it?', /^what-is-it-[0-9a-f]{8}$/],
  ['a colon neither', 'Part: one', /^part-one-[0-9a-f]{8}$/],
  ['a number sign ends an address', 'C#', /^c-[0-9a-f]{8}$/],
  ['dots at the end are dropped by Windows', 'dots...', /^dots-[0-9a-f]{8}$/],
  ['a device of Windows', 'nul', /^nul-[0-9a-f]{8}$/],
  ['a name that ends a link', 'a) [b](c', /^a-b-c-[0-9a-f]{8}$/],
  ['nothing is left', '...', /^topic-[0-9a-f]{8}$/],
  ['a way out', '../..', /^topic-[0-9a-f]{8}$/],
  ['hyphens that a path has of its own', 'a--b', /^a-b-[0-9a-f]{8}$/],
])('%s: %s', (_reason, path, name) => {
  expect(nameOf(path)).toMatch(name);
});

test('a long name is cut, in bytes and between characters', () => {
  const name = nameOf('核'.repeat(200)) ?? '';
  expect(name).toMatch(/^核+-[0-9a-f]{8}$/);
  expect(Buffer.byteLength(name)).toBeLessThan(100);
});

test.each([
  ['a space and a hyphen', 'a b', 'a-b'],
  ['letters that some systems take for one', 'Straße', 'Strasse'],
  ['forms of Unicode', 'ﬁt', 'fit'],
])('two names that are one for some system: %s', (_reason, one, other) => {
  const names = pageNames([one, other, 'Apart']);
  const [a = '', b = ''] = [names.get(one), names.get(other)];
  expect(a.toUpperCase().normalize('NFKD')).not.toBe(b.toUpperCase().normalize('NFKD'));
  expect(names).toEqual(pageNames(['Apart', other, one]));
  expect(names.get('Apart')).toBe('apart');
});
