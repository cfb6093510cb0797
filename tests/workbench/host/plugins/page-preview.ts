import type { HoverLinkSource } from 'obsidian';
import type { App } from '../app';
import { Keymap } from '../base/keymap';
import { partOf } from '../markdown/embeds';
import { wireLinks } from '../markdown/links';
import { renderText } from '../markdown/render';
import { parseLinktext } from '../metadata/texts';
import { HoverPopover, type HoverParent } from '../ui/hover-popover';

interface HoverRequest {
  event: MouseEvent;
  source: string;
  hoverParent: HoverParent;
  targetEl: HTMLElement | null;
  linktext: string;
  sourcePath?: string;
}

/** Shows the note that a link leads to, when the pointer rests on the link. */
export class PagePreview {
  readonly sources: Record<string, HoverLinkSource> = {
    preview: { display: 'Reading view', defaultMod: false },
    editor: { display: 'Editing view', defaultMod: true },
    'file-explorer': { display: 'Files', defaultMod: true },
    search: { display: 'Search', defaultMod: true },
    bases: { display: 'Bases', defaultMod: true },
  };

  constructor(private readonly app: App) {
    app.workspace.on('hover-link', (request: HoverRequest) => this.#ask(request));
  }

  #ask(request: HoverRequest): void {
    const source = this.sources[request.source];
    // An event of a source that nobody registered shows nothing, as in the app.
    if (!source || (source.defaultMod && !Keymap.isModifier(request.event, 'Mod'))) return;
    const { hoverParent, targetEl } = request;
    if (hoverParent.hoverPopover?.targetEl === targetEl && targetEl) return;
    const popover = new HoverPopover(hoverParent, targetEl);
    popover.register(() => popover.hoverEl.empty());
    void this.#fill(popover, request.linktext, request.sourcePath ?? '');
  }

  async #fill(popover: HoverPopover, linktext: string, sourcePath: string): Promise<void> {
    const { app } = this;
    const { path, subpath } = parseLinktext(linktext);
    const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath);
    if (!file || file.extension !== 'md') {
      popover.hoverEl.createDiv({ cls: 'pane-empty', text: `“${path}” is not created yet. Click to create.` });
      return;
    }
    const embed = popover.hoverEl.createDiv('markdown-embed is-loaded');
    if (subpath === '') embed.createDiv({ cls: 'embed-title inline-title', text: file.basename });
    const view = embed.createDiv('markdown-embed-content').createDiv('markdown-preview-view markdown-rendered');
    wireLinks(view, { app, hoverParent: { hoverPopover: null }, source: 'preview', sourcePath: () => file.path });
    const text = partOf(
      { app, sourcePath: file.path, owner: popover, depth: 1 },
      file,
      await app.vault.cachedRead(file),
      subpath,
    );
    await renderText({ app, sourcePath: file.path, owner: popover, depth: 1 }, text, view);
    if (popover.hoverEl.isConnected) popover.position();
  }
}
