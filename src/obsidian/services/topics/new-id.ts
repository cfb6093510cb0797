/** An id for a topic: short, and never made twice. */
export function newTopicId(): string {
  return window.crypto.randomUUID().slice(0, 8);
}
