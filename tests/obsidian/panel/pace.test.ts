/** @jest-environment jsdom */
import { Pace } from '../../../src/obsidian/services/near/pace';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Work that takes so many milliseconds. */
const takes = (milliseconds: number) => (): number => {
  jest.advanceTimersByTime(milliseconds);
  return milliseconds;
};

/** Whether a rest that began is over. */
function watched(rest: Promise<void>): { isOver(): Promise<boolean> } {
  let isOver = false;
  void rest.then(() => {
    isOver = true;
  });
  return {
    isOver: async () => {
      await jest.advanceTimersByTimeAsync(0);
      return isOver;
    },
  };
}

const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

describe('the pace of work in the background', () => {
  test('nobody types at the start', () => {
    expect(new Pace().isTyping).toBe(false);
  });

  test('little work needs no rest', async () => {
    const pace = new Pace();
    expect(pace.work(takes(2))).toBe(2);
    expect(await watched(pace.rest()).isOver()).toBe(true);
  });

  test('work adds up until others have their turn, and then counts anew', async () => {
    const pace = new Pace();
    for (const part of [2, 2, 2]) pace.work(takes(part));
    const rest = watched(pace.rest());
    expect(await rest.isOver()).toBe(false);
    await pass(10);
    expect(await rest.isOver()).toBe(true);
    expect(await watched(pace.rest()).isOver()).toBe(true);
  });

  test('work that fails counts as well', async () => {
    const pace = new Pace();
    expect(() =>
      pace.work(() => {
        throw new RangeError(String(takes(8)()));
      }),
    ).toThrow(RangeError);
    expect(await watched(pace.rest()).isOver()).toBe(false);
  });

  test('a key stops all until nobody has typed for a second, however little was done', async () => {
    const pace = new Pace();
    pace.typed();
    const rest = watched(pace.rest());
    await pass(900);
    expect([pace.isTyping, await rest.isOver()]).toEqual([true, false]);
    pace.typed();
    await pass(900);
    expect([pace.isTyping, await rest.isOver()]).toEqual([true, false]);
    await pass(350);
    expect([pace.isTyping, await rest.isOver()]).toEqual([false, true]);
  });

  test('a key in the middle of a rest makes it longer', async () => {
    const pace = new Pace();
    pace.work(takes(8));
    const rest = watched(pace.rest());
    await pass(5);
    pace.typed();
    await pass(100);
    expect(await rest.isOver()).toBe(false);
    await pass(1200);
    expect(await rest.isOver()).toBe(true);
  });
});
