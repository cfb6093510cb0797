import { Atlas } from '../../src/core/atlas/atlas';
import { AtlasSuggestSource, notesToLearnFrom } from '../../src/core/topics/suggest/from-atlas';
import { TopicTrainer } from '../../src/core/topics/suggest/trainer';
import { mb, ms, printTable, time, times, timeSteps } from './measure';
import { plainScan } from './plain-scan';
import { printSuggestQuality } from './suggest-quality';
import { random, syntheticNotes, syntheticTopics, SyntheticVault } from './synthetic';

const SIZES = process.argv[2] === undefined ? [1_000, 4_000, 16_000] : [Number(process.argv[2])];

const WORDS_PER_NOTE = 250;

/**
 * Words as unevenly common as in a language (the n-th most common in proportion to 1/n), one in five of a topic's own.
 */
function textOf(next: () => number, vocabulary: number, topic: string): string {
  const word = (): string => `w${Math.floor(vocabulary ** next()).toString(36)}`;
  return Array.from({ length: WORDS_PER_NOTE }, (_, i) => (i % 5 === 0 ? `${word()}${topic}` : word())).join(' ');
}

function speed(size: number): string[] {
  const vault = new SyntheticVault(syntheticNotes({ notes: size }));
  const atlas = Atlas.build(vault, {
    topics: syntheticTopics(size),
    topicsProperty: 'topics',
    namesBecomeTopics: true,
    templateFolders: [],
    excludedFolders: [],
  });
  const next = random(1);
  const source = new AtlasSuggestSource(atlas, 'topics');
  const notes = notesToLearnFrom(atlas)
    .flatMap((path) => atlas.note(path) ?? [])
    .map((note) => source.note(note, textOf(next, size, [...atlas.topicsOf(note.path)][0] ?? '')));
  const trainer = new TopicTrainer(source);
  const floor = time(() => notes.reduce((count, { text }) => count + plainScan(text), 0));
  const added = time(() => {
    for (const note of notes) trainer.add(note);
  });
  const { result: suggester, all: took, longest } = timeSteps(trainer.train());
  const asked = notes.slice(-200);
  const suggested = time(() => {
    for (const note of asked) suggester.suggest(note, 5);
  });
  return [
    String(size),
    String(notes.length),
    String(atlas.topics().length),
    ms(floor),
    ms(added),
    ms(took),
    times((added + took) / floor),
    ms(longest),
    ms(suggested / asked.length),
    mb(process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers),
  ];
}

printTable('Learning: against going once through the same texts', [
  [
    'notes',
    'learned from',
    'topics',
    'a plain scan',
    'taking in',
    'training',
    'all / scan',
    'longest step',
    'one note asked',
    'memory',
  ],
  ...SIZES.map(speed),
]);
if (process.argv[2] === undefined) await printSuggestQuality();
