import { Component, type App } from 'obsidian';
import { listed, t } from '../../../i18n';
import { GuideList } from './guide-list';
import type { GuideModel } from './guide-model';
import { GuideTabs } from './guide-tabs';
import { nameRegion } from '../ui/region-name';

/** So many of the notes that stay unsorted are named. */
const NAMED = 5;

interface GuideFormHost {
  readonly app: App;
  readonly model: GuideModel;
  /** The property that names a note's topics. */
  readonly property: string;
  /** Adds what is wanted; false where that was refused. */
  apply(): Promise<boolean>;
  close(): void;
}

let forms = 0;

/** What is proposed, to be looked at and chosen from, and what the choice would make of the notes. */
export class GuideForm extends Component {
  private readonly tabs: GuideTabs;
  private readonly list: GuideList;
  private readonly alikeEl: HTMLElement;
  private readonly progressEl: HTMLElement;
  private readonly summaryEl: HTMLElement;
  private readonly addButton: HTMLButtonElement;
  private round = 0;

  constructor(
    parent: HTMLElement,
    private readonly host: GuideFormHost,
  ) {
    super();
    const { app, model, property } = host;
    const update = (): void => this.update();
    const panelId = `topic-atlas-guide-${++forms}`;
    this.tabs = new GuideTabs(parent, { model, property, panelId, changed: update });
    this.alikeEl = parent.createDiv({ cls: 'topic-atlas-guide-alike' });
    const panel = parent.createDiv({ cls: 'topic-atlas-tick-list', attr: { id: panelId, role: 'tabpanel' } });
    nameRegion(panel, t('guide.tree'));
    this.list = new GuideList(panel, app, model, update);
    this.progressEl = parent.createDiv({ cls: 'topic-atlas-guide-progress', attr: { role: 'status' } });
    this.summaryEl = parent.createDiv({ cls: 'topic-atlas-guide-summary', attr: { role: 'status' } });
    const bar = parent.createDiv({ cls: 'modal-button-container' });
    this.addButton = bar.createEl('button', { cls: 'mod-cta' });
    this.addButton.addEventListener('click', () => void this.apply());
    bar.createEl('button', { text: t('common.cancel') }).addEventListener('click', () => host.close());
  }

  override onload(): void {
    this.addChild(this.list);
    this.update();
    this.list.el.focus({ preventScroll: true });
  }

  override onunload(): void {
    this.round++;
  }

  /** What goes on meanwhile. */
  tell(text: string): void {
    this.progressEl.setText(text);
  }

  /** The rows at once; how many notes that makes as soon as there is time to count. */
  update(): void {
    const { model } = this.host;
    const round = ++this.round;
    this.tabs.update();
    this.list.update();
    this.drawAlike();
    const { kept } = model;
    this.addButton.setText(t('guide.add', { count: kept }));
    this.addButton.disabled = kept === 0;
    window.setTimeout(() => {
      if (round === this.round) this.drawSummary();
    }, 0);
  }

  /** Names that look like one, with what one would do about it. */
  private drawAlike(): void {
    const { model } = this.host;
    this.alikeEl.empty();
    const [group] = model.alike();
    const [into] = group ?? [];
    if (group === undefined || into === undefined) return;
    const names = listed(group.map((topic) => t('common.quoted', { text: model.pathOf(topic) })));
    this.alikeEl.createSpan({ text: t('guide.alike', { names }) });
    this.alikeEl
      .createEl('button', { text: t('guide.mergeAlike', { name: model.nameOf(into) }) })
      .addEventListener('click', () => {
        model.merge(group, into);
        this.update();
        this.list.el.focus({ preventScroll: true });
      });
    this.alikeEl.createEl('button', { text: t('guide.apart') }).addEventListener('click', () => {
      model.keepApart(group);
      this.update();
      this.list.el.focus({ preventScroll: true });
    });
  }

  private drawSummary(): void {
    const { model, property } = this.host;
    const { held, unsorted, toName } = model.forecast();
    const names = listed(unsorted.slice(0, NAMED).map((path) => model.titleOf(path)));
    const more = unsorted.length - NAMED;
    this.summaryEl.empty();
    const say = (text: string): void => void this.summaryEl.createDiv({ text });
    say(t(model.isFirst ? 'guide.summary' : 'guide.summaryMore', { held, total: model.total }));
    if (unsorted.length > 0)
      say(t(more > 0 ? 'guide.unsortedMore' : 'guide.unsorted', { count: unsorted.length, names, more }));
    if (toName > 0) say(t('guide.writes', { count: toName, property }));
  }

  private async apply(): Promise<void> {
    this.addButton.disabled = true;
    if (!(await this.host.apply())) this.update();
  }
}
