import type { App } from './app';
import type { TFile } from './vault/files';

/** The app's own plugins, which are no plugins here: none is on by that name. Internal to the app, but often asked. */
export const internalPlugins = {
  plugins: {} as Record<string, never>,
  getPluginById: (): null => null,
  getEnabledPluginById: (): null => null,
  getEnabledPlugins: (): never[] => [],
};

/** Dragging notes and links about. Internal to the app, but the only way to do it. */
export class DragManager {
  constructor(private readonly app: App) {}

  handleDrag(el: HTMLElement, start: (event: DragEvent) => { text: string } | null): void {
    el.draggable = true;
    el.addEventListener('dragstart', (event) => {
      const dragged = start(event);
      if (dragged) event.dataTransfer?.setData('text/plain', dragged.text);
    });
  }

  dragFile(_event: DragEvent, file: TFile): { text: string; file: TFile; type: 'file' } {
    return { type: 'file', file, text: this.app.fileManager.generateMarkdownLink(file, '') };
  }

  dragLink(
    _event: DragEvent,
    linktext: string,
    _sourcePath: string,
    title?: string,
  ): { text: string; linktext: string; type: 'link' } {
    return { type: 'link', linktext, text: title === undefined ? `[[${linktext}]]` : `[[${linktext}|${title}]]` };
  }
}
