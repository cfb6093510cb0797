import type { ExportFolder } from '../../src/core/export/write-files';
import { problemOf } from './note-store';

export interface FolderUnderTest {
  readonly folder: ExportFolder;
  /** Everything that is in it, by path, whoever wrote it. */
  contents(): Promise<Record<string, string>> | Record<string, string>;
  /** Puts a file there as somebody else would. */
  put(path: string, text: string): Promise<void> | void;
  cleanUp?(): Promise<void> | void;
}

/** What an export may rely on. `open` gives a folder that is not there yet. */
export function exportFolderContract(name: string, open: () => Promise<FolderUnderTest> | FolderUnderTest): void {
  describe(`${name} keeps the contract of ExportFolder`, () => {
    let under: FolderUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.cleanUp?.());

    test('nothing is there at first', async () => {
      expect(await under.folder.read('a.md')).toBeNull();
      expect(await under.folder.read('topics/a.md')).toBeNull();
    });

    test('what is written is read, and replaced, and gone, with nothing left beside it', async () => {
      await under.folder.write('a.md', 'one\r\ntwo 核 😀');
      await under.folder.write('topics/b.md', 'b');
      expect(await under.folder.read('a.md')).toBe('one\r\ntwo 核 😀');
      await under.folder.write('a.md', 'three');
      await under.folder.remove('topics/b.md');
      expect(await under.contents()).toEqual({ 'a.md': 'three' });
    });

    test('a file where a folder is needed, and a folder where a file is', async () => {
      await under.put('topics', 'text');
      expect(await problemOf(under.folder.write('topics/a.md', 'a'))).toBe('not-a-folder');
      await under.put('a.md/b', 'text');
      expect(await problemOf(under.folder.read('a.md'))).toBe('not-a-note');
      expect(await under.contents()).toEqual({ topics: 'text', 'a.md/b': 'text' });
    });
  });
}
