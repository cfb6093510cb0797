import fc from 'fast-check';
import type { MemoryPort } from '../../../src/core/index-notes/memory';
import { NO_MEMORY } from '../../../src/core/index-notes/memory';
import { findRegion } from '../../../src/core/index-notes/markers';
import type { Settings } from '../../../src/settings';
import { MemoryVault } from '../../support/memory-vault';
import { mergeAsGit, mergeAsSync, mergeFiles, type MergeTexts } from '../../support/merges';
import { atlasOf, deviceMemory, rebuild, settingsOf, writerFor } from './vault';

const RUNS = Number(process.env.TOPIC_ATLAS_RUNS ?? 40);
/** The same histories in every usual run; others where more are asked for. */
const SEED = process.env.TOPIC_ATLAS_RUNS === undefined ? { seed: 11 } : {};

const NOTES = ['Gram', 'Mercer', 'Nyström', 'Rank', '核', 'a [b] c', 'One | two', 'Zebra'];
const TOPICS = ['Kernels', 'Sampling', 'Theory'];
const PROBLEMS = [
  '',
  'Which functions are kernels?',
  'Gram matrices are too large',
  'How to choose the columns of a matrix',
  '列が多すぎる',
  'Costs grow with the square of what is there',
];
const APPROACHES = [
  '',
  'sample some columns',
  'those whose Gram matrices are positive',
  'look at the leverage of each row first',
];

/** What a person or the plugin does on one device. */
type Step =
  | { readonly kind: 'edit'; readonly note: string; readonly problem: string; readonly approach: string }
  | { readonly kind: 'sort'; readonly note: string; readonly topics: readonly string[] }
  | { readonly kind: 'create' | 'delete'; readonly note: string; readonly topics: readonly string[] }
  | { readonly kind: 'own-line' | 'remark' | 'words' | 'bare-link'; readonly index: string; readonly at: number }
  | { readonly kind: 'rebuild' | 'update' };

const topics = fc.subarray(TOPICS, { minLength: 1 });
const index = fc.constantFrom(...TOPICS, 'Topics');
const stepOf = (notes: readonly string[]): fc.Arbitrary<Step> => {
  const note = fc.constantFrom(...notes);
  return fc.oneof(
    fc.record({
      kind: fc.constant('edit' as const),
      note,
      problem: fc.constantFrom(...PROBLEMS),
      approach: fc.constantFrom(...APPROACHES),
    }),
    fc.record({ kind: fc.constant('sort' as const), note, topics }),
    fc.record({ kind: fc.constantFrom('create' as const, 'delete' as const), note, topics }),
    fc.record({
      kind: fc.constantFrom('own-line' as const, 'remark' as const, 'words' as const, 'bare-link' as const),
      index,
      at: fc.nat(60),
    }),
    fc.record({ kind: fc.constantFrom('rebuild' as const, 'update' as const) }),
  );
};

const noteText = (topicsOf: readonly string[], problem: string, approach: string): string =>
  `---\ntopics: ${JSON.stringify(topicsOf)}\nproblem: ${JSON.stringify(problem)}\napproach: ${JSON.stringify(approach)}\n---\nText.\n`;

class Device {
  readonly vault: MemoryVault;
  private created = 0;

  constructor(
    files: Readonly<Record<string, string>>,
    readonly settings: Settings,
    readonly memory: MemoryPort,
    private readonly name: string,
    private readonly typed: Set<string>,
  ) {
    this.vault = new MemoryVault(files);
  }

  async take(one: Step): Promise<void> {
    switch (one.kind) {
      case 'rebuild':
        return void (await rebuild(this.vault, this.settings, this.memory));
      case 'update':
        return this.update();
      case 'edit':
        return this.change(one.note, (text) =>
          text
            .replace(/problem: .*/, () => `problem: ${JSON.stringify(one.problem)}`)
            .replace(/approach: .*/, () => `approach: ${JSON.stringify(one.approach)}`),
        );
      case 'sort':
        return this.change(one.note, (text) =>
          text.replace(/topics: .*/, () => `topics: ${JSON.stringify(one.topics)}`),
        );
      case 'create':
        return this.vault.put(
          `New ${this.name}${this.created++}.md`,
          noteText(one.topics, `Problem of ${this.name}`, ''),
        );
      case 'delete':
        return this.vault.contents()[`${one.note}.md`] === undefined ? undefined : this.vault.remove(`${one.note}.md`);
      default:
        return this.type(one.kind, one.index, one.at);
    }
  }

