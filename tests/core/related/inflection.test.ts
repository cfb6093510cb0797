import fc from 'fast-check';
import { stemKey } from '../../../src/core/related/inflection';
import { findMentions } from '../../../src/core/related/mentions';

/** Enough of a language that a text is known to be written in it. */
const TEXTS = {
  en: (it: string) => `This is what they say about ${it} and that is not all of it.`,
  de: (it: string) => `Das ist nicht alles, was wir über ${it} und die anderen wissen.`,
  fr: (it: string) => `Ce n'est pas tout ce que nous savons de ${it} dans les livres.`,
  es: (it: string) => `Esto no es todo lo que sabemos de ${it} en los libros.`,
  it: (it: string) => `Questo non è tutto ciò che sappiamo di ${it} nei libri della casa.`,
  pt: (it: string) => `Isto não é tudo o que sabemos de ${it} nos livros da coleção.`,
  ru: (it: string) => `Это не всё, что мы знаем о ${it} из книг.`,
  zh: (it: string) => `关于${it}的说明还有很多内容。`,
  ko: (it: string) => `우리는 ${it} 많이 알고 있다.`,
} as const;
type Language = keyof typeof TEXTS;

const found = (language: Language, name: string, written: string): string[] => {
  const text = TEXTS[language](written);
  return findMentions(text, [name]).map(({ start, end }) => text.slice(start, end));
};

describe('a name is found in the forms that its language gives it', () => {
  test.each<[Language, name: string, written: string]>([
    ['en', 'Risk', 'risks'],
    ['en', 'Kernel', 'kernels'],
    ['en', 'Kernels', 'kernel'],
    ['en', 'Neural network', 'neural networks'],
    ['en', 'Box', 'boxes'],
    ['en', 'Theory', 'theories'],
    ['en', 'Theories', 'theory'],
    ['en', 'Hypothesis', 'hypotheses'],
    ['en', 'Matrix', 'matrices'],
    ['en', 'Index', 'indices'],
    ['en', 'Leaf', 'leaves'],
    ['en', 'Phenomenon', 'phenomena'],
    ['en', 'LLM', 'LLMs'],
    ['de', 'Hund', 'Hunde'],
    ['de', 'Hund', 'Hundes'],
    ['de', 'Formel', 'Formeln'],
    ['de', 'Bild', 'Bildern'],
    ['de', 'Wort', 'Wörter'],
    ['de', 'Algorithmus', 'Algorithmen'],
    ['de', 'Neuronales Netz', 'neuronalen Netzen'],
    ['fr', 'Réseau neuronal', 'réseaux neuronaux'],
    ['fr', 'Matrice', 'matrices'],
    ['es', 'Red neuronal', 'redes neuronales'],
    ['es', 'Raíz', 'raíces'],
    ['es', 'Matriz', 'matrices'],
    ['it', 'Metodo', 'metodi'],
    ['it', 'Banca', 'banche'],
    ['it', 'Rete neurale', 'reti neurali'],
    ['pt', 'Rede neural', 'redes neurais'],
    ['pt', 'Função', 'funções'],
    ['ru', 'Ядро', 'ядром'],
    ['ru', 'Нейронная сеть', 'нейронной сети'],
    ['ru', 'Алгоритм', 'алгоритмами'],
    ['ru', 'Функция', 'функций'],
    ['ru', 'Случай', 'случаях'],
    ['zh', 'Kernel', 'kernels'],
    ['ko', '신경망', '신경망을'],
  ])('%s: %s as %s', (language, name, written) => {
    const expected = language === 'ko' ? '신경망' : written;
    expect(found(language, name, written)).toEqual([expected]);
  });
});

describe('and not in what only looks like one', () => {
  test.each<[Language, name: string, written: string, why: string]>([
    ['en', 'Kernel', 'kernelled', 'no verb'],
    ['en', 'News', 'new', 'a short singular is another word'],
    ['en', 'Topic', 'topical', 'no derivation'],
    ['en', 'Physics', 'physic', 'a science has no singular'],
    ['en', 'Belief', 'believes', 'a verb'],
    ['en', 'It', 'its', 'an everyday word'],
    ['en', 'GPU', 'gpus', 'an abbreviation keeps its capitals'],
    ['en', 'Networks theory', 'network theory', 'in English only the last word changes'],
    ['en', 'Casa', 'case', 'an Italian ending, in English'],
    ['de', 'Bau', 'bauen', 'a noun has a capital'],
    ['de', 'Bau', 'Bauer', 'another noun'],
    ['es', 'Rio', 'ríen', 'a stem of two letters'],
    ['ru', 'Том', 'тому', 'an everyday word'],
  ])('%s: %s is not %s: %s', (language, name, written) => {
    expect(found(language, name, written)).toEqual([]);
  });
});

test('where a note bears the form as its own name, that note is meant', () => {
  const text = 'Some kernels and a kernel.';
  expect(findMentions(text, ['Kernel', 'Kernels']).map(({ name }) => name)).toEqual(['Kernels', 'Kernel']);
});

test('what is looked up for a word is no longer than it and begins as it does', () => {
  const letter = fc.constantFrom(...'abcefghilnosuvxyz', ...'аеиомйхк');
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1, maxLength: 12 }), (letters) => {
      const word = letters.join('');
      const key = stemKey(word);
      expect(key.length).toBeGreaterThanOrEqual(Math.min(3, word.length));
      expect(word.startsWith(key.slice(0, -1))).toBe(true);
      expect(stemKey(`${word}s`).slice(0, 3)).toBe(
        word.length < 3 ? `${word}s`.slice(0, 3) : stemKey(word).slice(0, 3),
      );
    }),
  );
});

describe('everyday words are names where case or context says so', () => {
  test.each<[text: string, names: string[], found: string[], why: string]>([
    ['It is what it is.', ['It'], [], 'at the start of a sentence any word has a capital'],
    ['The film was called It by all.', ['It'], ['It'], 'a capital within a sentence'],
    ['They call it “it” here.', ['It'], ['it'], 'quotes'],
    ['Meaning *will* here.', ['Will'], ['will'], 'emphasis'],
    ['What a war it was.', ['War'], ['war'], 'in English no everyday word'],
    ['Das war nicht alles, was wir wissen.', ['War'], [], 'in German one'],
    ['What to do with a list.', ['To do'], [], 'made of everyday words alone'],
    ['See About me for more, and About me too.', ['About me'], ['About me', 'About me'], 'with its capital'],
    ['# Some Of It\nText.', ['It'], [], 'a heading has capitals everywhere'],
  ])('%s', (text, names, expected) => {
    expect(findMentions(text, names).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('names within something else are no mentions', () => {
  test.each<[text: string, found: string[], why: string]>([
    ['Open kernel.py and my_kernel_x.', [], 'files and variables'],
    ['Write to kernel@example.org or @kernel.', [], 'addresses'],
    ['At www.kernel.org, in /usr/kernel/src.', [], 'sites and paths'],
    ['The command \\kernel here.', [], 'a command'],
    [
      'A kernel. Another kernel/margin and kernel.',
      ['kernel', 'kernel', 'kernel'],
      'the end of a sentence, one or the other',
    ],
    ['A _kernel_ and a kernel-like thing.', ['kernel', 'kernel'], 'emphasis, a hyphen'],
  ])('%s', (text, expected) => {
    expect(findMentions(text, ['Kernel']).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
