/** Up to so many, looking through the list is quicker than a set. */
const SHORT = 16;

/** Texts in the order in which they first came, each once. */
export class DistinctTexts {
  readonly list: string[] = [];
  private set: Set<string> | null = null;

  add(text: string): void {
    if (this.has(text)) return;
    this.list.push(text);
    this.set?.add(text);
  }

  private has(text: string): boolean {
    if (this.list.length < SHORT) return this.list.includes(text);
    this.set ??= new Set(this.list);
    return this.set.has(text);
  }
}
