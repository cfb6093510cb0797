import type { Language } from './languages';
import { guessLanguage } from './language';
import type { Mark } from './marks';
import { scanMarks } from './marks';
import type { Masked } from './mask';
import { mask } from './mask';
import type { Sentence } from './sentences';
import { findSentences } from './sentences';

/** A text with all that is needed to split it. Nothing is looked at before it is asked for, and nothing twice. */
export class Reading {
  private knownLanguage: Language | null;
  private knownMask: Masked | null = null;
  private readonly found: Sentence[] = [];
  private rest: Iterator<Sentence> | null = null;

  constructor(
    readonly text: string,
    language: Language | null = null,
  ) {
    this.knownLanguage = language;
  }

  get language(): Language {
    return (this.knownLanguage ??= guessLanguage(this.text));
  }

  get marks(): readonly Mark[] {
    return scanMarks(this.text);
  }

  get masked(): Masked {
    return (this.knownMask ??= mask(this.text, this.marks));
  }

  /** All of them. */
  get sentences(): readonly Sentence[] {
    while (this.findNext());
    return this.found;
  }

  /** One of them: those behind it are not looked for. */
  sentence(index: number): Sentence | undefined {
    while (this.found.length <= index && this.findNext());
    return this.found[index];
  }

  private findNext(): boolean {
    this.rest ??= findSentences(this.masked, this.language);
    const next = this.rest.next();
    if (next.done === true) return false;
    this.found.push(next.value);
    return true;
  }
}

/** A text is often asked for twice in a row: for its card, and for its first sentence. */
let last: Reading | null = null;

export function readText(text: string, language?: Language): Reading {
  if (last?.text === text && (language === undefined || language === last.language)) return last;
  last = new Reading(text, language);
  return last;
}
