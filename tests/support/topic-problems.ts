import type { Atlas } from '../../src/core/atlas/atlas';
import type { TopicValueProblem } from '../../src/core/topics/problems';

/** What is wrong with the topics that all notes of an atlas name. */
export function topicProblems(atlas: Atlas): TopicValueProblem[] {
  return Array.from(atlas.notes()).flatMap(({ path }) => atlas.topicProblemsOf(path));
}
