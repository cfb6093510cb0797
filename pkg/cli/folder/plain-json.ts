/** Deeper, or larger, is nothing that a person writes. */
const DEEPEST = 32;
const LARGEST = 2_000;

/**
 * Whether a value is the same when it is written as JSON and read again. What YAML can hold besides is not: values that
 * contain themselves, numbers that are none, a negative zero.
 */
export function isPlainJson(value: unknown): boolean {
  let left = LARGEST;
  const isPlain = (one: unknown, depth: number): boolean => {
    if (one === null || typeof one === 'string' || typeof one === 'boolean') return true;
    if (typeof one === 'number') return Number.isFinite(one) && !Object.is(one, -0);
    if (typeof one !== 'object' || depth > DEEPEST || --left < 0) return false;
    if (Array.isArray(one)) return one.every((item) => isPlain(item, depth + 1));
    if (Object.getPrototypeOf(one) !== Object.prototype) return false;
    for (const [key, item] of Object.entries(one)) if (key === '__proto__' || !isPlain(item, depth + 1)) return false;
    return true;
  };
  return isPlain(value, 0);
}
