import { Menu, type App } from 'obsidian';
import type { ProposedTopic } from '../../../core/topics/infer-proposal';
import { t } from '../../../i18n';
import { NameModal } from '../sort/name-modal';
import { elementAt } from '../ui/element-at';
import { VirtualList } from '../ui/virtual-list';
import { MergeModal } from './guide-merge';
import type { GuideModel } from './guide-model';
import { guideList, GUIDE_LINES } from './guide-rows';
import { evenRows } from './tick-list';

/** The tree of proposed topics, by pointer and by keys. */
export class GuideList extends VirtualList<ProposedTopic> {
  constructor(
    parent: HTMLElement,
    private readonly app: App,
    private readonly topics: GuideModel,
    private readonly changed: () => void,
  ) {
    super(parent, guideList(topics));
    this.el.setAttribute('aria-multiselectable', 'true');
    this.el.addEventListener('click', ({ target }) => this.press(target));
    this.el.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      this.openMenu(this.rowUnder(event.target) ?? this.activeTopic());
    });
    this.el.addEventListener('keydown', (event) => this.key(event));
  }

  update(): void {
    this.setRows(evenRows(this.topics.rows, ({ id }) => id, GUIDE_LINES));
  }

  private activeTopic(): ProposedTopic | undefined {
    return this.topics.rows[this.active];
  }

  private press(target: EventTarget | null): void {
    const topic = this.rowUnder(target);
    if (topic === undefined) return;
    const part = elementAt(target)?.closest('[data-part]')?.getAttribute('data-part');
    if (part === 'fold') this.fold(topic, !this.topics.isFolded(topic));
    else if (part === 'rename') this.rename(topic);
    else if (part === 'menu') this.openMenu(topic);
    else this.toggle(topic);
  }

  private key(event: KeyboardEvent): void {
    const topic = this.activeTopic();
    const act = topic === undefined || event.ctrlKey || event.metaKey || event.altKey ? null : this.actOf(event, topic);
    if (act === null) return;
    event.preventDefault();
    act();
  }

  private actOf({ key, shiftKey }: KeyboardEvent, topic: ProposedTopic): (() => void) | null {
    switch (key) {
      case ' ':
      case 'Enter':
        return () => this.toggle(topic);
      case 'ArrowLeft':
        return () => this.goOut(topic);
      case 'ArrowRight':
        return () => this.fold(topic, false);
      case 'F2':
        return () => this.rename(topic);
      case 'm':
        return () => this.merge(topic);
      case 'ContextMenu':
        return () => this.openMenu(topic);
      case 'F10':
        return shiftKey ? () => this.openMenu(topic) : null;
      default:
        return null;
    }
  }

  private toggle(topic: ProposedTopic): void {
    this.topics.keep(topic, !this.topics.isKept(topic));
    this.changed();
  }

  private fold(topic: ProposedTopic, folded: boolean): void {
    if (!this.topics.hasBelow(topic)) return;
    this.topics.fold(topic, folded);
    this.changed();
  }

  private goOut(topic: ProposedTopic): void {
    if (this.topics.hasBelow(topic) && !this.topics.isFolded(topic)) return this.fold(topic, true);
    const above = this.topics.above(topic);
    if (above !== undefined) this.activate(this.topics.rows.indexOf(above));
  }

  private rename(topic: ProposedTopic): void {
    if (!this.topics.isOpen) return;
    const name = this.topics.nameOf(topic);
    new NameModal(this.app, { title: t('guide.rename'), apply: t('settings.rename.apply'), name }, (to) => {
      this.topics.rename(topic, to);
      this.changed();
    }).open();
  }

  private merge(topic: ProposedTopic): void {
    if (!this.topics.isOpen) return;
    new MergeModal(this.app, this.topics, topic, (into) => {
      this.topics.merge([topic], into);
      this.changed();
    }).open();
  }

  private openMenu(topic: ProposedTopic | undefined): void {
    const el = topic === undefined ? null : this.elementOf(topic);
    if (topic === undefined || el === null || !this.topics.isOpen) return;
    const menu = new Menu();
    const add = (title: string, icon: string, act: () => void): void => {
      menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(act));
    };
    add(t('guide.rename'), 'pencil', () => this.rename(topic));
    add(t('guide.merge'), 'merge', () => this.merge(topic));
    if (this.topics.isMerged(topic))
      add(t('guide.separate'), 'split', () => {
        this.topics.separate(topic);
        this.changed();
      });
    const { right, bottom } = el.getBoundingClientRect();
    menu.showAtPosition({ x: right, y: bottom, left: true }, el.doc);
  }
}
