import type { Atlas } from '../../../src/core/atlas/atlas';
import { NO_CARD, type NoteCard } from '../../../src/core/cards/card';
import type { CardNames } from '../../../src/core/cards/card-names';
import { readMetadata, readNote, type Depth } from '../../../src/core/cards/find-card';
import { asksForMore, shownCard, type CardReading } from '../../../src/core/cards/sayings';
import { SharedTexts } from '../../../src/core/cards/shared-texts';
import { fileName, withoutMd } from '../../../src/core/notes/paths';
import type { FolderVault } from '../folder/vault';

/** The cards of a vault's notes, each looked for once. A note's text is read only where its properties do not say all. */
export class NoteCards {
  private readonly known = new Map<string, CardReading | null>();
  private counted: SharedTexts | null = null;

  constructor(
    private readonly vault: FolderVault,
    private readonly atlas: Atlas,
    private readonly names: CardNames,
  ) {}

  card(path: string): NoteCard {
    const { isShared } = this.shared();
    let reading = this.reading(path);
    if (reading !== null && asksForMore(reading, isShared)) {
      reading = this.read(path, 'whole');
      this.known.set(path, reading);
    }
    return reading === null ? NO_CARD : shownCard(reading, isShared);
  }

  /** What a note shows depends on what the others say, so all that are listed are read. */
  private shared(): SharedTexts {
    return (this.counted ??= this.count());
  }

  private count(): SharedTexts {
    const shared = new SharedTexts();
    for (const { path } of this.atlas.notes()) {
      const reading = this.atlas.isListed(path) ? this.reading(path) : null;
      if (reading !== null) shared.set(path, reading.keys);
    }
    return shared;
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
    const told = readMetadata(metadata, this.names, title);
    if (told !== null) return told;
    const text = this.vault.glance(path);
    return text === null ? null : readNote(text, metadata, this.names, title, depth);
  }
}
