export type Properties = Readonly<Record<string, unknown>>;

/**
 * Reads YAML as the host reads the properties of its notes. Throws where that is no YAML, where a key stands twice in a
 * map, or where aliases grow without end.
 */
export type YamlParser = (yaml: string) => unknown;

/** A property by its name. The app does not tell `Topics` from `topics`; where a note has both, the exact name wins. */
export function propertyOf(properties: Properties, name: string): unknown {
  const own = ownName(properties, name);
  return own === undefined ? undefined : properties[own];
}

/** A note's own spelling of a property's name. */
export function ownName(properties: Properties, name: string): string | undefined {
  if (hasOwn(properties, name)) return name;
  const folded = name.toLowerCase();
  for (const key in properties) {
    if (key.length === name.length && key.toLowerCase() === folded && hasOwn(properties, key)) return key;
  }
  return undefined;
}

/** Own keys only: a note without properties has no property `constructor` either. */
function hasOwn(properties: Properties, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(properties, key);
}

/** A value as the list it stands for: a single value is a list of one, nothing is an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The texts among the values, trimmed; empty ones and values of another type are gone. */
export function textsOf(value: unknown): string[] {
  const texts: string[] = [];
  for (const item of listOf(value)) {
    const text = typeof item === 'string' ? item.trim() : '';
    if (text !== '') texts.push(text);
  }
  return texts;
}
