/** Runs tasks of one name one after the other, so that reading, changing and writing a file is one step. */
export class Queue {
  #last = new Map<string, Promise<unknown>>();

  run<T>(name: string, task: () => Promise<T>): Promise<T> {
    const before = this.#last.get(name) ?? Promise.resolve();
    const result = before.then(task, task);
    this.#last.set(name, result);
    const tidy = (): void => {
      if (this.#last.get(name) === result) this.#last.delete(name);
    };
    result.then(tidy, tidy);
    return result;
  }
}
