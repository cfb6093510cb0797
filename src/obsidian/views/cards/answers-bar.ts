import { Component } from 'obsidian';
import { isOpen } from '../../../core/cards/card';
import type { Services } from '../../services';
import type { LinkContext } from '../ui/note-link';
import { redraw } from '../ui/redraw';
import { answerWith } from './card-actions';
import { drawSuggestions } from './card-element';
import { readCards } from './shown-card';
import { Suggestions } from './suggestions';
import { Latest } from '../../services/slices';

/** Beside a note that is an open problem: notes that may answer it. Of any other note it shows nothing. */
export class AnswersBar extends Component {
  private readonly element: HTMLElement;
  private readonly reading = new Latest();
  private readonly suggestions: Suggestions;
  private path: string | null = null;
  private print = '';

  constructor(
    parent: HTMLElement,
    private readonly services: Services,
    private readonly link: LinkContext,
  ) {
    super();
    this.element = parent.createDiv({ cls: 'topic-atlas-answers' });
    this.element.hide();
    this.suggestions = this.addChild(new Suggestions(services, () => this.draw()));
  }

  /** Shows what may answer a note, or the same one as it is now; with null, nothing. */
  async show(path: string | null): Promise<void> {
    if (path !== this.path) this.reading.begin();
    const { signal } = this.reading;
    this.path = path;
    this.draw();
    if (path !== null && (await readCards([path], this.services, signal))) this.draw();
    if (!signal.aborted) this.suggestions.want(this.openPath() === null ? [] : [path].flatMap((one) => one ?? []));
  }

  private openPath(): string | null {
    return this.path !== null && isOpen(this.services.cards.card(this.path)) ? this.path : null;
  }

  private draw(): void {
    const path = this.openPath();
    const suggested = path === null ? [] : this.suggestions.of(path);
    const print = JSON.stringify([path, suggested]);
    if (print === this.print) return;
    this.print = print;
    this.element.toggle(path !== null && suggested.length > 0);
    const accept = (note: string, target: string): void => void answerWith(note, target, this.services);
    redraw(this.element, () => {
      if (path === null || suggested.length === 0) return;
      drawSuggestions(this.element, path, suggested, { link: this.link, accept });
    });
  }
}
