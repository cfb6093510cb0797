import type { LeftNote, PropertyProblem } from '../core/notes/edit-property';
import type { MisreadProperties, NoteProblem, UnreadableProperties } from '../core/notes/note-problems';
import { VaultError } from '../core/vault';
import { t as say } from './cli';
import { vaultProblemText } from './report';
import { listed, t } from '.';

const NEW_NAMES = { tag: 'tags', alias: 'aliases' };

/** Of a list no more is told. */
const TOLD = 10;

/** What is odd about the properties of a note, and what to do about it. */
export function noteProblemText(problem: NoteProblem): string {
  switch (problem.kind) {
    case 'unreadable':
      return unreadableText(problem);
    case 'tags-in-text':
      return t('properties.odd.tags-in-text', { tags: some(problem.tags) });
    case 'old-name':
      return t('properties.odd.old-name', { property: problem.property, name: NEW_NAMES[problem.property] });
    case 'not-tags':
      return t('properties.odd.not-tags', { values: some(problem.values) });
    case 'misread':
      return misreadText(problem);
    case 'topic-number':
      return t('properties.odd.topic-number', { property: problem.property, value: problem.value });
    case 'topic-type':
      return t(`properties.odd.topic-type.${problem.type}`, { property: problem.property });
  }
}

/** What only a host that has the text can tell is said by the command line alone. */
function unreadableText({ fault }: UnreadableProperties): string {
  if (fault === undefined) return t('properties.odd.unreadable');
  return say(`cli.odd.${fault.cause}`, { line: fault.line, text: fault.text });
}

function misreadText(problem: MisreadProperties): string {
  switch (problem.how) {
    case 'comment':
      return t('properties.odd.misread.comment', { property: problem.property, text: problem.text });
    case 'sign':
      return say('cli.odd.sign', { line: problem.line, text: problem.text });
    case 'encoding':
      return say('cli.odd.encoding');
    case 'byte-order-mark':
    case 'lines-before':
    case 'fence':
    case 'unclosed':
      return t(`properties.odd.misread.${problem.how}`);
  }
}

/** Why a property was not written into a note, and what to do about it. */
export function propertyProblemText(path: string, property: string, problem: PropertyProblem): string {
  const { kind, line, detail = '' } = problem;
  return t(`properties.refused.${kind}`, { path, property, line, detail });
}

/** The same of a note that may be one that cannot be read or written at all. */
export function leftNoteText({ path, property, problem }: LeftNote): string {
  return problem instanceof VaultError
    ? t('properties.refused.vault', { path, property, reason: vaultProblemText(problem) })
    : propertyProblemText(path, property, problem);
}

function some(texts: readonly string[]): string {
  return listed(texts.length > TOLD ? [...texts.slice(0, TOLD), '…'] : texts);
}
