import type { Menu } from 'obsidian';
import { holdsWords } from '../../../../core/card-list/select';
import { linkedInSteps, type LinkedLists } from '../../../../core/browse/linked';
import { mapInSteps } from '../../../../core/map/draw-map';
import { regionKey, type AtlasMap, type MapRegion } from '../../../../core/map/map';
import { svgInSteps } from '../../../../core/map/svg';
import { matcher } from '../../../../core/text/fold';
import { sortByTitleInSteps } from '../../../../core/text/compare';
import { andThen, filtered } from '../../../../core/steps';
import { numberText, t } from '../../../../i18n';
import { inSlices, Latest } from '../../../services/slices';
import { readCards, shownCard } from '../../cards/shown-card';
import { elementAt } from '../../ui/events';
import { linkToNote } from '../../ui/note-link';
import { redraw } from '../../ui/redraw';
import { AtlasPart, type AtlasFrame } from '../part';
import { MapPane, type MapPlaces } from './map-pane';
import { saveMap } from './save-map';
import { WhereList } from './where-list';
import { titleOf } from '../../../../core/notes/paths';
import { addAction } from '../../ui/menu-action';

/** So many of a list at first. */
const FIRST = 20;
const MORE = 200;

/** One line of a list. */
interface Line {
  readonly text: string;
  readonly aside: string;
  readonly draw: (parent: HTMLElement) => void;
}

/** A list as far as it is shown, and how many it would have. */
interface Listed {
  readonly name: ListName;
  readonly count: number;
  readonly lines: readonly Line[];
}

const LISTS = ['hubs', 'missing', 'pairs', 'alone'] as const;
type ListName = 'found' | (typeof LISTS)[number];

/** How the notes are linked: the map, and beside it the same in words. */
export class LinkedPart extends AtlasPart {
  private readonly side: HTMLElement;
  /** What is searched for, above all else; and what there is besides. */
  private readonly hits: HTMLElement;
  private readonly lists: HTMLElement;
  private readonly map: MapPane;
  private readonly where: WhereList;
  private found: LinkedLists | null = null;
  /** The notes that have the words of the search, by title; null where nothing is searched for. */
  private matching: readonly string[] | null = null;
  private drawn: AtlasMap | null = null;
  /** So many of each list are shown, where it is more than at first. */
  private readonly limits = new Map<ListName, number>();
  private readonly looking = new Latest();
  private readonly searching = new Latest();
  private print = '';
  /** Of which look at the vault the lists are. */
  private of: AtlasFrame['overview'] = null;

  constructor(el: HTMLElement, frame: AtlasFrame) {
    super(el, frame);
    this.map = new MapPane(el, this.places());
    this.side = el.createDiv({ cls: 'topic-atlas-linked-side' });
    this.hits = this.side.createDiv({ cls: 'topic-atlas-linked-lists' });
    this.where = new WhereList(
      this.side,
      frame,
      { title: titleOf, region: (number) => this.nameOf(this.drawn?.regions[number]) },
      (region) => this.choose(region),
    );
    this.lists = this.side.createDiv({ cls: 'topic-atlas-linked-lists' });
    el.toggleClass('has-no-map', !this.map.works);
    this.map.el.toggle(this.map.works);
  }

  override onload(): void {
    if (this.map.works) this.addChild(this.map);
    const point = ({ target }: Event): void => this.map.point(pathAt(target));
    for (const type of ['pointerover', 'focusin'] as const) this.registerDomEvent(this.side, type, point);
    for (const type of ['pointerleave', 'focusout'] as const)
      this.registerDomEvent(this.side, type, () => this.map.point(null));
  }

  override onunload(): void {
    this.looking.stop();
    this.searching.stop();
  }

  override show(): void {
    if (this.of === this.frame.overview) return this.draw();
    this.of = this.frame.overview;
    void this.look();
  }

  override focus(): void {
    if (this.map.works) this.map.focus();
    else this.side.querySelector<HTMLElement>('a, button')?.focus();
  }

  override fillMenu(menu: Menu): void {
    if (!this.map.works) return;
    addAction(menu, t('atlas.map.save'), 'image-down', () => void this.save());
  }

