import type { AtlasMap } from '../../../../core/map/map';
import { numberText, t } from '../../../../i18n';
import { countsText } from '../../../../i18n/coverage';
import { linkToNote } from '../../ui/note-link';
import { redraw } from '../../ui/redraw';
import type { AtlasFrame } from '../part';
import { nameRegion } from '../../ui/region-name';

/** So many notes at first, and so many topics. */
const FIRST = 20;
const NAMED = 60;

/** What a region of the map holds, in words: for those who do not see the picture, and beside it for all. */
export class WhereList {
  readonly el: HTMLElement;
  private print = '';
  private limit = FIRST;

  constructor(
    parent: HTMLElement,
    private readonly frame: AtlasFrame,
    private readonly names: { readonly title: (path: string) => string; readonly region: (number: number) => string },
    private readonly choose: (region: number) => void,
  ) {
    this.el = parent.createEl('section', { cls: 'topic-atlas-linked-list topic-atlas-where' });
  }

  show(map: AtlasMap, chosen: number): void {
    const region = map.regions[chosen];
    if (region === undefined) return;
    const { own, below, id } = region;
    const counts = this.frame.overview?.tree.find((topic) => topic.id === id);
    const above: number[] = [];
    for (let at = region.parent; at >= 0; at = map.regions[at]?.parent ?? -1) above.unshift(at);
    const notes = map.dots.paths.slice(own.first, own.first + Math.min(own.count, this.limit));
    const print = JSON.stringify([
      chosen,
      [...above, chosen, ...below].map(this.names.region),
      counts,
      notes.map(this.names.title),
      own.count,
    ]);
    if (print === this.print) return;
    this.print = print;
    const draw = (): void => {
      this.drawHead(above, chosen);
      if (counts !== undefined) this.el.createDiv({ cls: 'topic-atlas-linked-about', text: countsText(counts) });
      this.drawBelow(below);
      this.drawNotes(notes, own.count - notes.length, () => this.show(map, chosen));
      if (region.kind === 'topic')
        this.el
          .createEl('button', { text: t('atlas.map.openTopic') })
          .addEventListener('click', () => this.frame.go({ part: 'topics', topic: id, text: '' }));
    };
    redraw(this.el, draw, 'h2');
  }

  private drawHead(above: readonly number[], chosen: number): void {
    if (above.length > 0) {
      const nav = this.el.createEl('nav', { cls: 'topic-atlas-topic-path' });
      nameRegion(nav, t('atlas.topics.path'));
      above.forEach((region, i) => {
        if (i > 0) nav.createSpan({ cls: 'topic-atlas-topic-slash', text: '/', attr: { 'aria-hidden': 'true' } });
        this.button(nav, region, 'topic-atlas-text-button');
      });
    }
    this.el.createEl('h2', { text: this.names.region(chosen), attr: { dir: 'auto', tabindex: '-1' } });
  }

  private drawBelow(below: readonly number[]): void {
    if (below.length === 0) return;
    const list = this.el.createDiv({ cls: 'topic-atlas-chips', attr: { role: 'group' } });
    nameRegion(list, t('atlas.topics.below'));
    for (const region of below.slice(0, NAMED)) this.button(list, region, 'topic-atlas-chip');
    if (below.length > NAMED) list.createSpan({ text: `+${numberText(below.length - NAMED)}` });
  }

  private button(parent: HTMLElement, region: number, cls: string): void {
    parent
      .createEl('button', {
        cls,
        text: this.names.region(region),
        attr: { dir: 'auto', 'data-region': String(region) },
      })
      .addEventListener('click', () => this.choose(region));
  }

  private drawNotes(notes: readonly string[], rest: number, draw: () => void): void {
    if (notes.length === 0) return;
    const list = this.el.createEl('ul');
    for (const path of notes) {
      const a = list.createEl('li').createEl('a', {
        text: this.names.title(path),
        href: '#',
        attr: { dir: 'auto', 'data-path': path },
      });
      linkToNote(a, () => path, this.frame.link);
    }
    if (rest <= 0) return;
    this.el
      .createEl('button', { text: t('atlas.topics.showMore', { count: Math.min(rest, 10 * FIRST) }) })
      .addEventListener('click', () => {
        this.limit += 10 * FIRST;
        draw();
      });
  }
}
