import type { en } from './en';
import type { cli } from './en/cli';
import type { Text } from './text';

/** The same keys with texts of another language, which has plural forms of its own. */
type Translated<T> = { readonly [K in keyof T]: T[K] extends Text ? Text : Translated<T[K]> };

/** Every text of the plugin and of the command line in a language other than English. */
export type Translation = Translated<typeof en & { readonly cli: typeof cli }>;
