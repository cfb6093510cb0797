/** Functions that run in the page; they see nothing of this file. */
export const inPage = {
  /** Shows a part; answers with milliseconds of script and layout. */
  open: async (part: string): Promise<number> => {
    const tab = document.querySelector<HTMLElement>(`.topic-atlas-tab[data-part="${part}"]`);
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    tab?.click();
    document.querySelector('.topic-atlas-view-panel')?.getBoundingClientRect();
    return performance.now() - start;
  },
  /** Types into the search field; answers with what each letter takes until it is laid out. */
  type: async (text: string): Promise<number[]> => {
    const field = document.querySelector<HTMLInputElement>('.topic-atlas-view-search input');
    const took: number[] = [];
    for (let letters = 1; letters <= text.length; letters++) {
      await new Promise((resolve) => window.setTimeout(resolve, 60));
      const start = performance.now();
      if (field !== null) field.value = text.slice(0, letters);
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      document.querySelector('.topic-atlas-view-panel')?.getBoundingClientRect();
      took.push(performance.now() - start);
    }
    if (field !== null) field.value = '';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return took;
  },
  /** Drags a note over the topics; answers with what each move takes until it is laid out. */
  drag: async (): Promise<number[]> => {
    const note = document.querySelector('.topic-atlas-note-line');
    const data = new DataTransfer();
    const tell = (target: Element | null, type: string): void => {
      target?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
    };
    tell(note, 'dragstart');
    const took: number[] = [];
    for (const row of Array.from(document.querySelectorAll('.topic-atlas-topic-row'))) {
      const start = performance.now();
      tell(row, 'dragover');
      row.getBoundingClientRect();
      took.push(performance.now() - start);
      await new Promise(requestAnimationFrame);
    }
    tell(note, 'dragend');
    return took;
  },
  hasMap: (): boolean => document.querySelector('.topic-atlas-where h2') !== null,
  /** Pans and zooms; answers with what each frame takes, script alone. */
  fly: async (frames: number): Promise<number[]> => {
    const canvas = document.querySelector<HTMLCanvasElement>('.topic-atlas-map-canvas');
    const took: number[] = [];
    const original = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (paint) =>
      original((time) => {
        const start = performance.now();
        paint(time);
        took.push(performance.now() - start);
      });
    const box = canvas?.getBoundingClientRect();
    for (let frame = 0; frame < frames; frame++) {
      const at = {
        clientX: (box?.left ?? 0) + (box?.width ?? 0) * 0.45,
        clientY: (box?.top ?? 0) + (box?.height ?? 0) * 0.5,
      };
      const deltaY = frame % 40 < 20 ? -60 : 60;
      canvas?.dispatchEvent(new WheelEvent('wheel', { deltaY, bubbles: true, cancelable: true, ...at }));
      const key = frame % 2 === 0 ? 'ArrowLeft' : 'ArrowRight';
      canvas?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await new Promise((resolve) => original(resolve));
    }
    window.requestAnimationFrame = original;
    return took;
  },
};
