import { Component, type App } from 'obsidian';
import { entryChanges, type EntryChange } from '../../../core/index-notes/entry-changes';
import type { IndexOptions } from '../../../core/index-notes/options';
import type { IndexChange } from '../../../core/index-notes/rebuild';
import { t } from '../../../i18n';
import { offerMore, renderDiff } from './diff-view';
import { nameRegion } from '../ui/region-name';
import { NewNote } from './new-note';

/** So many lines of a new note are rendered, and so many entries listed, before a person asks for more. */
const LINES = 300;
const ENTRIES = 200;
const SIGNS = { added: '+', gone: '−', reworded: '~' };

/**
 * Shows what one note would become: a new one as it will look, another one by its entries; the Markdown is one press
 * away.
 */
export class ChangeView extends Component {
  private isRaw = false;
  private change: IndexChange | null = null;
  private rendered: Component | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly app: App,
    private readonly options: IndexOptions,
  ) {
    super();
  }

  show(change: IndexChange): void {
    if (change === this.change) return;
    this.change = change;
    this.draw(change);
    this.el.scrollTop = 0;
  }

  private draw(change: IndexChange): void {
    const { el } = this;
    if (this.rendered !== null) this.removeChild(this.rendered);
    this.rendered = null;
    el.empty();
    nameRegion(el, t('rebuild.preview.diff'));
    const { before, after } = change;
    const changes = before === null ? [] : entryChanges(before, after);
    this.drawHead(el.createDiv({ cls: 'topic-atlas-change-head' }), change, changes);
    const body = el.createDiv({ cls: 'topic-atlas-change-body' });
    if (this.isRaw || (before !== null && changes.length === 0)) renderDiff(body, before ?? '', after);
    else if (before === null) this.render(body, change, LINES);
    else drawEntries(body, changes, ENTRIES);
  }

  private drawHead(head: HTMLElement, { before }: IndexChange, changes: readonly EntryChange[]): void {
    head.createSpan({ text: before === null ? t('rebuild.preview.looks') : sayChanges(changes) });
    const button = head.createEl('button', {
      text: t('rebuild.preview.raw'),
      attr: { 'aria-pressed': String(this.isRaw) },
    });
    if (before !== null && changes.length === 0) button.hide();
    button.addEventListener('click', () => {
      this.isRaw = !this.isRaw;
      if (this.change !== null) this.draw(this.change);
      this.el.querySelector('button')?.focus();
    });
  }

  private render(body: HTMLElement, { path, after }: IndexChange, most: number): void {
    const component = this.addChild(new Component());
    this.rendered = component;
    const note = new NewNote(after, path, this.options);
    const el = body.createDiv({ cls: 'markdown-rendered topic-atlas-change-note' });
    note.render(el, most, this.app, component);
    const rest = note.length - most;
    if (rest > 0)
      offerMore(body, rest, () => {
        if (this.change === null) return;
        body.empty();
        this.removeChild(component);
        this.render(body, this.change, note.length);
      });
  }
}

function sayChanges(changes: readonly EntryChange[]): string {
  const count = (kind: EntryChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  const [added, gone, reworded] = [count('added'), count('gone'), count('reworded')];
  const said = [
    ...(added > 0 ? [t('rebuild.preview.added', { count: added })] : []),
    ...(gone > 0 ? [t('rebuild.preview.gone', { count: gone })] : []),
    ...(reworded > 0 ? [t('rebuild.preview.reworded', { count: reworded })] : []),
  ];
  return said.length === 0 ? t('rebuild.preview.noEntries') : said.join(', ');
}

function drawEntries(body: HTMLElement, changes: readonly EntryChange[], most: number): void {
  const list = body.createEl('ul', { cls: 'topic-atlas-change-list' });
  for (const change of changes.slice(0, most)) drawEntry(list, change);
  const rest = changes.length - most;
  if (rest > 0)
    offerMore(body, rest, () => {
      for (const change of changes.slice(most)) drawEntry(list, change);
    });
}

function drawEntry(list: HTMLElement, { kind, target, before, after }: EntryChange): void {
  const item = list.createEl('li', { cls: `topic-atlas-change mod-${kind}` });
  item.createSpan({
    cls: 'topic-atlas-change-sign',
    text: SIGNS[kind],
    attr: { 'aria-label': t(`rebuild.preview.kinds.${kind}`) },
  });
  const said = item.createDiv({ cls: 'topic-atlas-change-said', attr: { dir: 'auto' } });
  said.createDiv({ cls: 'topic-atlas-change-target', text: target });
  if (before !== '') said.createEl('del', { text: before });
  if (after !== '') said.createEl('ins', { text: after });
}
