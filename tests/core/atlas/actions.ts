import fc from 'fast-check';
import type { AtlasOptions } from '../../../src/core/atlas/options';
import { DEFAULT_TEMPLATE_FOLDERS } from '../../../src/core/notes/ignored';
import { NO_FILTER } from '../../../src/core/notes/note-filter';
import type { NoteSpec } from './memory-vault';

export const NOTE_PATHS = [
  'x.md',
  'a/x.md',
  'b/x.md',
  'a/b/X.md',
  'y.md',
  'a/y.md',
  'b/Y.md',
  'z.md',
  'Templates/x.md',
  'v1.2.md',
  'x.md.md',
  'a/Tree.md',
  'b/ÉTÉ.md',
  'p.png.md',
  'x (1).md',
  'x 2.md',
  'a/x-PC.md',
  'a/x-PC-PC.md',
  'y (Conflicted copy PC 202401021234).md',
] as const;
export const FILE_PATHS = ['p.png', 'a/p.png', 'v1.2', 'a/x'] as const;
export const CLAIMS = ['/', 'tree', 'tree/leaf', 'new', 'new/x', 'other', 'x'] as const;

const LINKS = [
  'x',
  'a/x',
  './x',
  '../x',
  '/x',
  'X',
  'x.md',
  'b/x',
  'y',
  'a/Y',
  'z',
  'p.png',
  'a/p.png',
  'v1.2',
  'x#part',
  '#part',
  'Tree',
  'été',
  'nowhere',
] as const;
const TOPIC_VALUES = [
  'Tree',
  'tree',
  'Leaf',
  'Tree/Leaf',
  'TREE/leaf',
  'New',
  'new',
  'New/x',
  'Tree/Other',
  'Both',
  'x',
  '/',
  '[[Tree]]',
  '[[a/x]]',
  '[[x|shown]]',
  7,
  3.5,
  true,
  ['Tree'],
  ['New', 'x'],
  'y',
  'z/x',
  'Tree, New',
  'New, x',
  'Both, Leaf',
  '[[Tree]], [[x]]',
  '#new',
] as const;

export type Action =
  | { readonly kind: 'write'; readonly path: string; readonly spec: NoteSpec }
  | { readonly kind: 'unread'; readonly path: string }
  | { readonly kind: 'delete'; readonly path: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'attach'; readonly path: string }
  | { readonly kind: 'exclude'; readonly list: readonly string[] }
  | { readonly kind: 'options'; readonly options: AtlasOptions };

const notePath = fc.constantFrom(...NOTE_PATHS);
const anyPath = fc.constantFrom(...NOTE_PATHS, ...FILE_PATHS);
function some<const T>(...items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.uniqueArray(fc.constantFrom(...items), { maxLength: 3 });
}

const spec: fc.Arbitrary<NoteSpec> = fc.record(
  {
    links: some(...LINKS),
    tags: some('tree', 'tree/leaf', 'Other', 'tree/leaf/deep'),
    paragraphs: fc.constantFrom([400, 300, 200], [400, 300, 250], [100]),
    frontmatter: fc.option(
      fc.record(
        {
          topics: fc.oneof(
            some<unknown>(...TOPIC_VALUES),
            fc.constantFrom<unknown>('Tree', 'Tree, Leaf', 'a, b', 7, false),
          ),
          'topic-index': fc.constantFrom('/', 'Tree', 'tree/leaf', 'New', 'x', 'New/x'),
          'topic-atlas': fc.constant('ignore'),
          status: fc.constantFrom('done', 'open'),
          private: fc.boolean(),
          up: fc.constantFrom<unknown>('Tree', '[[a/x]]', 'Leaf', 'y', ['Tree', 'Leaf'], '[[Tree]]'),
          tags: fc.oneof(some<unknown>('tree', 'new', 'not one', 7), fc.constantFrom<unknown>('tree', 'tree, new')),
        },
        { requiredKeys: [] },
      ),
      { nil: undefined },
    ),
    isBroken: fc.boolean(),
  },
  { requiredKeys: [] },
);

