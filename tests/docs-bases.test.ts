/** The examples of docs/bases.md are bases: they can be read, and find something in the sample vault. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { cardsViewOptions } from '../src/obsidian/views/cards/bases-options';
import { scopeOf, rowsOf } from './support/base-rows';
import { MemoryVault } from './support/memory-vault';

const DOCS = readFileSync('docs/bases.md', 'utf8');
const SAMPLE = 'examples/ml-notes';

interface View {
  readonly type: string;
  readonly name: string;
  readonly order: readonly string[];
  readonly groupBy?: { readonly property: string };
}

interface Base {
  readonly filters?: unknown;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly views: readonly View[];
}

const examples = Array.from(DOCS.matchAll(/^```(?:yaml|base)\n([^]*?)^```$/gm), ([, text = '']) => text);
const notes = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
const vault = new MemoryVault(
  Object.fromEntries(
    notes.map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(SAMPLE, file), 'utf8')]),
  ),
);

/** Keys that a view may have besides those of Obsidian's own. */
const optionKeys = cardsViewOptions().flatMap((option) =>
  option.type === 'group' ? option.items.map(({ key }) => key) : [option.key],
);

test('there are examples', () => {
  expect(examples).toHaveLength(5);
});

test.each(examples.map((text) => [text]))('%s', (text) => {
  const { filters, formulas = {}, views } = parse(text) as Base;
  const found = rowsOf(vault, filters);
  expect(found.length).toBeGreaterThan(0);
  // A filter that lets all through would prove nothing.
  expect(found.length).toBeLessThan(notes.length);
  for (const { type, name, order, groupBy, ...more } of views) {
    expect(['topic-atlas-cards', 'table', 'cards', 'list']).toContain(type);
    expect(name).not.toBe('');
    for (const id of [...order, ...(groupBy === undefined ? [] : [groupBy.property])]) {
      expect(id).toMatch(/^(?:note|file|formula)\./);
      if (id.startsWith('formula.')) expect(Object.keys(formulas)).toContain(id.slice('formula.'.length));
    }
    const known = ['sort', ...(type === 'topic-atlas-cards' ? optionKeys : [])];
    for (const key of Object.keys(more)) expect(known).toContain(key);
  }
  for (const file of found)
    for (const name of Object.keys(formulas)) expect(scopeOf(vault, file, formulas).formula(name)).not.toBeNull();
});

test('every option of the view is in its table', () => {
  const [, table = ''] = /\n\| option \| key \|[^\n]*\n\|[^\n]*\n((?:\|[^\n]*\n)+)/.exec(DOCS) ?? [];
  const told = Array.from(table.matchAll(/^\|[^|]*\|([^|]*)\|/gm), ([, cell = '']) =>
    Array.from(cell.matchAll(/`(\w+)`/g), ([, key]) => key),
  ).flat();
  expect(told.sort()).toEqual([...optionKeys].sort());
});
