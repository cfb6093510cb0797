/**
 * What the plugin's services need of the app's module, without a page: `jest.mock('obsidian', () =>
 * jest.requireActual('…/node-obsidian'), { virtual: true })`.
 */
export * from '../workbench/host/base/component';
export * from '../workbench/host/base/events';
export { parseYaml } from '../workbench/host/metadata/frontmatter';
export * from '../workbench/host/vault/files';
export * from '../workbench/host/vault/paths';

/** What a person was told. */
export const notices: string[] = [];
/** What is still in sight of it: what stays until it is hidden. */
export const staying = new Set<Notice>();

/** What pressing each thing that was drawn does, in the order in which they were. */
export const presses: (() => void)[] = [];

/** Takes whatever is drawn, and shows nothing. */
const NO_ELEMENT = {
  empty: () => undefined,
  setText: () => undefined,
  addEventListener: (_type: string, act: () => void) => void presses.push(act),
  querySelector: () => null,
  createDiv: () => NO_ELEMENT,
  createEl: () => NO_ELEMENT,
};

/** Only there to be extended: nobody opens one here. */
export class Modal {}

/** A note in a tab, as far as it tells whether somebody may type in it. */
export class MarkdownView {
  constructor(
    readonly file: { readonly path: string },
    private readonly mode: 'source' | 'preview',
  ) {}

  getMode(): string {
    return this.mode;
  }
}

export class Notice {
  readonly messageEl = NO_ELEMENT;

  constructor(
    public text: string,
    duration?: number,
  ) {
    notices.push(text);
    if (duration === 0) staying.add(this);
  }

  setMessage(text: string): this {
    this.text = text;
    return this;
  }

  hide(): void {
    staying.delete(this);
  }
}
