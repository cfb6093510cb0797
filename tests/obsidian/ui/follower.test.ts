import { Follower, type Renewal } from '../../../src/obsidian/views/ui/follower';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });

let see: (inSight: boolean) => void;
/** What sees an element where there is none. */
jest.mock('../../../src/obsidian/views/ui/observe', () => {
  const { Component } = jest.requireActual<{ Component: new () => object }>('../node-obsidian');
  return {
    observeSight: (_el: HTMLElement, changed: typeof see) => {
      see = changed;
      return new Component();
    },
  };
});

const EL = {} as HTMLElement;
const GATHER = 300;
const QUIET = 1000;

let done: string[];
let end: (() => void) | null;
let follower: Follower;

/** Work that goes on until the test ends it. */
const work = (name: string) => async (signal: AbortSignal) => {
  done.push(name);
  await new Promise<void>((resolve) => (end = resolve));
  end = null;
  done.push(signal.aborted ? `${name} stopped` : `${name} done`);
};

function follow(renewal: Renewal): void {
  follower = new Follower(EL, renewal);
  follower.load();
}

/** What was done since this was asked last. */
async function after(ms: number): Promise<string> {
  await jest.advanceTimersByTimeAsync(ms);
  return done.splice(0).join(', ');
}

beforeEach(() => {
  Object.assign(globalThis, { window: globalThis });
  jest.useFakeTimers();
  [done, end] = [[], null];
});

afterEach(() => {
  follower.unload();
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'window');
});

test('it renews when it comes into sight, and out of sight nothing', async () => {
  follow({ renew: work('renew') });
  follower.changed();
  expect(await after(10 * QUIET)).toBe('');
  see(true);
  expect(await after(0)).toBe('renew');
});

test('changes that come in a crowd are followed once', async () => {
  follow({ renew: work('renew') });
  see(true);
  end?.();
  await after(0);
  for (let i = 0; i < 5; i++) follower.changed();
  expect(await after(GATHER - 1)).toBe('');
  expect(await after(1)).toBe('renew');
});

test('what changes while it works is followed after a rest, as long as the work took and longer', async () => {
  follow({ renew: work('renew') });
  see(true);
  follower.changed();
  await after(1000);
  end?.();
  expect(await after(3999)).toBe('renew done');
  expect(await after(1)).toBe('renew');
});

test('what a person did is followed at once, and right after what goes on', async () => {
  follow({ renew: work('renew') });
  see(true);
  follower.changed(true);
  expect(await after(0)).toBe('renew');
  end?.();
  expect(await after(0)).toBe('renew done, renew');
});

test('out of sight it stops, and begins anew when it is seen again', async () => {
  follow({ renew: work('renew'), hidden: () => done.push('hidden') });
  see(true);
  see(false);
  end?.();
  expect(await after(10 * QUIET)).toBe('renew, hidden, renew stopped');
  see(true);
  expect(await after(0)).toBe('renew');
});

test('it waits for as long as it is no time', async () => {
  let isTyping = true;
  follow({ renew: work('renew'), waits: () => isTyping });
  see(true);
  end?.();
  await after(0);
  follower.changed();
  expect(await after(10 * GATHER)).toBe('');
  isTyping = false;
  expect(await after(GATHER)).toBe('renew');
});

describe('what takes longer', () => {
  beforeEach(async () => {
    follow({ renew: work('renew'), settle: work('settle') });
    see(true);
    end?.();
    await after(0);
  });

  test('comes when all is quiet, once', async () => {
    expect(await after(QUIET - 1)).toBe('');
    expect(await after(1)).toBe('settle');
    end?.();
    expect(await after(10 * QUIET)).toBe('settle done');
  });

  test('is stopped by a change, and comes after that is shown', async () => {
    await after(QUIET);
    follower.changed();
    end?.();
    expect(await after(GATHER)).toBe('settle stopped, renew');
    end?.();
    expect(await after(QUIET)).toBe('renew done, settle');
  });

  test('that was stopped for nobody looked comes when somebody does', async () => {
    await after(QUIET);
    see(false);
    end?.();
    expect(await after(10 * QUIET)).toBe('settle stopped');
    see(true);
    expect(await after(QUIET)).toBe('settle');
  });
});

test('an error ends nothing', async () => {
  const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  follow({ renew: () => Promise.reject(new Error(String(done.push('failed')))) });
  see(true);
  expect(await after(0)).toBe('failed');
  follower.changed();
  expect(await after(GATHER)).toBe('failed');
  expect(errors).toHaveBeenCalledTimes(2);
  errors.mockRestore();
});

test('unloaded, it does nothing any more', async () => {
  follow({ renew: work('renew') });
  see(true);
  follower.changed();
  follower.unload();
  end?.();
  follower.changed(true);
  expect(await after(10 * QUIET)).toBe('renew, renew stopped');
});

test('asked for, it shows what there is, seen or not', async () => {
  follow({ renew: work('renew') });
  const shown = follower.now();
  expect(await after(0)).toBe('renew');
  end?.();
  await shown;
  expect(await after(0)).toBe('renew done');
});
