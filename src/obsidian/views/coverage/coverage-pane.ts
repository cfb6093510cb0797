import { Component, type HoverParent } from 'obsidian';
import { CoverageRows, keyOf, type Row } from '../../../core/coverage/rows';
import { t } from '../../../i18n';
import { countsText } from '../../../report/rebuild-report';
import type { Services } from '../../services';
import { observeSight } from '../ui/observe';
import { VirtualList } from '../ui/virtual-list';
import { CoverageModel } from './coverage-model';
import { Leads } from './leads';
import { RowKeys } from './row-keys';
import { fillRow, printOf } from './row-view';

/** How long changes of the vault are gathered before the view follows, in milliseconds; on a large vault longer. */
const GATHER = 400;
/** The view rests so many times as long as it works. */
const REST = 4;
/** How long the vault must be quiet before index notes are compared, in milliseconds. */
const QUIET = 1000;

interface Parts {
  readonly counts: HTMLElement;
  readonly message: HTMLElement;
  readonly list: VirtualList<Row>;
}

/**
 * How well the topics cover the vault, and where it can be mended. It follows the vault while it is in sight, and does
 * nothing else.
 */
export class CoveragePane extends Component {
  private readonly model: CoverageModel;
  private readonly leads: Leads;
  private rows = new CoverageRows([]);
  private parts: Parts | null = null;
  private inSight = false;
  private isClosed = false;
  private isStale = true;
  private isBusy = false;
  /** Grows with every change: what was begun before is out of date. */
  private round = 0;
  private drawing = 0;
  private timer: number | null = null;
  private cost = 0;

  constructor(
    private readonly el: HTMLElement,
    private readonly services: Services,
    private readonly hoverParent: HoverParent,
    private readonly focusSearch: () => void,
  ) {
    super();
    this.model = new CoverageModel(services);
    this.leads = new Leads(services);
  }

  override onload(): void {
    const { host, settings } = this.services;
    this.isClosed = false;
    this.el.addClass('topic-atlas-coverage');
    this.build();
    void this.draw();
    this.addChild(observeSight(this.el, (inSight) => this.setInSight(inSight)));
    this.register(host.changed.listen(() => this.followSoon()));
    this.register(host.settled.listen(() => this.followSoon()));
    this.register(host.reread.listen(() => this.followSoon()));
    this.register(settings.changed.listen(() => this.followSoon()));
    this.register(() => this.stopTimer());
  }

  override onunload(): void {
    this.isClosed = true;
  }

  /** Shows what has these words. */
  filter(query: string): void {
    if (query === this.model.query) return;
    this.model.query = query;
    void this.draw(true);
  }

  focus(): void {
    this.parts?.list.el.focus({ preventScroll: true });
  }

  private build(): void {
    const head = this.el.createDiv({ cls: 'topic-atlas-coverage-head' });
    const counts = head.createDiv({ cls: 'topic-atlas-coverage-counts' });
    const message = this.el.createDiv({ cls: 'topic-atlas-coverage-message', attr: { role: 'status' } });
    const name = (id: string): string => this.model.topicName(id);
    const list = this.addChild(
      new VirtualList<Row>(this.el, {
        role: 'tree',
        label: t('coverage.list'),
        key: keyOf,
        print: (row) => printOf(row, name),
        fill: (el, row) => fillRow(el, row, name),
      }),
    );
    this.addChild(
      new RowKeys(list, {
        app: this.services.app,
        hoverParent: this.hoverParent,
        rows: () => this.rows,
        follow: (row, event) => this.follow(row, event),
        fold: (row, isFolded) => this.fold(row, isFolded),
        fillMenu: (menu, row) => this.leads.fillMenu(menu, row),
        focusSearch: () => this.focusSearch(),
      }),
    );
    this.parts = { counts, message, list };
  }

  private follow(row: Row, event: MouseEvent | KeyboardEvent): void {
    if (row.kind === 'section') this.fold(row, !row.isFolded);
    else if (row.kind === 'finding' && row.isFolded !== null) this.fold(row, !row.isFolded);
    else this.leads.follow(row, event);
  }

  private fold(row: Row, isFolded: boolean): void {
    if (row.kind === 'section') this.model.fold(row.section, isFolded);
    else if (row.kind === 'finding' && row.finding.kind === 'missing')
      this.model.unfold(row.finding.note.target, !isFolded);
    void this.draw();
  }

  private setInSight(inSight: boolean): void {
    this.inSight = inSight;
    if (inSight && this.isStale) void this.lookAgain();
    if (!inSight) this.stopTimer();
  }

  private followSoon(): void {
    this.isStale = true;
    this.round++;
    if (this.inSight && !this.isBusy) this.after(Math.max(GATHER, REST * this.cost), () => this.lookAgain());
  }

  private after(ms: number, act: () => Promise<void>): void {
    this.stopTimer();
    this.timer = window.setTimeout(() => {
      this.timer = null;
      void act();
    }, ms);
  }

  private stopTimer(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
  }

  /** Looks at the vault; what changes meanwhile is looked at after a rest. */
  private async lookAgain(): Promise<void> {
    if (this.isBusy) return;
    await this.alone(async () => {
      const start = performance.now();
      this.isStale = false;
      if (await this.model.look(() => this.isClosed)) await this.draw();
      this.cost = performance.now() - start;
    });
    if (!this.isStale && this.inSight) this.after(Math.max(QUIET, REST * this.cost), () => this.compare());
  }

  /** Once the vault is quiet: reads cards that are not known yet, and compares the index notes. */
  private async compare(): Promise<void> {
    const { round } = this;
    const stopped = (): boolean => this.isClosed || !this.inSight || round !== this.round;
    await this.alone(async () => {
      await this.model.readCards(stopped);
      if (stopped() || !(await this.model.look(stopped))) return;
      await this.model.compare(stopped);
      await this.draw();
    });
  }

  /** One thing at a time. What came meanwhile comes after. */
  private async alone(work: () => Promise<void>): Promise<void> {
    this.isBusy = true;
    const { round } = this;
    try {
      await work();
    } catch (error) {
      console.error('Topic Atlas:', error);
    } finally {
      this.isBusy = false;
    }
    if (this.inSight && !this.isClosed && (this.isStale || round !== this.round)) this.followSoon();
  }

  private async draw(fromTop = false): Promise<void> {
    const drawing = ++this.drawing;
    const rows = await this.model.rows(() => drawing !== this.drawing || this.isClosed);
    if (rows === null || this.parts === null || this.isClosed) return;
    this.rows = rows;
    const { counts, message, list } = this.parts;
    const { coverage } = this.model;
    counts.setText(coverage === null ? '' : countsText(coverage));
    const text = this.model.message(rows);
    message.setText(text);
    message.toggle(text !== '');
    message.toggleClass('is-well', this.model.isWell());
    list.setRows(rows, fromTop);
  }
}
