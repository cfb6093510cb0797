import fc from 'fast-check';
import type { Note } from '../../../src/core/notes/note';
import { noteOf } from '../../../src/core/notes/note-of';
import { RuleIndex, type LinkReader } from '../../../src/core/topics/rules';
import { NO_RULES, type TopicRules } from '../../../src/core/topics/topic';
import { metadataOf, type NoteSpec } from '../atlas/memory-vault';

const read = (path: string, spec: NoteSpec): Note =>
  noteOf(path, metadataOf(spec), { topicsProperty: 'topics', templateFolders: [], excludedFolders: [] });

interface Case {
  readonly rules: Partial<TopicRules>;
  readonly path?: string;
  readonly note?: NoteSpec;
  /** Notes that it links to. */
  readonly to?: readonly string[];
  readonly unresolved?: readonly string[];
}

function matches({ rules, path = 'Field/Note.md', note = {}, to = [], unresolved = [] }: Case): boolean {
  const links: LinkReader = { linksFrom: () => to, unresolvedFrom: () => unresolved };
  return new RuleIndex([['t', { ...NO_RULES, ...rules }]]).match(read(path, note), links).has('t');
}

const status = (value: string, key = 'Status'): Partial<TopicRules> => ({ properties: [{ key, value }] });

test.each<[reason: string, expected: boolean, given: Case]>([
  ['a tag', true, { rules: { tags: ['ml'] }, note: { tags: ['ML'] } }],
  ['a nested tag counts for its parents', true, { rules: { tags: ['#ml/'] }, note: { tags: ['ml/vision/old'] } }],
  ['a parent does not count for a nested tag', false, { rules: { tags: ['ml/vision'] }, note: { tags: ['ml'] } }],
  ['a tag that only starts the same', false, { rules: { tags: ['ml'] }, note: { tags: ['mlops'] } }],
  ['a tag of the property', true, { rules: { tags: ['ml'] }, note: { frontmatter: { tags: 'ml' } } }],
  ['an empty tag asks for nothing', false, { rules: { tags: ['', '#'] }, note: { tags: ['x'] } }],
  ['a folder', true, { rules: { folders: ['/field/'] } }],
  ['a folder counts for all below it', true, { rules: { folders: ['Field'] }, path: 'Field/A/B/Note.md' }],
  ['a folder in a folder', false, { rules: { folders: ['Field/A'] } }],
  ['a folder of the same name elsewhere', false, { rules: { folders: ['Field'] }, path: 'A/Field/Note.md' }],
  ['a folder in another Unicode form', true, { rules: { folders: ['E\u0301te\u0301'] }, path: 'Été/Note.md' }],
  ['the top folder is everything', true, { rules: { folders: [''] } }],
  ['also for a note at the top', true, { rules: { folders: ['/'] }, path: 'Note.md' }],
  ['a property', true, { rules: status('done'), note: { frontmatter: { status: 'Done ' } } }],
  ['a property in a list', true, { rules: status('done'), note: { frontmatter: { status: ['open', 'done'] } } }],
  ['a number by what one sees', true, { rules: status('2024'), note: { frontmatter: { status: 2024 } } }],
  ['yes or no', true, { rules: status('true'), note: { frontmatter: { status: true } } }],
  [
    'a link by its name',
    true,
    { rules: status('Done'), note: { frontmatter: { status: '[[States/Done|finished]]' } } },
  ],
  ['a link in the rule', true, { rules: status('[[Done]]'), note: { frontmatter: { status: 'done' } } }],
  ['another value', false, { rules: status('done'), note: { frontmatter: { status: 'undone' } } }],
  ['an empty value asks for nothing', false, { rules: status(''), note: { frontmatter: { status: '' } } }],
  ['a map is equal to nothing', false, { rules: status('[object Object]'), note: { frontmatter: { status: {} } } }],
  ['a link to a note of that name, wherever it lies', true, { rules: { linksTo: ['maps'] }, to: ['A/Maps.md'] }],
  ['a link to a path', true, { rules: { linksTo: ['A/Maps.md'] }, to: ['a/maps.md'] }],
  ['a link to another note of that name', false, { rules: { linksTo: ['B/Maps'] }, to: ['A/Maps.md'] }],
  ['a link to a note that is not written yet', true, { rules: { linksTo: ['Maps'] }, unresolved: ['maps'] }],
  ['a rule written as a link', true, { rules: { linksTo: ['[[Maps#Part|m]]'] }, to: ['A/Maps.md'] }],
  ['no link', false, { rules: { linksTo: ['Note'] } }],
])('%s: %j', (_reason, expected, given) => {
  expect(matches(given)).toBe(expected);
});

test('as a scan over all rules says', () => {
  const tag = fc.array(fc.constantFrom('a', 'b', 'C'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
  const rules = fc.record({ tags: fc.array(tag, { maxLength: 2 }), folders: fc.array(tag, { maxLength: 2 }) });
  const within = (value: string, rule: string): boolean =>
    `${value.toLowerCase()}/`.startsWith(`${rule.toLowerCase()}/`);
  fc.assert(
    fc.property(fc.array(rules, { maxLength: 6 }), fc.array(tag, { maxLength: 3 }), tag, (all, tags, folder) => {
      const index = new RuleIndex(all.map((rule, i) => [String(i), { ...NO_RULES, ...rule }]));
      const found = index.match(read(`${folder}/n.md`, { tags }), { linksFrom: () => [], unresolvedFrom: () => [] });
      const scanned = all.flatMap((rule, i) =>
        rule.folders.some((one) => within(folder, one)) || rule.tags.some((one) => tags.some((own) => within(own, one)))
          ? [String(i)]
          : [],
      );
      expect(Array.from(found).sort()).toEqual(scanned);
    }),
  );
});

test('a tag of a million parts costs no more than its length', () => {
  expect(matches({ rules: { tags: ['a/b/c'] }, note: { tags: ['a/b/'.repeat(500_000)] } })).toBe(false);
  expect(matches({ rules: { tags: ['a/b/a'] }, note: { tags: ['a/b/'.repeat(500_000)] } })).toBe(true);
});
