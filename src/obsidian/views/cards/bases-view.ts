import { BasesView, type HoverPopover, type QueryController } from 'obsidian';
import type { Services } from '../../services';
import type { LinkContext } from '../ui/note-link';
import { contentsOf } from './bases-contents';
import { choiceOf } from './bases-options';
import { answerWith } from './card-actions';
import { CardGrid } from './card-grid';
import { readCards } from './shown-card';
import { Latest } from '../../services/slices';

export const CARDS_BASES_VIEW = 'topic-atlas-cards';

/** A base's notes as cards. */
export class CardsBasesView extends BasesView {
  override type = CARDS_BASES_VIEW;
  hoverPopover: HoverPopover | null = null;
  private readonly container: HTMLElement;
  private readonly message: HTMLElement;
  private readonly grid: CardGrid;
  private readonly link: LinkContext;
  /** The app has said which notes these are. */
  private hasData = false;
  private readonly reading = new Latest();

  constructor(
    controller: QueryController,
    parent: HTMLElement,
    private readonly services: Services,
  ) {
    super(controller);
    this.container = parent.createDiv({ cls: 'topic-atlas-cards-bases' });
    this.message = this.container.createDiv({ cls: 'topic-atlas-cards-message', attr: { role: 'status' } });
    this.message.hide();
    this.link = { app: this.app, source: 'bases', hoverParent: this, sourcePath: '' };
    const accept = (path: string, target: string): void => void answerWith(path, target, services);
    this.grid = this.addChild(new CardGrid(this.container, { link: this.link, accept }));
  }

  override onload(): void {
    const { host } = this.services;
    this.register(host.changed.listen(() => this.draw()));
    void host.ready().then(() => this.draw());
    this.register(() => {
      this.hasData = false;
      this.reading.stop();
      this.container.remove();
    });
  }

  override onDataUpdated(): void {
    this.hasData = true;
    void this.refresh();
  }

  /** What is known at once, then what stands in texts. */
  private async refresh(): Promise<void> {
    const signal = this.reading.begin();
    this.draw();
    const paths = this.data.data.map(({ file }) => file.path);
    if ((await readCards(paths, this.services, signal)) && !signal.aborted) this.draw();
  }

  private draw(): void {
    if (!this.hasData) return;
    const choice = choiceOf(this.config);
    const { sections, message } = contentsOf(this.data, this.config, choice, this.link, this.services);
    this.container.setCssProps({ '--topic-atlas-card-width': choice.width === null ? '' : `${choice.width}px` });
    this.message.setText(message);
    this.message.toggle(message !== '');
    this.grid.element.toggle(message === '');
    this.grid.show(sections);
  }
}
