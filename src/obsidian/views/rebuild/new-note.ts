import { getFrontMatterInfo, MarkdownRenderer, parseYaml, type App, type Component } from 'obsidian';
import type { IndexOptions } from '../../../core/index-notes/options';
import { claimOf, SectionReader } from '../index-style/section-reader';
import { styleSection } from '../index-style/style-section';

/** A new index note, to be shown as it will look in reading view. */
export class NewNote {
  private readonly reader = new SectionReader();
  /** The first line below the properties, counted from 0. */
  private readonly first: number;
  private readonly lines: readonly string[];
  private readonly claim: string | null;

  constructor(
    private readonly text: string,
    private readonly path: string,
    private readonly options: IndexOptions,
  ) {
    const { frontmatter, contentStart } = getFrontMatterInfo(text);
    this.claim = claimOf(parseYaml(frontmatter));
    this.first = text.slice(0, contentStart).split('\n').length - 1;
    this.lines = text.slice(contentStart).split('\n');
  }

  /** How many lines there are. */
  get length(): number {
    return this.lines.length;
  }

  /** Renders the first lines, section by section, as the app does. */
  render(parent: HTMLElement, most: number, app: App, component: Component): void {
    let from = 0;
    for (let at = 0; at <= Math.min(most, this.length); at++) {
      if (at < Math.min(most, this.length) && this.lines[at]?.trim() !== '') continue;
      if (at > from) void this.renderSection(parent.createDiv(), from, at, app, component);
      from = at + 1;
    }
  }

  private async renderSection(el: HTMLElement, from: number, to: number, app: App, of: Component): Promise<void> {
    await MarkdownRenderer.render(app, this.lines.slice(from, to).join('\n'), el, this.path, of);
    if (this.claim === null) return;
    const reading = this.reader.read(this.text, this.first + from, this.first + to - 1, this.claim, this.options);
    if (reading !== null) styleSection(el, reading);
  }
}
