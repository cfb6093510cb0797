import { Keymap, Modal, setIcon } from 'obsidian';
import { titleOf } from '../../../core/notes/paths';
import type { Hop, Way } from '../../../core/related/ways';
import { t, type TextKey } from '../../../i18n';
import type { Services } from '../../services';
import { HOVER_SOURCE } from '../panel/row-actions';
import { vaultLinks } from '../panel/vault-links';
import { linkToNote } from '../ui/note-link';
import { redraw } from '../ui/redraw';
import { hopText, type HopText } from './hop-text';
import { nameRegion } from '../ui/region-name';

const NOTE = 'topic-atlas-way-note';

/** Shows the ways between two notes, each step with the sentence that makes it. */
export class WaysModal extends Modal {
  private readonly life = new AbortController();
  private drawn = '';

  constructor(
    private readonly services: Services,
    private readonly from: string,
    private readonly to: string,
  ) {
    super(services.app);
  }

  override onOpen(): void {
    this.modalEl.addClass('topic-atlas-ways-modal');
    this.setTitle(t('between.title', { from: titleOf(this.from), to: titleOf(this.to) }));
    this.say(t('between.looking'));
    this.contentEl.addEventListener('keydown', (event) => moveFocus(event, this.contentEl));
    void this.look();
  }

  override onClose(): void {
    this.life.abort();
    this.contentEl.empty();
  }

  /** What metadata tells at once, then what texts tell too. */
  private async look(): Promise<void> {
    const { near, host } = this.services;
    await host.ready();
    near.start();
    await this.show();
    await near.learnt().catch(() => undefined);
    await this.show();
    if (this.drawn === '') this.say(t('between.none'));
  }

  private async show(): Promise<void> {
    const { near, vault, app } = this.services;
    const ways = near.waysBetween(this.from, this.to) ?? [];
    const links = vaultLinks(app, vault);
    const texts = await Promise.all(ways.flatMap(({ hops }) => hops).map((hop) => hopText(hop, vault, links)));
    const print = JSON.stringify([ways.map(({ hops }) => hops), texts]);
    if (this.life.signal.aborted || ways.length === 0 || print === this.drawn) return;
    const isFirst = this.drawn === '';
    this.drawn = print;
    redraw(this.contentEl, () => {
      let at = 0;
      ways.forEach((way, i) => {
        this.draw(way, i, texts.slice(at, at + way.hops.length));
        at += way.hops.length;
      });
    });
    if (isFirst) this.contentEl.querySelector<HTMLElement>(`.${NOTE}`)?.focus({ preventScroll: true });
  }

  private say(text: string): void {
    this.contentEl.empty();
    this.contentEl.createEl('p', { cls: 'topic-atlas-ways-message', text, attr: { role: 'status' } });
  }

  private draw(way: Way, at: number, texts: readonly HopText[]): void {
    const { hops } = way;
    const label = labelOf(way, at);
    const section = this.contentEl.createDiv({ cls: 'topic-atlas-way', attr: { role: 'group' } });
    const head = section.createDiv({ cls: 'topic-atlas-way-head' });
    head.createSpan({ text: t(label) });
    head.createSpan({ cls: 'topic-atlas-way-count', text: t('between.steps', { count: hops.length }) });
    nameRegion(section, `${t(label)}, ${t('between.steps', { count: hops.length })}`);
    this.drawNote(section, this.from);
    hops.forEach((hop, i) => {
      const text = texts[i];
      if (text !== undefined) drawHop(section, hop, text);
      this.drawNote(section, hop.to);
    });
  }

  private drawNote(parent: HTMLElement, path: string): void {
    const el = parent.createDiv({
      cls: NOTE,
      text: titleOf(path),
      attr: { role: 'link', tabindex: '0', dir: 'auto' },
    });
    const context = { app: this.app, source: HOVER_SOURCE, hoverParent: { hoverPopover: null }, sourcePath: this.from };
    linkToNote(el, () => path, context);
    el.addEventListener('click', (event) => this.closeUnlessElsewhere(event));
    el.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.closeUnlessElsewhere(event);
    });
  }

  /** A note that is opened beside leaves the ways in sight. */
  private closeUnlessElsewhere(event: MouseEvent | KeyboardEvent): void {
    if (Keymap.isModEvent(event) === false) this.close();
  }
}

function labelOf({ isStrongest }: Way, at: number): TextKey {
  if (at === 0) return isStrongest ? 'between.both' : 'between.shortest';
  return isStrongest ? 'between.strongest' : 'between.another';
}

function drawHop(parent: HTMLElement, hop: Hop, { label, sentence, source }: HopText): void {
  const el = parent.createDiv({ cls: 'topic-atlas-way-hop' });
  const icon = hop.kind === 'words' ? 'text-quote' : hop.isForward ? 'arrow-down' : 'arrow-up';
  setIcon(el.createSpan({ cls: 'topic-atlas-way-icon', attr: { 'aria-hidden': 'true' } }), icon);
  const said = el.createDiv({ cls: 'topic-atlas-way-said' });
  said.createDiv({ cls: 'topic-atlas-way-label', text: label, attr: { dir: 'auto' } });
  if (sentence.text === '') return;
  const { text, from, to } = sentence;
  const quote = said.createDiv({
    cls: 'topic-atlas-way-sentence',
    attr: { dir: 'auto', 'aria-label': t('between.sentence', { title: titleOf(source), text }) },
  });
  quote.appendText(text.slice(0, from));
  quote.createEl('mark', { text: text.slice(from, to) });
  quote.appendText(text.slice(to));
}

/** Up and down go from note to note. */
function moveFocus(event: KeyboardEvent, within: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const notes = Array.from(within.querySelectorAll<HTMLElement>(`.${NOTE}`));
  const at = notes.findIndex((note) => note === within.doc.activeElement);
  const next = notes[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
