import type { BasesViewConfig as PublicConfig, QueryController as PublicController } from 'obsidian';
import type { App } from '../app';
import { debounce } from '../base/debounce';
import { Component } from '../base/component';
import { parseYaml, stringifyYaml } from '../metadata/frontmatter';
import { NotInWorkbench } from '../base/strict';
import type { Filter } from './formula/evaluate';
import { drawViewOptions } from './view-options';
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
  filters?: Filter;
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
  readonly #options: HTMLElement;
  readonly #viewEl: HTMLElement;
  #base: BaseText = {};
  #current = '';
  #view: BasesView | null = null;
  #saved = '';
  /** What was saved and has not come back from the file yet: that it does is no news. */
  readonly #onTheirWay = new Set<string>();
  readonly #refresh = debounce(() => this.#update(), 50);

  constructor(
    readonly app: App,
    readonly containerEl: HTMLElement,
    private readonly origin: { file: TFile; view: string } | null,
  ) {
    super();
    containerEl.addClass('bases-container');
    const header = containerEl.createDiv('bases-header');
    this.#toolbar = header.createDiv('bases-toolbar');
    this.#options = header.createDiv('bases-view-options');
    this.#options.hide();
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
    if (this.#onTheirWay.delete(text) || text === this.#saved) return;
    this.#onTheirWay.clear();
    this.#saved = text;
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
    const stored = new BasesViewConfig(config, this.#base.properties ?? {}, () => this.#save());
    this.#drawToolbar(views, config, stored);
    this.#open(config, stored);
  }

  #open(config: ViewConfig, stored: BasesViewConfig): void {
    const registration = this.app.bases.registrations[config.type];
    const controller = new QueryController(this.app, stored);
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
    const entries = this.#rows(config);
    this.#view.data = new BasesQueryResult(entries, config);
    this.#view.allProperties = [...new Set(['file.name', ...(config.order ?? []), ...this.#noteProperties()])];
    this.#toolbar
      .find('.bases-toolbar-results')
      ?.setText(`${entries.length} ${entries.length === 1 ? 'result' : 'results'}`);
    this.#view.onDataUpdated();
  }

  /** What cannot be evaluated here lets every file through, and it is said. */
  #rows(config: ViewConfig): BasesEntry[] {
    const { filters, formulas } = this.#base;
    const all = this.app.bases.rows().map((file) => new BasesEntry(this.app, file, formulas));
    this.#toolbar.find('.bases-toolbar-note')?.remove();
    try {
      return all.filter((entry) => entry.passes(filters) && entry.passes(config.filters));
    } catch (error) {
      if (!(error instanceof NotInWorkbench || error instanceof SyntaxError)) throw error;
      this.#toolbar.createSpan({ cls: 'bases-toolbar-note', text: `Not filtered: ${error.message}` });
      return all;
    }
  }

  #noteProperties(): string[] {
    const keys = this.app.bases
      .rows()
      .flatMap((file) => Object.keys(this.app.metadataCache.getFileCache(file)?.frontmatter ?? {}));
    return [...new Set(keys)].map((key) => `note.${key}`);
  }

  #drawToolbar(views: readonly ViewConfig[], config: ViewConfig, stored: BasesViewConfig): void {
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
    this.#options.hide();
    const options = this.app.bases.registrations[config.type]?.options;
    if (options === undefined) return;
    const configure = this.#toolbar.createEl('button', {
      cls: 'bases-toolbar-options clickable-icon',
      attr: { 'aria-label': 'View settings' },
    });
    setIcon(configure, 'lucide-settings-2');
    configure.addEventListener('click', () => {
      this.#options.toggle(!this.#options.isShown());
      this.#options.empty();
      const offered = options(stored as unknown as PublicConfig);
      drawViewOptions(this.#options, offered, stored, this.#view?.allProperties ?? []);
    });
  }

  #choose(name: string): void {
    this.#current = name;
    this.redraw();
  }

  #save(): void {
    this.#saved = stringifyYaml(this.#base);
    this.#onTheirWay.add(this.#saved);
    if (this.origin) void this.app.vault.process(this.origin.file, () => this.#saved);
    this.refresh();
  }
}
