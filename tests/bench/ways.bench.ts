import { spawnSync } from 'node:child_process';
import { Atlas } from '../../src/core/atlas/atlas';
import { DEFAULT_TEMPLATE_FOLDERS } from '../../src/core/notes/ignored';
import { AtlasGraph } from '../../src/core/related/atlas-graph';
import { RelatedNotes } from '../../src/core/related/related-notes';
import type { Way } from '../../src/core/related/ways';
import { finish } from '../../src/core/steps';
import { median, ms, printTable, processorTime, times } from './measure';
import { note, random, syntheticNotes, syntheticTopics, SyntheticVault, type SyntheticNote } from './synthetic';

/**
 * `npm run bench -- ways [SIZE]`: chains are planted between notes, and looked for. Each size has a process of its own,
 * for the first question of all runs code that no question has warmed up.
 */
const SIZES = [1_000, 10_000, 100_000];
const CHAINS = 40;
const NO_CHANGES = { added: [], removed: [], renamed: [], changed: [] };

interface Chain {
  readonly notes: readonly SyntheticNote[];
  readonly paths: readonly string[];
}

/**
 * A chain of two to six steps. Of the short ones the ends are linked with others too; long ones would have short cuts
 * then.
 */
function chain(at: number, others: readonly SyntheticNote[], next: () => number): Chain {
  const names = Array.from({ length: 3 + (at % 5) }, (_, i) => `Chain ${at} ${i}`);
  const other = (): string => others[Math.floor(next() * others.length)]?.path.replace(/\.md$/, '') ?? '';
  const last = names.length - 1;
  const notes = names.map((name, i) => {
    const onward = names[i + 1];
    const isEnd = i === 0 || i === last;
    const beside = isEnd && last <= 3 ? [other(), other(), other()] : [];
    return note(`Chains/${name}.md`, onward === undefined ? beside : [onward, ...beside], {}, [`Part ${i} of it.`]);
  });
  return { notes, paths: notes.map(({ path }) => path) };
}

function measure(size: number): string[][] {
  const next = random(11);
  const others = Array.from(syntheticNotes({ notes: size }));
  const chains = Array.from({ length: CHAINS }, (_, i) => chain(i, others, next));
  const all = [...others, ...chains.flatMap(({ notes }) => notes)];
  const atlas = Atlas.build(new SyntheticVault(all), {
    topics: syntheticTopics(size),
    topicsProperty: 'topics',
    namesBecomeTopics: true,
    templateFolders: DEFAULT_TEMPLATE_FOLDERS,
    excludedFolders: [],
  });
  const graph = new AtlasGraph(atlas);
  const related = finish(RelatedNotes.inSteps(graph));
  for (const { path, text } of all) related.setText(path, text);
  const pick = (): string => others[Math.floor(next() * size)]?.path ?? '';
  const pairs = Array.from({ length: CHAINS }, () => [pick(), pick()] as const);
  const ask = ([from, to]: readonly [string, string]): Way[] => related.waysBetween(from, to);
  const [first = ['', '']] = pairs;

  const firstOfAll = worked(() => ask(first));
  let found = 0;
  const planted = chains.map(({ paths }) =>
    timeCold(related, () => {
      const ways = ask([paths[0] ?? '', paths[paths.length - 1] ?? '']);
      if (ways.some(({ hops }) => hops.every(({ to }, i) => to === paths[i + 1]))) found++;
    }),
  );
  const any = pairs.map((pair) => timeCold(related, () => ask(pair)));
  const again = pairs.map((pair) => worked(() => ask(pair)));
  const floor = pairs.map(([from, to]) => worked(() => plainSteps(graph, from, to)));
  const row = (name: string, took: readonly number[]): string[] => [
    name,
    ms(median(took)),
    ms(Math.max(...took)),
    times(median(took) / median(floor)),
  ];
  return [
    [`${size.toLocaleString('en')} notes`, 'median', 'longest', ': the plain search'],
    row('the first question of all', [firstOfAll]),
    row(`after a change of the vault: ${found} of ${CHAINS} planted chains found`, planted),
    row('after a change of the vault: any two notes', any),
    row('the same two, asked again', again),
    row('plain search for the fewest links between them', floor),
  ];
}

/** The fewest links between two notes, by the simplest code: nothing is weighed, no note is a hub, no word counts. */
function plainSteps(graph: AtlasGraph, from: string, to: string): number {
  const seen = new Set([from]);
  let steps = 0;
  for (let edge = [from]; edge.length > 0 && !seen.has(to); steps++) {
    const onward: string[] = [];
    for (const path of edge) onward.push(...graph.linksFrom(path), ...graph.linksTo(path));
    edge = onward.filter((path) => !seen.has(path));
    for (const path of edge) seen.add(path);
  }
  return steps;
}

/** After a change of the vault nothing of its links is known by slots. */
function timeCold(related: RelatedNotes, work: () => void): number {
  related.apply(NO_CHANGES);
  return worked(work);
}

/** Milliseconds of the processor: what else the machine does shall not count. */
function worked(work: () => void): number {
  const before = processorTime();
  work();
  return processorTime() - before;
}

const [size] = process.argv.slice(2);
if (size !== undefined) printTable('Ways between two notes, processor time', measure(Number(size)));
else
  for (const each of SIZES)
    spawnSync(process.execPath, [...process.execArgv, process.argv[1] ?? '', String(each)], { stdio: 'inherit' });
