import type { Atlas } from '../../../src/core/atlas/atlas';
import { NO_CARD, type NoteCard } from '../../../src/core/cards/card';
import type { CardSettings } from '../../../src/core/cards/card-names';
import { readMetadata, readNote, type Depth } from '../../../src/core/cards/find-card';
import { HabitTally } from '../../../src/core/cards/habit';
import { asksForMore, shownCard, type CardReading, type OtherNotes } from '../../../src/core/cards/sayings';
import { SharedTexts } from '../../../src/core/cards/shared-texts';
import { fileName, withoutMd } from '../../../src/core/notes/paths';
import type { FolderVault } from '../folder/vault';

/**
 * The cards of a vault's notes, each looked for once. A note's text is read only where its properties do not say all.
 */
export class NoteCards {
  private readonly known = new Map<string, CardReading | null>();
  private counted: OtherNotes | null = null;

  constructor(
    private readonly vault: FolderVault,
    private readonly atlas: Atlas,
    private readonly settings: CardSettings,
  ) {}

  card(path: string): NoteCard {
    const others = (this.counted ??= this.count());
    let reading = this.reading(path);
    if (reading !== null && asksForMore(reading, others)) {
      reading = this.read(path, 'whole');
      this.known.set(path, reading);
    }
    return reading === null ? NO_CARD : shownCard(reading, others);
  }

  /** What a note shows depends on what the others say, so all that are listed are read. */
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
    const known = this.known.get(path);
    if (known !== undefined) return known;
    const found = this.read(path, 'first');
    this.known.set(path, found);
    return found;
  }

  private read(path: string, depth: Depth): CardReading | null {
    const metadata = this.vault.metadata(path);
    if (metadata === null) return null;
    const title = withoutMd(fileName(path));
    const told = readMetadata(metadata, this.settings, title);
    if (told !== null) return told;
    const text = this.vault.glance(path);
    return text === null ? null : readNote(text, metadata, this.settings, title, depth);
  }
}
