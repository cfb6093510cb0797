import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { SettingPage } from '../setting-page';
import type { SettingTab } from '../setting-tab';
import { drawItems, type Drawing } from './items';

/** A page whose rows are declared. */
class DeclaredPage extends SettingPage {
  constructor(
    definition: SettingDefinitionPage,
    private readonly draw: (containerEl: HTMLElement) => void,
  ) {
    super();
    this.title = definition.name;
  }

  display(): void {
    this.containerEl.empty();
    this.draw(this.containerEl);
  }
}

const isPage = (item: SettingDefinitionItem): item is SettingDefinitionPage => 'type' in item && item.type === 'page';

/** Page names must be unique among siblings, so a path of names finds a page again after an update. */
function findPage(items: readonly SettingDefinitionItem[], name: string): SettingDefinitionPage | undefined {
  const inside = items.flatMap((item): readonly SettingDefinitionItem[] =>
    'type' in item && item.type !== 'page' ? (item.items ?? []) : [],
  );
  return [...items, ...inside].filter(isPage).find((page) => page.name === name);
}

/** Draws what a tab defines, and the pages below it. */
export class DeclaredSettings {
  readonly #path: string[] = [];
  #page: SettingPage | null = null;
  #drawing: Drawing | null = null;

  constructor(private readonly tab: SettingTab) {}

  /** Draws anew, on the page where the person is, if it is still there. */
  draw(): void {
    const scroll = this.tab.containerEl.scrollTop;
    this.clear();
    const page = this.#current();
    if (page) this.#openPage(page);
    else this.#items(this.tab.containerEl, this.tab.settingItems);
    this.tab.containerEl.scrollTop = scroll;
  }

  refresh(): void {
    this.#drawing?.refresh();
  }

  clear(): void {
    this.#drawing?.cleanUp();
    this.#drawing = null;
    this.#page?.hide();
    this.#page = null;
    this.tab.containerEl.empty();
  }

  #current(): SettingDefinitionPage | null {
    let items: readonly SettingDefinitionItem[] = this.tab.settingItems;
    let page: SettingDefinitionPage | null = null;
    for (const [depth, name] of this.#path.entries()) {
      const next = findPage(items, name);
      if (!next) {
        this.#path.length = depth;
        break;
      }
      page = next;
      items = next.items ?? [];
    }
    return page;
  }

  #openPage(definition: SettingDefinitionPage): void {
    // The factory's class is one that extends ours.
    const page =
      (definition.page?.() as unknown as SettingPage | undefined) ??
      new DeclaredPage(definition, (el) => this.#items(el, definition.items ?? []));
    this.#page = page;
    if (page.title === '') page.title = definition.name;
    page.openIn(this.tab.containerEl, () => this.#go(this.#path.slice(0, -1)));
  }

  #items(containerEl: HTMLElement, items: readonly SettingDefinitionItem[]): void {
    this.#drawing = drawItems(this.tab, containerEl, items, (page) => this.#go([...this.#path, page.name]));
  }

  #go(path: readonly string[]): void {
    this.#path.splice(0, this.#path.length, ...path);
    this.tab.containerEl.scrollTop = 0;
    this.draw();
  }
}
