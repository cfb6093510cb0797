import type { MisreadProperties, UnreadableProperties } from '../../../src/core/notes/note-problems';
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
  ['an anchor of nothing', '---\ndate: 2026\ntopics: &Sailing\n---\ntext', ['topics &Sailing 3']],
  ['a type of nothing', '---\r\ntopics: !Sailing\r\n---\r\ntext', ['topics !Sailing 2']],
  ['a type in front of a text', '---\ntopics:\n  - !urgent Sailing\n---\n', ['topics !urgent 3']],
  ['an item that is an anchor', '---\ntopics:\n- Wind\n- &Sailing\n---\n', ['topics &Sailing 4']],
  ['an anchor of what stands below it', '---\ntopics: &all\n  - Sailing\nup: *all\n---\n', []],
  ['an anchor of a text, a type of YAML', '---\nup: &top Sailing\ntopics: !!str 2026\n---\n', []],
  ['nothing', '', []],
])('%s', (_reason, text, told) => {
  expect(misreadIn(text, false).map(wordsOf)).toEqual(told);
});

function wordsOf(one: MisreadProperties | UnreadableProperties): string {
  if (one.kind === 'unreadable') return `${one.fault?.line} ${one.fault?.cause} ${one.fault?.text}`.trim();
  if (one.how === 'sign') return `${one.property} ${one.text} ${one.line}`;
  return one.how === 'comment' ? `${one.property} ${one.text}` : one.how;
}

test.each<[yaml: string, told: string]>([
  ['date: 2026\ntitle: Wind: a book', '3 quotes :'],
  ['title: it’s: so', '2 quotes :'],
  ['topics: @Sailing', '2 quotes @'],
  ['topics:\n  - `Sailing`', '3 quotes `'],
  ['topics: [[Wind]], [[Sailing]]', '2 quotes ['],
  ['topics: - Sailing', '2 quotes -'],
  ['topics: *Sailing', '2 quotes *'],
  ['topics: [*Sailing]', '2 quotes *'],
  ['path: "C:\\data"', '2 unclear'],
  ['date: 2026\ntitle: "Wind\nup: Home', '3 open "'],
  ['topics: [Sailing, Wind\nup: Home', '2 open ['],
  ['up: Home\ntopics: Sailing\n\ttags: wind', '4 tab'],
  ['up: Home\ntopics: Sailing\nup: Sea', '4 twice up'],
  ['up: Home\ntopics:Sailing\ndate: 2026', '3 unclear'],
  ['topics: Sailing\n  up: Home', '3 unclear'],
  ['\n# all\nSailing', '4 unclear'],
  ['- Sailing', '2 unclear'],
])('%j: the first line that is wrong, and why', (yaml, told) => {
  const text = (end: string): string => `---${end}${yaml.replace(/\n/g, end)}${end}---${end}text`;
  expect(misreadIn(text('\n'), true).map(wordsOf)).toEqual([told]);
  expect(misreadIn(text('\r\n'), true).map(wordsOf)).toEqual([told]);
});
