import type { App } from 'obsidian';
import { showView } from '../ui/show-view';
import type { AtlasViewState } from './atlas-state';

export const ATLAS_VIEW = 'topic-atlas';

/** Shows the atlas, where one is open already in that, at the place that is asked for. */
export function openAtlas(app: App, place: Partial<AtlasViewState> = {}): Promise<void> {
  return showView(ATLAS_VIEW, app.workspace, { ...place });
}
