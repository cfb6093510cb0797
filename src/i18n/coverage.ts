import type { ConflictCopy } from '../core/coverage/coverage';
import type { Finding } from '../core/coverage/findings';
import type { DeadRule } from '../core/coverage/dead-rules';
import type { PagePlace } from '../core/coverage/page-places';
import type { TopicCoverage } from '../core/coverage/topic-coverage';
import { noteProblemText } from './properties';
import { doubleText, skipText, taxonomyText, topicValueText } from './report';
import { t } from '.';

/** One line of the coverage in words: what it is about, and what there is to say of it. */
interface FindingText {
  readonly title: string;
  readonly detail: string;
}

/** `topicName` gives a topic's name or path for its id. */
export function findingText(finding: Finding, topicName: (id: string) => string): FindingText {
  switch (finding.kind) {
    case 'topic':
      return { title: finding.topic.path, detail: countsText(finding.topic) };
    case 'size':
      return { title: finding.topic.path, detail: sizeText(finding.topic) };
    case 'unsorted':
    case 'open':
      return { title: finding.path, detail: '' };
    case 'stale':
    case 'telling':
    case 'unmade':
      return { title: finding.path, detail: t(`coverage.${finding.kind}`) };
    case 'orphaned':
      return { title: finding.path, detail: t('report.orphaned') };
    case 'skipped':
      return { title: finding.path, detail: skipText(finding.note) };
    case 'loose':
      return { title: finding.path, detail: t('report.loose', { links: finding.links.join(', ') }) };
    case 'double':
      return { title: finding.double.topicPath, detail: doubleText(finding.double) };
    case 'copy':
      return { title: finding.path, detail: copyText(finding.copy) };
    case 'rule':
      return { title: finding.rule.topicPath, detail: ruleText(finding.rule) };
    case 'missing':
      return { title: finding.note.target, detail: t('coverage.askedBy', { count: finding.note.from.length }) };
    case 'alike':
      return { title: finding.topics.map(({ path }) => path).join(' · '), detail: t('coverage.alike') };
    case 'place':
      return { title: finding.path, detail: placeText(finding.place, topicName) };
    case 'taxonomy':
      return { title: taxonomyText(finding.problem, topicName), detail: '' };
    case 'property':
      return { title: finding.path, detail: noteProblemText(finding.problem) };
    case 'value':
      return { title: finding.path, detail: topicValueText(finding.problem, topicName) };
  }
}

export function countsText({ notes, open }: TopicCoverage): string {
  return [t('report.notes', { count: notes }), ...(open > 0 ? [t('report.open', { count: open })] : [])].join(' · ');
}

function copyText({ original }: ConflictCopy): string {
  return original === null ? t('coverage.copyAlone') : t('coverage.copy', { original });
}

function placeText({ topic, above }: PagePlace, topicName: (id: string) => string): string {
  return t('coverage.place', { topic: topicName(topic), above: topicName(above) });
}

function sizeText({ size, own, notes }: TopicCoverage): string {
  if (size === 'empty') return t('coverage.empty');
  return size === 'crowded' ? t('coverage.crowded', { count: own }) : t('coverage.few', { count: notes });
}

function ruleText({ kind, value, excludes }: DeadRule): string {
  const rule = t(`coverage.rule.${kind}`, { value });
  return excludes ? t('coverage.rule.excludes', { rule }) : rule;
}
