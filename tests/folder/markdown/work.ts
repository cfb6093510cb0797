type CharCodeAt = (this: string, at: number) => number;
type IndexOf = (this: string, needle: string, from?: number) => number;
type Exec = (this: RegExp, text: string) => RegExpExecArray | null;

/** The function itself, to be called on any value. */
const method = <T>(prototype: object, name: string): T => Object.getOwnPropertyDescriptor(prototype, name)?.value as T;

/**
 * How many characters a function looks at, counted where it asks strings and patterns for them. Unlike time, it is the
 * same in every run.
 */
export function workOf(run: () => void): number {
  let work = 0;
  const charCodeAt = method<CharCodeAt>(String.prototype, 'charCodeAt');
  const indexOf = method<IndexOf>(String.prototype, 'indexOf');
  const exec = method<Exec>(RegExp.prototype, 'exec');
  String.prototype.charCodeAt = function (this: string, at) {
    work++;
    return charCodeAt.call(this, at);
  };
  String.prototype.indexOf = function (this: string, needle, from = 0) {
    const found = indexOf.call(this, needle, from);
    work += (found === -1 ? this.length : found) - Math.min(from, this.length) + 1;
    return found;
  };
  RegExp.prototype.exec = function (this: RegExp, text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const isAnchored = this.sticky || this.source.startsWith('^');
    work += found === null ? (isAnchored ? 1 : text.length - from) : found.index - from + found[0].length;
    return found;
  };
  try {
    run();
  } finally {
    Object.assign(String.prototype, { charCodeAt, indexOf });
    RegExp.prototype.exec = exec;
  }
  return work;
}
