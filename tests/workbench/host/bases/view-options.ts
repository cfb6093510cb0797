import type { BasesAllOptions, BasesOptions } from 'obsidian';
import { NotInWorkbench } from '../base/strict';
import { Setting } from '../settings/setting';
import type { BasesViewConfig } from './query';

/** Draws what a view lets people choose, and stores what they choose. */
export function drawViewOptions(
  parent: HTMLElement,
  options: readonly BasesAllOptions[],
  config: BasesViewConfig,
  properties: readonly string[],
): void {
  for (const option of options) {
    if (option.shouldHide?.() === true) continue;
    if (option.type === 'group') {
      new Setting(parent).setName(option.displayName).setHeading();
      drawViewOptions(parent, option.items, config, properties);
    } else {
      drawOption(new Setting(parent).setName(option.displayName), option, config, properties);
    }
  }
}

function drawOption(
  setting: Setting,
  option: BasesOptions,
  config: BasesViewConfig,
  properties: readonly string[],
): void {
  const { key } = option;
  const stored = config.get(key);
  const store = (value: unknown): void => config.set(key, value);
  const text = typeof stored === 'string' ? stored : '';
  switch (option.type) {
    case 'toggle':
      setting.addToggle((toggle) =>
        toggle.setValue(typeof stored === 'boolean' ? stored : option.default === true).onChange(store),
      );
      break;
    case 'text':
      setting.addText((field) =>
        field
          .setPlaceholder(option.placeholder ?? '')
          .setValue(text || (option.default ?? ''))
          .onChange(store),
      );
      break;
    case 'slider':
      setting.addSlider((slider) =>
        slider
          .setLimits(option.min ?? 0, option.max ?? 100, option.step ?? 1)
          .setValue(typeof stored === 'number' ? stored : (option.default ?? 0))
          .onChange(store),
      );
      break;
    case 'dropdown':
      setting.addDropdown((dropdown) =>
        dropdown
          .addOptions(option.options)
          .setValue(text || (option.default ?? ''))
          .onChange(store),
      );
      break;
    case 'property':
      setting.addDropdown((dropdown) => {
        dropdown.addOption('', option.placeholder ?? '');
        for (const id of properties) dropdown.addOption(id, config.getDisplayName(id));
        dropdown.setValue(text || (option.default ?? '')).onChange((value) => store(value === '' ? null : value));
      });
      break;
    default:
      throw new NotInWorkbench(`option of a base’s view of the type ${option.type}`);
  }
}
