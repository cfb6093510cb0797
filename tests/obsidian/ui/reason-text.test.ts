/** @jest-environment jsdom */
import { appendReason, plainReason } from '../../../src/obsidian/views/ui/reason-text';

beforeAll(() => {
  // The app's own, as far as they are used here.
  Node.prototype.appendText = function (text) {
    this.appendChild(document.createTextNode(text));
  };
  Node.prototype.createSpan = function (options) {
    const span = document.createElement('span');
    if (typeof options === 'object' && typeof options.text === 'string') span.append(options.text);
    return this.appendChild(span);
  };
});

test.each<[why: string, reason: string, html: string, plain: string]>([
  ['no title', 'Both about kernels', 'Both about kernels', 'Both about kernels'],
  ['a title', 'You link both to [[Mercer]]', 'You link both to <span>Mercer</span>', 'You link both to “Mercer”'],
  [
    'two, and words behind them',
    '[[A]] and [[B c]] lie between them',
    '<span>A</span> and <span>B c</span> lie between them',
    '“A” and “B c” lie between them',
  ],
  ['brackets that hold no title', 'Both about a[[]] and ]]', 'Both about a[[]] and ]]', 'Both about a[[]] and ]]'],
])('%s', (_why, reason, html, plain) => {
  const element = document.createElement('div');
  appendReason(element, reason);
  expect(element.innerHTML).toBe(html);
  expect(plainReason(reason)).toBe(plain);
});
