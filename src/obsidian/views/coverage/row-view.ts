import { setIcon } from 'obsidian';
import type { Finding } from '../../../core/coverage/findings';
import { isExplained, type CoverageRow } from '../../../core/coverage/rows';
import { folderOf, titleOf } from '../../../core/notes/paths';
import { numberText, t } from '../../../i18n';
import { countsText, findingText } from '../../../i18n/coverage';

type FindingRow = Extract<CoverageRow, { kind: 'finding' }>;

/** What a row shows, in words. */
interface RowText {
  readonly title: string;
  /** Beside the title. */
  readonly aside: string;
  /** Below the title. */
  readonly detail: string;
}

/** All that a row shows, to tell whether it is another. */
export function printOf(row: CoverageRow, topicName: (id: string) => string): string {
  return JSON.stringify([
    row.kind,
    row.kind === 'finding' ? textOf(row, topicName) : row,
    'isFolded' in row && row.isFolded,
  ]);
}

export function fillRow(el: HTMLElement, row: CoverageRow, topicName: (id: string) => string): void {
  switch (row.kind) {
    case 'section':
      return fillSection(el, row);
    case 'action':
      return fillAction(el, row);
    case 'finding':
      return fillFinding(el, row, textOf(row, topicName));
    case 'asker':
      return fillLine(el, 'asker', 3, { title: titleOf(row.path), aside: folderOf(row.path), detail: '' });
  }
}

function fillSection(el: HTMLElement, { section, count, isFolded }: Extract<CoverageRow, { kind: 'section' }>): void {
  el.addClass('mod-section');
  el.toggleClass('is-collapsed', isFolded);
  el.setAttrs({ 'aria-level': '1', 'aria-expanded': String(!isFolded) });
  setIcon(el.createDiv({ cls: 'topic-atlas-row-icon collapse-icon' }), 'right-triangle');
  el.createSpan({ cls: 'topic-atlas-row-title', text: t(`coverage.section.${section}`) });
  el.createSpan({ cls: 'topic-atlas-row-count tree-item-flair', text: count === null ? '…' : numberText(count) });
}

function fillAction(el: HTMLElement, { section }: Extract<CoverageRow, { kind: 'action' }>): void {
  el.addClass('mod-action');
  el.setAttribute('aria-level', '2');
  setIcon(el.createSpan({ cls: 'topic-atlas-coverage-icon' }), 'arrow-right');
  if (section === 'index' || section === 'unsorted' || section === 'open')
    el.createSpan({ text: t(`coverage.action.${section}`) });
}

function fillFinding(el: HTMLElement, { finding, isFolded }: FindingRow, text: RowText): void {
  fillLine(el, isExplained(finding) ? 'explained' : 'line', 2, text);
  if (isFolded !== null) {
    el.setAttribute('aria-expanded', String(!isFolded));
    el.toggleClass('is-collapsed', isFolded);
    const fold = createSpan({ cls: 'topic-atlas-row-icon collapse-icon' });
    setIcon(fold, 'right-triangle');
    el.firstElementChild?.prepend(fold);
  }
  if (finding.kind !== 'topic') return;
  const { depth, notes } = finding.topic;
  el.setCssProps({ '--topic-atlas-depth': String(depth) });
  el.addClass('mod-topic');
  el.setAttribute('aria-level', String(depth + 2));
  el.toggleClass('is-empty', notes === 0);
}

function fillLine(el: HTMLElement, kind: string, level: number, { title, aside, detail }: RowText): void {
  el.addClass('mod-note', `mod-${kind}`);
  el.setAttribute('aria-level', String(level));
  const head = el.createDiv({ cls: 'topic-atlas-row-head' });
  head.createSpan({ cls: 'topic-atlas-row-title', text: title });
  if (aside !== '') head.createSpan({ cls: 'topic-atlas-row-aside', text: aside });
  if (detail !== '') el.createDiv({ cls: 'topic-atlas-row-foot', text: detail });
}

/** Notes by their names, with what tells two of one name apart beside them. */
function textOf({ finding }: FindingRow, topicName: (id: string) => string): RowText {
  const { title, detail } = findingText(finding, topicName);
  if (finding.kind === 'topic') return { title: finding.topic.name, aside: countsText(finding.topic), detail: '' };
  if (finding.kind === 'taxonomy') return { title: topicName(topicIn(finding)), aside: '', detail: title };
  if (!('path' in finding) || finding.kind === 'double')
    return isExplained(finding) ? { title, aside: '', detail } : { title, aside: detail, detail: '' };
  const name = titleOf(finding.path);
  const isStale = finding.kind === 'stale' || finding.kind === 'telling' || finding.kind === 'unmade';
  return { title: name, aside: isStale ? detail : folderOf(finding.path), detail: isExplained(finding) ? detail : '' };
}

/** The topic that a problem of the taxonomy is about; of several, the first. */
export function topicIn({ problem }: Extract<Finding, { kind: 'taxonomy' }>): string {
  return 'topic' in problem ? problem.topic : (problem.topics[0] ?? '');
}
