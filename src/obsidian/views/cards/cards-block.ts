import { MarkdownRenderChild, type HoverPopover } from 'obsidian';
import { parseCardQuery, type QueryProblem } from '../../../core/card-list/query';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { CardList } from './card-list';

/** The language of the code block. */
export const CARDS_LANGUAGE = 'topic-cards';

/** Who asks when a card is hovered over. */
export const CARDS_SOURCE = 'topic-atlas-cards';

/** A code block that shows cards. */
export class CardsBlock extends MarkdownRenderChild {
  hoverPopover: HoverPopover | null = null;
  private shown: Promise<void> = Promise.resolve();

  constructor(
    container: HTMLElement,
    private readonly source: string,
    private readonly sourcePath: string,
    private readonly services: Services,
  ) {
    super(container);
  }

  override onload(): void {
    const { query, problems } = parseCardQuery(this.source);
    this.containerEl.addClass('topic-atlas-cards-block');
    if (problems.length > 0) return this.showProblems(problems);
    const { app } = this.services;
    const link = { app, source: CARDS_SOURCE, hoverParent: this, sourcePath: this.sourcePath };
    const list = this.addChild(new CardList(this.containerEl, query, this.services, link));
    this.shown = list.refresh();
  }

  /** Once all cards are there: whoever makes a PDF of the note waits for it. */
  async isShown(): Promise<void> {
    await this.services.host.ready();
    await this.shown;
  }

  private showProblems(problems: readonly QueryProblem[]): void {
    const list = this.containerEl.createEl('ul', { cls: 'topic-atlas-cards-problems' });
    for (const problem of problems) list.createEl('li', { text: problemText(problem) });
  }
}

function problemText(problem: QueryProblem): string {
  const { line, text } = problem;
  if (problem.kind !== 'unknown-value') return t(`cards.problemIn.${problem.kind}`, { line, text });
  return t('cards.problemIn.unknown-value', { line, text, allowed: problem.allowed.join(', ') });
}
