import type { Command } from '../command';
import { metadata } from './metadata';

/** In the order of the help. */
export const commands: readonly Command[] = [metadata];
