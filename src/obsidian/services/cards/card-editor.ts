import { parseYaml } from 'obsidian';
import { editLine, lineOf } from '../../../core/browse/summary-line';
import type { Card } from '../../../core/cards/card';
import type { CardNames } from '../../../core/cards/card-names';
import {
  editCard,
  type CardEdit,
  type CardEditProblem,
  type CardPlace,
  type EditedNote,
} from '../../../core/cards/edit-card';
import { dismissProblem, markSolved } from '../../../core/cards/edit-state';
import { VaultError } from '../../../core/vault';
import type { NoteEdit, NoteEdits } from '../note-edits';
import { Refusal } from '../refusal';
import type { ObsidianVault } from '../vault/vault';
import type { CardStore } from './card-store';

/**
 * Why a card was not written, or not read. `changed`: the note is not the one any more that the edit was made for.
 * `unread`: the app has not read it yet.
 */
export type CardRefusal =
  | CardEditProblem
  | { readonly kind: 'changed' | 'unread' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'vault'; readonly error: VaultError };

export interface Refused {
  readonly refusal: CardRefusal;
}

/** What was written, to be taken back in one step; empty where nothing was to be changed. */
export interface Written {
  readonly step: readonly NoteEdit[];
  readonly refusal?: undefined;
}

/** Writes notes' cards, and what a person says of them. */
export class CardEditor {
  constructor(
    private readonly vault: ObsidianVault,
    private readonly edits: NoteEdits,
    private readonly cards: CardStore,
    private readonly names: () => CardNames,
    /** Rejects with a `Refusal` while the settings, which say how a card is written and where, cannot be used. */
    private readonly ensureUsable: () => Promise<void>,
  ) {}

  /** A note with its card, as it is now. */
  read(path: string): Promise<EditedNote | Refused> {
    return guarded(async () => {
      const names = this.names();
      const text = await this.vault.read(path);
      const metadata = this.vault.metadata(path);
      if (metadata === null) return { refusal: { kind: 'unread' } };
      return { text, metadata, names, card: this.cards.cardIn(path, text, metadata) };
    });
  }

  /** Writes other parts, as long as the note has the card that the person saw. */
  write(path: string, seen: Card, next: (card: Card) => Card, place: CardPlace): Promise<Written | Refused> {
    return this.edit(path, (note) =>
      hasCardOf(note, seen) ? editCard(note, next(note.card), place, parseYaml) : null,
    );
  }

  /** Writes what a person says of a note on one line, as long as it says what the person saw. */
  writeLine(path: string, seen: EditedNote, line: string): Promise<Written | Refused> {
    const isSeen = (note: EditedNote): boolean => hasCardOf(note, seen.card) && lineOf(note) === lineOf(seen);
    return this.edit(path, (note) => (isSeen(note) ? editLine(note, line, parseYaml) : null));
  }

  dismissProblem(path: string): Promise<Written | Refused> {
    return this.edit(path, (note) => dismissProblem(note, parseYaml));
  }

  markSolved(path: string): Promise<Written | Refused> {
    return this.edit(path, (note) => markSolved(note, parseYaml));
  }

  /** Has a note with an open problem name another one as its approach. */
  answerWith(path: string, target: string): Promise<Written | Refused> {
    const approach = this.vault.link(target, path);
    return this.edit(path, (note) =>
      note.card.approach === ''
        ? editCard(note, { problem: note.card.problem, approach }, 'properties', parseYaml)
        : null,
    );
  }

  /** An edit is made for the text that was read; null where it is not the right one any more. */
  private async edit(path: string, edit: (note: EditedNote) => CardEdit | null): Promise<Written | Refused> {
    const refused = await guarded<null>(async () => {
      await this.ensureUsable();
      return null;
    });
    if (refused !== null) return refused;
    const note = await this.read(path);
    if ('refusal' in note) return note;
    const edited = edit(note);
    if (edited === null) return { refusal: { kind: 'changed' } };
    if (edited.problem !== undefined) return { refusal: edited.problem };
    if (edited.text === note.text) return { step: [] };
    return guarded<Written>(async () => {
      const step = await this.edits.edit(path, (text) => (text === note.text ? edited.text : text));
      return step.length === 0 ? { refusal: { kind: 'changed' } } : { step };
    });
  }
}

function hasCardOf({ card }: EditedNote, { problem, approach }: Card): boolean {
  return card.problem === problem && card.approach === approach;
}

async function guarded<T>(work: () => Promise<T | Refused>): Promise<T | Refused> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return { refusal: { kind: 'refused', message: error.message } };
    if (!(error instanceof VaultError)) throw error;
    return { refusal: { kind: 'vault', error } };
  }
}
