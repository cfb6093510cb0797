import type { AtlasView } from '../../../../core/atlas/view';
import { t } from '../../../../i18n';

/** Below a parent, a topic's name in a list of choices begins further in. */
const INDENT = '\u2003';

/** A field to choose one of all topics, by their paths. */
export class TopicChoice {
  private offered = '';

  constructor(readonly el: HTMLSelectElement) {}

  /** Offers all topics as a tree; a topic that is not there stays what was asked for. */
  offer(chosen: string, atlas: AtlasView | null): void {
    const topics = (atlas?.topics() ?? []).map(({ id, name }) => ({ name, path: atlas?.topicPath(id) ?? name }));
    const paths = topics.map(({ path }) => path);
    const print = paths.join('\n');
    if (this.offered !== print || this.el.options.length === 0) {
      this.offered = print;
      this.el.empty();
      this.el.createEl('option', { value: '', text: t('cards.anyTopic') });
      for (const { name, path } of topics)
        this.el.createEl('option', { value: path, text: INDENT.repeat(depthOf(path, name)) + name });
    }
    this.el.value = chosen;
    if (chosen === '' || this.el.value === chosen) return;
    this.el.createEl('option', { value: chosen, text: chosen });
    this.el.value = chosen;
  }
}

function depthOf(path: string, name: string): number {
  return path.slice(0, path.length - name.length).split('/').length - 1;
}
