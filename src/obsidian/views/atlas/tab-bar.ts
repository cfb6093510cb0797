import { Component } from 'obsidian';
import { numberText, t } from '../../../i18n';
import { elementAt, isRightToLeft } from '../ui/events';
import { PARTS, type AtlasViewState, type PartName } from './atlas-state';
import { nameRegion } from '../ui/region-name';

/**
 * The bar that leads to the parts, each with how much there is. One tab is in the order of the Tab key; arrows lead on.
 */
export class TabBar extends Component {
  readonly el: HTMLElement;
  private readonly tabs = new Map<PartName, { readonly tab: HTMLElement; readonly count: HTMLElement }>();

  constructor(
    parent: HTMLElement,
    private readonly panelId: string,
    private readonly choose: (part: PartName) => void,
  ) {
    super();
    this.el = parent.createDiv({ cls: 'topic-atlas-tabs', attr: { role: 'tablist' } });
    nameRegion(this.el, t('atlas.parts'));
    for (const part of PARTS) this.addTab(part);
  }

  private addTab(part: PartName): void {
    const tab = this.el.createDiv({
      cls: 'topic-atlas-tab',
      attr: { role: 'tab', id: this.idOf(part), 'data-part': part, 'aria-controls': this.panelId },
    });
    tab.createSpan({ text: t(`atlas.part.${part}`) });
    this.tabs.set(part, { tab, count: tab.createSpan({ cls: 'topic-atlas-tab-count' }) });
  }

  override onload(): void {
    this.registerDomEvent(this.el, 'click', ({ target }) => {
      const part = this.partAt(target);
      if (part !== undefined) this.choose(part);
    });
    this.registerDomEvent(this.el, 'keydown', (event) => this.key(event));
  }

  /** Of what names a part: its tab, or the title of the page that no tab leads to. */
  idOf(part: AtlasViewState['part']): string {
    return `${this.panelId}-${part}`;
  }

  /** Marks the part that is shown; with null none is. */
  select(chosen: PartName | null): void {
    for (const [part, { tab }] of this.tabs) {
      tab.setAttribute('aria-selected', String(part === chosen));
      tab.tabIndex = part === (chosen ?? PARTS[0]) ? 0 : -1;
      tab.toggleClass('is-active', part === chosen);
    }
  }

  setCounts(counts: Readonly<Record<PartName, number>>): void {
    for (const [part, { count }] of this.tabs) {
      const text = numberText(counts[part]);
      if (count.textContent !== text) count.setText(text);
    }
  }

  /** Says what is counted. Not as `aria-label`, which would take the place of what the tab is called. */
  explain(part: PartName, counted: string): void {
    this.tabs.get(part)?.tab.setAttribute('title', counted);
  }

  focus(part: PartName): void {
    this.tabs.get(part)?.tab.focus();
  }

  private partAt(target: EventTarget | null): PartName | undefined {
    const name = elementAt(target)?.closest('[data-part]')?.getAttribute('data-part');
    return PARTS.find((part) => part === name);
  }

  private key(event: KeyboardEvent): void {
    const part = this.partAt(event.target);
    const to = part === undefined ? undefined : this.destination(event.key, PARTS.indexOf(part));
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.choose(to);
    this.focus(to);
  }

  private destination(key: string, at: number): PartName | undefined {
    const onward = isRightToLeft(this.el) ? -1 : 1;
    if (key === 'ArrowRight') return PARTS[(at + onward + PARTS.length) % PARTS.length];
    if (key === 'ArrowLeft') return PARTS[(at - onward + PARTS.length) % PARTS.length];
    if (key === 'Home') return PARTS[0];
    if (key === 'End') return PARTS[PARTS.length - 1];
    return key === 'Enter' || key === ' ' ? PARTS[at] : undefined;
  }
}
