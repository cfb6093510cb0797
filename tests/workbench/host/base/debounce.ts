export interface Debouncer<Args extends unknown[], Result> {
  (...args: Args): Debouncer<Args, Result>;
  cancel(): Debouncer<Args, Result>;
  /** Runs a call that is pending now. */
  run(): Result | void;
}

/**
 * Calls `fn` once, `timeout` milliseconds after the first call of a burst, or after the last one with `resetTimer`;
 * always with the latest arguments.
 */
export function debounce<Args extends unknown[], Result>(
  fn: (...args: Args) => Result,
  timeout = 0,
  resetTimer = false,
): Debouncer<Args, Result> {
  let timer: number | null = null;
  let pending: { self: unknown; args: Args } | null = null;

  const fire = (): Result | void => {
    timer = null;
    const call = pending;
    pending = null;
    if (call) return fn.apply(call.self, call.args);
  };
  const stop = (): void => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
  };
  const debounced = function (this: unknown, ...args: Args) {
    pending = { self: this, args };
    if (resetTimer) stop();
    timer ??= window.setTimeout(fire, timeout);
    return debounced;
  } as Debouncer<Args, Result>;
  debounced.cancel = () => {
    stop();
    pending = null;
    return debounced;
  };
  debounced.run = () => {
    stop();
    return fire();
  };
  return debounced;
}
