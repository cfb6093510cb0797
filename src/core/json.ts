export type JsonMap = Readonly<Record<string, unknown>>;

/** Whether a value that was parsed is a map: no list, and not nothing. */
export function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
