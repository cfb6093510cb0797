/** The same answer each time, worked out when it is first asked for: what a start does not need waits for its use. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
