import { StrictEvents } from '../base/events';
import { owns } from '../base/own';
import type { View } from '../views/view';
import type { WorkspaceLeaf } from './leaf';

export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** Which views there are, and which file is shown by which. */
export class ViewRegistry extends StrictEvents {
  readonly viewByType: Record<string, ViewCreator> = {};
  readonly typeByExtension: Record<string, string> = {};

  constructor() {
    super('ViewRegistry');
  }

  registerView(type: string, creator: ViewCreator): void {
    if (owns(this.viewByType, type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.viewByType[type] = creator;
    this.trigger('view-registered', type);
  }

  unregisterView(type: string): void {
    delete this.viewByType[type];
    this.trigger('view-unregistered', type);
  }

  registerExtensions(extensions: readonly string[], type: string): void {
    for (const extension of extensions) {
      if (owns(this.typeByExtension, extension))
        throw new Error(`Attempting to register an existing file extension "${extension}"`);
      this.typeByExtension[extension] = type;
    }
  }

  unregisterExtensions(extensions: readonly string[]): void {
    for (const extension of extensions) delete this.typeByExtension[extension];
  }

  getViewCreatorByType(type: string): ViewCreator | undefined {
    return this.viewByType[type];
  }
  getTypeByExtension(extension: string): string | undefined {
    return this.typeByExtension[extension];
  }
  isExtensionRegistered(extension: string): boolean {
    return owns(this.typeByExtension, extension);
  }
}
