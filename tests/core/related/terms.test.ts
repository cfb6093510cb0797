import { Terms } from '../../../src/core/related/terms';
import { foldWords } from '../../../src/core/text/words';

describe('Terms', () => {
  test('a word keeps its number, however many come after it', () => {
    const terms = new Terms();
    const numbers = Array.from({ length: 5_000 }, (_, i) => terms.add(`word${i}`));
    expect(numbers).toEqual(numbers.map((_, i) => i));
    expect(numbers.every((number, i) => terms.find(`word${i}`) === number)).toBe(true);
    expect(terms.find('other')).toBe(-1);
  });

  test('the spelling is known from the second sighting on', () => {
    const terms = new Terms();
    const term = terms.add('mercer');
    expect(terms.spelling(term)).toBe('');
    terms.add('mercer');
    expect(terms.spelling(term)).toBe('mercer');
  });

  test.each<[why: string, sightings: string[], written: string]>([
    ['always with a capital', ['Mercer', 'Mercer'], 'Mercer'],
    ['with a capital at the start of a sentence only', ['Kernel', 'kernel', 'Kernel'], 'kernel'],
    ['with accents', ['Émile', 'émile'], 'émile'],
    ['abbreviations', ['SVM', 'SVM'], 'SVM'],
  ])('a word is shown as it is written, whichever note was read first: %s', (_why, sightings, written) => {
    for (const order of [sightings, [...sightings].reverse()]) {
      const terms = new Terms();
      const [term = -1] = order.map((form) => terms.add(foldWords(form), form));
      expect(terms.spelling(term)).toBe(written);
    }
  });
});
