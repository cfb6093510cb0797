import { FuzzySuggestModal, type App } from 'obsidian';
import type { AtlasView } from '../../../core/atlas/view';
import { HOME } from '../../../core/topics/names';
import type { Topic } from '../../../core/topics/topic';
import { t } from '../../../i18n';

/** A topic to choose; null stands for all that there is. */
type TopicChoice = Topic | null;

/** Asks for a topic by any part of its path. */
export class TopicSuggestModal extends FuzzySuggestModal<TopicChoice> {
  private resolve: (choice: TopicChoice | undefined) => void = () => undefined;
  private answer: TopicChoice | undefined;

  constructor(
    app: App,
    private readonly atlas: AtlasView,
    private readonly choices: readonly TopicChoice[],
    placeholder: string,
    private readonly all = t('rebuild.insert.home'),
  ) {
    super(app);
    this.setPlaceholder(placeholder);
  }

  /** What was chosen; undefined when nothing was. */
  ask(): Promise<TopicChoice | undefined> {
    return new Promise((resolve) => {
      this.resolve = resolve;
      this.open();
    });
  }

  override getItems(): TopicChoice[] {
    return [...this.choices];
  }

  override getItemText(topic: TopicChoice): string {
    return topic === null ? this.all : this.atlas.topicPath(topic.id);
  }

  override onChooseItem(topic: TopicChoice): void {
    this.answer = topic;
  }

  override onClose(): void {
    super.onClose();
    // The app closes the modal before it tells what was chosen.
    window.setTimeout(() => this.resolve(this.answer), 0);
  }
}

/** The path that an index note names in its property. */
export function claimOf(topic: TopicChoice, atlas: AtlasView): string {
  return topic === null ? HOME : atlas.topicPath(topic.id);
}
