import { FuzzySuggestModal, type App } from 'obsidian';
import type { ProposedTopic } from '../../../core/topics/infer-proposal';
import type { GuideModel } from './guide-model';

interface TopicQuestion {
  readonly items: readonly ProposedTopic[];
  readonly question: string;
}

/** Asks for a proposed topic: one that another is to be part of, or to stand under. */
export class AskTopicModal extends FuzzySuggestModal<ProposedTopic> {
  constructor(
    app: App,
    private readonly model: GuideModel,
    private readonly asked: TopicQuestion,
    private readonly answer: (topic: ProposedTopic) => void,
  ) {
    super(app);
    this.setPlaceholder(asked.question);
  }

  override getItems(): ProposedTopic[] {
    return [...this.asked.items];
  }

  override getItemText(topic: ProposedTopic): string {
    return this.model.pathOf(topic);
  }

  override onChooseItem(topic: ProposedTopic): void {
    this.answer(topic);
  }
}
