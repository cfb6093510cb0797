import type { QueryController as PublicController } from 'obsidian';
import type { App } from '../app';
import { debounce } from '../base/debounce';
import { Component } from '../base/component';
import { parseYaml, stringifyYaml } from '../metadata/frontmatter';
import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import type { TFile } from '../vault/files';
import {
  BasesEntry,
  BasesQueryResult,
  BasesViewConfig,
  QueryController,
  type BasesView,
  type ViewConfig,
} from './query';
import { TableView } from './table-view';

interface BaseText {
  filters?: unknown;
  properties?: Record<string, { displayName?: string }>;
  formulas?: Record<string, string>;
  views?: ViewConfig[];
  [key: string]: unknown;
}

function parse(text: string): BaseText {
  const value = parseYaml(text);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** A base in the page: a toolbar and the view that is chosen. */
export class BasesPane extends Component {
  readonly #toolbar: HTMLElement;
  readonly #viewEl: HTMLElement;
  #base: BaseText = {};
  #current = '';
  #view: BasesView | null = null;
  readonly #refresh = debounce(() => this.#update(), 50);

  constructor(
    readonly app: App,
    readonly containerEl: HTMLElement,
    private readonly origin: { file: TFile; view: string } | null,
  ) {
    super();
    containerEl.addClass('bases-container');
    this.#toolbar = containerEl.createDiv('bases-header').createDiv('bases-toolbar');
    this.#viewEl = containerEl.createDiv('bases-view');
    this.#current = origin?.view ?? '';
  }

  override onload(): void {
    this.app.bases.panes.add(this);
    this.register(() => this.app.bases.panes.delete(this));
    for (const name of ['changed', 'deleted', 'resolved'])
      this.registerEvent(this.app.metadataCache.on(name, () => this.refresh()));
    this.registerEvent(this.app.vault.on('rename', () => this.refresh()));
    this.register(() => this.#refresh.cancel());
    this.redraw();
  }

  setText(text: string): void {
    this.#base = parse(text);
    this.redraw();
  }

  refresh(): void {
    void this.#refresh();
  }

  /** Makes the view anew: its type, its options or its plugin have changed. */
  redraw(): void {
    if (!this._loaded) return;
    if (this.#view) this.removeChild(this.#view);
    this.#view = null;
    this.#viewEl.empty();
    const views = this.#base.views ?? [{ type: 'table', name: 'Table' }];
    const config = views.find(({ name }) => name === this.#current) ?? views[0];
    if (!config) return;
    this.#drawToolbar(views, config);
    this.#open(config);
  }

  #open(config: ViewConfig): void {
    const registration = this.app.bases.registrations[config.type];
    const controller = new QueryController(
      this.app,
      new BasesViewConfig(config, this.#base.properties ?? {}, () => this.#save()),
    );
    if (config.type === 'table') this.#view = new TableView(controller, this.#viewEl);
    else if (registration)
      this.#view = registration.factory(
        controller as unknown as PublicController,
        this.#viewEl,
      ) as unknown as BasesView;
    else return void this.#viewEl.createDiv({ cls: 'pane-empty', text: `There is no view of type "${config.type}".` });
    this.addChild(this.#view);
    this.#update(config);
  }

  #update(
    config = this.#base.views?.find(({ name }) => name === this.#current) ??
      this.#base.views?.[0] ?? { type: 'table', name: 'Table' },
  ): void {
    if (!this.#view) return;
    const entries = this.app.bases.rows().map((file) => new BasesEntry(this.app, file));
    this.#view.data = new BasesQueryResult(entries, config);
    this.#view.allProperties = [...new Set(['file.name', ...(config.order ?? []), ...this.#noteProperties()])];
    this.#toolbar
      .find('.bases-toolbar-results')
      ?.setText(`${entries.length} ${entries.length === 1 ? 'result' : 'results'}`);
    this.#view.onDataUpdated();
  }

  #noteProperties(): string[] {
    const keys = this.app.bases
      .rows()
      .flatMap((file) => Object.keys(this.app.metadataCache.getFileCache(file)?.frontmatter ?? {}));
    return [...new Set(keys)].map((key) => `note.${key}`);
  }

  #drawToolbar(views: readonly ViewConfig[], config: ViewConfig): void {
    this.#toolbar.empty();
    const button = this.#toolbar.createEl('button', {
      cls: 'bases-toolbar-views-menu text-icon-button',
      attr: { 'aria-label': 'Select view' },
    });
    setIcon(button.createSpan('text-button-icon'), this.app.bases.registrations[config.type]?.icon ?? 'table');
    button.createSpan({ cls: 'text-button-label', text: config.name });
    button.addEventListener('click', (event) => {
      const menu = Menu.forEvent(event);
      for (const { name } of views)
        menu.addItem((item) =>
          item
            .setTitle(name)
            .setChecked(name === config.name)
            .onClick(() => this.#choose(name)),
        );
    });
    this.#toolbar.createSpan('bases-toolbar-results');
    // There is no query engine here, and nobody shall think there is.
    if (this.#base.filters !== undefined || config['filters'] !== undefined)
      this.#toolbar.createSpan({ cls: 'bases-toolbar-note', text: 'Filters are not evaluated in the workbench' });
  }

  #choose(name: string): void {
    this.#current = name;
    this.redraw();
  }

  #save(): void {
    if (this.origin) void this.app.vault.process(this.origin.file, () => stringifyYaml(this.#base));
  }
}
