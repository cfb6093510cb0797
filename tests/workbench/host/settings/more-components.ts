import moment from 'moment';
import type { App } from '../app';
import { BaseComponent, TextComponent } from './components';

/** A value that is only shown, on the row that leads to where it is edited. */
export class DisplayValueComponent {
  readonly valueEl: HTMLElement;
  readonly #statusEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.#statusEl = containerEl.createSpan('setting-display-status');
    this.valueEl = containerEl.createSpan('setting-display-value');
    this.setStatus(null);
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.#statusEl.toggleClass('mod-warning', status === 'warning');
    this.#statusEl.toggle(status !== null);
    return this;
  }
}

/** A field for a date format, with what it makes of today. */
export class MomentFormatComponent extends TextComponent {
  sampleEl: HTMLElement | null = null;
  #fallback = '';

  setDefaultFormat(format: string): this {
    this.#fallback = format;
    return this.setPlaceholder(format);
  }

  setSampleEl(sampleEl: HTMLElement): this {
    this.sampleEl = sampleEl;
    this.updateSample();
    return this;
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.updateSample();
    return this;
  }

  override onChanged(): void {
    super.onChanged();
    this.updateSample();
  }

  updateSample(): void {
    this.sampleEl?.setText(moment().format(this.getValue() || this.#fallback));
  }
}

/** Chooses a secret of the vault by its name. */
export class SecretComponent extends BaseComponent {
  readonly #text: TextComponent;

  constructor(app: App, containerEl: HTMLElement) {
    super();
    this.#text = new TextComponent(containerEl).setPlaceholder(app.secretStorage.listSecrets().join(', '));
  }

  setValue(value: string): this {
    this.#text.setValue(value);
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.#text.onChange(callback);
    return this;
  }
}
