import { splitWikilink } from '../markdown/parser';
import { setIcon } from '../ui/icons';

const iconOf = (key: string, value: unknown): string => {
  if (key === 'tags') return 'tags';
  if (key === 'aliases') return 'forward';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return 'binary';
  if (typeof value === 'boolean') return 'check-square';
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? 'calendar' : 'text';
};

function showText(parent: HTMLElement, text: string): void {
  const link = /^\[\[(.+)\]\]$/.exec(text)?.[1];
  if (link === undefined) return void parent.appendText(text);
  const { target, text: alias } = splitWikilink(link);
  parent.createEl('a', { cls: 'internal-link', text: alias ?? target, href: target, attr: { 'data-href': target } });
}

const words = (value: unknown): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);

function showValue(parent: HTMLElement, key: string, value: unknown): void {
  if (!Array.isArray(value)) {
    if (typeof value === 'boolean')
      parent.createEl('input', {
        type: 'checkbox',
        attr: { disabled: true, 'aria-label': key, checked: value ? '' : null },
      });
    else showText(parent.createDiv('metadata-input-longtext'), words(value));
    return;
  }
  const list = parent.createDiv('multi-select-container');
  for (const item of value)
    showText(list.createDiv('multi-select-pill').createDiv('multi-select-pill-content'), words(item));
}

/** The properties of a note above its text. */
export function renderProperties(parent: HTMLElement, frontmatter: Record<string, unknown> | undefined): void {
  const entries = Object.entries(frontmatter ?? {});
  if (entries.length === 0) return;
  const box = parent.createDiv('metadata-container');
  box.createDiv({ cls: 'metadata-properties-heading', text: 'Properties' });
  const list = box.createDiv('metadata-content').createDiv('metadata-properties');
  for (const [key, value] of entries) {
    const row = list.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': key } });
    const label = row.createDiv('metadata-property-key');
    setIcon(label.createSpan('metadata-property-icon'), iconOf(key, value));
    label.createSpan({ cls: 'metadata-property-key-input', text: key });
    showValue(row.createDiv('metadata-property-value'), key, value);
  }
}
