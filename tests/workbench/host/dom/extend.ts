/** Adds members to a built-in object, as the app does: not enumerable, so that loops over arrays see nothing of it. */
export function extend<T extends object>(target: T, members: Record<string, unknown> & ThisType<T>): void {
  for (const key of Object.keys(members)) {
    const descriptor = Object.getOwnPropertyDescriptor(members, key);
    if (descriptor) Object.defineProperty(target, key, { ...descriptor, enumerable: false, configurable: true });
  }
}

/** A window with the built-in classes of its own. */
export type Realm = Window & typeof globalThis;

/** Whether an object of a window is of a class, or of what that window calls by the class's name. */
export function isA(object: object, type: new () => object, realm: Realm): boolean {
  const own: unknown = Reflect.get(realm, type.name);
  return object instanceof type || (typeof own === 'function' && object instanceof own);
}
