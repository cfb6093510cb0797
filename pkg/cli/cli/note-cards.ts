import type { Atlas } from '../../../src/core/atlas/atlas';
import { NO_CARD, type NoteCard } from '../../../src/core/cards/card';
import type { CardSettings } from '../../../src/core/cards/card-names';
import { readMetadata, readNote, type CardReading } from '../../../src/core/cards/find-card';
import { HabitTally, type Habit } from '../../../src/core/cards/habit';
import type { FolderVault } from '../folder/vault';

/**
 * The cards of a vault's notes, each looked for once. A note's text is read only where its properties do not say all.
 */
export class NoteCards {
  private readonly known = new Map<string, CardReading | null>();
  private inferred: Habit | null = null;

  constructor(
    private readonly vault: FolderVault,
    private readonly atlas: Atlas,
    private readonly settings: CardSettings,
  ) {}

  card(path: string): NoteCard {
    const cards = this.reading(path)?.cards;
    if (cards === undefined) return NO_CARD;
    // All summaries are read only where it makes a difference.
    return cards.gist === cards.problem ? cards.gist : cards[this.habit()];
  }

  private habit(): Habit {
    return this.settings.habit ?? (this.inferred ??= this.inferHabit());
  }

  private inferHabit(): Habit {
    const tally = new HabitTally();
    for (const { path } of this.atlas.notes())
      if (this.atlas.isListed(path)) tally.set(path, this.reading(path)?.shape ?? null);
    return tally.habit;
  }

  private reading(path: string): CardReading | null {
    const known = this.known.get(path);
    if (known !== undefined) return known;
    const found = this.read(path);
    this.known.set(path, found);
    return found;
  }

  private read(path: string): CardReading | null {
    const metadata = this.vault.metadata(path);
    if (metadata === null) return null;
    const told = readMetadata(metadata, this.settings);
    if (told !== null) return told;
    const text = this.vault.glance(path);
    return text === null ? null : readNote(text, metadata, this.settings);
  }
}
