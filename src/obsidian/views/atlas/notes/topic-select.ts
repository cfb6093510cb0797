import type { AtlasView } from '../../../../core/atlas/view';
import { t } from '../../../../i18n';

/** Below a parent, a topic's name in a list of choices begins further in. */
const INDENT = '\u2003';

/**
 * A field to choose one of all topics, by their paths. There may be thousands: they are listed once they are wanted.
 */
export class TopicSelect {
  private offered = '';

  constructor(readonly el: HTMLSelectElement) {
    this.add('', t('cards.anyTopic'));
  }

  /** Shows what is chosen; a topic that is not there stays what was asked for. */
  show(chosen: string): void {
    this.el.value = chosen;
    if (this.el.value === chosen) return;
    this.add(chosen, chosen);
    this.el.value = chosen;
  }

  /** Lists all topics as a tree. */
  offer(atlas: AtlasView | null): void {
    const topics = (atlas?.topics() ?? []).map(({ id, name }) => ({ name, path: atlas?.topicPath(id) ?? name }));
    const print = topics.map(({ path }) => path).join('\n');
    if (this.offered === print) return;
    this.offered = print;
    const chosen = this.el.value;
    this.el.empty();
    this.add('', t('cards.anyTopic'));
    for (const { name, path } of topics) this.add(path, INDENT.repeat(depthOf(path, name)) + name);
    this.show(chosen);
  }

  private add(value: string, text: string): void {
    this.el.createEl('option', { value, text });
  }
}

function depthOf(path: string, name: string): number {
  return path.slice(0, path.length - name.length).split('/').length - 1;
}
