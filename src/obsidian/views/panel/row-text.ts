import type { AtlasView } from '../../../core/atlas/view';
import { isOpen, type NoteCard } from '../../../core/cards/card';
import { toPlainText } from '../../../core/cards/plain-text';
import type { Row } from '../../../core/panel/row';
import type { Shown } from '../../../core/panel/excerpt';
import { numberText, t } from '../../../i18n';
import { panelReasonText } from '../../../i18n/panel';
import type { PanelReason } from '../../../core/panel/section';

/** A note's card on one line. */
export interface CardLine {
  readonly problem: string;
  readonly approach: string;
  readonly gist: string;
  readonly isOpen: boolean;
  readonly isSolved: boolean;
}

/** Everything that a row shows, in words. */
export type RowText =
  | { readonly kind: 'section'; readonly title: string; readonly count: string; readonly isFolded: boolean }
  | NoteText
  | { readonly kind: 'place'; readonly passage: Shown | null; readonly link: string | null }
  | { readonly kind: 'message'; readonly text: string };

export interface NoteText {
  readonly kind: 'note';
  readonly title: string;
  /** Where the note is, for one whose title others have too; else nothing. */
  readonly folder: string;
  /** Topics that no reason names. */
  readonly topics: readonly string[];
  readonly card: CardLine | null;
  /** Titles in them stand in `[[ ]]`. */
  readonly reasons: readonly string[];
  readonly places: number;
  readonly canFold: boolean;
  readonly isUnfolded: boolean;
  readonly isWritten: boolean;
}

export function sectionText({ section, count, isFolded }: Extract<Row, { kind: 'section' }>): RowText {
  return {
    kind: 'section',
    title: t(`panel.section.${section}`),
    count: count === null ? '…' : numberText(count),
    isFolded,
  };
}

/** What a row tells of a note besides its name and card. */
interface Told extends Pick<NoteText, 'folder' | 'topics'> {
  readonly reasons: readonly PanelReason[];
}

/** A note of the vault: what it is called, what it is about, why it stands there. */
export function noteText(
  row: Extract<Row, { kind: 'item' }>,
  path: string,
  atlas: AtlasView,
  card: NoteCard,
  { folder, topics, reasons }: Told,
): NoteText {
  const note = atlas.note(path);
  return {
    kind: 'note',
    title: note?.title ?? path,
    folder,
    topics,
    card: cardLine(card),
    reasons: reasons.map((reason) => panelReasonText(reason, (id) => atlas.topic(id)?.name ?? '')),
    places: row.places,
    canFold: row.foldable > 0,
    isUnfolded: row.isUnfolded,
    isWritten: true,
  };
}

export function unwrittenText(linkpath: string, reasons: readonly PanelReason[]): NoteText {
  return {
    kind: 'note',
    title: linkpath,
    folder: '',
    topics: [],
    card: null,
    reasons: reasons.map((each) => panelReasonText(each, () => '')),
    places: 0,
    canFold: false,
    isUnfolded: false,
    isWritten: false,
  };
}

function cardLine(card: NoteCard): CardLine {
  const [problem, approach, gist] = [card.problem, card.approach, card.gist].map((part) => toPlainText(part));
  return {
    problem: problem ?? '',
    approach: approach ?? '',
    gist: gist ?? '',
    isOpen: isOpen(card),
    isSolved: card.solved,
  };
}
