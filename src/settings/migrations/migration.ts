import type { JsonMap } from '../../core/json';

/**
 * One step from the version before `to`. Pure; leaves alone what it does not understand. Never deleted once released.
 */
export interface Migration {
  readonly to: number;
  readonly run: (data: JsonMap) => JsonMap;
}
