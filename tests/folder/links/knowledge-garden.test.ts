import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isNotePath } from '../../../src/core/notes/paths';
import type { Metadata } from '../../../src/core/notes/metadata';
import { LinkResolver } from '../../../pkg/cli/folder/links/resolver';
import { parseNote } from '../../../pkg/cli/folder/markdown';
import { getAllTags, parseFrontMatterAliases } from '../../workbench/host/metadata/frontmatter';
import { parseLinktext } from '../../workbench/host/metadata/texts';

/**
 * What the app knew of a note. `link` of links has only what follows the last slash. Links to attachments are left out,
 * and embeds that lead to no note; links that lead nowhere are there.
 */
interface Known {
  readonly relativePath: string;
  readonly tags?: string[];
  readonly aliases?: string[];
  readonly headings?: { heading: string; level: number }[];
  readonly links?: { link: string; relativePath?: string }[];
}

const OLD_PROPERTY = 'read by an app that still took the property `tag` or `alias`';
const OLD_LISTS =
  'read by an app for which one line without indentation kept the other lines of its list item from being unindented, so that a list behind a blank line was code';

/** What differs, by the end of the note's path, with the reason. Every other difference fails. */
const DIFFERENT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tags: { 'redis/sds.md': OLD_PROPERTY },
  aliases: { '数据库/行存储.md': OLD_PROPERTY, '数据库/列存储.md': OLD_PROPERTY, '@annote.md': OLD_PROPERTY },
  links: { 'Building a Second Brain-Tiago Forte.md': OLD_LISTS },
};

/** Notes that the app knew and that are no longer in the vault. */
const GONE = /^Calendar\/Daily notes\/2024-0[67]-\d\d\.md$/;

const folder = join(process.env['TOPIC_ATLAS_TEST_DATA'] ?? '', 'vaults', 'knowledge-garden');
const vault = join(folder, 'vault');

const visibleFiles = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    return entry.isDirectory() ? visibleFiles(join(root, entry.name)) : [join(root, entry.name)];
  });

const lastSegment = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const headingLines = (headings: readonly { heading: string; level: number }[]): string[] =>
  headings.map(({ heading, level }) => `${level} ${heading}`);

/** Every difference in one line: what the app has and we have not (`-`), and the other way round (`+`). */
function differences(app: readonly string[], ours: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const item of app) count.set(item, (count.get(item) ?? 0) - 1);
  for (const item of ours) count.set(item, (count.get(item) ?? 0) + 1);
  return [...count].filter(([, n]) => n !== 0).map(([item, n]) => `${n < 0 ? '-' : '+'} ${item}`);
}

if (existsSync(folder)) {
  const known = JSON.parse(readFileSync(join(folder, 'obsidian-metadata.json'), 'utf8')) as Known[];
  const paths = visibleFiles(vault).map((file) => relative(vault, file).split('\\').join('/'));
  const resolver = new LinkResolver(paths);
  const notes = known
    .filter(({ relativePath }) => paths.includes(relativePath))
    .map((note) => ({ note, metadata: parseNote(readFileSync(join(vault, note.relativePath), 'utf8')) }));

  const linksOf = ({ links = [], embeds = [] }: Metadata, sourcePath: string): string[] => {
    const led = (list: typeof links): { link: string; path: string | null }[] =>
      list.map(({ link }) => ({ link, path: resolver.resolve(parseLinktext(link).path, sourcePath) }));
    return [
      ...led(links).filter(({ path }) => path === null || isNotePath(path)),
      ...led(embeds).filter(({ path }) => path !== null && isNotePath(path)),
    ].map(({ link, path }) => `${lastSegment(link)} → ${path ?? 'nothing'}`);
  };

  const compared: Readonly<Record<string, (note: Known, metadata: Metadata) => [app: string[], ours: string[]]>> = {
    headings: (note, { headings = [] }) => [headingLines(note.headings ?? []), headingLines(headings)],
    tags: (note, metadata) => [
      note.tags ?? [],
      [...new Set((getAllTags(metadata) ?? []).map((tag) => tag.slice(1).toLowerCase()))],
    ],
    aliases: (note, { frontmatter }) => [note.aliases ?? [], parseFrontMatterAliases(frontmatter) ?? []],
    links: (note, metadata) => [
      (note.links ?? []).map(({ link, relativePath }) => `${lastSegment(link)} → ${relativePath ?? 'nothing'}`),
      linksOf(metadata, note.relativePath),
    ],
  };

  describe('a real vault, as the app knew it', () => {
    test('has no notes that we do not have, but those that are gone', () => {
      expect(
        known.map(({ relativePath }) => relativePath).filter((path) => !paths.includes(path) && !GONE.test(path)),
      ).toEqual([]);
    });

    test.each(Object.keys(compared))('%s agree but for the differences that are explained', (what) => {
      const compare = compared[what] ?? (() => [[], []]);
      const explained = Object.keys(DIFFERENT[what] ?? {});
      let total = 0;
      const differing = new Map<string, string[]>();
      for (const { note, metadata } of notes) {
        const [app, ours] = compare(note, metadata);
        total += app.length;
        const found = differences(app, ours);
        if (found.length > 0) differing.set(note.relativePath, found);
        else expect(ours).toEqual(app);
      }
      const isExplained = (path: string): boolean => explained.some((end) => path.endsWith(end));
      expect(Object.fromEntries([...differing].filter(([path]) => !isExplained(path)))).toEqual({});
      expect(explained.filter((end) => ![...differing.keys()].some((path) => path.endsWith(end)))).toEqual([]);
      expect(total).toBeGreaterThan(0);
    });
  });
} else {
  test.skip('the vault is not there: set TOPIC_ATLAS_TEST_DATA', () => undefined);
}
