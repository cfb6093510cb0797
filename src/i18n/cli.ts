import type { en } from './en';
import type { cli } from './en/cli';
import type { KeyOf, Params } from './text';
import { translate } from './translator';

export type TextKey = KeyOf<typeof en & { readonly cli: typeof cli }>;

/** Everything the command line says. Its own words never ship in the plugin. */
export const t: (key: TextKey, params?: Params) => string = translate;
