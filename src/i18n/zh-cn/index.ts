import type { en } from '../en';
import type { Translation } from '../text';
import { atlas } from './atlas';
import { between } from './between';
import { cards } from './cards';
import { common } from './common';
import { coverage } from './coverage';
import { guide } from './guide';
import { panel } from './panel';
import { properties } from './properties';
import { reasons } from './reasons';
import { report } from './report';
import { script } from './script';
import { settings } from './settings';
import { sort } from './sort';
import { rebuild } from './rebuild';
import { verdicts } from './verdicts';

/** Every text in Simplified Chinese. */
export const zhCn: Translation<typeof en> = {
  atlas,
  between,
  cards,
  common,
  coverage,
  guide,
  panel,
  properties,
  reasons,
  report,
  rebuild,
  script,
  settings,
  sort,
  verdicts,
};
