import type { App } from '../app';
import { Component } from '../base/component';
import { markLinks, wireLinks } from '../markdown/links';
import { onProcessorsChanged } from '../markdown/processors';
import { blocksOf, renderBlock } from '../markdown/render';
import { MarkdownRenderChild } from '../markdown/render-child';
import { getFrontMatterInfo, parseYaml } from '../metadata/frontmatter';
import { resolveSubpath } from '../metadata/subpath';
import type { HoverPopover } from '../ui/hover-popover';
import type { TFile } from '../vault/files';
import type { MarkdownView } from './markdown-view';
import { renderProperties } from './properties';

interface Section {
  readonly source: string;
  readonly el: HTMLElement;
  readonly owner: Component;
  readonly place: { text: string; from: number; to: number };
}

const listeners = new Set<() => void>();
onProcessorsChanged(() => {
  for (const listener of listeners) listener();
});

function propertiesOf(text: string): Record<string, unknown> | undefined {
  try {
    const value = parseYaml(getFrontMatterInfo(text).frontmatter);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** A note as it reads. A part whose source has not changed stays as it is when the note is rendered again. */
export class MarkdownPreviewView extends MarkdownRenderChild {
  hoverPopover: HoverPopover | null = null;
  readonly app: App;
  readonly #sizer: HTMLElement;
  readonly #scroller: HTMLElement;
  #sections: Section[] = [];
  #text = '';
  #rendered = '';
  #running: Promise<void> = Promise.resolve();

  constructor(private readonly view: MarkdownView) {
    super(createDiv('markdown-reading-view'));
    this.app = view.app;
    this.#scroller = this.containerEl.createDiv({
      cls: 'markdown-preview-view markdown-rendered node-insert-event is-readable-line-width allow-fold-headings show-properties',
      attr: { tabindex: 0 },
    });
    this.#sizer = this.#scroller.createDiv('markdown-preview-sizer markdown-preview-section');
    wireLinks(this.#sizer, {
      app: this.app,
      hoverParent: view,
      source: 'preview',
      sourcePath: () => this.file?.path ?? '',
    });
  }

  get file(): TFile | null {
    return this.view.file;
  }
  get(): string {
    return this.#text;
  }

  override onload(): void {
    const again = (): void => this.rerender(true);
    listeners.add(again);
    this.register(() => listeners.delete(again));
    // A note that comes or goes changes which links lead somewhere.
    this.registerEvent(
      this.app.metadataCache.on('resolved', () => markLinks(this.app, this.#sizer, this.file?.path ?? '')),
    );
  }

  set(data: string, clear: boolean): void {
    if (clear) this.clear();
    this.#text = data;
    if (this.view.getMode() === 'preview') this.rerender();
  }

  clear(): void {
    for (const section of this.#sections.splice(0)) this.removeChild(section.owner);
    this.#sizer.empty();
    this.#text = '';
    this.#rendered = '';
    this.#scroller.scrollTop = 0;
  }

  /** Settles when everything, with what processors do later, is in the page. */
  rendered(): Promise<void> {
    return this.#running;
  }

  rerender(full = false): void {
    this.#running = this.#running.then(() => this.#render(full));
  }

  getScroll(): number {
    return this.#scroller.scrollTop;
  }
  applyScroll(scroll: number): void {
    this.#scroller.scrollTop = scroll;
  }

  /** Goes to a heading or block of the note. */
  async showSubpath(subpath: string): Promise<void> {
    await this.#running;
    const cache = this.file && this.app.metadataCache.getFileCache(this.file);
    const found = cache ? resolveSubpath(cache, subpath) : null;
    const line = found?.start.line;
    const section = this.#sections.find(({ place }) => line !== undefined && place.from <= line && line <= place.to);
    section?.el.scrollIntoView({ block: 'start' });
    section?.el.addClass('is-flashing');
    window.setTimeout(() => section?.el.removeClass('is-flashing'), 1000);
  }

  async #render(full: boolean): Promise<void> {
    const text = this.#text;
    if (!this._loaded || this.view.getMode() !== 'preview' || (!full && text === this.#rendered)) return;
    this.#rendered = text;
    const { blocks, lines, offset } = blocksOf(text);
    const old = full ? [] : [...this.#sections];
    const fresh: Promise<void>[] = [];
    const sections = blocks.map((block): Section => {
      const place = { text, from: block.from + offset, to: Math.max(block.from, block.to - 1) + offset };
      const source = lines.slice(place.from, place.to + 1).join('\n');
      const known = old.findIndex((section) => section.source === source);
      const kept = known >= 0 ? old.splice(known, 1)[0] : undefined;
      if (kept) return { ...kept, place: Object.assign(kept.place, place) };
      const section = { source, el: createDiv(`el-${block.tag}`), owner: this.addChild(new Component()), place };
      fresh.push(
        renderBlock(
          { app: this.app, sourcePath: this.file?.path ?? '', owner: section.owner, depth: 0 },
          block,
          section.el,
          place,
        ),
      );
      return section;
    });
    this.#swap(sections, text);
    await Promise.all(fresh);
  }

  #swap(sections: Section[], text: string): void {
    const kept = new Set(sections.map(({ owner }) => owner));
    for (const { owner } of this.#sections) if (!kept.has(owner)) this.removeChild(owner);
    this.#sections = sections;
    const head = createDiv('mod-header mod-ui');
    head.createDiv({
      cls: 'inline-title',
      text: this.file?.basename ?? '',
      attr: { role: 'heading', 'aria-level': 1 },
    });
    renderProperties(head, propertiesOf(text));
    this.#sizer.setChildrenInPlace([head, ...sections.map(({ el }) => el)]);
  }
}
