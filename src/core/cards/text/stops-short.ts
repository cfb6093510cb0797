import { LANGUAGES } from '../languages';
import { readText } from '../reading';
import { endsSentence } from './words';

/** No end of one is longer. */
const END = 40;
/** An arrow, or a piece of code behind a colon. */
const SIGNS = /\s(?:[-–—=→⇒]|->|=>)$|[:：]\s*`[^`]{0,120}`$|,\$$/;

/** Whether a text breaks off: it goes on with a list, a formula, code or the like. */
export function stopsShort(text: string): boolean {
  if (endsSentence(text)) return false;
  if (SIGNS.test(text)) return true;
  const end = text.slice(-END).toLowerCase();
  return LANGUAGES[readText(text).language].breaksOff.some((words) => end.endsWith(` ${words}`));
}
