import { Atlas } from '../../src/core/atlas/atlas';
import { NO_CARD } from '../../src/core/cards/card';
import { cardFromMetadata } from '../support/find-card';
import { IndexWriter } from '../../src/core/index-notes/rebuild';
import { VaultError, type NoteStore } from '../../src/core/vault';
import { parseNote } from '../../pkg/cli/folder/markdown';
import { DEFAULTS, type Settings } from '../../src/settings';
import { collectGarbage, mb, ms, printTable, processorTime, times, timeSteps } from './measure';
import { syntheticNotes, syntheticTopics, SyntheticVault } from './synthetic';

// A rebuild without the disk: everything to write, one note changed, nothing to change.

const SIZES = process.argv[2] === undefined ? [1_000, 10_000, 100_000] : [Number(process.argv[2])];

/** Index notes in memory. What is written is known at once, as after the app has read it. */
class Store implements NoteStore {
  readonly texts = new Map<string, string>();
  writes = 0;

  constructor(private readonly vault: SyntheticVault) {}

  read(path: string): Promise<string> {
    const text = this.texts.get(path);
    return text === undefined ? Promise.reject(new VaultError('missing', path)) : Promise.resolve(text);
  }

  exists(path: string): Promise<boolean> {
    return Promise.resolve(this.texts.has(path));
  }

  create(path: string, text: string): Promise<void> {
    this.write(path, text);
    return Promise.resolve();
  }

  async process(path: string, change: (text: string) => string): Promise<string> {
    const before = await this.read(path);
    const after = change(before);
    if (after !== before) this.write(path, after);
    return after;
  }

  remove(path: string): Promise<void> {
    this.texts.delete(path);
    return Promise.resolve();
  }

  private write(path: string, text: string): void {
    this.texts.set(path, text);
    this.vault.set(path, parseNote(text));
    this.writes++;
  }
}

/** The floor: the same entries by the simplest code, no link looked up, nothing kept of what stood there. */
function plainTexts(atlas: Atlas, vault: SyntheticVault): string[] {
  return atlas.topics().map(({ id, name }) => {
    const notes = Array.from(atlas.notesIn(id), (path) => ({ path, title: path.slice(path.lastIndexOf('/') + 1, -3) }));
    notes.sort((a, b) => (a.title < b.title ? -1 : 1));
    return `# ${name}\n${notes
      .map(({ path, title }) => {
        const { problem, approach } = vault.metadata(path)?.frontmatter ?? {};
        return `- [[${title}]]: ${String(problem)} → ${String(approach)}`;
      })
      .join('\n')}\n`;
  });
}

async function clocked(run: () => unknown): Promise<number> {
  collectGarbage();
  const start = processorTime();
  await run();
  return processorTime() - start;
}

/** The longest time for which a rebuild lets nothing else happen, in milliseconds of the processor. */
class LongestStep {
  private last = processorTime();

  constructor(public longest: number) {}

  step(): boolean {
    const now = processorTime();
    this.longest = Math.max(this.longest, now - this.last);
    this.last = processorTime();
    return true;
  }
}

async function rebuild(vault: SyntheticVault, atlas: Atlas, store: Store, settings: Settings): Promise<number> {
  const planned = timeSteps(
    IndexWriter.inSteps(
      {
        atlas,
        links: vault,
        options: settings.index,
        resolve: (linkpath, source) => vault.resolve(linkpath, source),
        card: (path) => cardFromMetadata(vault.metadata(path) ?? {}, settings.cards) ?? NO_CARD,
      },
      vault.notes.keys(),
      true,
    ),
  );
  const writer = planned.result;
  const progress = new LongestStep(planned.longest);
  const plan = await writer.planRebuild(store, progress);
  progress.step();
  // What the disk and the app do with what is written is not ours.
  const { written } = await writer.apply(plan.changes, store);
  for (const { path } of written) atlas.update(path, vault.metadata(path));
  return progress.longest;
}

const rows = [
  [
    'notes',
    'index notes',
    'plain texts',
    'everything to write',
    'to floor',
    'one note changed',
    'written',
    'nothing to change',
    'to floor',
    'written',
    'longest step',
    'heap',
  ],
];
for (const size of SIZES) {
  const vault = new SyntheticVault(syntheticNotes({ notes: size }));
  const settings: Settings = { ...DEFAULTS, topics: syntheticTopics(size) };
  const atlas = Atlas.build(vault, settings);
  const store = new Store(vault);
  const run = (): Promise<number> => rebuild(vault, atlas, store, settings);
  const writesOf = async (): Promise<{ took: number; writes: number; longest: number }> => {
    const before = store.writes;
    let longest = 0;
    const took = await clocked(async () => {
      longest = await run();
    });
    return { took, writes: store.writes - before, longest };
  };
  // The first round warms up.
  await run();
  store.texts.forEach((_, path) => {
    vault.delete(path);
    atlas.remove(path);
  });
  store.texts.clear();
  const floor = await clocked(() => plainTexts(atlas, vault));
  const all = await writesOf();
  await run();
  const [path = ''] = atlas.notesIn('t0');
  const metadata = vault.metadata(path);
  const changed = { ...metadata, frontmatter: { ...metadata?.frontmatter, problem: 'Another problem.' } };
  vault.set(path, changed);
  atlas.update(path, changed);
  const one = await writesOf();
  const none = await writesOf();
  rows.push([
    size.toLocaleString('en'),
    String(store.texts.size),
    ms(floor),
    ms(all.took),
    times(all.took / floor),
    ms(one.took),
    String(one.writes),
    ms(none.took),
    times(none.took / floor),
    String(none.writes),
    ms(none.longest),
    mb(process.memoryUsage().heapUsed),
  ]);
}
printTable('A rebuild in memory', rows);

// What a rebuild leaves behind: nothing, however often.
const left = [['notes', 'heap after two rebuilds', 'after ten more']];
for (const size of SIZES.filter((notes) => notes <= 10_000)) {
  const vault = new SyntheticVault(syntheticNotes({ notes: size }));
  const settings: Settings = { ...DEFAULTS, topics: syntheticTopics(size) };
  const atlas = Atlas.build(vault, settings);
  const store = new Store(vault);
  const heapAfter = async (rebuilds: number): Promise<string> => {
    for (let i = 0; i < rebuilds; i++) await rebuild(vault, atlas, store, settings);
    collectGarbage();
    return mb(process.memoryUsage().heapUsed);
  };
  left.push([size.toLocaleString('en'), await heapAfter(2), await heapAfter(10)]);
}
printTable('What stays in memory', left);

// One topic that holds every note, and a home index that lists them all: the longest that index notes can be.
const large = [['notes', 'to write: longest step', 'nothing to change: longest step']];
for (const size of SIZES) {
  const vault = new SyntheticVault(syntheticNotes({ notes: size }));
  const settings: Settings = {
    ...DEFAULTS,
    namesBecomeTopics: false,
    topics: { all: { name: 'All', rules: { folders: [''] } } },
    index: { ...DEFAULTS.index, homeLimit: size },
  };
  const atlas = Atlas.build(vault, settings);
  const store = new Store(vault);
  large.push([
    size.toLocaleString('en'),
    ms(await rebuild(vault, atlas, store, settings)),
    ms(await rebuild(vault, atlas, store, settings)),
  ]);
}
printTable('Index notes of every note', large);
