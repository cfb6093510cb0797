import type { App } from '../app';
import { Keymap } from '../base/keymap';
import { parseLinktext } from '../metadata/texts';
import { Menu } from '../ui/menu';
import type { HoverParent } from '../ui/hover-popover';

/** Marks the links that lead nowhere yet. */
export function markLinks(app: App, root: ParentNode, sourcePath: string): void {
  for (const link of root.querySelectorAll<HTMLElement>('a.internal-link')) {
    const { path } = parseLinktext(link.dataset.href ?? '');
    const known = path === '' || app.metadataCache.getFirstLinkpathDest(path, sourcePath) !== null;
    link.toggleClass('is-unresolved', !known);
  }
}

export interface LinkHost {
  readonly app: App;
  readonly hoverParent: HoverParent;
  /** The name under which this part's links ask for a preview. */
  readonly source: string;
  sourcePath(): string;
}

const linkOf = (event: Event): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>('a.internal-link') : null;

/** Lets the links below an element be opened, previewed and asked for their menu. */
export function wireLinks(root: HTMLElement, host: LinkHost): void {
  const { app, hoverParent, source } = host;
  const open = (event: MouseEvent): void => {
    const external = event.target instanceof Element ? event.target.closest('a') : null;
    const link = linkOf(event);
    if (link && event.button !== 2) {
      event.preventDefault();
      void app.workspace.openLinkText(link.dataset.href ?? '', host.sourcePath(), Keymap.isModEvent(event));
    } else if (external?.hasClass('tag') === true) event.preventDefault();
  };
  root.addEventListener('click', open);
  root.addEventListener('auxclick', (event) => {
    if (event.button === 1) open(event);
  });
  root.addEventListener('mouseover', (event) => {
    const targetEl = linkOf(event);
    if (!targetEl || (event.relatedTarget instanceof Node && targetEl.contains(event.relatedTarget))) return;
    app.workspace.trigger('hover-link', {
      event,
      source,
      hoverParent,
      targetEl,
      linktext: targetEl.dataset.href ?? '',
      sourcePath: host.sourcePath(),
    });
  });
  root.addEventListener('contextmenu', (event) => {
    const link = linkOf(event);
    if (link) app.workspace.handleLinkContextMenu(Menu.forEvent(event), link.dataset.href ?? '', host.sourcePath());
  });
}
