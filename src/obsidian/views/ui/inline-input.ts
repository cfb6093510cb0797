export interface InlineInput {
  readonly label: string;
  readonly value: string;
}

/** Asks for a text in the place of a row of a list; null when the person gave it up. */
export function askInPlace(row: HTMLElement, { label, value }: InlineInput): Promise<string | null> {
  const parent = row.parentElement;
  if (parent === null) return Promise.resolve(null);
  const input = parent.createEl('input', {
    cls: 'topic-atlas-inline-input',
    type: 'text',
    value,
    attr: { 'aria-label': label, dir: 'auto', spellcheck: 'false' },
  });
  const { style } = row;
  input.setCssProps({
    '--topic-atlas-top': style.getPropertyValue('--topic-atlas-top'),
    '--topic-atlas-height': style.getPropertyValue('--topic-atlas-height'),
  });
  input.focus({ preventScroll: true });
  input.select();
  return new Promise((resolve) => {
    let isOver = false;
    const end = (answer: string | null): void => {
      if (isOver) return;
      isOver = true;
      input.remove();
      resolve(answer);
    };
    input.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
      event.preventDefault();
      end(event.key === 'Enter' ? input.value : null);
    });
    input.addEventListener('pointerdown', (event) => event.stopPropagation());
    input.addEventListener('click', (event) => event.stopPropagation());
    input.addEventListener('blur', () => end(null));
  });
}
