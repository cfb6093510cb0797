import { Modal } from 'obsidian';
import { titleOf } from '../../../core/notes/paths';
import { excerptAround } from '../../../core/panel/excerpt';
import type { Direction } from '../../../core/panel/section';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import type { MentionToLink } from '../../services/near/mention-linker';
import { Slices } from '../../services/slices';
import { evenRows, fillTickRow } from '../guide/tick-list';
import { VirtualList } from '../ui/virtual-list';
import { makeLinks } from './make-link';

/** A mention in the list. */
interface MentionRow extends MentionToLink {
  readonly key: string;
  readonly sentence: string;
  /** Whether it is the first of its note: one link says what there is to say. */
  readonly isFirst: boolean;
}

/** Shows every name that could be a link, of a note in others and of others in it, and links those that are ticked. */
export class MentionsModal extends Modal {
  private readonly ticked = new Set<string>();
  private rows: readonly MentionRow[] = [];
  private list: VirtualList<MentionRow> | null = null;
  private applyButton: HTMLButtonElement | null = null;
  private allButton: HTMLButtonElement | null = null;
  private readonly life = new AbortController();

  constructor(
    private readonly services: Services,
    private readonly path: string,
  ) {
    super(services.app);
  }

  override onOpen(): void {
    this.modalEl.addClasses(['topic-atlas-guide-modal', 'topic-atlas-mentions-modal']);
    this.setTitle(t('panel.mentions.title', { title: titleOf(this.path) }));
    this.say(t('panel.mentions.looking'));
    void this.look();
  }

  override onClose(): void {
    this.life.abort();
    this.list?.unload();
    this.contentEl.empty();
  }

  private say(text: string): void {
    this.contentEl.createEl('p', { cls: 'topic-atlas-guide-intro', text, attr: { role: 'status' } });
  }

  private async look(): Promise<void> {
    const { near } = this.services;
    await near.learnt().catch(() => undefined);
    const slices = new Slices(this.life.signal);
    const rows: MentionRow[] = [];
    for (const pair of pairsOf(this.path, near.mentioned(this.path) ?? new Map<string, never>())) {
      rows.push(...(await this.rowsOf(pair)));
      if (!(await slices.step())) return;
    }
    this.rows = rows;
    for (const { key, isFirst } of rows) if (isFirst) this.ticked.add(key);
    this.contentEl.empty();
    if (rows.length === 0) this.say(t('panel.mentions.none'));
    else this.draw();
  }

  private async rowsOf({ source, target }: Pick<MentionToLink, 'source' | 'target'>): Promise<MentionRow[]> {
    const { vault, linker } = this.services;
    const text = (await vault.glance(source)) ?? '';
    const metadata = vault.metadata(source) ?? {};
    return linker.placesIn(source, target, text).map((range, i) => ({
      key: `${source}\n${target}\n${range.start}`,
      source,
      target,
      range,
      sentence: excerptAround(text, metadata, range).text,
      isFirst: i === 0,
    }));
  }

  private draw(): void {
    this.contentEl.createEl('p', { cls: 'topic-atlas-guide-intro', text: t('panel.mentions.intro') });
    const list = new VirtualList<MentionRow>(this.contentEl.createDiv({ cls: 'topic-atlas-tick-list' }), {
      role: 'listbox',
      label: t('panel.mentions.list'),
      key: ({ key }) => key,
      print: ({ key }) => `${key} ${String(this.ticked.has(key))}`,
      fill: (el, { key, source, target, sentence }) =>
        fillTickRow(el, {
          isTicked: this.ticked.has(key),
          name: titleOf(source),
          aside: t('panel.mentions.into', { title: titleOf(target) }),
          below: [sentence],
        }),
    });
    list.load();
    list.el.setAttribute('aria-multiselectable', 'true');
    list.el.addEventListener('click', ({ target }) => this.toggle(list.rowUnder(target)));
    list.el.addEventListener('keydown', (event) => {
      if (event.key !== ' ' && event.key !== 'Enter') return;
      event.preventDefault();
      this.toggle(this.rows[list.active]);
    });
    this.list = list;
    this.drawButtons();
    this.update();
    list.el.focus({ preventScroll: true });
  }

  private drawButtons(): void {
    const bar = this.contentEl.createDiv({ cls: 'modal-button-container' });
    this.applyButton = bar.createEl('button', { cls: 'mod-cta' });
    this.applyButton.addEventListener('click', () => this.apply());
    this.allButton = bar.createEl('button');
    this.allButton.addEventListener('click', () => this.tickAll(this.ticked.size < this.rows.length));
    bar.createEl('button', { text: t('common.cancel') }).addEventListener('click', () => this.close());
  }

  private toggle(row: MentionRow | undefined): void {
    if (row === undefined) return;
    if (!this.ticked.delete(row.key)) this.ticked.add(row.key);
    this.update();
  }

  private tickAll(wanted: boolean): void {
    this.ticked.clear();
    if (wanted) for (const { key } of this.rows) this.ticked.add(key);
    this.update();
  }

  private update(): void {
    const count = this.ticked.size;
    this.list?.setRows(evenRows(this.rows, ({ key }) => key));
    this.applyButton?.setText(t('panel.mentions.apply', { count }));
    if (this.applyButton !== null) this.applyButton.disabled = count === 0;
    this.allButton?.setText(t(count < this.rows.length ? 'panel.mentions.all' : 'panel.mentions.nothing'));
  }

  private apply(): void {
    const chosen = this.rows.filter(({ key }) => this.ticked.has(key));
    this.close();
    void makeLinks(chosen, this.services.linker);
  }
}

/** In whose text whose name stands. */
function pairsOf(
  path: string,
  mentioned: ReadonlyMap<string, readonly Direction[]>,
): Pick<MentionToLink, 'source' | 'target'>[] {
  return Array.from(mentioned).flatMap(([other, directions]) =>
    directions.map((direction) =>
      direction === 'here' ? { source: path, target: other } : { source: other, target: path },
    ),
  );
}
