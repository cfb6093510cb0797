import { EmptyWords } from '../../../src/core/related/empty-words';
import { NameIndex } from '../../../src/core/related/name-index';
import { Keywords, type Vocabulary } from '../../../src/core/related/vocabulary';
import { WordIndex } from '../../../src/core/related/word-index';

/** What is known of the words of some texts, the first of which is slot 0, and of names that other notes bear. */
export function vocabularyOf(texts: readonly string[], names: readonly string[] = []): Vocabulary {
  const index = new WordIndex();
  texts.forEach((text, slot) => index.set(slot, '', index.record(text, texts.length)));
  const known = new NameIndex(index.terms);
  names.forEach((name, i) => known.set(texts.length + i, [name]));
  return {
    index,
    names: known,
    empty: new EmptyWords(index),
    keywords: new Keywords(index, known),
    written: ({ slot }) => names[slot - texts.length] ?? '',
  };
}
