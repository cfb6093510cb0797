import { Menu, type App } from 'obsidian';
import type { ProposedTopic } from '../../../core/topics/infer-proposal';
import { t } from '../../../i18n';
import { NameModal } from '../sort/name-modal';
import { elementAt } from '../ui/element-at';
import { hasModifier } from '../ui/keys';
import { TreeKeys } from '../ui/tree-keys';
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
    this.addChild(
      new TreeKeys<ProposedTopic>(this, {
        tree: () => ({
          at: (index) => topics.rows[index],
          depthOf: ({ depth }) => depth,
          isFolded: (topic) => (topics.hasBelow(topic) ? topics.isFolded(topic) : null),
        }),
        fold: (topic, isFolded) => this.fold(topic, isFolded),
        showMenu: (topic) => this.openMenu(topic),
        use: (event, topic) => this.use(event, topic),
      }),
    );
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

  private use(event: KeyboardEvent, topic: ProposedTopic): boolean {
    if (hasModifier(event)) return false;
    const { key } = event;
    if (key === ' ' || key === 'Enter') this.toggle(topic);
    else if (key === 'F2') this.rename(topic);
    else if (key === 'm') this.merge(topic);
    else return false;
    return true;
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
