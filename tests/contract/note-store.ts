import { VaultError, type NoteStore, type VaultProblem } from '../../src/core/vault';

export interface StoreUnderTest {
  readonly store: NoteStore;
  /** How often a note was written so far, by whatever means the implementation has to tell. */
  readonly writes?: () => number;
  readonly cleanUp?: () => Promise<void> | void;
}

/** The problem that a promise is rejected with; fails when it is not, or with anything but a `VaultError`. */
export async function problemOf(promise: Promise<unknown>): Promise<VaultProblem> {
  const error: unknown = await promise.then(
    () => 'was not rejected',
    (reason: unknown) => reason,
  );
  if (error instanceof VaultError) return error.problem;
  throw new Error(`expected a VaultError, got ${String(error)}`);
}

/** What everybody may rely on who reads and writes notes. `open` gives an empty vault. */
export function noteStoreContract(name: string, open: () => Promise<StoreUnderTest> | StoreUnderTest): void {
  describe(`${name} keeps the contract of NoteStore`, () => {
    let under: StoreUnderTest;
    let store: NoteStore;
    beforeEach(async () => {
      under = await open();
      ({ store } = under);
    });
    afterEach(() => under.cleanUp?.());

    test.each([
      ['an empty note', ''],
      ['a byte order mark', '\ufeff---\na: 1\n---\n'],
      ['Windows line ends, and none at the end', 'a\r\nb'],
      ['all line ends', 'a\nb\r\nc\rd\n\n'],
      ['every plane of Unicode, composed and not', 'é e\u0301 木 😀 \u0000 \u2028'],
      ['patterns of replacement', '$& $1 $$ \\1'],
    ])('a text is read as it was written: %s', async (_reason, text) => {
      await store.create('a.md', text);
      expect(await store.read('a.md')).toBe(text);
      expect(await store.process('a.md', (now) => `${now}!`)).toBe(`${text}!`);
      expect(await store.read('a.md')).toBe(`${text}!`);
    });

    test.each([
      'Deep learning/Models/x.md',
      'a # b ^ c [d] 100%.md',
      'emoji 😀/Ünï.md',
      '__proto__.md',
      `${'long '.repeat(40)}.md`,
    ])('a note named %j', async (path) => {
      await store.create(path, 'text');
      expect(await store.exists(path)).toBe(true);
      expect(await store.process(path, (text) => text.toUpperCase())).toBe('TEXT');
      await store.remove(path);
      expect(await store.exists(path)).toBe(false);
    });

    test('folders are there once a note is in them, and stay', async () => {
      expect(await store.exists('a')).toBe(false);
      await store.create('a/b/one.md', '');
      await store.create('a/b/two.md', '');
      expect(await Promise.all(['a', 'a/b', 'a/b/one.md', 'a/b/three.md'].map((path) => store.exists(path)))).toEqual([
        true,
        true,
        true,
        false,
      ]);
    });

    test('nothing is created over a note or a folder', async () => {
      await store.create('a/one.md', 'mine');
      expect(await problemOf(store.create('a/one.md', 'other'))).toBe('exists');
      expect(await problemOf(store.create('a', 'other'))).toBe('exists');
      expect(await store.read('a/one.md')).toBe('mine');
    });

    test('a file in the place of a folder', async () => {
      await store.create('Topics', 'a file');
      expect(await problemOf(store.create('Topics/a.md', ''))).toBe('not-a-folder');
      expect(await problemOf(store.create('Topics/b/a.md', ''))).toBe('not-a-folder');
      expect(await store.read('Topics')).toBe('a file');
    });

    test('what is not there', async () => {
      const untouched = (): string => {
        throw new Error('was asked to change nothing');
      };
      expect(await problemOf(store.read('a.md'))).toBe('missing');
      expect(await problemOf(store.process('a.md', untouched))).toBe('missing');
      expect(await problemOf(store.process('b/a.md', untouched))).toBe('missing');
      expect(await problemOf(store.remove('a.md'))).toBe('missing');
      expect(await store.exists('b')).toBe(false);
    });

    test('an equal text is not written', async () => {
      await store.create('a.md', 'same');
      const before = under.writes?.();
      expect(await store.process('a.md', (text) => text)).toBe('same');
      expect(under.writes?.()).toBe(before);
    });

    test('when the change cannot be made, its error comes back and the note stays', async () => {
      await store.create('a.md', 'text');
      const refuse = (): string => {
        throw new RangeError('no');
      };
      await expect(store.process('a.md', refuse)).rejects.toThrow(RangeError);
      expect(await store.process('a.md', (text) => `${text} on`)).toBe('text on');
    });

    test('changes made at once are made one after the other', async () => {
      await store.create('a.md', '');
      await Promise.all(Array.from({ length: 20 }, (_, i) => store.process('a.md', (text) => `${text}${i} `)));
      expect(
        (await store.read('a.md'))
          .trim()
          .split(' ')
          .map(Number)
          .sort((a, b) => a - b),
      ).toEqual(Array.from({ length: 20 }, (_, i) => i));
    });

    test.each([
      '../a.md',
      'a/../../b.md',
      '/etc/a.md',
      '',
      '.',
      'a//b.md',
      'a/',
      '.hidden/a.md',
      'a\0.md',
      'a\\..\\b.md',
    ])('%j is no path in a vault', async (path) => {
      expect(await problemOf(store.create(path, 'x'))).toBe('outside');
      await expect(store.process(path, () => 'x')).rejects.toThrow(VaultError);
      await expect(store.read(path)).rejects.toThrow(VaultError);
      await expect(store.remove(path)).rejects.toThrow(VaultError);
    });

    test('half an emoji is not written', async () => {
      await store.create('a.md', 'text');
      expect(await problemOf(store.process('a.md', () => '\ud83d'))).toBe('not-text');
      expect(await problemOf(store.create('b.md', 'x\ude00'))).toBe('not-text');
      expect(await store.read('a.md')).toBe('text');
      expect(await store.exists('b.md')).toBe(false);
    });
  });
}
