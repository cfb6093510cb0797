import type { DoubleClaim } from '../core/index-notes/plan';
import type { SkippedNote } from '../core/index-notes/rebuild';
import type { TaxonomyProblem, TopicValueProblem } from '../core/topics/problems';
import { t } from '.';

/** Why an index note is left as it is. */
export function skipText({ reason, detail }: SkippedNote): string {
  return t(`report.skip.${reason}`, { detail: detail ?? '' });
}

export function doubleText({ topicPath, used, others }: DoubleClaim): string {
  return t('report.double', { topic: topicPath, used, others: others.join(', ') });
}

/** What is wrong with the taxonomy. `nameOf` gives a topic's name or path for its id. */
export function taxonomyText(problem: TaxonomyProblem, nameOf: (id: string) => string): string {
  return t(`report.taxonomy.${problem.kind}`, named(problem, nameOf));
}

/** What is wrong with the topics that a note names. */
export function topicValueText(problem: TopicValueProblem, nameOf: (id: string) => string): string {
  return t(`report.topicValue.${problem.kind}`, named(problem, nameOf));
}

/** The fields of a problem as parameters of its text, topics by name. */
function named(problem: object, nameOf: (id: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(problem).map(([key, value]: [string, unknown]) => {
    if (Array.isArray(value)) return [key, value.map((id) => nameOf(String(id))).join(', ')];
    return [key, key === 'topic' ? nameOf(String(value)) : String(value)];
  }));
}
