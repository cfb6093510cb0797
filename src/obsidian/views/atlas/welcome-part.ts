import { hubsInSteps, type Hub } from '../../../core/browse/linked';
import type { Overview } from '../../../core/browse/overview';
import { HOME } from '../../../core/topics/names';
import { numberText, t } from '../../../i18n';
import { inSlices, Latest } from '../../services/slices';
import { openGuide } from '../guide/register-guide';
import { linkToNote } from '../ui/note-link';
import { redraw } from '../ui/redraw';
import { START, type AtlasViewState } from './atlas-state';
import { AtlasPart } from './part';
import { titleOf } from '../../../core/notes/paths';

/** A vault with fewer notes has little to show yet. */
const SMALL = 4;
/** So many topics, problems and hubs are named. */
const NAMED = 6;

/** What was counted, where it can be seen, and what there would have to be where it is none. */
interface Fact {
  readonly count: number;
  readonly text: string;
  readonly none?: string;
  readonly place: Partial<AtlasViewState>;
  readonly draw?: (list: HTMLElement) => void;
}

/** A vault on one page, before anything is written: what was found in it, and where to go from there. */
export class WelcomePart extends AtlasPart {
  private hubs: readonly Hub[] = [];
  private of: Overview | null = null;
  /** Whether there was a home index when the page was first shown; null before that. */
  private hadHome: boolean | null = null;
  private readonly looking = new Latest();

  override onunload(): void {
    this.looking.stop();
  }

  override show(): void {
    const { overview } = this.frame;
    // Once its index notes are written this page has nothing to say any more.
    const hasHome = (this.frame.services.host.now()?.indexNotesOf(HOME).length ?? 0) > 0;
    this.hadHome ??= overview === null ? null : hasHome;
    if (hasHome && this.hadHome === false) return this.frame.go({ part: 'topics' });
    if (overview === this.of && overview !== null) return;
    this.of = overview;
    this.draw();
    void this.findHubs();
  }

  override focus(): void {
    this.el.querySelector<HTMLElement>('.mod-cta')?.focus({ preventScroll: true });
  }

  private async findHubs(): Promise<void> {
    const signal = this.looking.begin();
    const atlas = this.frame.services.host.now();
    if (atlas === null) return;
    const hubs = await inSlices(hubsInSteps(atlas), signal);
    if (hubs === null || JSON.stringify(hubs) === JSON.stringify(this.hubs)) return;
    this.hubs = hubs;
    this.draw();
  }

  private draw(): void {
    redraw(this.el, () => this.drawPage());
  }

  private drawPage(): void {
    this.el.createEl('h2', { text: t('atlas.welcome.title'), attr: { id: `${this.frame.panelId}-welcome` } });
    const { overview } = this.frame;
    if (overview === null) this.say(t('coverage.reading'));
    else if (overview.notes === 0) this.drawEmpty();
    else this.drawFound(overview);
  }

  private say(text: string): void {
    this.el.createEl('p', { cls: 'topic-atlas-welcome-text', text });
  }

  private drawEmpty(): void {
    this.say(t('atlas.welcome.empty'));
    this.drawHow();
  }

  private drawHow(): void {
    const list = this.el.createEl('ul', { cls: 'topic-atlas-welcome-how' });
    for (const text of this.how()) list.createEl('li', { text });
  }

  /** What makes topics, cards and hubs. */
  private how(): [topics: string, cards: string, links: string] {
    const { topicsProperty, cards } = this.frame.services.settings.settings;
    return [
      t('atlas.welcome.howTopics', { property: topicsProperty }),
      t('atlas.welcome.howCards', { property: cards.problem[0] ?? '' }),
      t('atlas.welcome.howLinks'),
    ];
  }

