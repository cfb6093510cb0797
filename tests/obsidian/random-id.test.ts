import { webcrypto } from 'node:crypto';
import { randomId } from '../../src/obsidian/services/random-id';

// A web view without `randomUUID`, as older ones are.
const window = { crypto: { getRandomValues: (bytes: Uint8Array) => webcrypto.getRandomValues(bytes) } };
beforeAll(() => void Object.assign(globalThis, { window }));
afterAll(() => void Reflect.deleteProperty(globalThis, 'window'));

test.each([
  [4, /^[0-9a-f]{8}$/],
  [16, /^[0-9a-f]{32}$/],
])('%i bytes are two digits each, leading zeros too', (bytes, form) => {
  for (let i = 0; i < 200; i++) expect(randomId(bytes)).toMatch(form);
});

test('no id comes twice', () => {
  expect(new Set(Array.from({ length: 1000 }, () => randomId(16))).size).toBe(1000);
});
