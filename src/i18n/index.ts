import type { en } from './en';
import type { KeyOf, Params } from './text';
import { chosenLanguage, translate } from './translator';

export { chosenLanguage, setLanguage } from './translator';

export type TextKey = KeyOf<typeof en>;

/**
 * A text of the plugin, in the chosen language. What the command line alone says is not among them: `./cli` has that
 * too.
 */
export const t: (key: TextKey, params?: Params) => string = translate;

/** A number as the language writes it. */
export function numberText(value: number): string {
  return value.toLocaleString(chosenLanguage());
}

/** A share between 0 and 1 as a percentage, as the language writes it. */
export function percentText(share: number): string {
  return share.toLocaleString(chosenLanguage(), { style: 'percent' });
}

/** Names one after the other, as the language lists them. */
export function listed(names: readonly string[]): string {
  return names.join(t('common.comma'));
}
