import { getFrontMatterInfo, parseYaml } from 'obsidian';
import { toPlainText } from '../../../core/cards/plain-text';
import type { Suggestion } from '../../../core/topics/suggest/suggestion';
import { percentText, t } from '../../../i18n';
import { suggestReasonText } from '../../../i18n/reasons';
import { iconButton } from '../ui/buttons';
import { nameRegion } from '../ui/region-name';

/** How much of a note is shown, in UTF-16 units. */
const SHOWN = 2500;
/** And how much of one in a list. */
const FIRST = 300;
/** A suggestion of this score and more is sure: right nine times in ten. */
export const SURE = 0.9;

/** A note that waits for its topic. */
export interface WaitingNote {
  readonly path: string;
  readonly title: string;
  /** Null: it cannot be read. */
  readonly text: string | null;
  /** Why its properties cannot be written. */
  readonly problem: string | null;
  /** Null while they are being learnt. */
  readonly suggestions: readonly Suggestion[] | null;
  readonly left: number;
}

/** What can be done with it; `key` does it as well. */
export interface SortAction {
  readonly key: string;
  readonly text: string;
  readonly act: () => void;
}

interface NotePageHost {
  readonly pathOf: (topic: string) => string;
  readonly accept: (suggestion: Suggestion) => void;
  /** The note does not belong there, and it is not to be said again. */
  readonly reject: (suggestion: Suggestion) => void;
  /** Makes the title a link to the note. */
  readonly link: (el: HTMLElement) => void;
}

/** Draws the note, its suggestions and what can be done. */
export function drawNotePage(
  container: HTMLElement,
  note: WaitingNote,
  actions: readonly SortAction[],
  host: NotePageHost,
): void {
  container.createDiv({
    cls: 'topic-atlas-sort-count',
    text: t('sort.left', { count: note.left }),
    attr: { role: 'status' },
  });
  host.link(
    container.createEl('a', { cls: 'topic-atlas-sort-title internal-link', text: note.title, href: note.path }),
  );
  const text = container.createDiv({
    cls: 'topic-atlas-sort-text',
    text: textOf(note),
    attr: { dir: 'auto', tabindex: '0', role: 'region' },
  });
  nameRegion(text, t('sort.text'));
  if (note.problem !== null) drawProblem(container, note.problem);
  else drawSuggestions(container, note.suggestions, host);
  drawActions(container, actions);
}

function textOf({ text }: WaitingNote): string {
  if (text === null) return t('sort.unreadable');
  const lines = readable(text);
  return (
    lines
      .filter((line, i) => line !== '' || lines[i - 1] !== '')
      .join('\n')
      .trim() || t('sort.empty')
  );
}

/** What a note begins with, on one line. */
export function firstWords(text: string): string {
  return readable(text, FIRST)
    .filter((line) => line !== '')
    .join(' ');
}

function readable(text: string, length = SHOWN): string[] {
  const body = text.slice(getFrontMatterInfo(text).contentStart).trim().slice(0, length);
  return body.split(/\r\n|\n|\r/).map(toPlainText);
}

function drawProblem(container: HTMLElement, detail: string): void {
  const box = container.createDiv({ cls: 'topic-atlas-sort-problem', attr: { role: 'note' } });
  box.createDiv({ text: t('sort.leftAlone') });
  if (detail !== '') box.createDiv({ cls: 'topic-atlas-sort-reason', text: detail });
}

function drawSuggestions(
  container: HTMLElement,
  suggestions: readonly Suggestion[] | null,
  { pathOf, accept, reject }: NotePageHost,
): void {
  const list = container.createDiv({ cls: 'topic-atlas-sort-list', attr: { role: 'group' } });
  nameRegion(list, t('sort.suggested'));
  if (suggestions === null || suggestions.length === 0) {
    list.createDiv({
      cls: 'topic-atlas-sort-message',
      text: t(suggestions === null ? 'sort.learning' : 'sort.noSuggestion'),
      attr: { role: 'status' },
    });
    return;
  }
  suggestions.forEach((suggestion, i) => {
    const choice = list.createDiv({ cls: 'topic-atlas-sort-choice' });
    const row = choice.createEl('button', { cls: 'topic-atlas-sort-row' });
    row.createEl('kbd', { cls: 'topic-atlas-key', text: String(i + 1) });
    const said = row.createSpan({ cls: 'topic-atlas-sort-said' });
    said.createSpan({ cls: 'topic-atlas-sort-topic', text: pathOf(suggestion.topic), attr: { dir: 'auto' } });
    said.createSpan({
      cls: 'topic-atlas-sort-reason',
      text: reasonsText(suggestion),
      attr: { title: reasonsText(suggestion) },
    });
    row.createSpan({
      cls: suggestion.score >= SURE ? 'topic-atlas-sort-score is-sure' : 'topic-atlas-sort-score',
      text: scoreText(suggestion),
    });
    row.addEventListener('click', () => accept(suggestion));
    iconButton(choice, `${t('verdicts.action.topic')}: ${pathOf(suggestion.topic)}`, 'x', () => reject(suggestion));
  });
}

export function reasonsText({ reasons }: Suggestion): string {
  return reasons.map(suggestReasonText).join(' · ');
}

export function scoreText({ score }: Suggestion): string {
  return percentText(score);
}

export function drawActions(container: HTMLElement, actions: readonly SortAction[]): void {
  const bar = container.createDiv({ cls: 'topic-atlas-sort-bar', attr: { role: 'toolbar' } });
  nameRegion(bar, t('sort.actions'));
  for (const { key, text, act } of actions) {
    const button = bar.createEl('button', { text });
    if (key !== '') button.createEl('kbd', { cls: 'topic-atlas-key', text: key });
    button.addEventListener('click', act);
  }
}

/** What the app says against the properties of a note; null when it can read them. */
export function propertiesProblem(text: string): string | null {
  const { exists, frontmatter } = getFrontMatterInfo(text);
  if (!exists) return null;
  try {
    const value: unknown = parseYaml(frontmatter);
    return value === null || value === undefined || (typeof value === 'object' && !Array.isArray(value)) ? null : '';
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
  }
}
