import { Component, Menu } from 'obsidian';
import { topicRows, type TopicRow } from '../../../../core/browse/topic-rows';
import type { TopicPlace } from '../../../../core/browse/place-topic';
import type { TopicCoverage } from '../../../../core/coverage/topic-coverage';
import type { Topic } from '../../../../core/topics/topic';
import { t } from '../../../../i18n';
import type { Services } from '../../../services';
import { evenRows } from '../../guide/tick-list';
import { NameModal } from '../../sort/name-modal';
import { elementAt, sideways } from '../../ui/events';
import { askInPlace, type InlineInput } from '../../ui/inline-input';
import { TreeDrop, type DropSide } from '../../ui/tree-drop';
import { menuBelow, TreeKeys } from '../../ui/tree-keys';
import { VirtualList } from '../../ui/virtual-list';
import { Folds } from './folds';
import type { NoteMoves } from './note-moves';
import type { TopicActs } from './topic-acts';
import { topicDrops } from './topic-drop';
import { fillTopicMenu } from './topic-menu';
import { fillTopicRow, printOf, ROW_LINES } from './topic-row';

interface TopicTreeHost {
  readonly services: Services;
  readonly acts: TopicActs;
  readonly moves: NoteMoves;
  chosen(): string;
  choose(id: string): void;
  /** Has the person describe a topic on its page. */
  describe(topic: Topic): void;
  /** Notes that were dragged here are in their topic now. */
  moved(): void;
  focusSearch(): void;
}

/** The topics as a tree: to choose one, and to shape them by pointer, by keys and by menu. */
export class TopicTreeView extends Component {
  private readonly list: VirtualList<TopicRow>;
  private readonly drop: TreeDrop<TopicRow>;
  private readonly folds: Folds;
  private tree: readonly TopicCoverage[] = [];
  private rows: readonly TopicRow[] = [];
  private query = '';

  constructor(
    parent: HTMLElement,
    private readonly host: TopicTreeHost,
  ) {
    super();
    this.folds = new Folds(host.services.app);
    this.list = new VirtualList<TopicRow>(parent, {
      role: 'tree',
      label: t('atlas.topics.tree'),
      key: ({ topic }) => topic.id,
      print: (row) => printOf(row, host.chosen()),
      fill: (el, row) => fillTopicRow(el, row, host.chosen()),
    });
    this.list.el.addClass('topic-atlas-topic-tree');
    const hint = parent.createDiv({ cls: 'topic-atlas-drop-hint', attr: { role: 'status' } });
    const drops = topicDrops({
      resolve: (linkpath) => host.services.vault.resolve(linkpath, ''),
      dropTopic: (id, on, side) => this.dropTopic(id, on, side),
      dropNotes: (notes, { topic }, adds) =>
        void host.moves.assign(notes, topic.id, !adds).then((isDone) => {
          if (isDone) host.moved();
        }),
    });
    this.drop = new TreeDrop(this.list, hint, drops);
  }

  override onload(): void {
    const { el } = this.list;
    this.addChild(this.list);
    this.addChild(this.drop);
    this.registerDomEvent(el, 'click', (event) => this.click(event));
    this.registerDomEvent(el, 'dblclick', ({ target }) =>
      this.withTopic(this.list.rowUnder(target), (topic) => this.rename(topic)),
    );
    this.registerDomEvent(el, 'contextmenu', (event) =>
      this.withTopic(this.list.rowUnder(event.target), (topic) => this.fillMenu(Menu.forEvent(event), topic)),
    );
    this.addChild(
      new TreeKeys(this.list, {
        tree: () => ({
          at: (index) => this.rows[index],
          depthOf: ({ topic }) => topic.depth,
          // While something is searched for, all is open.
          isFolded: ({ isFolded }) => (this.query === '' ? isFolded : null),
        }),
        fold: ({ topic }, isFolded) => this.fold(topic.id, isFolded),
        showMenu: (row) => this.showMenu(row),
        use: (event, row) => this.use(event, row),
        typed: () => this.host.focusSearch(),
      }),
    );
  }

  show(tree: readonly TopicCoverage[], query: string): void {
    this.tree = tree;
    const isOther = query !== this.query;
    this.query = query;
    this.draw(isOther);
  }

  focus(): void {
    this.list.el.focus({ preventScroll: true });
  }

  foldAll(isFolded: boolean): void {
    this.folds.setAll(isFolded ? this.tree.map(({ id }) => id) : []);
    this.draw();
  }

  /** Asks for the name of a new topic, last among those under `parent`. */
  async add(parent: string | null): Promise<void> {
    if (parent !== null) this.fold(parent, false);
    const row = parent === null ? this.rows[this.rows.length - 1] : this.rows.find(({ topic }) => topic.id === parent);
    if (row !== undefined) this.list.activate(this.rows.indexOf(row));
    const name = await this.ask(row, { label: t('atlas.topics.newName'), value: '' });
    if (name === null) return;
    const id = await this.host.acts.add(name, parent);
    if (id !== null) this.host.choose(id);
    this.focus();
  }

