import type { Atlas } from '../../../src/core/atlas/atlas';
import { NO_CARD, type NoteCard } from '../../../src/core/cards/card';
import type { CardSettings } from '../../../src/core/cards/card-names';
import { HabitTally, type Habit } from '../../../src/core/cards/habit';
import { asksForMore, shownCard, type CardReading, type OtherNotes } from '../../../src/core/cards/sayings';
import { SharedTexts } from '../../../src/core/cards/shared-texts';
import type { FolderVault } from '../folder/vault';

/** The cards of a vault's notes: what each says of itself, seen beside what the others say. */
export class NoteCards {
  private counted: OtherNotes | null = null;
  private readonly cards = new Map<string, NoteCard>();

  constructor(
    private readonly vault: Pick<FolderVault, 'known' | 'wholeReading'>,
    private readonly atlas: Atlas,
    private readonly settings: CardSettings,
  ) {}

  /** The vault's habit: as the settings say, else as the notes tell. */
  get habit(): Habit {
    return this.others().habit;
  }

  card(path: string): NoteCard {
    const known = this.cards.get(path);
    if (known !== undefined) return known;
    const card = this.find(path);
    this.cards.set(path, card);
    return card;
  }

  private find(path: string): NoteCard {
    const others = this.others();
    const first = this.reading(path);
    const reading = first !== null && asksForMore(first, others) ? this.vault.wholeReading(path) : first;
    return reading === null ? NO_CARD : shownCard(reading, others);
  }

  private others(): OtherNotes {
    return (this.counted ??= this.count());
  }

  /** What a note shows depends on what the others say, so all that are listed are looked at. */
  private count(): OtherNotes {
    const [shared, summaries] = [new SharedTexts(), new HabitTally()];
    for (const { path } of this.atlas.notes()) {
      const reading = this.atlas.isListed(path) ? this.reading(path) : null;
      shared.set(path, reading?.keys ?? []);
      summaries.set(path, reading?.shape ?? null);
    }
    return { habit: this.settings.habit ?? summaries.habit, isShared: shared.isShared };
  }

  private reading(path: string): CardReading | null {
    return this.vault.known(path)?.reading ?? null;
  }
}
