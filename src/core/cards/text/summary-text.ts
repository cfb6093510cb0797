import { afterSummaryName } from './fields';
import { proseOf } from './prose';

/** What of a summary is text, without a label that says that it is one. */
export function summaryOf(source: string): string {
  const prose = proseOf(source, 'guessed');
  const line = prose.slice(0, prose.search(/\n|$/));
  return prose.slice(afterSummaryName(line));
}