  /** Asks in the place of a row, or apart where that cannot be seen. */
  private ask(row: TopicRow | undefined, input: InlineInput): Promise<string | null> {
    const el = row === undefined ? null : this.list.elementOf(row);
    if (el !== null && el.offsetParent !== null) return askInPlace(el, input);
    const { app } = this.host.services;
    const question = { title: input.label, apply: t('cards.edit.save'), name: input.value };
    return new Promise((resolve) => new NameModal(app, question, resolve).open());
  }

  private draw(fromTop = false): void {
    this.rows = topicRows(this.tree, (id) => this.folds.has(id), this.query);
    this.list.whenFree(() =>
      this.list.setRows(
        evenRows(this.rows, ({ topic }) => topic.id, ROW_LINES),
        fromTop,
      ),
    );
  }

  private fold(id: string, isFolded: boolean): void {
    this.folds.set(id, isFolded);
    this.draw();
  }

  private topicOf(row: TopicRow | undefined): Topic | undefined {
    return row === undefined ? undefined : this.host.services.host.now()?.topic(row.topic.id);
  }

  private withTopic(row: TopicRow | undefined, act: (topic: Topic) => void): void {
    const topic = this.topicOf(row);
    if (topic !== undefined) act(topic);
  }

  private click(event: MouseEvent): void {
    const row = this.list.rowUnder(event.target);
    if (row === undefined) return;
    if (elementAt(event.target)?.closest('[data-act=fold]') !== null) this.fold(row.topic.id, row.isFolded !== true);
    else this.host.choose(row.topic.id);
  }

  private fillMenu(menu: Menu, topic: Topic): void {
    const { acts, services } = this.host;
    fillTopicMenu(
      menu,
      topic,
      acts,
      {
        rename: (one) => this.rename(one),
        addBelow: ({ id }) => void this.add(id),
        describe: (one) => this.host.describe(one),
        leave: (one, isGone) => void this.leave(one, isGone),
      },
      services,
    );
  }

  /** Once a topic is gone, its neighbour has the focus. */
  async leave({ id }: Topic, isGone: Promise<boolean>): Promise<void> {
    const at = this.rows.findIndex(({ topic }) => topic.id === id);
    if (!(await isGone)) return;
    this.list.activate(Math.min(at, this.rows.length - 1));
    this.focus();
  }

  rename(topic: Topic): void {
    if (!topic.configured) return;
    const row = this.rows.find((one) => one.topic.id === topic.id);
    void this.ask(row, { label: t('atlas.topics.rename'), value: topic.name }).then((name) => {
      if (name !== null) void this.host.acts.rename(topic, name);
    });
  }

  private dropTopic(id: string, on: TopicRow, side: DropSide): void {
    const { acts } = this.host;
    const [topic, target] = [this.host.services.host.now()?.topic(id), this.topicOf(on)];
    if (topic === undefined || target === undefined || id === target.id) return;
    void acts.place(topic, placeBeside(target, side, acts));
  }

  private use(event: KeyboardEvent, row: TopicRow): boolean {
    const { key, altKey } = event;
    const topic = this.topicOf(row);
    if (altKey) return topic !== undefined && this.shape(event, topic);
    if (key === 'Enter' || key === ' ') this.host.choose(row.topic.id);
    else if (key === 'F2' && topic !== undefined) this.rename(topic);
    else if (key === 'Delete' && topic?.configured === true) void this.leave(topic, this.host.acts.remove(topic));
    else if (key === 'Insert') void this.add(row.topic.id);
    else return false;
    return true;
  }

  /** With Alt, arrows move the topic itself. */
  private shape({ key }: KeyboardEvent, topic: Topic): boolean {
    const { acts } = this.host;
    const [inward, outward] = sideways(this.list.el);
    if (!topic.configured) return false;
    if (key === 'ArrowUp') void acts.step(topic, -1);
    else if (key === 'ArrowDown') void acts.step(topic, 1);
    else if (key === inward) void acts.indent(topic);
    else if (key === outward) void acts.outdent(topic);
    else return false;
    return true;
  }

  private showMenu(row: TopicRow): void {
    this.withTopic(row, (topic) => menuBelow(this.list.elementOf(row), (menu) => this.fillMenu(menu, topic)));
  }
}

function placeBeside(target: Topic, side: DropSide, acts: TopicActs): TopicPlace {
  if (side === 'into') return { parent: target.id, siblings: acts.siblings(target.id), before: null };
  const siblings = acts.siblings(target.parent);
  const before = side === 'before' ? target.id : (siblings[siblings.indexOf(target.id) + 1] ?? null);
  return { parent: target.parent, siblings, before };
}
