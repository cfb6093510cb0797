/** @jest-environment jsdom */
import { askInPlace } from '../../../src/obsidian/views/ui/inline-input';
import { extendAll } from '../../workbench/host/dom';

let list: HTMLElement;
let answer: Promise<string | null>;
const field = (): HTMLInputElement | null => list.querySelector('input');
const press = (key: string): void =>
  void field()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

beforeAll(extendAll);
beforeEach(() => {
  document.body.empty();
  list = document.body.createDiv({ attr: { tabindex: '0' } });
  answer = askInPlace(list.createDiv().createDiv(), { label: 'Name', value: 'Old' });
});

test.each([
  ['Enter', 'Old'],
  ['Escape', null],
])('after %s the list has the focus again', async (key, said) => {
  press(key);
  expect(await answer).toBe(said);
  expect(document.activeElement).toBe(list);
});

test('whoever goes elsewhere gives it up, and the focus is theirs', async () => {
  const other = document.body.createEl('input');
  other.focus();
  expect(await answer).toBeNull();
  expect([document.activeElement, field()]).toEqual([other, null]);
});
