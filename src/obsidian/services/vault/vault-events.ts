import { Component, TFile, type App } from 'obsidian';
import { isNotePath } from '../../../core/notes/paths';

/** What happened in the vault, in the order in which it happened. */
export type VaultEvent =
  | { readonly kind: 'updated'; readonly path: string }
  | { readonly kind: 'removed'; readonly path: string }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'file-added'; readonly path: string }
  | { readonly kind: 'file-removed'; readonly path: string }
  /** The app resolved the links of this note anew. */
  | { readonly kind: 'resolved'; readonly path: string }
  /** The app has resolved all that was waiting. */
  | { readonly kind: 'settled' };

/**
 * The one place that hears the vault and its metadata cache. Load it once the layout is ready: while the app starts,
 * the vault says `create` for every file. A rename is no `changed` in the app, so the vault's own event is heard.
 */
export class VaultEvents extends Component {
  constructor(
    private readonly app: App,
    private readonly tell: (event: VaultEvent) => void,
  ) {
    super();
  }

  override onload(): void {
    const { vault, metadataCache } = this.app;
    this.registerEvent(metadataCache.on('changed', ({ path }) => this.tell({ kind: 'updated', path })));
    this.registerEvent(metadataCache.on('resolve', ({ path }) => this.tell({ kind: 'resolved', path })));
    this.registerEvent(metadataCache.on('resolved', () => this.tell({ kind: 'settled' })));
    this.registerEvent(
      vault.on('create', (file) => {
        if (file instanceof TFile)
          this.tell({ kind: isNotePath(file.path) ? 'updated' : 'file-added', path: file.path });
      }),
    );
    this.registerEvent(
      vault.on('delete', (file) => {
        if (file instanceof TFile)
          this.tell({ kind: isNotePath(file.path) ? 'removed' : 'file-removed', path: file.path });
      }),
    );
    // A folder's rename is told for each file in it, too.
    this.registerEvent(
      vault.on('rename', (file, from) => {
        if (file instanceof TFile) this.tell({ kind: 'renamed', from, to: file.path });
      }),
    );
  }
}
