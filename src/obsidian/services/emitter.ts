/** Tells whoever listens. One listener that fails keeps nothing from the others. */
export class Emitter<T> {
  private readonly listeners = new Set<(value: T) => void>();

  /** Answers with what ends it. */
  listen(listener: (value: T) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(value: T): void {
    for (const listener of Array.from(this.listeners)) {
      try {
        listener(value);
      } catch (error) {
        console.error('Topic Atlas:', error);
      }
    }
  }
}
