import type { TreeRows } from '../browse/tree-steps';
import { matcher } from '../text/fold';
import type { Finding, Section, SectionKind } from './findings';
import { each, filtered, inTurn, ready, whenDone, type Steps } from '../steps';

/** One row of the list, from top to bottom as they are seen. */
export type CoverageRow =
  | {
      readonly kind: 'section';
      readonly section: SectionKind;
      readonly count: number | null;
      readonly isFolded: boolean;
    }
  /** What can be done about all of a section at once. */
  | { readonly kind: 'action'; readonly section: SectionKind }
  /** `isFolded` is null where there is nothing below. */
  | {
      readonly kind: 'finding';
      readonly section: SectionKind;
      readonly finding: Finding;
      readonly isFolded: boolean | null;
    }
  /** A note that asks for a missing one, below it. */
  | {
      readonly kind: 'asker';
      readonly section: SectionKind;
      readonly target: string;
      readonly path: string;
      readonly link: string;
    };

/** What the person wants to see of it. */
export interface Folding {
  /** Undefined where the person has said nothing. */
  isFolded(section: SectionKind): boolean | undefined;
  isUnfolded(target: string): boolean;
  /** Whether there is something to be done about all of a section at once. */
  hasAction(section: SectionKind): boolean;
}

/** Heights in lines of text, the room around them included. Quarters, so that sums are exact. */
const LINES = { section: 1.75, line: 1.25, explained: 2.25 } as const;

/** A longer section begins folded, so that all headings are seen at a glance; the topics are what the view is for. */
const LONG = 12;

/** What one is, and stays as long as it is there. */
export function keyOf(row: CoverageRow): string {
  switch (row.kind) {
    case 'section':
    case 'action':
      return `${row.kind} ${row.section}`;
    case 'finding':
      return `${row.section} ${subjectOf(row.finding)}`;
    case 'asker':
      return `${row.target}\n${row.path}`;
  }
}

function subjectOf(finding: Finding): string {
  switch (finding.kind) {
    case 'topic':
    case 'size':
      return finding.topic.id;
    case 'rule':
      return Object.values<unknown>({ ...finding.rule }).join('\n');
    case 'missing':
      return finding.note.target;
    case 'alike':
      return finding.topics.map(({ id }) => id).join('\n');
    case 'taxonomy':
    case 'value':
      return JSON.stringify(finding.problem);
    case 'property':
      return `${finding.path} ${JSON.stringify(finding.problem)}`;
    case 'unsorted':
    case 'open':
    case 'stale':
    case 'telling':
    case 'unmade':
    case 'orphaned':
    case 'skipped':
    case 'double':
    case 'loose':
    case 'copy':
    case 'place':
      return `${finding.kind} ${finding.path}`;
  }
}

/** Findings that need a line of words below what they are about. */
export function isExplained({ kind }: Finding): boolean {
  return [
    'size',
    'skipped',
    'orphaned',
    'double',
    'loose',
    'copy',
    'rule',
    'value',
    'property',
    'taxonomy',
    'alike',
    'place',
  ].includes(kind);
}

function heightOf(row: CoverageRow): number {
  if (row.kind === 'section') return LINES.section;
  return row.kind === 'finding' && isExplained(row.finding) ? LINES.explained : LINES.line;
}

/** Only what has all words of the query, in small steps. */
export function filterSections(
  sections: readonly Section[],
  query: string,
  textsOf: (finding: Finding) => Iterable<string>,
): Steps<readonly Section[]> {
  if (query.trim() === '') return ready(sections);
  const matches = matcher(query);
  return inTurn(sections, ({ kind, findings }) =>
    whenDone(
      filtered(findings ?? [], (finding) => matches(textsOf(finding))),
      (found): Section => ({ kind, findings: found }),
    ),
  );
}

/** The rows of the sections that have something to show, in small steps. */
export function rowsOf(sections: readonly Section[], folding: Folding): Steps<CoverageRows> {
  const rows: CoverageRow[] = [];
  const added = inTurn(sections, ({ kind: section, findings }) => {
    if (findings?.length === 0) return ready(undefined);
    const isFolded = folding.isFolded(section) ?? (section !== 'topics' && (findings?.length ?? 0) > LONG);
    rows.push({ kind: 'section', section, count: findings?.length ?? null, isFolded });
    if (isFolded || findings === null) return ready(undefined);
    if (folding.hasAction(section)) rows.push({ kind: 'action', section });
    return each(findings, (finding) => addFinding(rows, section, finding, folding));
  });
  return whenDone(added, () => new CoverageRows(rows));
}

function addFinding(rows: CoverageRow[], section: SectionKind, finding: Finding, folding: Folding): void {
  if (finding.kind !== 'missing') return void rows.push({ kind: 'finding', section, finding, isFolded: null });
  const { target, from } = finding.note;
  const isFolded = !folding.isUnfolded(target);
  rows.push({ kind: 'finding', section, finding, isFolded });
  if (isFolded) return;
  for (const { path, link } of from) rows.push({ kind: 'asker', section, target, path, link });
}

/** Rows of the list, with where each of them stands. */
export class CoverageRows implements TreeRows<CoverageRow> {
  readonly length: number;
  /** Of all rows together, in lines. */
  readonly height: number;
  private readonly tops: Float64Array;

  constructor(private readonly rows: readonly CoverageRow[]) {
    this.length = rows.length;
    this.tops = new Float64Array(rows.length + 1);
    rows.forEach((row, i) => {
      this.tops[i + 1] = this.top(i) + heightOf(row);
    });
    this.height = this.top(rows.length);
  }

  at(index: number): CoverageRow | undefined {
    return this.rows[index];
  }

  top(index: number): number {
    return this.tops[Math.max(0, Math.min(this.length, index))] ?? 0;
  }

  indexAt(lines: number): number {
    let low = 0;
    let high = this.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.top(middle) <= lines) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  indexOf(row: CoverageRow): number {
    const key = keyOf(row);
    return this.rows.findIndex(
      (other) => other.section === row.section && other.kind === row.kind && keyOf(other) === key,
    );
  }

  /** 1 for sections, 2 for what is in them, 3 for the notes that ask for one that is missing. */
  depthOf({ kind }: CoverageRow): number {
    return kind === 'section' ? 1 : kind === 'asker' ? 3 : 2;
  }

  isFolded(row: CoverageRow): boolean | null {
    return 'isFolded' in row ? row.isFolded : null;
  }
}
