import type { Atlas } from '../../../core/atlas/atlas';
import { AtlasSuggestSource, notesToLearnFrom } from '../../../core/topics/suggest/from-atlas';
import type { TopicSuggester } from '../../../core/topics/suggest/suggester';
import type { Suggestion } from '../../../core/topics/suggest/suggestion';
import { TopicTrainer } from '../../../core/topics/suggest/trainer';
import type { Services } from '../../services';
import { inSlices, Slices } from '../../services/slices';

const SUGGESTIONS = 5;

/** Learns from the notes that are sorted which topic an unsorted one belongs to; on the device, and in slices. */
export class Teacher {
  private suggester: TopicSuggester | null = null;
  private readonly source: AtlasSuggestSource;

  constructor(
    private readonly atlas: Atlas,
    private readonly services: Services,
  ) {
    this.source = new AtlasSuggestSource(atlas, services.settings.settings.topicsProperty);
  }

  /** Reads and learns; false when it was stopped. */
  async learn(signal: AbortSignal): Promise<boolean> {
    const trainer = new TopicTrainer(this.source);
    const slices = new Slices(signal);
    for (const path of notesToLearnFrom(this.atlas)) {
      const note = this.atlas.note(path);
      if (note !== undefined) trainer.add(this.source.note(note, await this.textOf(path)));
      if (!(await slices.step())) return false;
    }
    this.suggester = await inSlices(trainer.train(), signal);
    return this.suggester !== null;
  }

  /** Topics for a note, best first; none before anything is learnt. */
  async suggest(path: string): Promise<readonly Suggestion[]> {
    const note = this.atlas.note(path);
    if (note === undefined || this.suggester === null) return [];
    const rejected = this.services.verdicts.book.rejectedTopics(path);
    return this.suggester.suggest(this.source.note(note, await this.textOf(path)), SUGGESTIONS, rejected);
  }

  /** A note that cannot be read is known by its metadata alone. */
  private async textOf(path: string): Promise<string> {
    return (await this.services.vault.glance(path)) ?? '';
  }
}
