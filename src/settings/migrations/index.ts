import type { JsonMap } from '../read';

/**
 * One step from the version before `to`. Pure; leaves alone what it does not understand. Never deleted once released.
 */
export interface Migration {
  readonly to: number;
  readonly run: (data: JsonMap) => JsonMap;
}

/** Every step there ever was, oldest first. */
export const MIGRATIONS: readonly Migration[] = [];

/** The data in the newest version. */
export function migrate(data: JsonMap, version: number, steps: readonly Migration[] = MIGRATIONS): JsonMap {
  return steps.filter((step) => step.to > version).reduce((at, step) => ({ ...step.run(at), version: step.to }), data);
}
