import { misreadIn } from '../../../pkg/cli/folder/markdown/misread';

test.each<[reason: string, text: string, told: readonly string[]]>([
  ['what is read is not told', '---\ntopics: [Sailing]\n---\ntext', []],
  ['a byte order mark', '\ufeff---\ntopics: [Sailing]\n---\ntext', ['byte-order-mark']],
  ['an empty line before', '\n---\ntopics: [Sailing]\n---\ntext', ['lines-before']],
  ['a space before the dashes', ' ---\ntopics: [Sailing]\n---\ntext', ['fence']],
  ['a space behind them, with other line breaks', '---\t\r\ntopics:\r\n- Sailing\r\n---\r\ntext', ['fence']],
  ['a space behind the last is read', '---\ntopics: [Sailing]\n--- \ntext', []],
  ['no dashes at the end', '---\ntopics:\n  - Sailing\ndate: 2026-01-02\n\ntext', ['unclosed']],
  ['nor at the end of the note', '---\ntopics: Sailing', ['unclosed']],
  ['dots at the end', '---\ntopics: Sailing\n...\ntext', ['unclosed']],
  ['a rule at the start', '---\n\nThe wind: what it does to a sail.\n', []],
  ['a rule and a sentence that looks like a property', '---\nNote: the wind turns.\n\ntext', []],
  ['two rules around a text', '\n---\n\nA text.\n\n---\n', []],
  ['a tag without quotes', '---\ntopics: #sailing\n---\ntext', ['topics #sailing']],
  ['tags in a list', '---\ntags:\n  - #sailing\n- #wind\n---\ntext', ['tags #sailing', 'tags #wind']],
  ['a comment that is one', '---\ntopics: # to do\ndate: 2026 #yes\n# all\n---\ntext', []],
  ['a comment beside a list', '---\ntopics: #all-of-them\n  - Sailing\n---\ntext', []],
  ['a tag in quotes', '---\ntopics: "#sailing"\n---\ntext', []],
  ['nothing', '', []],
])('%s', (_reason, text, told) => {
  expect(misreadIn(text).map((one) => (one.how === 'comment' ? `${one.property} ${one.text}` : one.how))).toEqual(told);
});