  private async look(): Promise<void> {
    const signal = this.looking.begin();
    const atlas = this.frame.services.host.now();
    if (atlas === null) return;
    const found = await inSlices(linkedInSteps(atlas), signal);
    if (found === null) return;
    this.found = found;
    this.draw();
    const open = this.frame.overview?.open ?? new Set<string>();
    const hubs = new Set(found.hubs.map(({ path }) => path));
    const map = await inSlices(mapInSteps(atlas, { open, hubs }), signal);
    if (map === null) return;
    this.drawn = map;
    const place = this.frame.state.map;
    // What is gone is not gone back to when it comes again; of what the app has yet to read nothing is known.
    if (place.at !== '' && this.chosen(map) === 0 && this.frame.services.host.complete())
      this.frame.keep({ map: { ...place, at: '', view: null } });
    this.draw();
  }

  private places(): MapPlaces {
    const { frame } = this;
    const { services, link } = frame;
    return {
      link,
      nameOf: (region) => this.nameOf(region),
      titleOf,
      linkedWith: (path) => {
        const atlas = services.host.now();
        return atlas === null ? [] : new Set([...atlas.linksFrom(path), ...atlas.linksTo(path)]);
      },
      cardOf: async (path) => {
        await readCards([path], services);
        return shownCard(path, services);
      },
      choose: (region) => this.choose(region),
      place: () => frame.state.map,
      keep: (change) => frame.keep({ map: { ...frame.state.map, ...change } }),
      save: () => void this.save(),
    };
  }

  private nameOf(region: MapRegion | undefined): string {
    if (region?.kind === 'unsorted') return t('atlas.map.unsorted');
    return region?.kind === 'topic' ? region.name : t('atlas.topics.all');
  }

  private choose(number: number): void {
    const region = this.drawn?.regions[number];
    const at = region === undefined ? '' : regionKey(region);
    this.frame.go({ topic: region?.id ?? '', map: { ...this.frame.state.map, at, view: null } });
  }

  /** The region that is looked at. */
  private chosen({ regions }: AtlasMap): number {
    const { at } = this.frame.state.map;
    return Math.max(
      0,
      regions.findIndex((region) => regionKey(region) === at),
    );
  }

  private drawMap(): void {
    const { drawn } = this;
    if (drawn === null) return;
    this.searching.stop();
    if (this.frame.state.text.trim() === '') this.matching = null;
    else void this.search(drawn);
    this.showMap(drawn);
  }

  private showMap(drawn: AtlasMap): void {
    const chosen = this.chosen(drawn);
    const found = this.matching?.flatMap((path) => drawn.dots.byPath.get(path) ?? []);
    this.map.show(drawn, chosen, found === undefined ? null : new Set(found));
    this.where.show(drawn, chosen);
  }

  /** Shows the notes that have the words of the search, once they are found. */
  private async search(drawn: AtlasMap): Promise<void> {
    const { services, state } = this.frame;
    const atlas = services.host.now();
    if (atlas === null) return;
    const holds = holdsWords(state.text, { atlas, card: (path) => services.cards.card(path) });
    const found = andThen(filtered(drawn.dots.byPath.keys(), holds), (paths) =>
      sortByTitleInSteps(paths, titleOf, (path) => path),
    );
    const matching = await inSlices(found, this.searching.begin());
    if (matching === null) return;
    this.matching = matching;
    this.showMap(drawn);
    this.drawLists();
  }

  private async save(): Promise<void> {
    const { services } = this.frame;
    const { drawn } = this;
    if (drawn === null) return;
    const look = { ...this.map.colours(), font: 'sans-serif' };
    const title = t('atlas.map.file', { vault: services.app.vault.getName() });
    const svg = await inSlices(svgInSteps(drawn, title, (region) => this.nameOf(region), look));
    if (svg !== null) await saveMap(svg, services.app);
  }

  private draw(): void {
    this.drawMap();
    this.drawLists();
  }

