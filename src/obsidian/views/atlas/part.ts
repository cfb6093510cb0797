import { Component, type Menu } from 'obsidian';
import type { Overview } from '../../../core/browse/overview';
import type { Services } from '../../services';
import type { LinkContext } from '../ui/note-link';
import type { AtlasViewState } from './atlas-state';

/** What the parts of an atlas share. */
export interface AtlasFrame {
  readonly services: Services;
  readonly link: LinkContext;
  readonly state: AtlasViewState;
  /** Id of the element that the parts are shown in, which begins the ids of what names it. */
  readonly panelId: string;
  /** Null until the vault is looked at. */
  readonly overview: Overview | null;
  /** Shows something else, in this part or another. */
  go(change: Partial<AtlasViewState>): void;
  /** Keeps with the workspace what is shown already. */
  keep(change: Partial<AtlasViewState>): void;
  /** Puts the focus into the search field, to type there. */
  focusSearch(): void;
  /** Whether this is the view that keys go to. */
  isActive(): boolean;
}

/** Looks in all notes for what the search field says. */
export function searchAllNotes(frame: AtlasFrame): void {
  frame.go({ part: 'notes', filter: { ...frame.state.filter, topic: '', state: 'all' } });
  frame.focusSearch();
}

/** One part of the atlas. It is made when it is shown, and ends when another one is. */
export abstract class AtlasPart extends Component {
  constructor(
    protected readonly el: HTMLElement,
    protected readonly frame: AtlasFrame,
  ) {
    super();
  }

  /** Shows what the state asks for, of the vault as it is now. */
  abstract show(): void;

  /** Puts the focus where a person would look for it. */
  abstract focus(): void;

  /** Adds to the menu of the view what can be done here, if anything. */
  fillMenu(_menu: Menu): void {
    return;
  }
}
