import { watchEvent } from '../leaks';
import { strictly } from './strict';

export interface EventRef {
  readonly e: Events;
  readonly name: string;
  readonly fn: (...data: never[]) => unknown;
  readonly ctx: unknown;
}

/** Named events. A handler that throws does not keep the others from hearing the event. */
export class Events {
  /** Named as in the app, where plugins find it when they look at an object. */
  _: Record<string, EventRef[]> = {};

  on(name: string, fn: (...data: never[]) => unknown, ctx?: unknown): EventRef {
    const ref: EventRef = { e: this, name, fn, ctx };
    (this._[name] ??= []).push(ref);
    watchEvent(ref);
    return ref;
  }

  off(name: string, fn: (...data: never[]) => unknown): void {
    this._[name] = (this._[name] ?? []).filter((ref) => ref.fn !== fn);
  }

  offref(ref: EventRef): void {
    this._[ref.name] = (this._[ref.name] ?? []).filter((other) => other !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of [...(this._[name] ?? [])]) this.tryTrigger(ref, data);
  }

  tryTrigger(ref: EventRef, data: unknown[]): void {
    try {
      ref.fn.apply(ref.ctx, data as never[]);
    } catch (error) {
      window.setTimeout(() => {
        throw error;
      });
    }
  }
}

/** Events of an object that answers for every member asked of it. */
export class StrictEvents extends Events {
  constructor(name: string) {
    super();
    return strictly(this, name);
  }
}