  private drawLists(): void {
    const { found } = this;
    if (found === null) return;
    const lists = LISTS.map((name) => this.listed(name, found));
    const searched = this.matching === null ? [] : [this.listed('found', found)];
    const print = JSON.stringify([searched, lists]);
    if (print === this.print) return;
    this.print = print;
    redraw(this.hits, () => searched.forEach((list) => this.drawList(this.hits, list)));
    redraw(this.lists, () => lists.forEach((list) => this.drawList(this.lists, list)));
  }

  private drawList(parent: HTMLElement, { name, count, lines }: Listed): void {
    const section = parent.createEl('section', { cls: 'topic-atlas-linked-list' });
    const head = section.createEl('h2', { text: t(`atlas.linked.${name}`) });
    head.createSpan({ cls: 'topic-atlas-tab-count', text: numberText(count) });
    section.createDiv({ cls: 'topic-atlas-linked-about', text: t(`atlas.linked.about.${name}`) });
    if (count === 0) return void section.createDiv({ cls: 'topic-atlas-linked-none', text: t('atlas.linked.none') });
    const list = section.createEl('ul');
    for (const line of lines) {
      const item = list.createEl('li');
      line.draw(item);
      item.createSpan({ cls: 'topic-atlas-linked-aside', text: line.aside });
    }
    if (lines.length < count) this.more(section, name, count - lines.length);
  }

  private more(section: HTMLElement, name: ListName, rest: number): void {
    const count = Math.min(rest, MORE);
    section.createEl('button', { text: t('atlas.topics.showMore', { count }) }).addEventListener('click', () => {
      this.limits.set(name, (this.limits.get(name) ?? FIRST) + MORE);
      this.draw();
    });
  }

  private listed(name: ListName, { hubs, alone, missing, pairs }: LinkedLists): Listed {
    const { services } = this.frame;
    const noteLine = (path: string, text: string, aside: string): Line => {
      return { text, aside, draw: (parent) => this.note(parent, path, text) };
    };
    switch (name) {
      case 'found':
        return this.shorten(name, this.matching ?? [], (path) => noteLine(path, titleOf(path), ''));
      case 'hubs':
        return this.pick(
          name,
          hubs,
          ({ path }) => titleOf(path),
          ({ path, links }, text) => noteLine(path, text, t('atlas.linked.links', { count: links })),
        );
      case 'alone':
        return this.pick(name, alone, titleOf, (path, text) => noteLine(path, text, ''));
      case 'missing':
        return this.pick(
          name,
          missing,
          ({ target }) => target,
          ({ target, from }, text) => ({
            text,
            aside: t('coverage.askedBy', { count: from.length }),
            draw: (parent) => this.missing(parent, target, from[0]?.path ?? ''),
          }),
        );
      case 'pairs':
        return this.pick(
          name,
          pairs,
          ({ topics }) => topics.map((id) => services.host.now()?.topic(id)?.name ?? '').join(' – '),
          ({ topics, links, notes }, text) => ({
            text,
            aside: [
              ...(links > 0 ? [t('atlas.linked.links', { count: links })] : []),
              ...(notes > 0 ? [t('report.notes', { count: notes })] : []),
            ].join(' · '),
            draw: (parent) => this.pair(parent, topics),
          }),
        );
    }
  }

  /** Of the items that have the words of the search as many as are shown. */
  private pick<T>(
    name: ListName,
    items: readonly T[],
    textOf: (item: T) => string,
    lineOf: (item: T, text: string) => Line,
  ): Listed {
    const { text } = this.frame.state;
    const matches = matcher(text);
    const kept = text.trim() === '' ? items : items.filter((item) => matches([textOf(item)]));
    return this.shorten(name, kept, (item) => lineOf(item, textOf(item)));
  }

  /** Of a long list, the others are only counted. */
  private shorten<T>(name: ListName, items: readonly T[], lineOf: (item: T) => Line): Listed {
    return { name, count: items.length, lines: items.slice(0, this.limits.get(name) ?? FIRST).map(lineOf) };
  }

  private note(parent: HTMLElement, path: string, text: string): void {
    const a = parent.createEl('a', { text, href: '#', attr: { dir: 'auto', 'data-path': path } });
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

function pathAt(target: EventTarget | null): string | null {
  return elementAt(target)?.closest('[data-path]')?.getAttribute('data-path') ?? null;
}
