import { extend } from './extend';

/** What the app adds to the language's own objects. */
export function extendLanguage(): void {
  extend(Array.prototype as unknown[], {
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    contains(target: unknown) {
      return this.includes(target);
    },
    remove(target: unknown) {
      const at = this.indexOf(target);
      if (at >= 0) this.splice(at, 1);
    },
    shuffle() {
      for (let at = this.length - 1; at > 0; at--) {
        const other = Math.floor(Math.random() * (at + 1));
        [this[at], this[other]] = [this[other], this[at]];
      }
      return this;
    },
    unique() {
      return [...new Set(this)];
    },
  });
  extend(Array, { combine: (arrays: unknown[][]) => arrays.flat() });
  extend(Object, {
    isEmpty: (object: object) => Object.keys(object).length === 0,
    each(object: Record<string, unknown>, callback: (value: unknown, key: string) => unknown, context?: unknown) {
      return Object.keys(object).every((key) => callback.call(context, object[key], key) !== false);
    },
  });
  extend(Math, {
    clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
    square: (value: number) => value * value,
  });
  extend(String, { isString: (value: unknown) => typeof value === 'string' });
  extend(Number, { isNumber: (value: unknown) => typeof value === 'number' });
  extend(String.prototype, {
    contains(target: string) {
      return this.includes(target);
    },
    format(...args: string[]) {
      return this.replace(/\{(\d+)\}/g, (whole, index: string) => args[Number(index)] ?? whole);
    },
  });
}
