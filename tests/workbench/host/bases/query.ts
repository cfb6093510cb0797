import type { App } from '../app';
import { Component } from '../base/component';
import { NotInWorkbench } from '../base/strict';
import { getAllTags } from '../metadata/frontmatter';
import type { TFile } from '../vault/files';
import { ListValue, wrap } from './collections';
import { DateValue } from './dates';
import { FileValue, NullValue, NumberValue, StringValue, TagValue, type Value } from './values';
import moment from 'moment';
import type { Filter, FormulaScope } from './formula/evaluate';
import { scopeOf, valueOf } from './scope';

/** One view of a `.base` file, as it is written there. */
export interface ViewConfig {
  type: string;
  name: string;
  order?: string[];
  limit?: number;
  filters?: Filter;
  sort?: { property: string; direction: string }[];
  groupBy?: { property: string; direction: string };
  [key: string]: unknown;
}

export function parsePropertyId(id: string): { type: string; name: string } {
  const dot = id.indexOf('.');
  return dot < 0 ? { type: 'note', name: id } : { type: id.slice(0, dot), name: id.slice(dot + 1) };
}

/** A row. */
export class BasesEntry {
  readonly #scope: FormulaScope;

  constructor(
    private readonly app: App,
    readonly file: TFile,
    formulas: Readonly<Record<string, string>> = {},
  ) {
    this.#scope = scopeOf(app, file, formulas);
  }

  passes(filter: Filter | undefined): boolean {
    return this.#scope.passes(filter);
  }

  getValue(id: string): Value | null {
    const { type, name } = parsePropertyId(id);
    const cache = this.app.metadataCache.getFileCache(this.file);
    if (type === 'note') return wrap(cache?.frontmatter?.[name], this.app, this.file.path);
    return type === 'file' ? this.#fileValue(name) : valueOf(this.#scope.formula(name), this.app, this.file.path);
  }

  #fileValue(name: string): Value {
    const { file, app } = this;
    switch (name) {
      case 'file':
        return new FileValue(app, file);
      case 'name':
        return new StringValue(file.name);
      case 'basename':
        return new StringValue(file.basename);
      case 'path':
        return new StringValue(file.path);
      case 'folder':
        return new StringValue(file.parent?.path ?? '');
      case 'ext':
        return new StringValue(file.extension);
      case 'size':
        return new NumberValue(file.stat.size);
      case 'ctime':
        return new DateValue(moment(file.stat.ctime), true);
      case 'mtime':
        return new DateValue(moment(file.stat.mtime), true);
      case 'tags':
        return new ListValue((getAllTags(app.metadataCache.getFileCache(file)) ?? []).map((tag) => new TagValue(tag)));
      default:
        return NullValue.value;
    }
  }
}

export class BasesEntryGroup {
  constructor(
    readonly key: Value | undefined,
    readonly entries: BasesEntry[],
  ) {}
  hasKey(): boolean {
    return this.key !== undefined && !(this.key instanceof NullValue);
  }
}

const compare = (left: Value | null, right: Value | null): number => {
  if (left instanceof NumberValue && right instanceof NumberValue) return left.data - right.data;
  const [a, b] = [left?.toString() ?? '', right?.toString() ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
};

/** The rows of a view: those it was given, in its order and up to its limit. */
export class BasesQueryResult {
  readonly data: BasesEntry[];

  constructor(
    entries: readonly BasesEntry[],
    private readonly config: ViewConfig,
  ) {
    const sorted = [...entries];
    for (const { property, direction } of [...(config.sort ?? [])].reverse()) {
      sorted.sort(
        (left, right) => (direction === 'DESC' ? -1 : 1) * compare(left.getValue(property), right.getValue(property)),
      );
    }
    this.data = sorted.slice(0, config.limit ?? sorted.length);
  }

  get groupedData(): BasesEntryGroup[] {
    const { groupBy } = this.config;
    if (!groupBy) return [new BasesEntryGroup(undefined, this.data)];
    const groups = new Map<string, BasesEntryGroup>();
    for (const entry of this.data) {
      const key = entry.getValue(groupBy.property) ?? NullValue.value;
      const group = groups.get(key.toString()) ?? new BasesEntryGroup(key, []);
      group.entries.push(entry);
      groups.set(key.toString(), group);
    }
    const direction = groupBy.direction === 'DESC' ? -1 : 1;
    return [...groups.values()].sort((left, right) => direction * compare(left.key ?? null, right.key ?? null));
  }

  get properties(): string[] {
    return this.config.order ?? ['file.name'];
  }
  getSummaryValue(): never {
    throw new NotInWorkbench('BasesQueryResult.getSummaryValue');
  }
}

const names: Record<string, string> = {
  'file.name': 'name',
  'file.basename': 'file base name',
  'file.ctime': 'created time',
  'file.mtime': 'modified time',
};

/** What a view is told of its entry in the `.base` file. */
export class BasesViewConfig {
  constructor(
    private readonly stored: ViewConfig,
    private readonly properties: Record<string, { displayName?: string }>,
    private readonly save: () => void,
  ) {}

  get name(): string {
    return this.stored.name;
  }
  get(key: string): unknown {
    return this.stored[key];
  }

  getAsPropertyId(key: string): string | null {
    const value = this.stored[key];
    return typeof value === 'string' && /^(?:note|formula|file)\../.test(value) ? value : null;
  }

  getEvaluatedFormula(): never {
    throw new NotInWorkbench('BasesViewConfig.getEvaluatedFormula');
  }

  set(key: string, value: unknown): void {
    if (value === null) delete this.stored[key];
    else this.stored[key] = value;
    this.save();
  }

  getOrder(): string[] {
    return this.stored.order ?? ['file.name'];
  }
  getSort(): { property: string; direction: string }[] {
    return this.stored.sort ?? [];
  }
  getDisplayName(id: string): string {
    return this.properties[id]?.displayName ?? names[id] ?? parsePropertyId(id).name;
  }
}

/** Handed to a view's factory; what a view needs of it, its base class takes. */
export class QueryController extends Component {
  constructor(
    readonly app: App,
    readonly config: BasesViewConfig,
  ) {
    super();
  }
}

/** What plugins extend to show rows in their own way. */
export abstract class BasesView extends Component {
  abstract type: string;
  readonly app: App;
  config: BasesViewConfig;
  allProperties: string[] = [];
  data: BasesQueryResult;

  constructor(readonly controller: QueryController) {
    super();
    this.app = controller.app;
    this.config = controller.config;
    this.data = new BasesQueryResult([], { type: '', name: '' });
  }

  abstract onDataUpdated(): void;

  async createFileForView(
    baseFileName = 'Untitled',
    change?: (frontmatter: Record<string, unknown>) => void,
  ): Promise<void> {
    const file = await this.app.vault.create(`${baseFileName}.md`, '');
    if (change) await this.app.fileManager.processFrontMatter(file, change);
    await this.app.workspace.getLeaf('tab').openFile(file);
  }
}
