import type { en } from '../en';
import type { Translation } from '../text';
import { common } from './common';

/** Every text in Simplified Chinese. */
export const zhCn: Translation<typeof en> = { common };