  private async update(): Promise<void> {
    const writer = writerFor(this.vault, this.settings, atlasOf(this.vault, this.settings), false, this.memory);
    for (const wanted of writer.wanted())
      await writer.update(wanted, this.vault, { kind: 'update', removable: () => true });
  }

  private change(title: string, edit: (text: string) => string): void {
    const text = this.vault.contents()[`${title}.md`];
    if (text !== undefined) this.vault.put(`${title}.md`, edit(text));
  }

  private type(kind: 'own-line' | 'remark' | 'words' | 'bare-link', title: string, at: number): void {
    const path = `Topics/${title}.md`;
    const text = this.vault.contents()[path];
    if (text === undefined) return;
    const lines = text.split('\n');
    const begin = lines.findIndex((line) => line.startsWith('<!-- topic-atlas:begin'));
    const end = lines.findIndex((line) => line.startsWith('<!-- topic-atlas:end'));
    const token = `typed${this.name}${this.typed.size}x`;
    const i = begin + 1 + (at % Math.max(1, end - begin));
    const isEntry = /^- \[\[.*\]\](?:: .*)?$/.test(lines[i] ?? '') && !/typed/.test(lines[i] ?? '');
    if (kind === 'own-line') lines.splice(i, 0, `My ${token} thought`);
    else if (kind === 'bare-link') lines.splice(i, 0, `- [[${token}]]`);
    else if (!isEntry) return;
    else if (kind === 'remark') lines.splice(i + 1, 0, `\t- remark ${token}`);
    else lines[i] = /\]\]$/.test(lines[i] ?? '') ? `${lines[i]}: ${token}` : `${lines[i]} ${token}`;
    this.typed.add(token);
    this.vault.put(path, lines.join('\n'));
  }
}

const base: fc.Arbitrary<Record<string, string>> = fc
  .array(fc.tuple(topics, fc.constantFrom(...PROBLEMS), fc.constantFrom(...APPROACHES)), {
    minLength: NOTES.length,
    maxLength: NOTES.length,
  })
  .map((all) =>
    Object.fromEntries<string>([
      ...all.map(([topicsOf, problem, approach], i): [string, string] => [
        `${NOTES[i] ?? ''}.md`,
        noteText(topicsOf, problem, approach),
      ]),
      // A page of the person's own, which the index goes into.
      ['Topics/Theory.md', '---\naliases: [T]\n---\n\n# Theory\n\nWhat I think of it: [[Gram]].\n'],
    ]),
  );
const settings = fc
  .record({
    layout: fc.constantFrom('list', 'list', 'table', 'cards'),
    order: fc.constantFrom('title', 'links', 'manual'),
  })
  .map(({ layout, order }) =>
    settingsOf({
      index: { layout, order, pages: 'into' },
      topics: Object.fromEntries(TOPICS.map((name) => [name, { name }])),
    }),
  );
const typing = fc.array(
  fc.record({
    kind: fc.constantFrom('own-line' as const, 'remark' as const, 'words' as const, 'bare-link' as const),
    index,
    at: fc.nat(60),
  }),
  { maxLength: 2 },
);
/** Index notes follow the vault by themselves; what is typed into them afterwards, they meet with. */
const sideOf = (notes: readonly string[]): fc.Arbitrary<Step[]> =>
  fc
    .tuple(fc.array(stepOf(notes), { maxLength: 6 }), fc.constantFrom('rebuild' as const, 'update' as const), typing)
    .map(([steps, kind, late]) => [...steps, { kind }, ...late]);
/** Each edits notes of its own: which of two edits of one note is meant only a person can say. */
const histories = fc.record({ base, settings, ours: sideOf(NOTES.slice(0, 4)), theirs: sideOf(NOTES.slice(4)) });

