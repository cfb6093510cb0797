import type { Found } from './found';
import { gistLine } from './gist-line';
import { readText } from './reading';
import { needsContext } from './text/dependent';
import { leadsIn } from './text/passages';
import { wordCount } from './text/words';

/**
 * The sentences of passages that could each stand for the note, in order; the same one never twice. Any but the very first must
 * be understood without the one before it.
 */
export function* gistsIn(passages: Iterable<Found>, title: string): Generator<Found> {
  const seen = new Set<string>();
  for (const { text, origin } of passages) {
    for (const sentence of sentencesIn(text)) {
      const isFirst = seen.size === 0;
      if (seen.has(sentence)) continue;
      seen.add(sentence);
      if (!isFirst && needsContext(sentence)) continue;
      const gist = gistLine(sentence, title);
      if (gist !== null && (origin.kind !== 'list' || wordCount(gist) >= SENTENCE)) yield { text: gist, origin };
    }
  }
}

/** An item of a list of so many words may be a sentence; shorter ones name something. */
const SENTENCE = 6;
/** What a list begins with, behind a line that leads to it. */
const LIST = /^[ \t]*\n\s*(?:[-*+•]|\d{1,9}[.)])\s/;
const LIST_BELOW = /[:：][*_=~]*[ \t]*\n[ \t]*(?:[-*+•]|\d{1,9}[.)])\s/;
/** A sentence of so few words may need the next one to say something. */
const FEW = 2;
/** With the next one it is not longer than this. */
const TOGETHER = 140;

function* sentencesIn(text: string): Generator<string> {
  const { sentences } = readText(text);
  for (const [i, { start, end }] of sentences.entries()) {
    const sentence = text.slice(start, end);
    if (LIST_BELOW.test(sentence) || (leadsIn(sentence) && LIST.test(text.slice(end, end + LOOK)))) {
      yield text.slice(start);
      return;
    }
    const next = sentences[i + 1];
    const both = next === undefined || !saysLittle(sentence) ? '' : text.slice(start, next.end);
    yield both !== '' && both.length <= TOGETHER && !leadsIn(both) ? both : sentence;
  }
}

/** The list starts on the line after the next at the latest. */
const LOOK = 40;

function saysLittle(sentence: string): boolean {
  return sentence.length <= 40 && wordCount(sentence) <= FEW;
}
