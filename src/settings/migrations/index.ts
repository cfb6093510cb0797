import type { JsonMap } from '../../core/json';
import { inferredExclusions } from './inferred-exclusions';
import type { Migration } from './migration';

export { type Migration } from './migration';

/** Every step there ever was, oldest first. */
export const MIGRATIONS: readonly Migration[] = [inferredExclusions];

/** The data in the newest version. */
export function migrate(data: JsonMap, version: number, steps: readonly Migration[] = MIGRATIONS): JsonMap {
  return steps.filter((step) => step.to > version).reduce((at, step) => ({ ...step.run(at), version: step.to }), data);
}
