import { extendCreation } from './create';
import { extendDomEvents, extendWindow } from './events';
import { extendLanguage } from './language';
import { extendNodes } from './nodes';

/** Adds everything the app adds to the page and to the language. To be called before anything uses it. */
export function extendAll(): void {
  extendLanguage();
  extendNodes();
  extendCreation();
  extendDomEvents();
  extendWindow();
}
