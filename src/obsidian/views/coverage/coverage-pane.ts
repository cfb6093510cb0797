import { Component } from 'obsidian';
import { CoverageRows, keyOf, type CoverageRow } from '../../../core/coverage/rows';
import { t } from '../../../i18n';
import { coverageText } from '../../../report/rebuild-report';
import type { Services } from '../../services';
import { Latest } from '../../services/slices';
import { Follower } from '../ui/follower';
import type { LinkContext } from '../ui/note-link';
import { VirtualList } from '../ui/virtual-list';
import { CoverageModel } from './coverage-model';
import { Leads } from './leads';
import { RowKeys } from './row-keys';
import { fillRow, printOf } from './row-view';

interface Parts {
  readonly counts: HTMLElement;
  readonly message: HTMLElement;
  readonly list: VirtualList<CoverageRow>;
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
  private readonly drawing = new Latest();

  constructor(
    private readonly el: HTMLElement,
    private readonly services: Services,
    private readonly link: LinkContext,
    private readonly focusSearch: () => void,
  ) {
    super();
    this.model = new CoverageModel(services);
    this.leads = new Leads(services);
  }

  override onload(): void {
    const { host, settings } = this.services;
    this.el.addClass('topic-atlas-coverage');
    this.build();
    void this.draw();
    const follower = this.addChild(
      new Follower(this.el, { renew: (signal) => this.look(signal), settle: (signal) => this.compare(signal) }),
    );
    for (const changed of [host.changed, host.settled, host.reread, settings.changed])
      this.register(changed.listen(() => follower.changed()));
  }

  override onunload(): void {
    this.drawing.stop();
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
      new VirtualList<CoverageRow>(this.el, {
        role: 'tree',
        label: t('coverage.list'),
        isMeasured: true,
        key: keyOf,
        print: (row) => printOf(row, name),
        fill: (el, row) => fillRow(el, row, name),
      }),
    );
    this.addChild(
      new RowKeys(list, {
        link: this.link,
        rows: () => this.rows,
        follow: (row, event) => this.follow(row, event),
        fold: (row, isFolded) => this.fold(row, isFolded),
        fillMenu: (menu, row) => this.leads.fillMenu(menu, row),
        focusSearch: () => this.focusSearch(),
      }),
    );
    this.parts = { counts, message, list };
  }

  private follow(row: CoverageRow, event: MouseEvent | KeyboardEvent): void {
    if (row.kind === 'section') this.fold(row, !row.isFolded);
    else if (row.kind === 'finding' && row.isFolded !== null) this.fold(row, !row.isFolded);
    else this.leads.follow(row, event);
  }

  private fold(row: CoverageRow, isFolded: boolean): void {
    if (row.kind === 'section') this.model.fold(row.section, isFolded);
    else if (row.kind === 'finding' && row.finding.kind === 'missing')
      this.model.unfold(row.finding.note.target, !isFolded);
    void this.draw();
  }

  /** Looks at the vault, with the cards that are known. */
  private async look(signal: AbortSignal): Promise<void> {
    if (await this.model.look(signal)) await this.draw();
  }

  /** Reads cards that are not known yet, and compares the index notes. */
  private async compare(signal: AbortSignal): Promise<void> {
    await this.model.readCards(signal);
    if (signal.aborted || !(await this.model.look(signal))) return;
    await this.model.compare(signal);
    await this.draw();
  }

  private async draw(fromTop = false): Promise<void> {
    const signal = this.drawing.begin();
    const rows = await this.model.rows(signal);
    if (rows === null || this.parts === null || signal.aborted) return;
    const { counts, message, list } = this.parts;
    const { coverage } = this.model;
    counts.setText(coverage === null ? '' : coverageText(coverage));
    const text = this.model.message(rows);
    message.setText(text);
    message.toggle(text !== '');
    message.toggleClass('is-well', this.model.isWell());
    list.whenFree(() => {
      this.rows = rows;
      list.setRows(rows, fromTop);
    });
  }
}
