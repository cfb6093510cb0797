import { en } from '../../src/i18n/en';
import { cli as cliEn } from '../../src/i18n/en/cli';
import { zhCn } from '../../src/i18n/zh-cn';
import { cli as cliZhCn } from '../../src/i18n/zh-cn/cli';
import { setLanguage, t } from '../../src/i18n';
import { format, isText, type Text, type Texts } from '../../src/i18n/text';

function leaves(texts: Texts, prefix = ''): [string, Text][] {
  return Object.entries(texts).flatMap(([key, value]): [string, Text][] =>
    isText(value) ? [[prefix + key, value]] : leaves(value, `${prefix}${key}.`),
  );
}

const forms = (text: Text): string[] => (typeof text === 'string' ? [text] : [text.one, text.other]);
const placeholders = (text: Text): string[] =>
  [...new Set(forms(text).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

describe('Simplified Chinese', () => {
  const english = new Map(leaves({ ...en, cli: cliEn }));
  const chinese = new Map(leaves({ ...zhCn, cli: cliZhCn }));

  test('has the keys of English and no others', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test.each([...english])('%s has the same placeholders and is not empty', (key, text) => {
    const translated = chinese.get(key) ?? '';
    expect(placeholders(translated)).toEqual(placeholders(text));
    for (const form of forms(translated)) expect(form).not.toBe('');
  });
});

describe('t', () => {
  afterEach(() => setLanguage('en'));

  test.each([
    ['zh', '取消'],
    ['zh-CN', '取消'],
    ['zh-TW', 'Cancel'],
    ['de', 'Cancel'],
    ['', 'Cancel'],
  ])('in %p the word is %p', (language, word) => {
    setLanguage(language);
    expect(t('common.cancel')).toBe(word);
  });
});

test.each<[Text, Record<string, string | number>, string]>([
  [{ one: '{count} note', other: '{count} notes' }, { count: 1 }, '1 note'],
  [{ one: '{count} note', other: '{count} notes' }, { count: 1200 }, '1,200 notes'],
  ['{a} and {b}', { a: '$&' }, '$& and {b}'],
])('format(%p, %p)', (text, params, expected) => {
  expect(format(text, params, 'en')).toBe(expected);
});
