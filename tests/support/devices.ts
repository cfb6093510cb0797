import fc from 'fast-check';
import { type MemoryPort, NO_MEMORY } from '../../src/core/index-notes/memory';
import { findRegion } from '../../src/core/index-notes/lines/markers';
import type { Settings } from '../../src/settings';
import { MemoryVault } from './memory-vault';
import { mergeAsGit, mergeFiles, type MergeTexts } from './merges';
import { Renames } from '../../src/obsidian/services/rebuild/renames';
import { atlasOf, deviceMemory, rebuild, settingsOf, writerFor, type Rebuilt } from '../core/index-notes/vault';

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
  /** In the app; it may change the links to the note along. */
  | { readonly kind: 'rename'; readonly note: string; readonly relinks: boolean }
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
    fc.record({ kind: fc.constant('rename' as const), note, relinks: fc.boolean() }),
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
  vault: MemoryVault;
  private created = 0;
  private readonly renames = new Renames();

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
        return void (await this.rebuild());
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
      case 'rename':
        return this.rename(one.note, `${one.note} ${this.name}${this.created++}`, one.relinks);
      default:
        return this.type(one.kind, one.index, one.at);
    }
  }

  rebuild(): Promise<Rebuilt> {
    return rebuild(this.vault, this.settings, this.memory, (path) => this.renames.formerNames(path));
  }

  private async update(): Promise<void> {
    const atlas = atlasOf(this.vault, this.settings);
    const former = (path: string): string[] => this.renames.formerNames(path);
    const writer = writerFor(this.vault, this.settings, atlas, false, this.memory, former);
    for (const wanted of writer.wanted())
      await writer.update(wanted, this.vault, { kind: 'update', removable: () => true });
  }

  private async rename(from: string, to: string, relinks: boolean): Promise<void> {
    const text = this.vault.contents()[`${from}.md`];
    if (text === undefined) return;
    this.renames.add(`${from}.md`, `${to}.md`);
    this.vault.put(`${to}.md`, text);
    await this.vault.remove(`${from}.md`);
    if (!relinks) return;
    for (const [path, old] of Object.entries(this.vault.contents())) {
      const linked = old.replaceAll(`[[${from}]]`, `[[${to}]]`).replaceAll(`[[${from}|`, `[[${to}|`);
      if (linked !== old) this.vault.put(path, linked);
    }
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
    // Where no region is, a line would stand above the properties, and they would be none any more.
    if (begin < 0) return;
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
/** What happens on some devices between two meetings. */
export interface History {
  readonly base: Readonly<Record<string, string>>;
  readonly settings: Settings;
  readonly sides: readonly (readonly Step[])[];
}

/** Each of so many devices edits notes of its own. */
export function historiesOf(devices: number): fc.Arbitrary<History> {
  const share = Math.ceil(NOTES.length / devices);
  const sides = Array.from({ length: devices }, (_, i) => sideOf(NOTES.slice(i * share, (i + 1) * share)));
  return fc.record({ base, settings, sides: fc.tuple(...sides) });
}

/** All devices edit any note, the same ones too. */
export function crossedHistories(devices: number): fc.Arbitrary<History> {
  return fc.record({ base, settings, sides: fc.tuple(...Array.from({ length: devices }, () => sideOf(NOTES))) });
}

/** Lines of the regions of all index notes. */
function regionLines(files: Readonly<Record<string, string>>): Map<string, readonly string[]> {
  return new Map(
    Object.entries(files).flatMap(([path, text]) => {
      const region = path.startsWith('Topics/') ? findRegion(text) : 'no-markers';
      return typeof region === 'string' ? [] : [[path, region.lines] as const];
    }),
  );
}

async function rebuilt(
  files: Record<string, string>,
  { settings: wanted, memory }: Device,
): Promise<Record<string, string>> {
  const vault = new MemoryVault(files);
  await rebuild(vault, wanted, memory);
  return vault.contents();
}

/** Texts that are typed here around tokens. */
const TYPED = ['My', 'thought', 'remark'];

/** Pieces of tokens that stand in no line of ours. */
const TORN_TOKEN = /typ|ype|ped|ed[abc]\d|[abc]\dx/;

/** Whether a line is of a person's: with a token or a piece of one, or all that a merge has left of their words. */
function hasTyped(line: string, tokens: ReadonlySet<string>): boolean {
  if (TORN_TOKEN.test(line)) return true;
  const words = line.split(/[\s[\]-]+/).filter((word) => word !== '');
  const texts = [...TYPED, ...tokens];
  return words.some(({ length }) => length > 2) && words.every((word) => texts.some((text) => text.includes(word)));
}

/** Whether an entry in a region begins as no line of another one. */
function lacksLabel(region: readonly string[], other: readonly string[]): boolean {
  const labelsOf = (lines: readonly string[]): string[] =>
    lines.flatMap((line) => /^(?:- |> \[!\w+\] |\| )(.+?)(?=: | \||$)/.exec(line)?.[1] ?? []);
  const known = new Set(labelsOf(other));
  return labelsOf(region).some((label) => !known.has(label));
}

/** Some devices go their ways from one state, meet, and each rebuilds: throws where a promise does not hold then. */
export async function meet(
  merge: MergeTexts,
  { remembers, edits }: { readonly remembers: boolean; readonly edits: 'own' | 'same' },
  history: History,
): Promise<void> {
  const typed = new Set<string>();
  const first = new MemoryVault(history.base);
  await rebuild(first, history.settings);
  const start = first.contents();
  const devices = history.sides.map(
    (_, i) => new Device(start, history.settings, remembers ? deviceMemory() : NO_MEMORY, 'abc'[i] ?? '', typed),
  );
  for (const device of devices) await device.rebuild();
  for (const [i, steps] of history.sides.entries()) for (const one of steps) await devices[i]?.take(one);
  let merged: Record<string, string> = devices[0]?.vault.contents() ?? {};
  for (const [i, device] of devices.slice(1).entries()) {
    // In a work tree nothing is merged before the marks of the last conflict are gone.
    if (i > 0 && merge === mergeAsGit) merged = await rebuilt(merged, device);
    merged = mergeFiles(start, merged, device.vault.contents(), merge);
  }
  const after: Record<string, string>[] = [];
  for (const device of devices) {
    device.vault = new MemoryVault(merged);
    const { plan } = await device.rebuild();
    expect(plan.skipped.map(({ path, reason }) => [path, reason, merged[path]])).toEqual([]);
    const again = await device.rebuild();
    expect(again.plan.changes).toEqual([]);
    after.push(device.vault.contents());
  }
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
  // Which of two edits of one note is meant only a person can say.
  if (!remembers || edits === 'same') return;
  // Where a merge tore out the line of a note that one device alone had listed, the others take it for new.
  const isByHand = history.settings.index.order === 'manual';
  const tornOut = new Set(
    Object.keys(merged).filter((path) => {
      const [one, other] = [regionLines(after[0] ?? {}), mergedRegions].map((regions) => regions.get(path) ?? []);
      return isByHand && lacksLabel(one ?? [], other ?? []);
    }),
  );
  const comparable = (files: Readonly<Record<string, string>>): unknown =>
    Object.entries(files).map(([path, text]) => [path, tornOut.has(path) ? text.split('\n').sort() : text]);
  for (const other of after.slice(1)) expect(comparable(after[0] ?? {})).toEqual(comparable(other));
  const fresh = new MemoryVault(merged);
  for (const [path, text] of Object.entries(merged)) {
    // A page that has no index yet has no region either, and stays as it is.
    if (path.startsWith('Topics/') && text.includes('begin -->'))
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
        !/topic-atlas:kept|^\|/.test(line) &&
        !hasTyped(line, typed) &&
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
