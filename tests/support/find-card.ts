import type { NoteCard } from '../../src/core/cards/card';
import type { CardNames } from '../../src/core/cards/card-names';
import { readMetadata, readNote } from '../../src/core/cards/find-card';
import type { Habit } from '../../src/core/cards/habit';
import { shownCard } from '../../src/core/cards/sayings';
import type { Metadata } from '../../src/core/notes/metadata';

/** The card of a note, as it would be shown were it alone in a vault of this habit. */
export function findCard(
  text: string,
  metadata: Metadata,
  names: CardNames,
  title = '',
  habit: Habit = 'gist',
): NoteCard {
  return shownCard(readNote(text, metadata, names, title), { habit, isShared: () => false });
}

/** The same, as far as its metadata tell it. Null when the text is needed to know. */
export function cardFromMetadata(metadata: Metadata, names: CardNames): NoteCard | null {
  const reading = readMetadata(metadata, names, '');
  return reading === null ? null : shownCard(reading, { habit: 'gist', isShared: () => false });
}
