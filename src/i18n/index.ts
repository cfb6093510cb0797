import { en } from './en';
import type { KeyOf } from './text';
import { translator } from './translator';
import { zhCn } from './zh-cn';

export { setLanguage } from './translator';

export type TextKey = KeyOf<typeof en>;

/**
 * A text of the plugin, in the chosen language. What the command line alone says is not among them: `./cli` has that
 * too.
 */
export const t = translator(en, zhCn);
