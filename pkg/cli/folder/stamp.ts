import type { NoteStamp } from './walk';

/** Milliseconds that a disk's clock may stand still, and that one does which knows no parts of a second. */
const TICK = 100;
const LONG_TICK = 2_500;

/** Whether a change that comes after this moment would show in the stamp. */
export function isSettled({ mtime, changed }: NoteStamp, moment: number): boolean {
  const tick = changed % 1_000 === 0 ? LONG_TICK : TICK;
  return Math.max(mtime, changed) + tick < moment;
}
