import { FuzzySuggestModal, type App } from 'obsidian';
import type { ProposedTopic } from '../../../core/topics/infer-proposal';
import { t } from '../../../i18n';
import type { GuideModel } from './guide-model';

/** Asks for the proposed topic that another one is to be part of. */
export class MergeModal extends FuzzySuggestModal<ProposedTopic> {
  constructor(
    app: App,
    private readonly model: GuideModel,
    private readonly from: ProposedTopic,
    private readonly answer: (into: ProposedTopic) => void,
  ) {
    super(app);
    this.setPlaceholder(t('guide.mergeInto', { name: model.nameOf(from) }));
  }

  override getItems(): ProposedTopic[] {
    return this.model.topics.filter(({ id }) => id !== this.from.id);
  }

  override getItemText(topic: ProposedTopic): string {
    return this.model.pathOf(topic);
  }

  override onChooseItem(topic: ProposedTopic): void {
    this.answer(topic);
  }
}
