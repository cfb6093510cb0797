import type { TFile } from '../vault/files';
import type { RenderTarget } from './render';

export type Embed = (target: RenderTarget, el: HTMLElement, file: TFile, subpath: string) => void;

/** What fills an embed of a file, by the file's extension. */
export class EmbedRegistry {
  readonly #byExtension = new Map<string, Embed>();

  register(extension: string, embed: Embed): void {
    this.#byExtension.set(extension, embed);
  }
  get(extension: string): Embed | undefined {
    return this.#byExtension.get(extension);
  }
}
