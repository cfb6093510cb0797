import { isMap, type JsonMap } from '../core/json';
import { has } from './read';
import { CURRENT, type Settings } from './schema';

/**
 * What to write into the file after the user changed `before` to `after`: `data` with just these values replaced. Keys
 * nobody knows, values that could not be used and defaults that were never written stay as they are.
 */
export function withChanges(data: JsonMap, before: Settings, after: Settings): JsonMap {
  return { version: CURRENT, ...patch(data, { ...before }, { ...after }) };
}

function patch(data: JsonMap, before: JsonMap, after: JsonMap): JsonMap {
  const result = new Map(Object.entries(data));
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [from, to] = [own(before, key), own(after, key)];
    if (sameJson(from, to)) continue;
    if (to === undefined) result.delete(key);
    else result.set(key, isMap(to) && isMap(from) ? patch(mapOrEmpty(result.get(key)), from, to) : to);
  }
  return Object.fromEntries(result);
}

function own(map: JsonMap, key: string): unknown {
  return has(map, key) ? map[key] : undefined;
}

function mapOrEmpty(value: unknown): JsonMap {
  return isMap(value) ? value : {};
}

/** Settings are built by plain functions, so equal values have their keys in the same order. */
function sameJson(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
