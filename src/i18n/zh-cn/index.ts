import type { en } from '../en';
import type { Translation } from '../text';
import { common } from './common';
import { report } from './report';
import { rebuild } from './rebuild';

/** Every text in Simplified Chinese. */
export const zhCn: Translation<typeof en> = { common, report, rebuild };
