import type { App } from '../app';
import { parseLinktext } from '../metadata/texts';
import { sanitizeHTMLToDom } from '../markdown/sanitize';
import { splitWikilink } from '../markdown/parser';
import { setIcon } from '../ui/icons';
import type { TFile } from '../vault/files';
import type { RenderContext } from './render-context';

/** A value of a base: of a property, of a file, or of a formula. */
export abstract class Value {
  static type = 'unknown';

  static equals(left: Value | null, right: Value | null): boolean {
    return left === right || (left !== null && right !== null && left.equals(right));
  }
  static looseEquals(left: Value | null, right: Value | null): boolean {
    return left === right || (left !== null && right !== null && left.looseEquals(right));
  }

  abstract toString(): string;
  abstract isTruthy(): boolean;
  equals(other: Value): boolean {
    return this.constructor === other.constructor && this.toString() === other.toString();
  }
  looseEquals(other: Value): boolean {
    return this.toString() === other.toString();
  }
  renderTo(el: HTMLElement, context: RenderContext): void;
  renderTo(el: HTMLElement): void {
    el.appendText(this.toString());
  }
}

export class NullValue extends Value {
  static override type = 'null';
  static value = new NullValue();
  toString(): string {
    return '';
  }
  isTruthy(): boolean {
    return false;
  }
}

export abstract class NotNullValue extends Value {}

export abstract class PrimitiveValue<T> extends NotNullValue {
  constructor(readonly data: T) {
    super();
  }

  toString(): string {
    return String(this.data);
  }
  isTruthy(): boolean {
    return Boolean(this.data);
  }
}

export class StringValue extends PrimitiveValue<string> {
  static override type = 'string';
}
export class NumberValue extends PrimitiveValue<number> {
  static override type = 'number';
}

export class BooleanValue extends PrimitiveValue<boolean> {
  static override type = 'boolean';
  override renderTo(el: HTMLElement): void {
    el.createEl('input', {
      type: 'checkbox',
      attr: { disabled: true, checked: this.data ? '' : null, 'aria-label': this.toString() },
    });
  }
}

export class TagValue extends StringValue {
  static override type = 'tag';
  constructor(value: string) {
    super(value.startsWith('#') ? value : `#${value}`);
  }

  override renderTo(el: HTMLElement): void {
    el.createEl('a', { cls: 'tag', text: this.data, href: this.data });
  }
}

export class UrlValue extends StringValue {
  static override type = 'url';
  override renderTo(el: HTMLElement): void {
    el.createEl('a', {
      cls: 'external-link',
      text: this.data,
      href: this.data,
      attr: { target: '_blank', rel: 'noopener' },
    });
  }
}

export class LinkValue extends StringValue {
  static override type = 'link';

  constructor(
    private readonly app: App,
    readonly linktext: string,
    private readonly sourcePath: string,
    readonly display: string | null,
  ) {
    super(linktext);
  }

  static parseFromString(app: App, input: string, sourcePath: string): LinkValue | null {
    const inside = /^!?\[\[(.+)\]\]$/.exec(input.trim())?.[1];
    if (inside === undefined) return null;
    const { target, text } = splitWikilink(inside);
    return new LinkValue(app, target, sourcePath, text);
  }

  override toString(): string {
    return this.display === null ? `[[${this.linktext}]]` : `[[${this.linktext}|${this.display}]]`;
  }

  override renderTo(el: HTMLElement, context: RenderContext): void {
    const { path } = parseLinktext(this.linktext);
    const known = this.app.metadataCache.getFirstLinkpathDest(path, this.sourcePath) !== null;
    context.renderLink(this.app, el, this.linktext, this.sourcePath, this.display ?? this.linktext, known);
  }
}

export class ImageValue extends StringValue {
  static override type = 'image';
}

export class IconValue extends StringValue {
  static override type = 'icon';
  override renderTo(el: HTMLElement): void {
    setIcon(el.createSpan(), this.data);
  }
}

export class HTMLValue extends StringValue {
  static override type = 'html';
  override renderTo(el: HTMLElement): void {
    el.append(sanitizeHTMLToDom(this.data));
  }
}

export class RegExpValue extends NotNullValue {
  static override type = 'regexp';
  constructor(readonly data: RegExp) {
    super();
  }

  toString(): string {
    return String(this.data);
  }
  isTruthy(): boolean {
    return true;
  }
}

export class FileValue extends NotNullValue {
  static override type = 'file';
  constructor(
    private readonly app: App,
    readonly file: TFile,
  ) {
    super();
  }

  toString(): string {
    return this.file.path;
  }
  isTruthy(): boolean {
    return true;
  }
  override renderTo(el: HTMLElement, context: RenderContext): void {
    context.renderLink(this.app, el, this.file.path, '', this.file.basename, true);
  }
}
