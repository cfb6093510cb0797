import { Keymap, Menu, type App } from 'obsidian';
import type { ProposedTopic } from '../../../core/topics/infer-proposal';
import { t } from '../../../i18n';
import { NameModal } from '../sort/name-modal';
import { elementAt, hasModifier, sideways } from '../ui/events';
import { addAction } from '../ui/menu-action';
import { TreeDrop } from '../ui/tree-drop';
import { TreeKeys } from '../ui/tree-keys';
import { VirtualList } from '../ui/virtual-list';
import { guideDrops } from './guide-drop';
import { AskTopicModal } from './guide-ask';
import type { GuideModel } from './guide-model';
import { guideList } from './guide-rows';
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
    const hint = parent.createDiv({ cls: 'topic-atlas-drop-hint', attr: { role: 'status' } });
    this.addChild(new TreeDrop(this, hint, guideDrops(topics, changed)));
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
    this.setRows(evenRows(this.topics.rows, ({ id }) => id));
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
    const { key } = event;
    if (Keymap.isModifier(event, 'Mod') && !event.shiftKey && key.toLowerCase() === 'z') return this.undo();
    if (event.altKey) return this.shape(event, topic);
    if (hasModifier(event)) return false;
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
    const items = this.topics.topics.filter((other) => other !== topic);
    this.ask(topic, items, t('guide.mergeInto', { name: this.topics.nameOf(topic) }), (into) =>
      this.topics.merge([topic], into),
    );
  }

  private moveUnder(topic: ProposedTopic): void {
    const items = this.topics.topics.filter((other) => this.topics.canMove(topic, other));
    this.ask(topic, items, t('atlas.topics.under', { name: this.topics.nameOf(topic) }), (parent) =>
      this.topics.move(topic, parent),
    );
  }

  private ask(
    topic: ProposedTopic,
    items: readonly ProposedTopic[],
    question: string,
    act: (answer: ProposedTopic) => void,
  ): void {
    if (!this.topics.isOpen) return;
    new AskTopicModal(this.app, this.topics, { items, question }, (answer) =>
      this.change(topic, () => act(answer)),
    ).open();
  }

  /**
   * With Alt, arrows move the topic itself: inwards under the one before it of its level, outwards beside its parent.
   */
  private shape({ key }: KeyboardEvent, topic: ProposedTopic): boolean {
    const [inward, outward] = sideways(this.el);
    const above = this.topics.above(topic);
    if (key === inward) return this.putUnder(topic, this.before(topic));
    if (key === outward && above !== undefined) return this.putUnder(topic, this.topics.above(above) ?? null);
    return false;
  }

  private before({ id, parent, depth }: ProposedTopic): ProposedTopic | undefined {
    const { rows } = this.topics;
    const earlier = rows
      .slice(
        0,
        rows.findIndex((row) => row.id === id),
      )
      .reverse();
    return earlier.find((row) => row.parent === parent && row.depth === depth);
  }

  private putUnder(topic: ProposedTopic, parent: ProposedTopic | null | undefined): boolean {
    if (parent === undefined || !this.topics.canMove(topic, parent)) return false;
    this.change(topic, () => this.topics.move(topic, parent));
    return true;
  }

  /** Something is done about a topic, which stays the one that keys are for, wherever it stands then. */
  private change({ id }: ProposedTopic, act: () => void): void {
    act();
    this.changed();
    const at = this.topics.rows.findIndex((row) => row.id === id);
    if (at >= 0) this.activate(at);
  }

  private undo(): boolean {
    if (!this.topics.canUndo) return false;
    this.topics.undo();
    this.changed();
    return true;
  }

  private openMenu(topic: ProposedTopic | undefined): void {
    const el = topic === undefined ? null : this.elementOf(topic);
    if (topic === undefined || el === null || !this.topics.isOpen) return;
    const menu = new Menu();
    const add = (title: string, icon: string, act: () => void): void => addAction(menu, title, icon, act);
    add(t('guide.rename'), 'pencil', () => this.rename(topic));
    add(t('guide.merge'), 'merge', () => this.merge(topic));
    add(t('guide.moveUnder'), 'corner-down-right', () => this.moveUnder(topic));
    if (this.topics.canMove(topic, null))
      add(t('guide.moveTop'), 'arrow-up-to-line', () => void this.putUnder(topic, null));
    if (this.topics.isMerged(topic))
      add(t('guide.separate'), 'split', () => {
        this.topics.separate(topic);
        this.changed();
      });
    if (this.topics.canUndo) add(t('common.undo'), 'undo-2', () => void this.undo());
    const { right, bottom } = el.getBoundingClientRect();
    menu.showAtPosition({ x: right, y: bottom, left: true }, el.doc);
  }
}
