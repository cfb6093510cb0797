import { sectionsOf, type Finding } from '../core/coverage/findings';
import { t } from '../i18n';
import { findingText } from '../i18n/coverage';
import { noteProblemText } from '../i18n/properties';
import { taxonomyText, topicValueText } from '../i18n/report';
import { listText } from './plain';
import { coverageText, moreText, rebuildJson, type RebuildReport } from './rebuild-report';

type TopicName = (id: string) => string;

/** Whether a rebuild would change anything, or could not: what the exit code of `check` tells. */
export function isOutOfDate({ changes, skipped }: RebuildReport): boolean {
  return changes.length + skipped.length > 0;
}

/** As `check --json` writes it: what a rebuild would do, and the coverage in lists. Topics are named by their paths. */
export function checkJson(report: RebuildReport, topicName: TopicName): object {
  const { unsorted, open, unresolved, missing, tree, deadRules, taxonomy, alike, places, values, copies, properties } =
    report.coverage;
  return {
    ...rebuildJson(report),
    lists: {
      unsorted,
      openProblems: open,
      unresolved,
      orphaned: report.orphaned,
      telling: report.cleared,
      topics: tree.map(({ path, own, notes, open: problems, depth, size, index }) => ({
        topic: path,
        own,
        notes,
        openProblems: problems,
        depth,
        size,
        index,
      })),
      deadRules: deadRules.map(({ topicPath, kind, value, excludes }) => ({ topic: topicPath, kind, value, excludes })),
      missing: missing.map(({ target, from }) => ({ target, notes: from.length })),
      loose: report.loose.map(({ path, links }) => ({ path, links })),
      doubles: report.doubles.map(({ topicPath, used, others }) => ({ topic: topicPath, used, others })),
      copies: copies.map(({ path, original }) => ({ path, original })),
      taxonomy: taxonomy.map((problem) => taxonomyText(problem, topicName)),
      alike: alike.map((topics) => topics.map(({ path }) => path)),
      places: places.map(({ path, topic, above }) => ({ path, topic: topicName(topic), above: topicName(above) })),
      properties: properties.map(({ path, problem }) => ({ path, problem: noteProblemText(problem) })),
      topicProblems: values.map((problem) => ({ path: problem.path, problem: topicValueText(problem, topicName) })),
    },
  };
}

/** For a person: the sections that the view of the coverage shows. */
export function checkText(report: RebuildReport, topicName: TopicName): string {
  const sections = sectionsOf(report.coverage, report).map(({ kind, findings }) => {
    const lines = (findings ?? []).map((finding) => lineOf(finding, topicName));
    return listText(`${t(`coverage.section.${kind}`)} (${lines.length})`, lines, moreText);
  });
  const current = isOutOfDate(report) ? '' : `${t('report.upToDate')}\n`;
  return `${coverageText(report.coverage)}\n${current}${sections.join('')}`;
}

function lineOf(finding: Finding, topicName: TopicName): string {
  const { title, detail } = findingText(finding, topicName);
  return detail === '' ? title : `${title}: ${detail}`;
}
