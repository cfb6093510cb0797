/** @jest-environment jsdom */
import { MapCanvas } from '../../../src/obsidian/views/atlas/linked/map-canvas';
import { extendAll } from '../../workbench/host/dom';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });
jest.mock('../../../src/obsidian/views/ui/observe', () => {
  const { Component } = jest.requireActual<{ Component: new () => object }>('../node-obsidian');
  return { observeSize: () => new Component() };
});

/** A window that draws when the test says so: once it is closed, never. */
class OneWindow {
  readonly frames = new Map<number, () => void>();
  private asked = 0;

  requestAnimationFrame(draw: () => void): number {
    this.frames.set(++this.asked, draw);
    return this.asked;
  }

  cancelAnimationFrame(id: number): void {
    this.frames.delete(id);
  }

  draw(): void {
    for (const [id, draw] of [...this.frames]) {
      this.frames.delete(id);
      draw();
    }
  }
}

let picture: MapCanvas;
let [main, popout] = [new OneWindow(), new OneWindow()];
const standIn = (win: OneWindow): void =>
  void Object.defineProperty(picture.canvas, 'win', { configurable: true, value: win });

beforeAll(extendAll);
beforeEach(() => {
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  [main, popout] = [new OneWindow(), new OneWindow()];
  picture = new MapCanvas(document.body, { painted: () => undefined, turned: () => undefined });
  picture.load();
});
afterEach(() => jest.restoreAllMocks());

test('what changes in one frame is drawn once', () => {
  standIn(main);
  picture.draw();
  picture.draw();
  expect(main.frames.size).toBe(1);
  main.draw();
  picture.draw();
  expect(main.frames.size).toBe(1);
});

test('a map whose window was closed before it drew is drawn in the one that it moved to', () => {
  standIn(popout);
  picture.draw();
  standIn(main);
  picture.draw();
  expect([popout.frames.size, main.frames.size]).toEqual([0, 1]);
});

test('a map that is put away draws nothing any more, in whatever window it is', () => {
  standIn(popout);
  picture.draw();
  standIn(main);
  picture.unload();
  expect([popout.frames.size, main.frames.size]).toEqual([0, 0]);
});
