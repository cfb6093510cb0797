import { AbstractInputSuggest, type App, type Setting, type SettingDefinitionRender } from 'obsidian';

/** A setting that is a list of texts, typed with commas between them. */
interface ListField {
  readonly name: string;
  readonly desc: string;
  readonly values: () => readonly string[];
  readonly save: (values: string[]) => void;
  /** What the vault has to offer; nothing where nothing can be offered. */
  readonly offers?: () => Iterable<string>;
  /** Told while the person types, before anything is saved; answers with what stops it. */
  readonly watch?: (setting: Setting) => Watch;
}

/** Follows what is being typed. */
export interface Watch {
  typed(values: string[]): void;
  stop(): void;
}

/** The row of such a setting. What is typed is offered to be completed, and saved when the field is left. */
export function listField(app: App, { name, desc, values, save, offers, watch }: ListField): SettingDefinitionRender {
  return {
    name,
    desc,
    render: (setting) => {
      const watching = watch?.(setting);
      setting.addText((text) => {
        text.setValue(values().join(', '));
        text.inputEl.setAttribute('aria-label', name);
        const typed = (): void => watching?.typed(splitList(text.getValue()));
        text.inputEl.addEventListener('input', typed);
        onLeave(text.inputEl, (value) => {
          watching?.stop();
          save(splitList(value));
        });
        if (offers !== undefined) new ListSuggest(app, text.inputEl, offers, typed);
      });
      return () => watching?.stop();
    },
  };
}

/** Tells once of a new value, when the field is left or Enter is pressed: also of one that a suggestion put there. */
export function onLeave(input: HTMLInputElement, save: (value: string) => void): void {
  let saved = input.value;
  const leave = (): void => {
    if (input.value === saved) return;
    saved = input.value;
    save(saved);
  };
  input.addEventListener('change', leave);
  input.addEventListener('blur', leave);
}

const COMMA = /[,，、]/;

export function splitList(text: string): string[] {
  return text
    .split(COMMA)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const MOST = 50;

/** Completes the last part of a list. */
class ListSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: App,
    private readonly input: HTMLInputElement,
    private readonly offers: () => Iterable<string>,
    private readonly chosen: () => void,
  ) {
    super(app, input);
  }

  protected override getSuggestions(query: string): string[] {
    const wanted = (query.split(COMMA).pop() ?? '').trim().toLowerCase();
    const found: string[] = [];
    for (const offer of this.offers()) {
      if (offer.toLowerCase().includes(wanted) && found.push(offer) >= MOST) break;
    }
    return found;
  }

  override renderSuggestion(value: string, el: HTMLElement): void {
    el.setText(value);
  }

  override selectSuggestion(value: string): void {
    const before = this.input.value.split(COMMA).slice(0, -1).join();
    this.setValue([...splitList(before), value].join(', '));
    this.chosen();
    this.close();
  }
}
