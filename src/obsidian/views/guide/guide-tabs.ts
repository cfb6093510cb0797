import type { TopicSource } from '../../../core/topics/sources/source';
import { numberText, t } from '../../../i18n';
import type { GuideModel } from './guide-model';
import { nameRegion } from '../ui/region-name';

interface GuideTabsHost {
  readonly model: GuideModel;
  /** The property that names a note's topics. */
  readonly property: string;
  /** What the tabs show, for assistive technology. */
  readonly panelId: string;
  /** Something else is in sight or wanted. */
  changed(): void;
}

/**
 * Sources to look at, each with its number of topics. What is looked at says nothing of what is used: that is a switch
 * of its own.
 */
export class GuideTabs {
  private readonly bar: HTMLElement;
  private readonly use: HTMLLabelElement;
  private readonly useBox: HTMLInputElement;
  private readonly all: HTMLButtonElement;
  private readonly tabs = new Map<TopicSource | null, HTMLElement>();

  constructor(
    parent: HTMLElement,
    private readonly host: GuideTabsHost,
  ) {
    this.bar = parent.createDiv({ cls: 'topic-atlas-guide-sources', attr: { role: 'tablist' } });
    nameRegion(this.bar, t('guide.sources'));
    this.bar.addEventListener('keydown', (event) => this.move(event));
    const tools = parent.createDiv({ cls: 'topic-atlas-guide-tools' });
    this.search(tools);
    this.use = tools.createEl('label', { cls: 'topic-atlas-guide-use' });
    this.useBox = this.use.createEl('input', { type: 'checkbox' });
    this.useBox.addEventListener('change', () => this.switchSource());
    this.use.createSpan({ text: t('guide.use') });
    tools.createSpan({ cls: 'topic-atlas-guide-gap' });
    this.all = tools.createEl('button', { cls: 'topic-atlas-guide-all' });
    this.all.addEventListener('click', () => {
      host.model.keepAll(!host.model.isAllKept);
      host.changed();
    });
  }

  private search(parent: HTMLElement): void {
    const { model } = this.host;
    const input = parent.createDiv({ cls: 'search-input-container' }).createEl('input', {
      type: 'search',
      placeholder: t('guide.search'),
      attr: { 'aria-label': t('guide.search'), spellcheck: 'false' },
    });
    input.addEventListener('input', () => {
      model.search(input.value);
      this.host.changed();
    });
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || input.value === '' || event.isComposing) return;
      // The first takes the search back, only the next one closes the guide.
      event.preventDefault();
      event.stopPropagation();
      input.value = '';
      model.search('');
      this.host.changed();
    });
  }

  update(): void {
    const { model } = this.host;
    const sources = model.sources;
    const all: { readonly source: TopicSource | null; readonly count: number }[] = [
      { source: null, count: model.topics.length },
      ...sources,
    ];
    for (const { source, count } of all) this.show(source, count);
    const { tab } = model;
    this.use.toggle(tab !== null);
    this.useBox.checked = model.isOpen;
    this.all.setText(t(model.isAllKept ? 'guide.none' : 'guide.all'));
    this.all.disabled = !model.isOpen || model.rows.length === 0;
  }

  private show(source: TopicSource | null, count: number): void {
    const { model } = this.host;
    const el = this.tabs.get(source) ?? this.make(source);
    const isUsed = source === null || model.uses(source);
    const isShown = model.tab === source;
    el.setAttrs({ 'aria-selected': String(isShown), tabindex: isShown ? '0' : '-1' });
    el.toggleClass('is-active', isShown);
    el.toggleClass('is-off', !isUsed);
    el.empty();
    el.createSpan({ cls: 'topic-atlas-guide-source-name', text: this.nameOf(source) });
    el.createSpan({
      cls: 'topic-atlas-guide-source-count',
      text: isUsed ? numberText(count) : t('guide.unused', { count }),
    });
  }

  private make(source: TopicSource | null): HTMLElement {
    const el = this.bar.createEl('button', {
      cls: 'topic-atlas-guide-source',
      attr: { role: 'tab', 'aria-controls': this.host.panelId },
    });
    el.addEventListener('click', () => this.look(source));
    this.tabs.set(source, el);
    return el;
  }

  private nameOf(source: TopicSource | null): string {
    return source === null ? t('guide.everything') : t(`guide.source.${source}`, { property: this.host.property });
  }

  private look(source: TopicSource | null): void {
    this.host.model.look(source);
    this.host.changed();
  }

  private switchSource(): void {
    const { model } = this.host;
    if (model.tab !== null) model.use(model.tab, this.useBox.checked);
    this.host.changed();
  }

  private move(event: KeyboardEvent): void {
    const tabs = Array.from(this.tabs.keys());
    const at = tabs.indexOf(this.host.model.tab);
    const to = destination(event.key, at, tabs.length);
    const source = to === null ? undefined : tabs[to];
    if (source === undefined) return;
    event.preventDefault();
    this.look(source);
    this.tabs.get(source)?.focus();
  }
}

function destination(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % length;
    case 'ArrowLeft':
      return (at - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
