import type { Command } from '../arguments';
import { card } from './card';
import { changes } from './changes';
import { check } from './check';
import { exporting } from './export';
import { inspect } from './inspect';
import { metadata } from './metadata';
import { rebuild } from './rebuild';
import { related } from './related';
import { suggest } from './suggest';
import { topics } from './topics';

/** In the order of the help. */
export const commands: readonly Command[] = [
  rebuild,
  check,
  inspect,
  metadata,
  card,
  topics,
  related,
  suggest,
  exporting,
  changes,
];
