/** Thrown when something is asked of the workbench that the app has, or may have, and the workbench has not. */
export class NotInWorkbench extends Error {
  constructor(what: string) {
    super(`The workbench has no ${what}.`);
    this.name = 'NotInWorkbench';
  }
}

/** Names that the language itself asks of any object. */
const harmless = new Set(['then', 'toJSON', 'constructor']);

/**
 * Lets nothing pass by accident: reading a member that `object` does not have throws with its name. To be returned
 * from a constructor, so that private fields and `this` are those of the answer.
 */
export function strictly<T extends object>(object: T, name: string): T {
  return new Proxy(object, {
    get(target, key, receiver): unknown {
      if (typeof key === 'symbol' || key in target || harmless.has(key)) return Reflect.get(target, key, receiver);
      throw new NotInWorkbench(`${name}.${key}`);
    },
  });
}

/** A function that stands for one the workbench does not have. */
export function absent(name: string): (...args: unknown[]) => never {
  return () => {
    throw new NotInWorkbench(name);
  };
}

/** A base class whose instances answer for every member asked of them. */
export class Strict {
  constructor(name: string) {
    return strictly(this, name);
  }
}
