import { everyStart } from '../languages';
import { isTemplateCode } from './lines';

const LONGEST = 80;

const ASKS_FOR = everyStart('asksFor');

/** `<what went wrong>`; marks of a page are none. */
const PLACEHOLDER = /^(?:[-*+•] |\d{1,3}[.)] )?<(?!\/?[a-z][a-z0-9]*(?:\s[^<>]*=[^<>]*)?\/?>)[^<>]+>[.。]?$/;
/** `[What went wrong, in a few words]`, `{…}` */
const IN_BRACKETS =
  /^(?:\[(?=(?:[^\][:\s]+\s){3}|[\p{Script=Han}\u3040-\u30ff]{6})[^\][]*\]|\{(?:[^{}:\s]+\s){3}[^{}]*\})[.。]?$/u;
/** What stands where nobody has written yet. That there is none, as in `none`, is said by somebody. */
const TO_DO = /^[*_~]*(?:to[ -]?do|tb[acd]|fixme|wip|xxx|待办|待辦)[*_~]*[.…!:]*$/iu;
const LONGEST_FORM = 400;

function isForm(text: string): boolean {
  return (
    text.includes('<') && text.length <= LONGEST_FORM && text.split('\n').every((line) => PLACEHOLDER.test(line.trim()))
  );
}

/** Whether a text is what a template asks for or is filled in by, and nobody has said anything yet. */
export function isUnfilled(text: string): boolean {
  return (
    isTemplateCode(text) ||
    TO_DO.test(text) ||
    isForm(text) ||
    (text.length <= LONGEST_FORM && IN_BRACKETS.test(text)) ||
    (text.length <= LONGEST && !text.includes('\n') && ASKS_FOR.test(text))
  );
}