const rules = fc.record(
  {
    tags: some('tree', 'tree/leaf', 'other'),
    folders: some('a', 'a/b', 'b', ''),
    properties: some({ key: 'Status', value: 'done' }, { key: 'status', value: 'Open' }),
    linksTo: some('x', 'a/x', 'z', 'nowhere', 'été'),
  },
  { requiredKeys: [] },
);

const topic = fc.record(
  {
    name: fc.constantFrom('Tree', 'Leaf', 'Other', 'New', 'Both', 'x', 'Tree, New', 'a'),
    parent: fc.constantFrom('t1', 't2', 't3', 'gone'),
    position: fc.integer({ min: 0, max: 2 }),
    synonyms: some('Both', 'Leaf', 'tree'),
    rules,
    exclude: rules,
    description: fc.constantFrom('one', 'two'),
  },
  { requiredKeys: ['name'] },
);

export const options: fc.Arbitrary<AtlasOptions> = fc.record({
  topics: fc.dictionary(fc.constantFrom('t1', 't2', 't3', 't4'), topic, { noNullPrototype: true }),
  topicsProperty: fc.constantFrom('topics', 'topics', 'status'),
  namesBecomeTopics: fc.constantFrom(true, true, false),
  templateFolders: fc.constantFrom(DEFAULT_TEMPLATE_FOLDERS, ['b']),
  excludedFolders: some('a/b', 'b'),
  filter: fc.constantFrom(
    NO_FILTER,
    NO_FILTER,
    { only: [], without: ['private'] },
    { only: ['#tree', 'a/'], without: ['status: done'] },
    { only: [], without: ['b/'] },
  ),
});

const copyPath = fc.constantFrom('x.md', 'x (1).md', 'x 2.md', 'a/x.md', 'a/x-PC.md', 'a/x-PC-PC.md');
const LONG = { paragraphs: [400, 300, 200], frontmatter: { topics: 'New' } };
const copySpec = fc.constantFrom<NoteSpec>(
  LONG,
  { ...LONG, paragraphs: [400, 300, 250] },
  { ...LONG, links: ['x', 'a/x'] },
  { paragraphs: [100] },
  { frontmatter: { 'topic-index': 'New', topics: 'Tree' } },
);

/** The same among notes that are copies of each other, or are not. */
export const copyActions: fc.Arbitrary<readonly Action[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('write' as const), path: copyPath, spec: copySpec }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('unread' as const), path: copyPath }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('delete' as const), path: copyPath }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('rename' as const), from: copyPath, to: copyPath }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('exclude' as const), list: some('a/', 'x') }) },
  ),
  { minLength: 1, maxLength: 3 },
);

const pagePath = fc.constantFrom('x.md', 'a/x.md', 'y.md', 'z.md');
const pageSpec = fc.constantFrom<NoteSpec>(
  { frontmatter: { topics: 'x' } },
  { frontmatter: { topics: 'y' } },
  { frontmatter: { topics: ['y', 'x'] } },
  { frontmatter: { up: 'Tree' } },
  { frontmatter: { topics: 'x', up: 'Tree' } },
  { frontmatter: { topics: '[[z]]' }, links: ['z'] },
  { frontmatter: { 'topic-index': 'Tree' } },
  { frontmatter: { 'topic-index': 'x', topics: 'y' } },
  { frontmatter: { topics: 'x', 'topic-atlas': 'ignore' } },
  { frontmatter: { topics: 'New', private: true } },
);

/** The same among notes that are the pages of topics, and say where these stand. */
export const pageActions: fc.Arbitrary<readonly Action[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('write' as const), path: pagePath, spec: pageSpec }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), path: pagePath }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), from: pagePath, to: pagePath }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('options' as const), options }) },
  ),
  { minLength: 1, maxLength: 3 },
);

/** A few actions: one by one, or all of them done before the atlas hears of the first, as when a folder is moved. */
export const actions: fc.Arbitrary<readonly Action[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('write' as const), path: notePath, spec }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('unread' as const), path: notePath }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('delete' as const), path: anyPath }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('rename' as const), from: anyPath, to: anyPath }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('attach' as const), path: fc.constantFrom(...FILE_PATHS) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('options' as const), options }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('exclude' as const), list: some('a/', 'x', '/y/', '/[/') }) },
  ),
  { minLength: 1, maxLength: 3 },
);
