import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { numberText, percentText, setLanguage, t } from '../../src/i18n';
import { languages } from '../../src/i18n/languages';
import { format, type Text } from '../../src/i18n/text';

const english = languages.en();
const others = Object.entries(languages).filter(([code]) => code !== 'en');

const forms = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
/** Everything that a text may say, with each form's placeholders: a form for one may leave out the number. */
const allPlaceholders = (text: Text): string[] => [...new Set(forms(text).flatMap(placeholders))].sort();

/** The plural categories that whole numbers up to a vault's size have in a language. */
function categories(code: string): string[] {
  const rules = new Intl.PluralRules(code);
  return [...new Set([...Array(1001).keys(), 100_000].map((count) => rules.select(count)))].sort();
}

/** What is called the same in another language: names, and words that it took over. */
const isName = (text: string): boolean =>
  /^(?:[\W\d_]|\{\w+\}|Topic Atlas|Obsidian|JSON|Markdown|YAML|Git|VAULT|ID)*$/i.test(text);

describe.each(others)('%s', (code, words) => {
  const translated = words();

  test('has the keys of English and no others', () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('has the placeholders of English, and no empty text', () => {
    const wrong = [...english].filter(([key, text]) => {
      const other = translated.get(key) ?? '';
      return (
        allPlaceholders(other).join() !== allPlaceholders(text).join() ||
        forms(other).some((form) => form.trim() === '')
      );
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('has the plural forms that its whole numbers need, and no others', () => {
    const needed = categories(code);
    const wrong = [...translated].filter(([, text]) => {
      if (typeof text === 'string') return false;
      const missing = needed.filter((category) => !Object.keys(text).includes(category));
      const extra = Object.keys(text).filter((category) => category !== 'other' && !needed.includes(category));
      return missing.length > 0 || extra.length > 0;
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('says by number what English says by number, where its numbers differ at all', () => {
    const isCounted = (text: Text | undefined): boolean => typeof text === 'object';
    const wrong = [...english].filter(
      ([key, text]) => categories(code).length > 1 && isCounted(text) && !isCounted(translated.get(key)),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('leaves nothing of more than two words in English', () => {
    const wrong = [...english].filter(([key, text]) =>
      forms(text).some(
        (form) => form.split(' ').length > 2 && !isName(form) && forms(translated.get(key) ?? '').includes(form),
      ),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('keeps what must be short short: buttons, tabs and names of commands', () => {
    const wrong = [...english].flatMap(([key, text]) => {
      const longest = Math.max(...forms(text).map((form) => form.length));
      const here = Math.max(...forms(translated.get(key) ?? '').map((form) => form.length));
      return longest <= 30 && here > Math.max(16, longest * 2 + 4) ? [`${key}: ${here} for ${longest}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe('English', () => {
  test('has both forms of what is counted', () => {
    const wrong = [...english].filter(
      ([, text]) => typeof text === 'object' && Object.keys(text).sort().join() !== 'one,other',
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('has no text that nothing says', () => {
    const root = path.join(__dirname, '../..');
    const files = ['src', 'pkg/cli/cli', 'pkg/cli/folder'].flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !/^i18n[\\/](?:en|languages)[\\/]/.test(file))
        .map((file) => readFileSync(path.join(root, folder, file), 'utf8')),
    );
    const source = files.join('\n');
    const literals = new Set(Array.from(source.matchAll(/['`]([a-z][\w-]*(?:\.[\w-]+)+)['`]/gi), ([, key]) => key));
    const patterns = Array.from(
      source.matchAll(/`([a-z][\w-]*\.[^`\s]*\$\{[^`]*)`/gi),
      ([, key = '']) =>
        new RegExp(
          `^${key
            .split(/\$\{[^}]*\}/)
            .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
            .join('.+')}$`,
        ),
    );
    const unused = [...english.keys()].filter(
      (key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});

describe('t', () => {
  afterEach(() => setLanguage('en'));

  test.each([
    ['zh', '取消', 'the code of the app'],
    ['zh-CN', '取消', 'a tag of a region'],
    ['ZH-Hans', '取消', 'a tag of a script, in any case'],
    ['tlh', 'Cancel', 'a language that we have not'],
    ['', 'Cancel', 'none'],
  ])('in %p the word is %p: %s', (language, word) => {
    setLanguage(language);
    expect(t('common.cancel')).toBe(word);
  });

  test.each([
    ['zh-TW', '復原', 'the code of the app'],
    ['zh-Hant', '復原', 'a tag of the script'],
    ['zh-HK', '復原', 'a region that writes so too'],
    ['zh-CN', '撤销', 'the other script'],
  ])('in %p the word is %p: %s', (language, word) => {
    setLanguage(language);
    expect(t('common.undo')).toBe(word);
  });

  test('a number beside the words is written as they are, whatever the system would write', () => {
    setLanguage('de');
    expect([numberText(12_345), t('report.notes', { count: 12_345 })]).toEqual(['12.345', '12.345 Notizen']);
  });

  test.each([
    ['en', '90%'],
    ['de', '90\u00a0%'],
    ['zh', '90%'],
  ])('a percentage is written as in %s', (language, text) => {
    setLanguage(language);
    expect(percentText(0.899)).toBe(text);
  });
});

test.each<[Text, Record<string, string | number>, string, string]>([
  [{ one: '{count} note', other: '{count} notes' }, { count: 1 }, 'en', '1 note'],
  [{ one: '{count} note', other: '{count} notes' }, { count: 1200 }, 'en', '1,200 notes'],
  [
    { one: '{count} заметка', few: '{count} заметки', many: '{count} заметок', other: '-' },
    { count: 22 },
    'ru',
    '22 заметки',
  ],
  [
    { one: '{count} заметка', few: '{count} заметки', many: '{count} заметок', other: '-' },
    { count: 11 },
    'ru',
    '11 заметок',
  ],
  [{ one: '{count} note', other: '{count} notes' }, { count: 0 }, 'fr', '0 note'],
  ['{a} and {b}', { a: '$&' }, 'en', '$& and {b}'],
])('format(%p, %p) in %s', (text, params, language, expected) => {
  expect(format(text, params, language)).toBe(expected);
});
