import { NotInWorkbench } from '../base/strict';
import type { Realm } from './extend';

/**
 * Libraries that the app always has in its windows. What it loads only when it is asked for is `undefined` there too.
 */
const ABSENT = ['CodeMirror', 'CodeMirrorAdapter', 'DOMPurify', 'TurndownService', 'i18next'];

/** Whoever reads one of them is told; who puts something of that name there has it. */
export function guardAbsentGlobals(realm: Realm): void {
  for (const name of ABSENT)
    Object.defineProperty(realm, name, {
      configurable: true,
      get: () => {
        throw new NotInWorkbench(`window.${name}`);
      },
      set: (value: unknown) => {
        Object.defineProperty(realm, name, { configurable: true, writable: true, value });
      },
    });
}
