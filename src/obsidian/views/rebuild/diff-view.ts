import { diffLines, type Change } from '../../../core/text/diff';
import { lines } from '../../../core/text/lines';
import { t } from '../../../i18n';

/** Equal lines shown on either side of a change, and how many lines are drawn before a person asks for more. */
const CONTEXT = 2;
const FIRST_LINES = 400;

type Row =
  | { readonly kind: 'added' | 'removed' | 'same'; readonly text: string }
  | { readonly kind: 'gap'; readonly count: number };

/** Shows what a note would gain and lose, line by line. */
export function renderDiff(container: HTMLElement, before: string, after: string): void {
  container.empty();
  const rows = diffRows(before, after);
  const list = container.createDiv({ cls: 'topic-atlas-diff' });
  drawRows(list, rows.slice(0, FIRST_LINES));
  const rest = rows.slice(FIRST_LINES);
  if (rest.length === 0) return;
  offerMore(container, rest.length, () => drawRows(list, rest));
}

/** A button that shows what is left, and gives the focus to the pane that it goes from. */
export function offerMore(container: HTMLElement, count: number, show: () => void): void {
  const more = container.createEl('button', {
    cls: 'topic-atlas-diff-more',
    text: t('rebuild.preview.more', { count }),
  });
  more.addEventListener('click', () => {
    more.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
    more.remove();
    show();
  });
}

function diffRows(before: string, after: string): Row[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const rows: Row[] = [];
  let at = 0;
  for (const change of diffLines(old, now)) {
    same(rows, old.slice(at, change.oldStart));
    rows.push(...changed(change, old, now));
    at = change.oldEnd;
  }
  same(rows, old.slice(at));
  return rows;
}

function linesOf(text: string): string[] {
  return text === '' ? [] : lines(text).map((line) => line.text);
}

function changed(
  { oldStart, oldEnd, newStart, newEnd }: Change,
  old: readonly string[],
  now: readonly string[],
): Row[] {
  return [
    ...old.slice(oldStart, oldEnd).map((text): Row => ({ kind: 'removed', text })),
    ...now.slice(newStart, newEnd).map((text): Row => ({ kind: 'added', text })),
  ];
}

/** Equal lines: some beside the changes, and for the rest how many they are. */
function same(rows: Row[], texts: readonly string[]): void {
  const shown = (part: readonly string[]): Row[] => part.map((text) => ({ kind: 'same', text }));
  const hidden = texts.length - 2 * CONTEXT;
  if (hidden <= 1) rows.push(...shown(texts));
  else rows.push(...shown(texts.slice(0, CONTEXT)), { kind: 'gap', count: hidden }, ...shown(texts.slice(-CONTEXT)));
}

const SIGNS = { added: '+', removed: '−', same: ' ' };

function drawRows(list: HTMLElement, rows: readonly Row[]): void {
  for (const row of rows) {
    if (row.kind === 'gap') {
      list.createDiv({ cls: 'topic-atlas-diff-gap', text: t('rebuild.preview.unchanged', { count: row.count }) });
      continue;
    }
    const line = list.createDiv({ cls: ['topic-atlas-diff-line', `mod-${row.kind}`] });
    line.createSpan({ cls: 'topic-atlas-diff-sign', text: SIGNS[row.kind] });
    line.createSpan({ cls: 'topic-atlas-diff-text', text: row.text });
  }
}
