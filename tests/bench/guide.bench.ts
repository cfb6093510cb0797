import { Atlas } from '../../src/core/atlas/atlas';
import { DEFAULT_TEMPLATE_FOLDERS } from '../../src/core/notes/ignored';
import { NO_WORDS, type WordRecord } from '../../src/core/related/word-record';
import { mergeProposed } from '../../src/core/topics/infer-merge';
import { findTopics, proposeTopics } from '../../src/core/topics/infer-proposal';
import { contentFinder } from '../../src/core/topics/sources/content/content';
import { textWords } from '../../src/core/topics/sources/content/text-words';
import { ms, printTable, time, timeSteps } from './measure';
import { syntheticNotes, SyntheticVault } from './synthetic';

const SIZES = process.argv[2] === undefined ? [1_000, 10_000] : [Number(process.argv[2])];

/** What the guide does to propose topics, from metadata at first, then from texts. */
function measure(size: number): Record<string, string> {
  const vault = new SyntheticVault(syntheticNotes({ notes: size }));
  const atlas = Atlas.build(vault, {
    topics: {},
    topicsProperty: 'topics',
    namesBecomeTopics: true,
    templateFolders: DEFAULT_TEMPLATE_FOLDERS,
    excludedFolders: [],
  });
  const found = timeSteps(findTopics(atlas, 'topics'));
  const proposed = time(() => proposeTopics(found.result.sources, {}));
  const words = new Map<string, WordRecord>();
  const texts = Array.from(syntheticNotes({ notes: size }));
  const read = time(() => {
    for (const { path, text } of texts) words.set(path, textWords(text));
  });
  const finder = contentFinder({ words: (path) => words.get(path) ?? NO_WORDS, headings: () => [] });
  const grouped = timeSteps(findTopics(atlas, 'topics', [finder]));
  const all = [...found.result.sources, ...grouped.result.sources];
  const topics = proposeTopics(all, {});
  const [first, second] = topics;
  const merges = first === undefined || second === undefined ? [] : [{ from: second.id, into: first.id }];
  return {
    'found in metadata': ms(found.all),
    '· longest step': ms(found.longest),
    'first proposal': ms(proposed),
    'words taken from texts': ms(read),
    'groups found in them': ms(grouped.all),
    '· longest step ': ms(grouped.longest),
    'proposal of all': ms(time(() => proposeTopics(all, {}))),
    'one merge': ms(time(() => mergeProposed(topics, merges))),
    topics: String(topics.length),
  };
}

const reports = SIZES.map((size) => ({ size, rows: measure(size) }));
printTable('The guide', [
  ['notes', ...reports.map(({ size }) => size.toLocaleString('en'))],
  ...Object.keys(reports[0]?.rows ?? {}).map((name) => [name, ...reports.map(({ rows }) => rows[name] ?? '')]),
]);
