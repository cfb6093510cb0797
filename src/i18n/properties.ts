import type { LeftNote, PropertyProblem } from '../core/notes/edit-property';
import type { NoteProblem } from '../core/notes/note-problems';
import { VaultError } from '../core/vault';
import { vaultProblemText } from './report';
import { listed, t } from '.';

/** Of a list no more is told. */
const TOLD = 10;

/** What is odd about the properties of a note, and what to do about it. */
export function noteProblemText(problem: NoteProblem): string {
  switch (problem.kind) {
    case 'unreadable':
      return t('properties.odd.unreadable');
    case 'tags-in-text':
      return t('properties.odd.tags-in-text', { tags: some(problem.tags) });
    case 'old-tags':
      return t('properties.odd.old-tags');
    case 'not-tags':
      return t('properties.odd.not-tags', { values: some(problem.values) });
    case 'misread':
      return problem.how === 'comment'
        ? t('properties.odd.misread.comment', { property: problem.property, text: problem.text })
        : t(`properties.odd.misread.${problem.how}`);
    case 'topic-number':
      return t('properties.odd.topic-number', { property: problem.property, value: problem.value });
    case 'topic-type':
      return t(`properties.odd.topic-type.${problem.type}`, { property: problem.property });
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
