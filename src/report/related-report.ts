import type { Related } from '../core/related/reason';
import { relatedReasonText } from '../i18n/reasons';
import { plain } from './plain';

/** What a person gave as a limit; null for what is no whole number from 1 on. */
export function limitFrom(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

/** A note near another, as `related --json` writes it. */
export interface RelatedJson {
  readonly path: string;
  /** How likely the two are to be linked, from 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** `topicName` gives a topic's path for its id. */
export function relatedJson(found: readonly Related[], topicName: (id: string) => string): RelatedJson[] {
  return found.map(({ path, score, reasons }) => ({
    path,
    score,
    reasons: reasons.map((reason) => relatedReasonText(reason, topicName)),
  }));
}

/** For a person: the note, and those near it in lines of their own. */
export function relatedText(path: string, found: readonly RelatedJson[]): string {
  const lineOf = ({ score, path: other, reasons }: RelatedJson): string =>
    `  ${score.toFixed(2)}  ${plain(other)}: ${plain(reasons.join('; '))}\n`;
  return `${plain(path)}\n${found.map(lineOf).join('')}\n`;
}