/** Lines of the regions of all index notes. */
function regionLines(files: Readonly<Record<string, string>>): Map<string, readonly string[]> {
  return new Map(
    Object.entries(files).flatMap(([path, text]) => {
      const region = path.startsWith('Topics/') ? findRegion(text) : 'no-markers';
      return typeof region === 'string' ? [] : [[path, region.lines] as const];
    }),
  );
}

async function meet(
  merge: MergeTexts,
  remembers: boolean,
  history: typeof histories extends fc.Arbitrary<infer T> ? T : never,
): Promise<void> {
  const typed = new Set<string>();
  const first = new MemoryVault(history.base);
  await rebuild(first, history.settings);
  const start = first.contents();
  const devices = ['ours', 'theirs'].map(
    (name) => new Device(start, history.settings, remembers ? deviceMemory() : NO_MEMORY, name, typed),
  );
  const [ours, theirs] = devices;
  if (ours === undefined || theirs === undefined) throw new Error('two devices');
  for (const device of devices) await rebuild(device.vault, device.settings, device.memory);
  for (const one of history.ours) await ours.take(one);
  for (const one of history.theirs) await theirs.take(one);
  const merged = mergeFiles(start, ours.vault.contents(), theirs.vault.contents(), merge);
  const after = await Promise.all(
    devices.map(async ({ settings: wanted, memory }) => {
      const vault = new MemoryVault(merged);
      const { plan } = await rebuild(vault, wanted, memory);
      expect(plan.skipped.map(({ path, reason }) => [path, reason, merged[path]])).toEqual([]);
      const again = await rebuild(vault, wanted, memory);
      expect(again.plan.changes).toEqual([]);
      return vault.contents();
    }),
  );
  const mergedRegions = regionLines(merged);
  for (const files of after) {
    const all = Object.values(files).join('\n');
    for (const token of typed) {
      const isTyped =
        Array.from(mergedRegions.values()).some((lines) => lines.some((line) => line.includes(token))) ||
        Object.entries(merged).some(([path, text]) => path.startsWith('Topics/') && text.includes(token));
      const isInEntry =
        !remembers &&
        Array.from(mergedRegions.values()).some((lines) =>
          lines.some((line) => line.includes(token) && !/^(?:My|- \[\[typed|\t- remark)/.test(line)),
        );
      if (isTyped && !isInEntry)
        expect([token, all.includes(token), merged, files]).toEqual([token, true, merged, files]);
    }
  }
  if (!remembers) return;
  expect(after[0]).toEqual(after[1]);
  const fresh = new MemoryVault(merged);
  for (const [path, text] of Object.entries(merged)) {
    if (path.startsWith('Topics/'))
      fresh.put(path, `${text.slice(0, text.indexOf('begin -->') + 9)}\n<!-- topic-atlas:end -->\n`);
  }
  await rebuild(fresh, history.settings);
  const wanted = regionLines(fresh.contents());
  for (const [path, lines] of regionLines(after[0] ?? {})) {
    const ourLines = wanted.get(path);
    if (ourLines === undefined) continue;
    const known = new Set([...ourLines, '## Kept remarks']);
    const foreign = lines.filter(
      (line) =>
        !known.has(line) &&
        !/typed|topic-atlas:kept|^\|/.test(line) &&
        !/^(?:## (?:Topics|Notes|Linked|Unsorted|Open problems)|### .*)$/.test(line),
    );
    expect({ path, foreign, merged: merged[path], lines: foreign.length > 0 ? lines : [] }).toEqual({
      path,
      foreign: [],
      merged: merged[path],
      lines: [],
    });
  }
}

test('two devices that remember where they started write the same after a merge as Obsidian Sync makes it', async () => {
  await fc.assert(
    fc.asyncProperty(histories, (history) => meet(mergeAsSync, true, history)),
    { numRuns: RUNS, ...SEED },
  );
});

test('the same after a merge of git', async () => {
  await fc.assert(
    fc.asyncProperty(histories, (history) => meet(mergeAsGit, true, history)),
    { numRuns: Math.ceil(RUNS / 3), ...SEED },
  );
});

test('with empty memories no line of a person\u2019s own is lost', async () => {
  await fc.assert(
    fc.asyncProperty(histories, (history) => meet(mergeAsSync, false, history)),
    { numRuns: RUNS, ...SEED },
  );
});
