import { Setting } from 'obsidian';
import { t } from '../../../i18n';

interface NameField {
  readonly value: string;
  readonly typed: (name: string) => void;
  /** Enter was pressed. */
  readonly finish: () => void;
}

/** A dialog's field for the name of a topic, selected from the first moment: what is typed at once is not lost. */
export function addNameField(dialogEl: HTMLElement, { value, typed, finish }: NameField): Setting {
  return new Setting(dialogEl).setName(t('settings.topic.name')).addText((text) => {
    text.setValue(value).onChange(typed);
    const { inputEl } = text;
    inputEl.setAttribute('aria-label', t('settings.topic.name'));
    inputEl.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      // The dialog gives the focus back to what opened it, which the same key would press again.
      event.preventDefault();
      finish();
    });
    inputEl.focus();
    inputEl.select();
  });
}
