/** What a person has typed so far, and what of it is selected. */
export interface Draft {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface InlineInput {
  readonly label: string;
  readonly value: string;
  /** What stands there as long as nothing is typed; the label by default. */
  readonly placeholder?: string;
  /** What was typed before, to go on with. */
  readonly draft?: Draft | null;
}

/** What may take the field away under the person. */
export interface InlineRisk {
  /** Ends with the page that the field stands in. */
  readonly signal: AbortSignal;
  readonly lost: (draft: Draft) => void;
}

/**
 * Asks for a text in the place of a row of a list; null when the person gave it up, or the field was taken away. By a
 * key that ends it the focus goes back to the list.
 *
 * @param place the part of the row that the field covers, in the window; all of it where none is named
 */
export function askInPlace(
  row: HTMLElement,
  { label, value, draft, placeholder = label }: InlineInput,
  risk?: InlineRisk,
  place: DOMRect = row.getBoundingClientRect(),
): Promise<string | null> {
  const parent = row.parentElement;
  if (parent === null || risk?.signal.aborted === true) {
    if (draft != null) risk?.lost(draft);
    return Promise.resolve(null);
  }
  const input = parent.createEl('input', {
    cls: 'topic-atlas-inline-input',
    type: 'text',
    value: draft?.text ?? value,
    placeholder,
    attr: { 'aria-label': label, dir: 'auto', spellcheck: 'false' },
  });
  const around = parent.getBoundingClientRect();
  input.setCssProps({
    '--topic-atlas-top': `${place.top - around.top}px`,
    '--topic-atlas-left': `${place.left - around.left}px`,
    '--topic-atlas-width': `${place.width}px`,
    '--topic-atlas-height': `${place.height}px`,
  });
  input.focus({ preventScroll: true });
  if (draft == null) input.select();
  else input.setSelectionRange(draft.from, draft.to);
  return new Promise((resolve) => {
    let isOver = false;
    const end = (answer: string | null): void => {
      if (isOver) return;
      isOver = true;
      risk?.signal.removeEventListener('abort', lose);
      input.remove();
      resolve(answer);
    };
    const lose = (): void => {
      if (isOver) return;
      const { value: text, selectionStart, selectionEnd } = input;
      risk?.lost({ text, from: selectionStart ?? text.length, to: selectionEnd ?? text.length });
      end(null);
    };
    risk?.signal.addEventListener('abort', lose);
    input.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
      event.preventDefault();
      end(event.key === 'Enter' ? input.value : null);
      parent.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
    });
    input.addEventListener('pointerdown', (event) => event.stopPropagation());
    input.addEventListener('click', (event) => event.stopPropagation());
    input.addEventListener('blur', () => {
      // In another window the person has not left the field.
      if (input.doc.activeElement === input) return;
      // A field that goes with its page loses the focus before it is gone.
      queueMicrotask(() => (input.isConnected ? end(null) : lose()));
    });
  });
}
