import type {
  SettingControl,
  SettingFileControl,
  SettingFolderControl,
  SettingNumberControl,
  SettingSliderControl,
} from 'obsidian';
import { PathSuggest } from '../path-suggest';
import type { SettingTab } from '../setting-tab';
import type { Setting } from '../setting';

type Save = (value: unknown) => void;

const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
const holds = (value: boolean | (() => boolean) | undefined): boolean =>
  typeof value === 'function' ? value() : value === true;

/** Refuses what does not pass the control's own check, with its words; else stores it. */
async function store(tab: SettingTab, setting: Setting, control: SettingControl, value: unknown): Promise<void> {
  const message = await control.validate?.(value as never);
  setting.setErrorMessage(message === undefined || message === '' ? null : message);
  if (message !== undefined && message !== '') return;
  await tab.setControlValue(control.key, value);
  tab.refreshDomState();
}

function addNumber(
  setting: Setting,
  { min, max, step, placeholder, defaultValue }: SettingNumberControl,
  value: unknown,
  save: Save,
): void {
  setting.addText((field) => {
    field.inputEl.type = 'number';
    field.inputEl.setAttrs({ min: min ?? null, max: max ?? null, step: step ?? null });
    field
      .setPlaceholder(placeholder ?? '')
      .setValue(text(value))
      .onChange((typed) => {
        const number = typed.trim() === '' ? NaN : Number(typed);
        save(Number.isNaN(number) ? (defaultValue ?? 0) : number);
      });
  });
}

function addSlider(
  setting: Setting,
  { min, max, step, displayFormat }: SettingSliderControl,
  value: unknown,
  save: Save,
): void {
  setting.addSlider((slider) => {
    slider
      .setLimits(min, max, step)
      .setValue(typeof value === 'number' ? value : min)
      .onChange(save);
    if (displayFormat) slider.setDisplayFormat(displayFormat);
  });
}

function addPath(
  tab: SettingTab,
  setting: Setting,
  control: SettingFileControl | SettingFolderControl,
  value: unknown,
  save: Save,
): void {
  setting.addSearch((field) => {
    field
      .setPlaceholder(control.placeholder ?? '')
      .setValue(text(value))
      .onChange(save);
    new PathSuggest(tab.app, field.inputEl, control).onSelect(({ path }) => {
      field.setValue(path);
      save(path);
    });
  });
}

/** Draws a control with its value. The answer brings its state up to date in place. */
export function drawControl(tab: SettingTab, setting: Setting, control: SettingControl): () => void {
  const value = tab.getControlValue(control.key) ?? control.defaultValue;
  const save: Save = (next) => void store(tab, setting, control, next);
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(value === true).onChange(save));
      break;
    case 'dropdown':
      setting.addDropdown((list) => list.addOptions(control.options).setValue(text(value)).onChange(save));
      break;
    case 'text':
      setting.addText((field) =>
        field
          .setPlaceholder(control.placeholder ?? '')
          .setValue(text(value))
          .onChange(save),
      );
      break;
    case 'textarea':
      setting.addTextArea((area) => {
        if (control.rows !== undefined) area.inputEl.rows = control.rows;
        area
          .setPlaceholder(control.placeholder ?? '')
          .setValue(text(value))
          .onChange(save);
      });
      break;
    case 'number':
      addNumber(setting, control, value, save);
      break;
    case 'slider':
      addSlider(setting, control, value, save);
      break;
    case 'color':
      setting.addColorPicker((picker) => picker.setValue(text(value)).onChange(save));
      break;
    case 'file':
    case 'folder':
      addPath(tab, setting, control, value, save);
      break;
  }
  void checkStored(setting, control, value);
  const refresh = (): void => void setting.setDisabled(holds(control.disabled));
  refresh();
  return refresh;
}

/** What is stored may be wrong already: it is said, and left as it is. */
async function checkStored(setting: Setting, control: SettingControl, value: unknown): Promise<void> {
  if (value === undefined || value === null) return;
  const message = await control.validate?.(value as never);
  if (message !== undefined && message !== '') setting.setErrorMessage(message);
}
