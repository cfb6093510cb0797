import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getAllTags, parseFrontMatterTags } from '../../workbench/host/metadata/frontmatter';
import { parseLinktext } from '../../workbench/host/metadata/texts';
import { LinkResolver } from '../../../pkg/cli/folder/links/resolver';
import { parseNote } from '../../../pkg/cli/folder/markdown';
import type { Metadata } from '../../../src/core/notes/metadata';
import { print } from './print';

/** A note with what the app itself made of it. */
interface Recorded {
  readonly cachedMetadata: Metadata;
  readonly fileContents: string;
  readonly filePath: string;
  readonly getAllTags: string[] | null;
  readonly parseFrontMatterTags: string[] | null;
  /** By link; the path it leads to. */
  readonly resolveLinkToPath: Record<string, string | null>;
}

/** Files that read otherwise here than in the app, each with the reason. */
const DIFFERENT: Readonly<Record<string, string>> = {};

const folder = join(process.env['TOPIC_ATLAS_TEST_DATA'] ?? '', 'obsidian-cache');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
const read = (name: string): Recorded => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Recorded;

if (files.length === 0) {
  test.skip('the recorded notes are not there: set TOPIC_ATLAS_TEST_DATA', () => undefined);
} else {
  describe('what the app recorded', () => {
    const recorded = files.map((name) => ({ name, ...read(name) }));

    test.each(recorded.filter(({ name }) => !(name in DIFFERENT)))(
      '$name: metadata',
      ({ fileContents, cachedMetadata }) => {
        const ours = parseNote(fileContents);
        expect(print(ours)).toEqual(print(cachedMetadata));
        expect(ours).toEqual(cachedMetadata);
      },
    );

    test.each(recorded)('$name: tags', ({ fileContents, getAllTags: all, parseFrontMatterTags: named }) => {
      const ours = parseNote(fileContents);
      expect(getAllTags(ours)).toEqual(all ?? []);
      expect(parseFrontMatterTags(ours.frontmatter)).toEqual(named);
    });

    test('every file of the list of differences is there', () => {
      expect(Object.keys(DIFFERENT).filter((name) => !files.includes(name))).toEqual([]);
    });

    test('links lead where they lead in the app', () => {
      const resolver = new LinkResolver(
        recorded.flatMap(({ filePath, resolveLinkToPath }) =>
          [filePath, ...Object.values(resolveLinkToPath)].filter((path) => path !== null),
        ),
      );
      for (const { filePath, resolveLinkToPath } of recorded) {
        const ours = Object.keys(resolveLinkToPath).map((link) => [
          link,
          resolver.resolve(parseLinktext(link).path, filePath),
        ]);
        expect({ [filePath]: Object.fromEntries(ours) as unknown }).toEqual({ [filePath]: resolveLinkToPath });
      }
    });
  });
}
