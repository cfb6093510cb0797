import type { DoubleClaim } from '../core/index-notes/plan/plan';
import type { SkippedNote } from '../core/index-notes/rebuild';
import type { TaxonomyProblem, TopicValueProblem } from '../core/topics/problems';
import type { SettingsIssue } from '../settings';
import type { VaultError, VaultProblem } from '../core/vault';
import type { ForeignFile } from '../core/export/write-files';
import { listed, t } from '.';

/** Why an index note is left as it is. */
export function skipText({ reason, detail }: SkippedNote): string {
  return t(`report.skip.${reason}`, { detail: detail ?? '' });
}

/** Why the host could not do what it was asked, and what to do about it. */
export function vaultProblemText({
  problem,
  detail,
}: {
  readonly problem: VaultProblem;
  readonly detail: string;
}): string {
  return t(`report.skip.${problem}`, { detail });
}

export function doubleText({ topicPath, used, others }: DoubleClaim): string {
  return t('report.double', { topic: topicPath, used, others: others.join(', ') });
}

/** What is wrong with the taxonomy. `nameOf` gives a topic's name or path for its id. */
export function taxonomyText(problem: TaxonomyProblem, nameOf: (id: string) => string): string {
  const isNamesake = problem.kind === 'ambiguous-name';
  return t(`report.taxonomy.${problem.kind}`, named(problem, isNamesake ? surely(nameOf) : nameOf));
}

/** What is wrong with the topics that a note names. */
export function topicValueText(problem: TopicValueProblem, nameOf: (id: string) => string): string {
  if (problem.kind === 'comma')
    return t('report.topicValue.comma', { value: problem.value, names: listed(problem.names.map(quoted)) });
  const isNamesake = problem.kind === 'ambiguous-topic';
  return t(`report.topicValue.${problem.kind}`, named(problem, isNamesake ? surely(nameOf) : nameOf));
}

/** As it is to be written: the path of a topic at the top is its name, which by itself could be any namesake's. */
function surely(nameOf: (id: string) => string): (id: string) => string {
  return (id) => nameOf(id).replace(/^[^/]*$/, '/$&');
}

function quoted(text: string): string {
  return t('common.quoted', { text });
}

/** The fields of a problem as parameters of its text, topics by name. */
function named(problem: object, nameOf: (id: string) => string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problem).map(([key, value]: [string, unknown]) => {
      if (Array.isArray(value)) return [key, value.map((id) => nameOf(String(id))).join(', ')];
      return [key, key === 'topic' ? nameOf(String(value)) : String(value)];
    }),
  );
}

/** What is wrong with the settings file, and where. */
export function settingsText(issue: SettingsIssue): string {
  const { kind, path } = issue;
  switch (kind) {
    case 'wrong-type':
      if (path === '') return t('report.settings.not-a-map');
      return t(`report.expected.${issue.expected}`, { path });
    case 'not-one-of':
      return t('report.settings.not-one-of', { path, allowed: issue.allowed.join(', '), found: issue.found });
    case 'not-json':
      return t('report.settings.not-json', { detail: issue.detail });
    case 'newer':
      return t('report.settings.newer', { found: issue.found, known: issue.known });
    case 'same-heading':
      return t('report.settings.same-heading', { path, other: issue.other });
    case 'unknown-key':
      return t('report.settings.unknown-key', { path, known: issue.known.join(', ') });
    case 'bad-id':
      return t('report.settings.bad-id', { path, found: issue.found });
    case 'empty':
    case 'conflict':
      return t(`report.settings.${kind}`);
    case 'unreadable':
      return t('report.settings.unreadable', { reason: vaultProblemText(issue) });
  }
}

/** Why nothing was exported: a file of somebody else's bars the way. */
export function foreignText({ foreign }: ForeignFile): string {
  return t('script.export.foreign', { path: foreign });
}

/** Why an export was not written, or only in part. */
export function unfinishedText(error: VaultError): string {
  return t('script.export.unfinished', { path: error.path, reason: vaultProblemText(error) });
}
