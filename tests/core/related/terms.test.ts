import { Terms } from '../../../src/core/related/terms';

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
});
