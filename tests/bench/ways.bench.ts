import { Atlas } from '../../src/core/atlas/atlas';
import { DEFAULT_TEMPLATE_FOLDERS } from '../../src/core/notes/ignored';
import { AtlasGraph } from '../../src/core/related/atlas-graph';
import { RelatedNotes } from '../../src/core/related/related-notes';
import { finish } from '../../src/core/steps';
import { median, ms, printTable, time } from './measure';
import { note, random, syntheticNotes, syntheticTopics, SyntheticVault, type SyntheticNote } from './synthetic';

/** `npm run bench -- ways [SIZE]`: chains are planted between notes, and looked for. */
const SIZES = process.argv[2] === undefined ? [1_000, 10_000, 100_000] : [Number(process.argv[2])];
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

function measure(size: number): string[] {
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
  const related = finish(RelatedNotes.inSteps(new AtlasGraph(atlas)));
  for (const { path, text } of all) related.setText(path, text);
  let found = 0;
  const planted = chains.map(({ paths }) =>
    timeCold(related, () => {
      const ways = related.waysBetween(paths[0] ?? '', paths[paths.length - 1] ?? '');
      if (ways.some(({ hops }) => hops.every(({ to }, i) => to === paths[i + 1]))) found++;
    }),
  );
  const pick = (): string => others[Math.floor(next() * size)]?.path ?? '';
  const any = Array.from({ length: CHAINS }, () => timeCold(related, () => related.waysBetween(pick(), pick())));
  const name = size.toLocaleString('en');
  return [
    name,
    `${found} of ${CHAINS}`,
    ms(median(planted)),
    ms(Math.max(...planted)),
    ms(median(any)),
    ms(Math.max(...any)),
  ];
}

/** After a change of the vault nothing of its links is known by slots. */
function timeCold(related: RelatedNotes, work: () => void): number {
  related.apply(NO_CHANGES);
  return time(work);
}

printTable('Ways between two notes, right after a change of the vault', [
  ['notes', 'planted chains found', 'median', 'longest', 'any two notes: median', 'longest'],
  ...SIZES.map(measure),
]);
