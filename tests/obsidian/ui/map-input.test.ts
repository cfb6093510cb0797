/** @jest-environment jsdom */
import { MapInput } from '../../../src/obsidian/views/atlas/linked/map-input';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });

let canvas: HTMLCanvasElement;
let done: string[];
const pointer = (type: string, clientX: number): void =>
  void canvas.dispatchEvent(Object.assign(new MouseEvent(type, { button: 0, clientX }), { pointerId: 1 }));

beforeEach(() => {
  canvas = Object.assign(document.createElement('canvas'), { setPointerCapture: () => undefined });
  done = [];
  const move = (name: string) => (): void => void done.push(name);
  const moves = { pan: move('pan'), zoom: move('zoom'), out: move('out'), whole: move('whole'), hover: move('hover') };
  const presses = { choose: move('choose'), chooseMiddle: move('middle'), menu: move('menu') };
  new MapInput(canvas, { ...moves, ...presses }).load();
});

test('a press chooses', () => {
  pointer('pointerdown', 0);
  pointer('pointerup', 0);
  expect(done).toEqual(['choose']);
});

test('a press that is dragged moves the map, and chooses nothing', () => {
  pointer('pointerdown', 0);
  pointer('pointermove', 50);
  pointer('pointerup', 50);
  expect(done).toEqual(['pan']);
});

test('a press with Ctrl that asks for the menu, as on a Mac, chooses nothing', () => {
  pointer('pointerdown', 0);
  pointer('contextmenu', 0);
  pointer('pointerup', 0);
  expect(done).toEqual(['menu']);
});

test('a press whose end the menu has taken away moves nothing any more', () => {
  pointer('pointerdown', 0);
  pointer('contextmenu', 0);
  pointer('pointermove', 50);
  expect(done).toEqual(['menu', 'hover']);
});
