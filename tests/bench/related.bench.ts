import { Atlas } from '../../src/core/atlas/atlas';
import { DEFAULT_TEMPLATE_FOLDERS } from '../../src/core/notes/ignored';
import { AtlasGraph } from '../../src/core/related/atlas-graph';
import { NameMatcher } from '../../src/core/related/mentions';
import { RelatedNotes } from '../../src/core/related/related-notes';
import { heapOf, median, ms, printTable, time, times, timeSteps } from './measure';
import { plainScan } from './plain-scan';
import { printQuality, printShown } from './related-quality';
import { random, syntheticNotes, syntheticTopics, SyntheticVault } from './synthetic';

/** `npm run bench -- related [SIZE | quality | shown]` */
const given = process.argv[2];
const [QUALITY, SHOWN] = ['quality', 'shown'];
const SIZES = given === undefined ? [1_000, 10_000, 100_000] : [Number(given)];
const ASKED = 300;
const WORDS_PER_NOTE = 250;

/** Text whose words are as unevenly common as in a language: the n-th most common word stands in proportion to 1/n. */
function textOf(next: () => number, vocabulary: number): string {
  return Array.from({ length: WORDS_PER_NOTE }, () => `w${Math.floor(vocabulary ** next()).toString(36)}`).join(' ');
}

function measure(size: number): { steps: string[]; queries: string[]; memory: string[] } {
  const vault = new SyntheticVault(syntheticNotes({ notes: size }));
  const atlas = Atlas.build(vault, {
    topics: syntheticTopics(size),
    topicsProperty: 'topics',
    namesBecomeTopics: true,
    templateFolders: DEFAULT_TEMPLATE_FOLDERS,
    excludedFolders: [],
  });
  const paths = Array.from(vault.notes.keys());
  // A vocabulary grows about with the root of the text.
  const vocabulary = Math.round(60 * (size * WORDS_PER_NOTE) ** 0.5);
  const texts = (): Generator<string> =>
    (function* all() {
      const next = random(3);
      for (let i = 0; i < size; i++) yield textOf(next, vocabulary);
    })();

  const put = timeSteps(RelatedNotes.inSteps(new AtlasGraph(atlas)));
  const related = put.result;
  let [read, longestRead, floor] = [0, 0, 0];
  let i = 0;
  for (const text of texts()) {
    floor += time(() => plainScan(text));
    const took = time(() => related.setText(paths[i++] ?? '', text));
    read += took;
    longestRead = Math.max(longestRead, took);
  }
  const learned = timeSteps(related.learn());
  const next = random(5);
  const asked = Array.from({ length: ASKED }, () => paths[3 + Math.floor(next() * (size - 3))] ?? '');
  for (const path of asked) related.related(path);
  const askAll = (): number[] => asked.map((path) => time(() => related.related(path))).sort((a, b) => a - b);
  const took = askAll();
  const hub = median(Array.from({ length: 15 }, () => time(() => related.related(paths[0] ?? ''))));
  const { bytes } = related;
  const preparing = time(() => related.prepareForMany());
  askAll();
  const prepared = median(askAll());
  const name = size.toLocaleString('en');
  const heap = heapOf(() => {
    const again = timeSteps(RelatedNotes.inSteps(new AtlasGraph(atlas))).result;
    let k = 0;
    for (const text of texts()) again.setText(paths[k++] ?? '', text);
    return again;
  });
  return {
    steps: [
      name,
      ms(put.all),
      ms(put.longest),
      ms(read),
      ms(longestRead),
      times(read / floor),
      ms(learned.all),
      ms(learned.longest),
    ],
    queries: [
      name,
      ms(median(took)),
      ms(took[Math.floor(ASKED * 0.95)] ?? NaN),
      ms(took[ASKED - 1] ?? NaN),
      ms(hub),
      ms(preparing),
      ms(prepared),
    ],
    memory: [name, String(Math.round(heap / size)), String(Math.round(bytes / size))],
  };
}

/** All names of a vault looked for in one long text. */
function mentions(size: number): string[] {
  const next = random(9);
  const names = Array.from(
    { length: size },
    (_, i) => `w${Math.floor(40_000 ** next()).toString(36)} w${(i % 5_000).toString(36)}`,
  );
  const text = Array.from({ length: 400 }, () => textOf(next, 40_000)).join('\n\n');
  const build = time(() => new NameMatcher(names));
  const matcher = new NameMatcher(names);
  const find = median(Array.from({ length: 5 }, () => time(() => matcher.find(text))));
  const floor = median(Array.from({ length: 5 }, () => time(() => plainScan(text))));
  return [size.toLocaleString('en'), ms(build), ms(find), times(find / floor)];
}

function printSpeed(): void {
  const measured = SIZES.map(measure);
  printTable('Taking in: metadata, then texts, then learning from the links', [
    ['notes', 'metadata', 'longest step', 'texts', 'longest', 'texts : a plain scan', 'learning', 'longest step'],
    ...measured.map(({ steps }) => steps),
  ]);
  printTable('One question with its twenty answers and their reasons', [
    ['notes', 'median', '95 of 100', 'longest', 'a hub', 'prepared for many in', 'then, median'],
    ...measured.map(({ queries }) => queries),
  ]);
  printTable('Bytes per note, without the atlas', [
    ['notes', 'heap', 'typed arrays of words'],
    ...measured.map(({ memory }) => memory),
  ]);
  printTable('Names found in a text of 0.5 MB', [
    ['names', 'built in', 'found in', ': a plain scan'],
    ...SIZES.map(mentions),
  ]);
}

if (given !== QUALITY && given !== SHOWN) printSpeed();
if (given === undefined || given === QUALITY) printQuality();
if (given === undefined || given === SHOWN) printShown();
