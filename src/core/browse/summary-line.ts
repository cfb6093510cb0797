import type { Card } from '../cards/card';
import { editCard, sharedOrigin, written, type CardEdit, type EditedNote } from '../cards/edit-card';
import { readSummary } from '../cards/split';
import { propertySummary, summaryText } from '../cards/text-properties';
import { setTextProperty } from '../notes/edit-property';
import type { YamlParser } from '../notes/properties';

const ARROW = /\s*(?:→|->)\s*/;

/** A card as a person edits it on one line: problem → approach. */
export function summaryLine({ problem, approach }: Card): string {
  const [first, second] = [flat(problem), flat(approach)];
  return second === '' ? first : `${first} → ${second}`.trim();
}

/** What such a line says: what stands before the first arrow is the problem. */
export function cardOfLine(line: string): Card {
  const arrow = ARROW.exec(line);
  if (arrow === null) return { problem: line.trim(), approach: '' };
  return { problem: line.slice(0, arrow.index).trim(), approach: line.slice(arrow.index + arrow[0].length).trim() };
}

/** What a person edits of a note on one line: its card, or the summary that a property holds and that makes none. */
export function lineOf({ card, metadata, names }: EditedNote): string {
  return summaryLine(card) || flat(propertySummary(metadata, names)?.text ?? '');
}

/**
 * Writes such a line into the properties of the parts. Without an arrow it is read as a summary, unless the note says
 * outright elsewhere what its problem is: one that neither asks nor tells a difficulty stays one.
 */
export function editLine(note: EditedNote, line: string, parse: YamlParser): CardEdit {
  const { card, metadata, names, text } = note;
  const hasCard = summaryLine(card) !== '';
  const isStated = hasCard && (sharedOrigin(card) === null || line.trim() === '');
  const read = isStated || ARROW.test(line) ? cardOfLine(line) : readSummary(line.trim()).gist;
  const found = propertySummary(metadata, names);
  const name = found?.origin.kind === 'summary-property' ? found.origin.name : names.summary[0];
  if (isStated || read.problem !== '' || read.approach !== '') return editCard(note, read, 'properties', parse);
  if (name === undefined) return editCard(note, cardOfLine(line), 'properties', parse);
  // More may stand there than was shown: a picture, a list, what is no text.
  const isAll = flat(summaryText(metadata.frontmatter?.[name])) === flat(found?.text ?? '');
  return isAll
    ? written(setTextProperty(text, name, line.trim(), parse), name)
    : { problem: { kind: 'place', origin: { kind: 'summary-property', name } } };
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
