/** The same answer each time, worked out when it is first asked for: what a start does not need waits for its use. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/**
 * The same function, with its answers remembered; all are forgotten when there are more than `most`, so that memory
 * stays bounded.
 */
export function remember<T>(most: number, answer: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = answer(key);
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}
