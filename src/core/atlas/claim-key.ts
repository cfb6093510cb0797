import type { Note } from '../notes/note';
import { pathKey } from '../topics/names';

/** The key of the topic path that an index note claims. */
export function claimKey({ indexOf }: Note): string | null {
  return indexOf === null ? null : pathKey(indexOf);
}
