/** Adds members to a built-in object, as the app does: not enumerable, so that loops over arrays see nothing of it. */
export function extend<T extends object>(target: T, members: Record<string, unknown> & ThisType<T>): void {
  for (const key of Object.keys(members)) {
    const descriptor = Object.getOwnPropertyDescriptor(members, key);
    if (descriptor) Object.defineProperty(target, key, { ...descriptor, enumerable: false, configurable: true });
  }
}

export const isA = (object: object, type: new () => object): boolean => object instanceof type;