  private drawFound(overview: Overview): void {
    const isInferred = this.frame.services.host.inferredTopics() !== null;
    this.say(t(isInferred ? 'atlas.welcome.intro' : 'atlas.welcome.introKnown', { count: overview.notes }));
    const facts = this.el.createDiv({ cls: 'topic-atlas-facts' });
    const { tree, answered, open, unsorted } = overview;
    // A small vault is told all of this below.
    const [topics = '', cards = '', links = ''] = overview.notes < SMALL ? [] : this.how();
    this.fact(facts, {
      count: overview.topics,
      text: t(isInferred ? 'atlas.welcome.topics' : 'atlas.welcome.topicsKnown', { count: overview.topics }),
      none: topics,
      place: { part: 'topics', topic: '' },
      draw: (list) => this.topics(list, overview),
    });
    this.fact(facts, {
      count: open.size,
      text: t('atlas.welcome.open', { count: open.size }),
      none: answered > 0 ? '' : cards,
      place: { part: 'notes', filter: { ...START.filter, state: 'open' } },
      draw: (list) => this.notes(list, Array.from(open)),
    });
    this.fact(facts, {
      count: answered,
      text: t('atlas.welcome.answered', { count: answered }),
      place: { part: 'notes', filter: { ...START.filter, state: 'closed' } },
    });
    this.fact(facts, {
      count: this.hubs.length,
      text: t('atlas.welcome.hubs', { count: this.hubs.length }),
      none: links,
      place: { part: 'linked' },
      draw: (list) =>
        this.notes(
          list,
          this.hubs.map(({ path }) => path),
        ),
    });
    this.fact(facts, {
      count: unsorted,
      text: t('atlas.welcome.unsorted', { count: unsorted }),
      place: { part: 'todo', todo: 'unsorted' },
    });
    if (overview.notes < SMALL) {
      this.say(t('atlas.welcome.small'));
      this.drawHow();
    }
    this.drawButtons(!isInferred ? 'write' : tree.length > 0 ? 'arrange' : 'look');
  }

  /** Where there is nothing to count it says what there would have to be, or nothing at all. */
  private fact(parent: HTMLElement, { count, text, none = '', place, draw }: Fact): void {
    if (count === 0 && none === '') return;
    const fact = parent.createDiv({ cls: 'topic-atlas-fact' });
    const head = fact.createEl(count === 0 ? 'div' : 'button', { cls: 'topic-atlas-fact-head' });
    head.createDiv({ cls: 'topic-atlas-fact-count', text: numberText(count) });
    head.createDiv({ cls: 'topic-atlas-fact-text', text });
    if (count === 0) return void fact.createDiv({ cls: 'topic-atlas-fact-none', text: none });
    head.addEventListener('click', () => this.frame.go({ text: '', ...place }));
    draw?.(fact.createDiv({ cls: 'topic-atlas-fact-list' }));
  }

  private topics(list: HTMLElement, { tree }: Overview): void {
    const largest = tree.filter(({ depth }) => depth === 0).sort((a, b) => b.notes - a.notes);
    for (const { id, name } of largest.slice(0, NAMED))
      list
        .createEl('button', { cls: 'topic-atlas-text-button', text: name, attr: { dir: 'auto' } })
        .addEventListener('click', () => this.frame.go({ part: 'topics', topic: id }));
  }

  private notes(list: HTMLElement, paths: readonly string[]): void {
    for (const path of paths.slice(0, NAMED)) {
      const a = list.createEl('a', { text: titleOf(path), href: '#', attr: { dir: 'auto' } });
      linkToNote(a, () => path, this.frame.link);
    }
  }

  /** What comes next stands out: topics, where there are some, are arranged first, then index notes are written. */
  private drawButtons(next: 'arrange' | 'write' | 'look'): void {
    const { services } = this.frame;
    const bar = this.el.createDiv({ cls: 'topic-atlas-welcome-buttons' });
    const add = (what: typeof next, about: string, act: () => void): void => {
      const button = bar.createEl('button', {
        cls: what === next ? 'mod-cta' : '',
        text: t(`atlas.welcome.${what}`),
        attr: { 'aria-description': about },
      });
      button.addEventListener('click', act);
    };
    add('arrange', t('atlas.welcome.arrangeAbout'), () => openGuide(services));
    add('write', t('atlas.welcome.writeAbout'), () => void services.rebuilder.preview());
    add('look', t('atlas.welcome.lookAbout'), () => this.frame.go({ part: 'topics' }));
    this.say(t('atlas.welcome.safe'));
  }
}
