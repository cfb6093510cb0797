import type { Command } from '../command';

/** In the order of the help. */
export const commands: readonly Command[] = [];
