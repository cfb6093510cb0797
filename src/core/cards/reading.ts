import type { Language } from './languages';
import { guessLanguage } from './language';
import type { Mark } from './marks';
import { scanMarks } from './marks';
import type { Masked } from './mask';
import { mask } from './mask';
import type { Sentence } from './sentences';
import { findSentences } from './sentences';

/** A text with all that is needed to split it. */
export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly marks: readonly Mark[];
  readonly masked: Masked;
  readonly sentences: readonly Sentence[];
}

/** A text is often asked for twice in a row: for its card, and for its first sentence. */
let last: Reading | null = null;

export function readText(text: string, language?: Language): Reading {
  if (last?.text === text && (language === undefined || language === last.language)) return last;
  last = read(text, language ?? guessLanguage(text));
  return last;
}

function read(text: string, language: Language): Reading {
  const marks = scanMarks(text);
  const masked = mask(text, marks);
  return { text, language, marks, masked, sentences: findSentences(masked, language) };
}
