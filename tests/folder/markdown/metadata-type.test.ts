import type { CachedMetadata } from 'obsidian';
import type { Metadata } from '../../../src/core/notes/metadata';
import { parseNote } from '../../../pkg/cli/folder/markdown';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** These lines compile only as long as the core's own type is that of the app. */
const sameKeys: Same<keyof Metadata, keyof CachedMetadata> = true;
const asTheApp = (ours: Metadata): CachedMetadata => ours;
const asTheCore = (theirs: CachedMetadata): Metadata => theirs;

test('the core knows the metadata of the app by a type of its own', () => {
  expect(sameKeys).toBe(true);
  const metadata = parseNote('# a');
  expect(asTheCore(asTheApp(metadata))).toBe(metadata);
});
