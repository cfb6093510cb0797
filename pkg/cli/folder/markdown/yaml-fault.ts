import type { Document } from 'yaml';
import type { YamlFault } from '../../../../src/core/notes/note-problems';
import { documentOf, doubledKey } from './yaml';

/** What is wrong with the YAML, from `at` on in it. */
interface Found extends Pick<YamlFault, 'cause' | 'text'> {
  readonly at: number;
}

/** Signs that YAML has a use for at the start of a value. */
const SIGN = /^[[\]{},"'*&!|>%@`-]/;
/** What stands before a value in its line: a name, bullets. */
const BEFORE_VALUE = /^[ \t]*(?:-[ \t]+)*(?:[^\s"'[{#][^:]*:(?:[ \t]+|$))?/;

/**
 * Why some properties cannot be read, told by their first line that is wrong.
 *
 * @param yaml what stands between the dashes, which is no YAML or no names with values
 */
export function yamlFaultIn(yaml: string): YamlFault {
  const { at, cause, text } = faultIn(yaml);
  // The first line of the properties is the second of the note.
  return { cause, text, line: yaml.slice(0, at).split('\n').length + 1 };
}

function faultIn(yaml: string): Found {
  const document = documentOf(yaml);
  const [error] = document.errors;
  if (error === undefined) return twice(document) ?? unknownAlias(yaml) ?? { at: firstLine(yaml), ...UNCLEAR };
  const at = Math.min(error.pos[0], yaml.length);
  if (error.code === 'TAB_AS_INDENT') return { at, cause: 'tab', text: '' };
  if (/closing|must.* end with/.test(error.message)) return opened(yaml.slice(0, at)) ?? { at, ...UNCLEAR };
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') return colonIn(yaml, at);
  // It stands in quotes already.
  if (error.code === 'BAD_DQ_ESCAPE') return { at, ...UNCLEAR };
  const sign = SIGN.exec(lineAt(yaml, at).replace(BEFORE_VALUE, ''))?.[0];
  return sign === undefined ? { at, ...UNCLEAR } : { at, cause: 'quotes', text: sign };
}

const UNCLEAR = { cause: 'unclear', text: '' } as const;

function twice(document: Document.Parsed): Found | null {
  const key = doubledKey(document);
  return key === null ? null : { at: key.range?.[0] ?? 0, cause: 'twice', text: String(key.value) };
}

/** A star before a value stands for another value, of a name that nothing has. */
function unknownAlias(yaml: string): Found | null {
  const alias = /(?:^|[:,-][ \t]+|\[[ \t]*)\*\S/m.exec(yaml);
  return alias === null ? null : { at: alias.index + alias[0].length - 1, cause: 'quotes', text: '*' };
}

/** The quote or bracket that is never closed: the last one that a value starts with. */
function opened(before: string): Found | null {
  let found: Found | null = null;
  let at = 0;
  for (const line of before.split('\n')) {
    const sign = /^["'[{]/.exec(line.replace(BEFORE_VALUE, ''))?.[0];
    if (sign !== undefined) found = { at, cause: 'open', text: sign };
    at += line.length + 1;
  }
  return found;
}

/** A colon within a value, or a value with more below it, which is indented. */
function colonIn(yaml: string, at: number): Found {
  if (/:[ \t]|:$/.test(yaml.slice(at, endOfLine(yaml, at)).trimEnd())) return { at, cause: 'quotes', text: ':' };
  return { at: Math.min(endOfLine(yaml, at) + 1, yaml.length), ...UNCLEAR };
}

function firstLine(yaml: string): number {
  return Math.max(0, yaml.search(/^[ \t]*[^\s#]/m));
}

function lineAt(yaml: string, at: number): string {
  return yaml.slice(yaml.lastIndexOf('\n', at - 1) + 1, endOfLine(yaml, at));
}

function endOfLine(yaml: string, at: number): number {
  const end = yaml.indexOf('\n', at);
  return end < 0 ? yaml.length : end;
}
