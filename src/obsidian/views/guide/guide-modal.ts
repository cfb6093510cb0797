import { Modal } from 'obsidian';
import { findTopics, type ProposedTopic } from '../../../core/topics/infer-proposal';
import { t } from '../../../i18n';
import { settingsText } from '../../../i18n/report';
import type { Services } from '../../services';
import { inSlices, nextFrame } from '../../services/slices';
import { NameModal } from '../sort/name-modal';
import { elementAt } from '../ui/element-at';
import { VirtualList } from '../ui/virtual-list';
import { GuideModel } from './guide-model';
import { guideList } from './guide-rows';
import { evenRows } from './tick-list';

/** Proposes topics that a vault shows, as a tree to prune. Nothing is written before the person says so. */
export class GuideModal extends Modal {
  private list: VirtualList<ProposedTopic> | null = null;
  private closed = false;
  private summaryEl: HTMLElement | null = null;
  private allButton: HTMLButtonElement | null = null;
  private addButton: HTMLButtonElement | null = null;
  private round = 0;

  constructor(
    private readonly services: Services,
    private readonly added: () => void,
  ) {
    super(services.app);
  }

  override onOpen(): void {
    this.modalEl.addClass('topic-atlas-guide-modal');
    this.setTitle(t('guide.title'));
    this.contentEl.createEl('p', {
      cls: 'topic-atlas-guide-intro',
      text: t('guide.looking'),
      attr: { role: 'status' },
    });
    void this.look();
  }

  override onClose(): void {
    this.closed = true;
    this.list?.unload();
    this.contentEl.empty();
  }

  private async look(): Promise<void> {
    const { host, settings } = this.services;
    const atlas = await host.ready();
    while (!host.complete() && !this.closed) await nextFrame();
    if (atlas === null || this.closed) return;
    const findings = await inSlices(findTopics(atlas, settings.settings.topicsProperty), () => this.closed);
    if (findings === null) return;
    const model = new GuideModel(findings, settings.settings.topics, atlas);
    this.contentEl.empty();
    if (model.sources.length === 0) this.drawNothing();
    else this.draw(model);
  }

  private drawNothing(): void {
    const { settings } = this.services.settings;
    const key = Object.keys(settings.topics).length > 0 ? 'guide.nothingNew' : 'guide.nothing';
    this.contentEl.createEl('p', {
      cls: 'topic-atlas-guide-intro',
      text: t(key, { property: settings.topicsProperty }),
    });
    this.contentEl
      .createDiv({ cls: 'modal-button-container' })
      .createEl('button', { text: t('common.close') })
      .addEventListener('click', () => this.close());
  }

  private draw(model: GuideModel): void {
    const { settings, fault } = this.services.settings;
    const there = Object.keys(settings.topics).length;
    this.contentEl.createEl('p', {
      cls: 'topic-atlas-guide-intro',
      text: there === 0 ? t('guide.intro') : t('guide.introMore', { count: there }),
    });
    if (fault !== null) this.contentEl.createEl('p', { cls: 'mod-warning', text: settingsText(fault) });
    this.drawSources(model);
    this.drawList(model);
    this.summaryEl = this.contentEl.createDiv({ cls: 'topic-atlas-guide-summary', attr: { role: 'status' } });
    this.drawButtons(model);
    this.update(model);
    this.list?.el.focus({ preventScroll: true });
  }

  /** Where the topics come from; several at once are one tree. */
  private drawSources(model: GuideModel): void {
    const bar = this.contentEl.createDiv({
      cls: 'topic-atlas-guide-sources',
      attr: { role: 'group', 'aria-label': t('guide.sources') },
    });
    for (const { source, count } of model.sources) {
      const chip = bar.createEl('button', { cls: 'topic-atlas-guide-source' });
      chip.createSpan({
        text: t(`guide.source.${source}`, { property: this.services.settings.settings.topicsProperty }),
      });
      chip.createSpan({ cls: 'topic-atlas-guide-source-count', text: String(count) });
      const show = (): void => {
        chip.setAttribute('aria-pressed', String(model.uses(source)));
        chip.toggleClass('is-active', model.uses(source));
      };
      chip.addEventListener('click', () => {
        model.use(source, !model.uses(source));
        show();
        this.update(model);
      });
      show();
    }
    bar.createSpan({ cls: 'topic-atlas-guide-gap' });
    this.allButton = bar.createEl('button', { cls: 'topic-atlas-guide-all' });
    this.allButton.addEventListener('click', () => {
      model.keepAll(model.kept < model.topics.length);
      this.update(model);
    });
  }

  private drawList(model: GuideModel): void {
    const list = new VirtualList<ProposedTopic>(
      this.contentEl.createDiv({ cls: 'topic-atlas-tick-list' }),
      guideList(model),
    );
    list.load();
    list.el.setAttribute('aria-multiselectable', 'true');
    list.el.addEventListener('click', ({ target }) => {
      const topic = list.rowUnder(target);
      if (topic === undefined) return;
      if (elementAt(target)?.closest('[data-part=rename]') !== null) this.rename(topic, model);
      else this.toggle(topic, model);
    });
    list.el.addEventListener('keydown', (event) => {
      const topic = model.topics[list.active];
      if (topic === undefined || (event.key !== ' ' && event.key !== 'Enter' && event.key !== 'F2')) return;
      event.preventDefault();
      if (event.key === 'F2') this.rename(topic, model);
      else this.toggle(topic, model);
    });
    this.list = list;
  }

  private toggle(topic: ProposedTopic, model: GuideModel): void {
    model.keep(topic, !model.isKept(topic));
    this.update(model);
  }

  private rename(topic: ProposedTopic, model: GuideModel): void {
    const modal = new NameModal(
      this.app,
      { title: t('guide.rename'), apply: t('settings.rename.apply'), name: model.nameOf(topic) },
      (name) => {
        model.rename(topic, name);
        this.update(model);
      },
    );
    modal.open();
  }

  private drawButtons(model: GuideModel): void {
    const bar = this.contentEl.createDiv({ cls: 'modal-button-container' });
    const add = bar.createEl('button', { cls: 'mod-cta' });
    add.addEventListener('click', () => void this.apply(model));
    bar.createEl('button', { text: t('common.cancel') }).addEventListener('click', () => this.close());
    this.addButton = add;
    add.setText(t('guide.add', { count: model.kept }));
  }

  /** The rows at once; how many notes that makes as soon as there is time to count. */
  private update(model: GuideModel): void {
    const round = ++this.round;
    this.list?.setRows(evenRows(model.topics, ({ id }) => id));
    const { kept } = model;
    this.addButton?.setText(t('guide.add', { count: kept }));
    if (this.addButton !== null) this.addButton.disabled = kept === 0;
    this.allButton?.setText(t(kept < model.topics.length ? 'guide.all' : 'guide.none'));
    window.setTimeout(() => {
      if (round === this.round && !this.closed)
        this.summaryEl?.setText(
          t(model.isFirst ? 'guide.summary' : 'guide.summaryMore', { held: model.held(), total: model.total }),
        );
    }, 0);
  }

  private async apply(model: GuideModel): Promise<void> {
    const chosen = model.chosen();
    const { topics } = this.services;
    if (this.addButton !== null) this.addButton.disabled = true;
    if (!(await topics.change((now) => ({ ...chosen, ...now })))) return this.update(model);
    this.close();
    topics.offerUndo(t('guide.added', { count: Object.keys(chosen).length }), {
      text: t('guide.next'),
      act: () => void this.services.rebuilder.preview(),
    });
    this.added();
  }
}
