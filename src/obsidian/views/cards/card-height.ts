import type { ShownCard } from './shown-card';

/** Lines of text that a part of a card may have; `styles.css` cuts it there. */
const LINES = 5;
/** What is wider than a letter: scripts without spaces. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g;

/** How wide and how large text is, in pixels: what a height can be guessed from. */
export interface TextMeasure {
  /** Of one card. */
  readonly width: number;
  /** Of its text. */
  readonly fontSize: number;
}

/**
 * About how high a card will be, in pixels, before it is drawn. Only its being near matters: what is drawn is measured.
 */
export function guessHeight(
  { title, card, topics, answer, properties }: ShownCard,
  { width, fontSize }: TextMeasure,
): number {
  const perLine = Math.max(8, (width - 2 * fontSize) / (fontSize * 0.52));
  const lines = (text: string, most: number): number =>
    text === '' ? 0 : Math.min(most, Math.ceil((text.length + (text.match(WIDE)?.length ?? 0)) / perLine));
  const { problem, approach, gist, open, solved } = card;
  const said = answer === null ? approach : `${answer.title}: ${answer.text}`;
  const body = [problem, said, problem === '' && said === '' ? gist : ''].filter((text) => text !== '');
  const rows =
    body.reduce((sum, text) => sum + lines(text, LINES), 0) + Number(open) + Number(solved) + (properties?.most ?? 0);
  const gaps = body.length + Number(open) + Number(solved) + Number(topics.length > 0);
  return Math.round(fontSize * (2 + 1.5 * lines(title, 2) + 1.5 * rows + 0.3 * gaps + (topics.length > 0 ? 1.5 : 0)));
}
