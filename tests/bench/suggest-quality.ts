import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Atlas } from '../../src/core/atlas/atlas';
import type { Note } from '../../src/core/notes/note';
import { folderOf } from '../../src/core/notes/paths';
import { compareCodePoints } from '../../src/core/text/compare';
import { SURE } from '../../src/core/topics/suggest/calibration';
import type { SuggestNote, SuggestSource, SuggestTopic } from '../../src/core/topics/suggest/source';
import { finish } from '../../src/core/steps';
import { TopicTrainer } from '../../src/core/topics/suggest/trainer';
import { FolderVault } from '../../pkg/cli/folder/vault';
import { printTable } from './measure';
import { random } from './synthetic';

const SEEDS = [1, 2, 3];
const DEPTHS = [1, 2, 3];
/** A folder with fewer notes is no topic. */
const FEWEST = 5;
const PATH_IN_LINK = /\]\([^)\s]*\)|(\[\[)[^\]|#\n]*\//g;

/** A vault in which the folder of a note is its topic; of one note in five nobody knows it, and no path tells it. */
class FolderQuestion implements SuggestSource {
  readonly hidden = new Map<string, string>();
  readonly #topics = new Map<string, string>();
  readonly #atlas: Atlas;

  constructor(atlas: Atlas, depth: number, seed: number) {
    this.#atlas = atlas;
    const counts = new Map<string, number>();
    const label = ({ path }: Note): string => folderOf(path).split('/').slice(0, depth).join('/');
    for (const note of atlas.notes()) counts.set(label(note), (counts.get(label(note)) ?? 0) + 1);
    const notes = Array.from(atlas.notes()).filter(
      (note) => label(note) !== '' && (counts.get(label(note)) ?? 0) >= FEWEST,
    );
    const next = random(seed);
    const drawn = notes
      .sort((a, b) => compareCodePoints(a.path, b.path))
      .map((note) => ({ note, key: next() }))
      .sort((a, b) => a.key - b.key);
    drawn.forEach(({ note }, i) => (i < drawn.length / 5 ? this.hidden : this.#topics).set(note.path, label(note)));
  }

  get paths(): string[] {
    return [...this.#topics.keys(), ...this.hidden.keys()];
  }

  topics(): SuggestTopic[] {
    return Array.from(new Set(this.#topics.values()))
      .sort()
      .map((id) => ({ id, names: [id.slice(id.lastIndexOf('/') + 1)] }));
  }

  topicsOf(path: string): string[] {
    return [this.#topics.get(path) ?? []].flat();
  }

  linksFrom(path: string): Iterable<string> {
    return this.#atlas.linksFrom(path);
  }

  linksTo(path: string): Iterable<string> {
    return this.#atlas.linksTo(path);
  }

  note(path: string, text: string): SuggestNote {
    const title = this.#atlas.note(path)?.title ?? '';
    return { path, title, aliases: [], tags: [], folder: '', properties: [], text: text.replace(PATH_IN_LINK, '$1') };
  }
}

interface Tally {
  asked: number;
  first: number;
  three: number;
  sure: number;
  right: number;
}

/**
 * How often the folder of a note is suggested for it, on the vaults of the folder that `TOPIC_ATLAS_TEST_DATA` names.
 */
export async function printSuggestQuality(): Promise<void> {
  const folder = join(process.env['TOPIC_ATLAS_TEST_DATA'] ?? '', 'vaults');
  if (process.env['TOPIC_ATLAS_TEST_DATA'] === undefined || !existsSync(folder)) {
    console.log('\nQuality is not measured: TOPIC_ATLAS_TEST_DATA names no folder with vaults.');
    return;
  }
  const rows = [['vault', 'depth', 'topics', 'first is right', 'in first three', 'sure', 'right when sure']];
  for (const name of readdirSync(folder).sort()) rows.push(...(await rowsFor(name, join(folder, name, 'vault'))));
  printTable(`Suggesting the folder of one note in five, ${SEEDS.length} draws`, rows);
}

async function rowsFor(name: string, root: string): Promise<string[][]> {
  const vault = await FolderVault.open(root);
  const texts = new Map<string, string>();
  for (const { path } of vault.files()) texts.set(path, await vault.read(path));
  const atlas = Atlas.build(vault, {
    topics: {},
    topicsProperty: 'topics',
    namesBecomeTopics: true,
    templateFolders: [],
    excludedFolders: [],
  });
  return DEPTHS.flatMap((depth) => {
    const questions = SEEDS.map((seed) => new FolderQuestion(atlas, depth, seed));
    const topics = questions[0]?.topics().length ?? 0;
    return topics < 2
      ? []
      : [[name, String(depth), String(topics), ...shares(questions.map((question) => ask(question, texts)))]];
  });
}

function ask(question: FolderQuestion, texts: ReadonlyMap<string, string>): Tally {
  const note = (path: string): SuggestNote => question.note(path, texts.get(path) ?? '');
  const trainer = new TopicTrainer(question);
  for (const path of question.paths) trainer.add(note(path));
  const suggester = finish(trainer.train());
  const tally = { asked: 0, first: 0, three: 0, sure: 0, right: 0 };
  for (const [path, topic] of question.hidden) {
    const suggestions = suggester.suggest(note(path), 3);
    const isRight = suggestions[0]?.topic === topic;
    const isSure = (suggestions[0]?.score ?? 0) >= SURE;
    tally.asked++;
    if (isRight) tally.first++;
    if (suggestions.some((suggestion) => suggestion.topic === topic)) tally.three++;
    if (isSure) tally.sure++;
    if (isSure && isRight) tally.right++;
  }
  return tally;
}

function shares(tallies: readonly Tally[]): string[] {
  const sum = (key: keyof Tally): number => tallies.reduce((all, tally) => all + tally[key], 0);
  const share = (part: number, all: number): string => (all === 0 ? '-' : (part / all).toFixed(3));
  return [
    share(sum('first'), sum('asked')),
    share(sum('three'), sum('asked')),
    share(sum('sure'), sum('asked')),
    share(sum('right'), sum('sure')),
  ];
}
