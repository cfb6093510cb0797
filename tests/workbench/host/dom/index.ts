import { guardAbsentGlobals } from './absent-globals';
import { extendCreation } from './create';
import { extendDomEvents, extendWindow } from './events';
import type { Realm } from './extend';
import { extendLanguage } from './language';
import { extendNodes } from './nodes';

export type { Realm };

/** Adds everything the app adds to the page and to the language. To be called before anything uses it. */
export function extendAll(): void {
  extendLanguage();
  extendRealm(window);
}

/** Adds what the app adds to each of its windows. */
export function extendRealm(realm: Realm): void {
  extendNodes(realm);
  extendCreation(realm);
  extendDomEvents(realm);
  extendWindow(realm);
  guardAbsentGlobals(realm);
}
