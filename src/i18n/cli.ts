import { en } from './en';
import { cli as cliEn } from './en/cli';
import type { KeyOf } from './text';
import { translator } from './translator';
import { zhCn } from './zh-cn';
import { cli as cliZhCn } from './zh-cn/cli';

/** Everything the command line says. Its own words never ship in the plugin. */
const all = { ...en, cli: cliEn };

export type TextKey = KeyOf<typeof all>;

export const t = translator(all, { ...zhCn, cli: cliZhCn });
