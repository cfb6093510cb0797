import { everyWay } from '../languages';

const REMARK = new RegExp(`^[\\s*_>]*(?:${everyWay('notices').join('|')})[*_]*[ \\u00a0]?[:：]`, 'iu');

/** Whether a text begins as what is said beside what is told: `**NOTE**: …`. */
export function isRemark(text: string): boolean {
  return REMARK.test(text);
}
