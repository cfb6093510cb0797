import { linkedInSteps, type LinkedLists } from '../../../../core/browse/linked';
import { matcher } from '../../../../core/panel/filter';
import { t } from '../../../../i18n';
import { inSlices } from '../../../services/slices';
import { titleOf } from '../../cards/shown-card';
import { linkToNote } from '../../ui/note-link';
import { AtlasPart, type AtlasFrame } from '../part';

/** So many of a list at first. */
const FIRST = 20;

/** One line of a list. */
interface Line {
  readonly text: string;
  readonly aside: string;
  readonly draw: (parent: HTMLElement) => void;
}

type ListName = 'hubs' | 'missing' | 'pairs' | 'alone';
const LISTS: readonly ListName[] = ['hubs', 'missing', 'pairs', 'alone'];

/** How the notes are linked, in words. */
export class LinkedPart extends AtlasPart {
  private found: LinkedLists | null = null;
  private readonly unfolded = new Set<ListName>();
  private round = 0;
  private print = '';
  /** Of which look at the vault the lists are. */
  private of: AtlasFrame['overview'] = null;

  override onunload(): void {
    this.round++;
  }

  override show(): void {
    if (this.of === this.frame.overview) return this.draw();
    this.of = this.frame.overview;
    void this.look();
  }

  override focus(): void {
    this.el.querySelector<HTMLElement>('a, button')?.focus();
  }

  private async look(): Promise<void> {
    const round = ++this.round;
    const atlas = this.frame.services.host.now();
    if (atlas === null) return;
    const found = await inSlices(linkedInSteps(atlas), () => round !== this.round);
    if (found === null) return;
    this.found = found;
    this.draw();
  }

  private draw(): void {
    if (this.found === null) return;
    const matches = matcher(this.frame.state.text);
    const lists = LISTS.map((name) => ({ name, lines: this.lines(name).filter(({ text }) => matches([text])) }));
    const print = JSON.stringify([lists, Array.from(this.unfolded)]);
    if (print === this.print) return;
    this.print = print;
    const hadFocus = this.el.contains(this.el.doc.activeElement);
    this.el.empty();
    for (const { name, lines } of lists) this.drawList(name, lines);
    if (hadFocus) this.focus();
  }

  private drawList(name: ListName, lines: readonly Line[]): void {
    const section = this.el.createEl('section', { cls: 'topic-atlas-linked-list' });
    const head = section.createEl('h2', { text: t(`atlas.linked.${name}`) });
    head.createSpan({ cls: 'topic-atlas-tab-count', text: lines.length.toLocaleString() });
    section.createDiv({ cls: 'topic-atlas-linked-about', text: t(`atlas.linked.about.${name}`) });
    if (lines.length === 0)
      return void section.createDiv({ cls: 'topic-atlas-linked-none', text: t('atlas.linked.none') });
    const list = section.createEl('ul');
    const shown = this.unfolded.has(name) ? lines : lines.slice(0, FIRST);
    for (const line of shown) {
      const item = list.createEl('li');
      line.draw(item);
      item.createSpan({ cls: 'topic-atlas-linked-aside', text: line.aside });
    }
    if (shown.length < lines.length) this.more(section, name, lines.length - shown.length);
  }

  private more(section: HTMLElement, name: ListName, count: number): void {
    section.createEl('button', { text: t('atlas.topics.showMore', { count }) }).addEventListener('click', () => {
      this.unfolded.add(name);
      this.draw();
    });
  }

  private lines(name: ListName): Line[] {
    const { services } = this.frame;
    const found = this.found;
    if (found === null) return [];
    const noteLine = (path: string, aside: string): Line => {
      const text = titleOf(path, services);
      return { text, aside, draw: (parent) => this.note(parent, path, text) };
    };
    switch (name) {
      case 'hubs':
        return found.hubs.map(({ path, links }) => noteLine(path, t('atlas.linked.links', { count: links })));
      case 'alone':
        return found.alone.map((path) => noteLine(path, ''));
      case 'missing':
        return found.missing.map(({ target, from }) => ({
          text: target,
          aside: t('coverage.askedBy', { count: from.length }),
          draw: (parent) => this.missing(parent, target, from[0]?.path ?? ''),
        }));
      case 'pairs':
        return found.pairs.map(({ topics, links, notes }) => ({
          text: topics.map((id) => services.host.now()?.topic(id)?.name ?? '').join(' – '),
          aside: [
            ...(links > 0 ? [t('atlas.linked.links', { count: links })] : []),
            ...(notes > 0 ? [t('report.notes', { count: notes })] : []),
          ].join(' · '),
          draw: (parent) => this.pair(parent, topics),
        }));
    }
  }

  private note(parent: HTMLElement, path: string, text: string): void {
    const a = parent.createEl('a', { text, href: '#', attr: { dir: 'auto' } });
    linkToNote(a, () => path, this.frame.link);
  }

  /** The app makes a note of a link that leads nowhere when it is opened, as everywhere. */
  private missing(parent: HTMLElement, target: string, from: string): void {
    parent.createSpan({ cls: 'topic-atlas-linked-missing', text: target, attr: { dir: 'auto' } });
    parent
      .createEl('button', {
        cls: 'topic-atlas-chip',
        text: t('atlas.linked.write'),
        attr: { 'aria-label': t('atlas.linked.writeNote', { title: target }) },
      })
      .addEventListener('click', () => void this.frame.services.app.workspace.openLinkText(target, from, 'tab'));
  }

  private pair(parent: HTMLElement, topics: readonly [string, string]): void {
    topics.forEach((id, i) => {
      if (i > 0) parent.createSpan({ text: ' – ' });
      const text = this.frame.services.host.now()?.topic(id)?.name ?? '';
      parent
        .createEl('button', { cls: 'topic-atlas-text-button', text, attr: { dir: 'auto' } })
        .addEventListener('click', () => this.frame.go({ part: 'topics', topic: id, text: '' }));
    });
  }
}
