import { common } from './common';
import { report } from './report';
import { rebuild } from './rebuild';

/** Every text in English: the keys and placeholders of all languages follow it. One file for each area of the plugin; what the command line alone says is in `../cli`. */
export const en = { common, report, rebuild };
