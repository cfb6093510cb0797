import type { App } from '../app';
import { DateValue } from './dates';
import type { RenderContext } from './render-context';
import { BooleanValue, LinkValue, NotNullValue, NullValue, NumberValue, StringValue, UrlValue, Value } from './values';

/** Makes a value of what a property holds. */
export function wrap(value: unknown, app?: App, sourcePath = ''): Value {
  if (value instanceof Value) return value;
  if (value === null || value === undefined || value === '') return NullValue.value;
  if (typeof value === 'boolean') return new BooleanValue(value);
  if (typeof value === 'number') return new NumberValue(value);
  if (Array.isArray(value)) return new ListValue(value.map((item) => wrap(item, app, sourcePath)));
  if (typeof value === 'object') return new ObjectValue({ ...value });
  if (typeof value !== 'string') return NullValue.value;
  const link = app ? LinkValue.parseFromString(app, value, sourcePath) : null;
  if (link) return link;
  if (/^https?:\/\//.test(value)) return new UrlValue(value);
  return DateValue.parseFromString(value) ?? new StringValue(value);
}

export class ListValue extends NotNullValue {
  static override type = 'list';
  readonly #items: Value[];

  constructor(items: unknown[]) {
    super();
    this.#items = items.map((item) => wrap(item));
  }

  toString(): string {
    return this.#items.join(', ');
  }
  isTruthy(): boolean {
    return this.#items.length > 0;
  }
  includes(value: Value): boolean {
    return this.#items.some((item) => item.looseEquals(value));
  }
  length(): number {
    return this.#items.length;
  }
  get(index: number): Value {
    return this.#items[index] ?? NullValue.value;
  }
  concat(other: ListValue): ListValue {
    return new ListValue([...this.#items, ...other.#items]);
  }

  override renderTo(el: HTMLElement, context: RenderContext): void {
    const list = el.createDiv('value-list-container');
    for (const [at, item] of this.#items.entries()) {
      if (at > 0) list.appendText(', ');
      item.renderTo(list.createSpan('value-list-element'), context);
    }
  }
}

export class ObjectValue extends NotNullValue {
  static override type = 'object';
  constructor(private readonly data: Record<string, unknown>) {
    super();
  }

  toString(): string {
    return JSON.stringify(this.data);
  }
  isTruthy(): boolean {
    return !this.isEmpty();
  }
  isEmpty(): boolean {
    return Object.keys(this.data).length === 0;
  }
  get(key: string): Value {
    return wrap(this.data[key]);
  }
}
