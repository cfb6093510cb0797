import type { App } from '../app';
import { Keymap } from '../base/keymap';
import type { HoverPopover } from '../ui/hover-popover';

/** How values of bases are shown. */
export class RenderContext {
  hoverPopover: HoverPopover | null = null;

  renderLink(app: App, el: HTMLElement, linktext: string, sourcePath: string, text: string, known: boolean): void {
    const link = el.createSpan({
      cls: ['internal-link', known ? '' : 'is-unresolved'],
      text,
      attr: { 'data-href': linktext },
    });
    link.addEventListener(
      'click',
      (event) => void app.workspace.openLinkText(linktext, sourcePath, Keymap.isModEvent(event)),
    );
    link.addEventListener('mouseover', (event) => {
      app.workspace.trigger('hover-link', {
        event,
        source: 'bases',
        hoverParent: this,
        targetEl: link,
        linktext,
        sourcePath,
      });
    });
  }
}
