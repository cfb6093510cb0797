import type {
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
  SettingGroup as PublicGroup,
  Setting as PublicSetting,
} from 'obsidian';
import { setIcon } from '../../ui/icons';
import { SettingGroup } from '../setting-group';
import type { SettingTab } from '../setting-tab';
import { Setting } from '../setting';
import { drawControl } from './control';
import { addListButtons } from './list';

/** What has been drawn, as far as it changes in place or has to be tidied up. */
export interface Drawing {
  refresh(): void;
  cleanUp(): void;
}

type OpenPage = (page: SettingDefinitionPage) => void;
type Collection = SettingDefinitionGroup | SettingDefinitionList;

const holds = (value: boolean | (() => boolean) | undefined, fallback: boolean): boolean =>
  typeof value === 'function' ? value() : (value ?? fallback);
const valueOf = <T>(value: T | (() => T) | undefined): T | undefined => (value instanceof Function ? value() : value);

/** Makes an element a button for the pointer and the keyboard. */
export function makeButton(el: HTMLElement, run: () => void): void {
  el.setAttrs({ role: 'button', tabindex: 0 });
  el.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('.clickable-icon, button, input')) run();
  });
  el.addEventListener('keydown', (event) => {
    if (event.target === el && (event.key === 'Enter' || event.key === ' ')) run();
  });
}

class Drawer implements Drawing {
  readonly #refreshers: (() => void)[] = [];
  readonly #cleanups: (() => void)[] = [];

  constructor(
    private readonly tab: SettingTab,
    private readonly openPage: OpenPage,
  ) {}

  refresh(): void {
    for (const run of this.#refreshers) run();
  }
  cleanUp(): void {
    for (const run of this.#cleanups.splice(0)) run();
  }

  /** Rows that stand outside any group share one without a heading. */
  all(containerEl: HTMLElement, items: readonly SettingDefinitionItem[]): void {
    let loose: SettingGroup | null = null;
    let at = 0;
    for (const item of items) {
      if ('type' in item && item.type !== 'page') {
        loose = null;
        this.#group(new SettingGroup(containerEl), item);
      } else {
        loose ??= new SettingGroup(containerEl);
        this.#row(loose, item, at++);
      }
    }
  }

  #group(group: SettingGroup, definition: Collection): void {
    if (definition.heading !== undefined) group.setHeading(definition.heading);
    if (definition.cls !== undefined) group.addClass(definition.cls);
    for (const button of definition.extraButtons ?? []) group.addExtraButton((component) => button(component));
    this.#watchVisible(group.groupEl, definition.visible);
    const rows = (definition.items ?? []).map((item, at) => ({ item, setting: this.#row(group, item, at) }));
    if (definition.type === 'list')
      addListButtons(
        group,
        definition as SettingDefinitionList,
        rows.map(({ setting }) => setting),
      );
    if (definition.search) this.#search(group, definition.search, rows);
  }

  #row(group: SettingGroup, definition: SettingDefinition | SettingDefinitionPage, at: number): Setting {
    const setting = new Setting(group.listEl).setName(definition.name);
    if (definition.desc !== undefined)
      setting.setDesc(
        typeof definition.desc === 'string' ? definition.desc : (definition.desc.cloneNode(true) as DocumentFragment),
      );
    this.#watchVisible(setting.settingEl, definition.visible);
    if ('type' in definition) this.#page(setting, definition);
    else if (definition.control) this.#refreshers.push(drawControl(this.tab, setting, definition.control));
    else if (definition.render)
      this.#keep(definition.render(setting as unknown as PublicSetting, group as unknown as PublicGroup));
    else if (definition.action) this.#action(setting, definition.action, definition.disabled, at);
    return setting;
  }

  #page(setting: Setting, definition: SettingDefinitionPage): void {
    setting.setClass('mod-navigable');
    const value = valueOf(definition.displayValue);
    const status = valueOf(definition.status) ?? null;
    if (value !== undefined || status !== null)
      setting.addDisplayValue((display) => display.setValue(value ?? null).setStatus(status));
    setIcon(setting.controlEl.createSpan('setting-item-chevron'), 'chevron-right');
    makeButton(setting.settingEl, () => this.openPage(definition));
  }

  #action(
    setting: Setting,
    action: (el: HTMLElement, index: number) => void,
    disabled: boolean | (() => boolean) | undefined,
    at: number,
  ): void {
    setting.setClass('mod-action');
    makeButton(setting.settingEl, () => {
      if (!holds(disabled, false)) action(setting.settingEl, at);
    });
    const refresh = (): void => setting.settingEl.toggleClass('is-disabled', holds(disabled, false));
    this.#refreshers.push(refresh);
    refresh();
  }

  #keep(cleanup: void | (() => void)): void {
    if (cleanup) this.#cleanups.push(cleanup);
  }

  #watchVisible(el: HTMLElement, visible: boolean | (() => boolean) | undefined): void {
    const refresh = (): void => el.toggleClass('is-hidden', !holds(visible, true));
    this.#refreshers.push(refresh);
    refresh();
  }

  #search(
    group: SettingGroup,
    search: NonNullable<Collection['search']>,
    rows: { item: SettingDefinition | SettingDefinitionPage; setting: Setting }[],
  ): void {
    group.addSearch((component) => {
      if (search.placeholder !== undefined) component.setPlaceholder(search.placeholder);
      component.onChange((query) => {
        for (const { item, setting } of rows) {
          const always = 'type' in item || !holds(item.searchable, true);
          setting.settingEl.toggleClass('is-filtered', !always && !search.match(item, query));
        }
      });
    });
  }
}

/** Draws rows, groups, lists and the entries of pages. */
export function drawItems(
  tab: SettingTab,
  containerEl: HTMLElement,
  items: readonly SettingDefinitionItem[],
  openPage: OpenPage,
): Drawing {
  const drawer = new Drawer(tab, openPage);
  drawer.all(containerEl, items);
  return drawer;
}
