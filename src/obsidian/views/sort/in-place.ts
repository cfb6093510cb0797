import type { Suggestion } from '../../../core/topics/suggest/suggestion';

/** So many suggestions have a key. */
const KEYS = 9;

/**
 * Suggestions as they are now, where others are shown: those keep their places, and with them their keys, so that
 * nobody presses one and means another.
 */
export function inPlace(shown: readonly Suggestion[], now: readonly Suggestion[]): Suggestion[] {
  return Array.from(new Map([...shown, ...now].map((suggestion) => [suggestion.topic, suggestion])).values()).slice(
    0,
    KEYS,
  );
}
