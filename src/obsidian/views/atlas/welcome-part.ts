import { hubsInSteps, type Hub } from '../../../core/browse/linked';
import type { Overview } from '../../../core/browse/overview';
import { HOME } from '../../../core/topics/names';
import { t } from '../../../i18n';
import { inSlices, Latest } from '../../services/slices';
import { titleOf } from '../cards/shown-card';
import { openGuide } from '../guide/register-guide';
import { linkToNote } from '../ui/note-link';
import { AtlasPart } from './part';

/** A vault with fewer notes has little to show yet. */
const SMALL = 4;
/** So many topics, problems and hubs are named. */
const NAMED = 6;

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
    this.el.querySelector<HTMLElement>('button')?.focus();
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
    const hadFocus = this.el.contains(this.el.doc.activeElement);
    this.el.empty();
    this.el.createEl('h2', { text: t('atlas.welcome.title') });
    const { overview } = this.frame;
    if (overview === null) this.say(t('coverage.reading'));
    else if (overview.notes === 0) this.drawEmpty();
    else this.drawFound(overview);
    if (hadFocus) this.focus();
  }

  private say(text: string): void {
    this.el.createEl('p', { cls: 'topic-atlas-welcome-text', text });
  }

  private drawEmpty(): void {
    this.say(t('atlas.welcome.empty'));
    this.drawHow();
  }

  private drawHow(): void {
    const { topicsProperty, cards } = this.frame.services.settings.settings;
    const list = this.el.createEl('ul', { cls: 'topic-atlas-welcome-how' });
    list.createEl('li', { text: t('atlas.welcome.howTopics', { property: topicsProperty }) });
    list.createEl('li', { text: t('atlas.welcome.howCards', { property: cards.problem[0] ?? '' }) });
    list.createEl('li', { text: t('atlas.welcome.howLinks') });
  }

  private drawFound(overview: Overview): void {
    const isInferred = this.frame.services.host.inferredTopics() !== null;
    this.say(t(isInferred ? 'atlas.welcome.intro' : 'atlas.welcome.introKnown', { count: overview.notes }));
    const facts = this.el.createDiv({ cls: 'topic-atlas-facts' });
    const { tree, problems, open, unsorted } = overview;
    this.fact(
      facts,
      tree.length,
      t(isInferred ? 'atlas.welcome.topics' : 'atlas.welcome.topicsKnown', { count: tree.length }),
      (list) => this.topics(list, overview),
    );
    this.fact(facts, problems, t('atlas.welcome.problems', { count: problems }));
    this.fact(facts, open.size, t('atlas.welcome.open', { count: open.size }), (list) =>
      this.notes(list, Array.from(open)),
    );
    this.fact(facts, this.hubs.length, t('atlas.welcome.hubs', { count: this.hubs.length }), (list) =>
      this.notes(
        list,
        this.hubs.map(({ path }) => path),
      ),
    );
    this.fact(facts, unsorted, t('atlas.welcome.unsorted', { count: unsorted }));
    if (overview.notes < SMALL) {
      this.say(t('atlas.welcome.small'));
      this.drawHow();
    }
    this.drawButtons(isInferred && tree.length > 0);
  }

  private fact(parent: HTMLElement, count: number, text: string, draw?: (list: HTMLElement) => void): void {
    const fact = parent.createDiv({ cls: 'topic-atlas-fact' });
    fact.createDiv({ cls: 'topic-atlas-fact-count', text: count.toLocaleString() });
    fact.createDiv({ cls: 'topic-atlas-fact-text', text });
    if (draw !== undefined && count > 0) draw(fact.createDiv({ cls: 'topic-atlas-fact-list' }));
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
      const a = list.createEl('a', { text: titleOf(path, this.frame.services), href: '#', attr: { dir: 'auto' } });
      linkToNote(a, () => path, this.frame.link);
    }
  }

  /** What comes next stands out: topics are arranged first, then index notes are written. */
  private drawButtons(arrangesNext: boolean): void {
    const { services } = this.frame;
    const bar = this.el.createDiv({ cls: 'topic-atlas-welcome-buttons' });
    const add = (text: string, about: string, isFirst: boolean, act: () => void): void => {
      const button = bar.createEl('button', {
        cls: isFirst ? 'mod-cta' : '',
        text,
        attr: { 'aria-description': about },
      });
      button.addEventListener('click', act);
    };
    add(t('atlas.welcome.arrange'), t('atlas.welcome.arrangeAbout'), arrangesNext, () => openGuide(services));
    add(
      t('atlas.welcome.write'),
      t('atlas.welcome.writeAbout'),
      !arrangesNext,
      () => void services.rebuilder.preview(),
    );
    add(t('atlas.welcome.look'), t('atlas.welcome.lookAbout'), false, () => this.frame.go({ part: 'topics' }));
    this.say(t('atlas.welcome.safe'));
  }
}
