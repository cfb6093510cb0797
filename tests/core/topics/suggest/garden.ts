import type { SuggestNote, SuggestSource, SuggestTopic } from '../../../../src/core/topics/suggest/source';
import type { TopicSuggester } from '../../../../src/core/topics/suggest/suggester';
import { finish } from '../../../../src/core/steps';
import { TopicTrainer } from '../../../../src/core/topics/suggest/trainer';

export interface GardenNote {
  readonly title: string;
  readonly text?: string;
  readonly topics?: readonly string[];
  readonly links?: readonly string[];
  readonly tags?: readonly string[];
  readonly folder?: string;
}

/**
 * A small vault to learn from; paths are titles. Topics are called what their ids are, unless `names` says otherwise.
 */
export class Garden implements SuggestSource {
  readonly notes = new Map<string, GardenNote>();
  readonly #names: Readonly<Record<string, readonly string[]>>;

  constructor(notes: Iterable<GardenNote>, names: Readonly<Record<string, readonly string[]>> = {}) {
    for (const note of notes) this.notes.set(note.title, note);
    this.#names = names;
  }

  topics(): SuggestTopic[] {
    const ids = new Set([
      ...Array.from(this.notes.values()).flatMap(({ topics = [] }) => topics),
      ...Object.keys(this.#names),
    ]);
    return Array.from(ids)
      .sort()
      .map((id) => ({ id, names: this.#names[id] ?? [id] }));
  }

  topicsOf(path: string): readonly string[] {
    return this.notes.get(path)?.topics ?? [];
  }

  linksFrom(path: string): string[] {
    return (this.notes.get(path)?.links ?? []).filter((target) => this.notes.has(target) && target !== path);
  }

  linksTo(path: string): string[] {
    return Array.from(this.notes.keys()).filter((other) => other !== path && this.linksFrom(other).includes(path));
  }

  note({ title, text = '', tags = [], folder = '' }: GardenNote): SuggestNote {
    return { path: title, title, aliases: [], tags, folder, properties: [], text };
  }

  learn(): TopicSuggester {
    const trainer = new TopicTrainer(this);
    for (const note of this.notes.values()) trainer.add(this.note(note));
    return finish(trainer.train());
  }
}

/** Notes of three subjects with words of their own among common ones, and some that have no topic. */
export function threeSubjects(count = 30): GardenNote[] {
  const subjects = {
    cooking: ['oven', 'dough', 'salt', 'simmer', 'butter', 'yeast', 'broth', 'whisk'],
    sailing: ['mast', 'harbour', 'tide', 'rudder', 'anchor', 'keel', 'breeze', 'knot'],
    music: ['chord', 'tempo', 'violin', 'scale', 'rhythm', 'octave', 'sonata', 'melody'],
  };
  const common = ['today', 'again', 'some', 'always', 'little', 'first', 'maybe', 'often'];
  return Array.from({ length: count }, (_, i) => {
    const [topic, words] = Object.entries(subjects)[i % 3] ?? ['', []];
    const own = [0, 3, 5].map((step) => words[(i + step) % words.length]);
    const filler = [1, 2, 4, 6].map((step) => common[(i * step) % common.length]);
    return { title: `Entry ${i}`, text: `${[...own, ...filler].join(' ')}.`, topics: [topic] };
  });
}
