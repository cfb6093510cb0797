import { atlas } from './atlas';
import { between } from './between';
import { cards } from './cards';
import { common } from './common';
import { coverage } from './coverage';
import { guide } from './guide';
import { noteTopics } from './note-topics';
import { panel } from './panel';
import { properties } from './properties';
import { reasons } from './reasons';
import { report } from './report';
import { script } from './script';
import { settings } from './settings';
import { sort } from './sort';
import { rebuild } from './rebuild';
import { verdicts } from './verdicts';

/**
 * Every text in English: the keys and placeholders of all languages follow it. One file for each area of the plugin;
 * what the command line alone says is in `cli`.
 */
export const en = {
  atlas,
  between,
  cards,
  common,
  coverage,
  guide,
  noteTopics,
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
