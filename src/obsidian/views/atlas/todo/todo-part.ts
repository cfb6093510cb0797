import { AtlasPart, type AtlasFrame } from '../part';
import { t } from '../../../../i18n';
import { CoveragePane } from '../../coverage/coverage-pane';
import { SortPane } from '../../sort/sort-pane';
import type { TodoKind } from '../atlas-state';
import { nameRegion } from '../../ui/region-name';

const KINDS: readonly TodoKind[] = ['coverage', 'unsorted'];

/** What there is to do: the coverage, and the notes that belong nowhere, one by one. */
export class TodoPart extends AtlasPart {
  private readonly buttons = new Map<TodoKind, HTMLButtonElement>();
  private readonly body: HTMLElement;
  private shown: { readonly kind: TodoKind; readonly pane: CoveragePane | SortPane } | null = null;

  constructor(el: HTMLElement, frame: AtlasFrame) {
    super(el, frame);
    const bar = el.createDiv({ cls: 'topic-atlas-choice', attr: { role: 'group' } });
    nameRegion(bar, t('atlas.part.todo'));
    for (const kind of KINDS) {
      const button = bar.createEl('button', { text: t(`atlas.todo.${kind}`) });
      button.addEventListener('click', () => {
        frame.go({ todo: kind });
        // Its keys are shown, so they are for it.
        if (kind === 'unsorted') this.focus();
      });
      this.buttons.set(kind, button);
    }
    this.body = el.createDiv({ cls: 'topic-atlas-todo-body' });
  }

  override show(): void {
    const { state } = this.frame;
    const { todo } = state;
    for (const [kind, button] of this.buttons) {
      button.setAttribute('aria-pressed', String(kind === todo));
      button.toggleClass('is-active', kind === todo);
    }
    if (this.shown?.kind !== todo) {
      if (this.shown !== null) this.removeChild(this.shown.pane);
      this.body.empty();
      this.shown = { kind: todo, pane: this.addChild(this.make(todo, this.body.createDiv())) };
    }
    if (this.shown.pane instanceof CoveragePane) this.shown.pane.filter(state.text);
  }

  override focus(): void {
    this.shown?.pane.focus();
  }

  private make(kind: TodoKind, el: HTMLElement): CoveragePane | SortPane {
    const { services, link } = this.frame;
    return kind === 'coverage'
      ? new CoveragePane(el, services, link, () => this.frame.focusSearch())
      : new SortPane(el, services, link.hoverParent, () => this.frame.isActive());
  }
}
