/** @jest-environment jsdom */
import { redraw } from '../../../src/obsidian/views/ui/redraw';
import { extendAll } from '../../workbench/host/dom';

let el: HTMLElement;
const draw = (names: string) => (): void => {
  el.createEl('h2', { text: 'Title', attr: { tabindex: '-1' } });
  for (const name of names.split(' ')) el.createEl('button', { text: name });
};
const focusOn = (name: string): void =>
  Array.from(el.findAll('button'))
    .find((one) => one.textContent === name)
    ?.focus();
const focused = (): string => document.activeElement?.textContent ?? '';

beforeAll(extendAll);
beforeEach(() => {
  document.body.empty();
  el = document.body.createDiv();
  draw('one two three')();
});

test.each<[reason: string, on: string, names: string, otherwise: string | undefined, now: string]>([
  ['stays on what is called the same, wherever that stands now', 'two', 'two zero one', undefined, 'two'],
  ['goes to what is in the place of what is gone', 'two', 'one three', undefined, 'three'],
  ['goes to the last one where the last is gone', 'three', 'one two', undefined, 'two'],
  ['goes where it is asked to where what had it is gone', 'two', 'one three', 'h2', 'Title'],
  ['stays all the same where it is asked to go elsewhere', 'two', 'one two', 'h2', 'two'],
])('the focus %s', (_reason, on, names, otherwise, now) => {
  focusOn(on);
  redraw(el, draw(names), otherwise);
  expect(focused()).toBe(now);
});

test('the focus of something else is left alone', () => {
  const field = document.body.createEl('input');
  field.focus();
  redraw(el, draw('one'), 'h2');
  expect(document.activeElement).toBe(field);
});
