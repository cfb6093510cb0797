import { NO_CARD, type NoteCard } from '../../../src/core/cards/card';
import type { CardNames } from '../../../src/core/cards/card-names';
import { cardFromMetadata, findCard } from '../../../src/core/cards/find-card';
import type { FolderVault } from '../folder/vault';

/** The cards of a vault's notes, each looked for once. A note's text is read only where its properties do not say all. */
export class NoteCards {
  private readonly known = new Map<string, NoteCard>();

  constructor(
    private readonly vault: FolderVault,
    private readonly names: CardNames,
  ) {}

  card(path: string): NoteCard {
    const known = this.known.get(path) ?? this.find(path);
    this.known.set(path, known);
    return known;
  }

  private find(path: string): NoteCard {
    const metadata = this.vault.metadata(path);
    if (metadata === null) return NO_CARD;
    const told = cardFromMetadata(metadata, this.names);
    if (told !== null) return told;
    const text = this.vault.glance(path);
    return text === null ? NO_CARD : findCard(text, metadata, this.names);
  }
}
