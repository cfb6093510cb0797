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
