import { setIcon } from '../ui/icons';

const icons: Record<string, string> = {
  note: 'pencil',
  abstract: 'clipboard-list',
  summary: 'clipboard-list',
  tldr: 'clipboard-list',
  info: 'info',
  todo: 'check-circle-2',
  tip: 'flame',
  hint: 'flame',
  important: 'flame',
  success: 'check',
  check: 'check',
  done: 'check',
  question: 'help-circle',
  help: 'help-circle',
  faq: 'help-circle',
  warning: 'alert-triangle',
  caution: 'alert-triangle',
  attention: 'alert-triangle',
  failure: 'x',
  fail: 'x',
  missing: 'x',
  danger: 'zap',
  error: 'zap',
  bug: 'bug',
  example: 'list',
  quote: 'quote',
  cite: 'quote',
};
const head = /^\[!([^\]|]+)(?:\|([^\]]*))?\]([+-]?)[ \t]*/;

/** The first text of a quote up to its first line break. */
function takeTitle(paragraph: Element): DocumentFragment {
  const title = document.createDocumentFragment();
  while (paragraph.firstChild && paragraph.firstChild.nodeName !== 'BR') title.append(paragraph.firstChild);
  paragraph.firstChild?.remove();
  if (paragraph.firstChild instanceof Text) paragraph.firstChild.data = paragraph.firstChild.data.replace(/^\n/, '');
  return title;
}

function fold(callout: HTMLElement, title: HTMLElement, mark: string): void {
  callout.addClass('is-collapsible');
  const icon = title.createDiv('callout-fold');
  setIcon(icon, 'chevron-down');
  const set = (collapsed: boolean): void => {
    callout.toggleClass('is-collapsed', collapsed);
    icon.toggleClass('is-collapsed', collapsed);
    callout.find('.callout-content')?.toggle(!collapsed);
  };
  title.addEventListener('click', () => set(!callout.hasClass('is-collapsed')));
  set(mark === '-');
}

/** Turns quotes that begin with `[!type]` into callouts, the inner ones first. */
export function makeCallouts(root: ParentNode): void {
  for (const quote of Array.from(root.querySelectorAll('blockquote')).reverse()) {
    const paragraph = quote.firstElementChild;
    const text = paragraph?.firstChild;
    const match = text instanceof Text ? head.exec(text.data) : null;
    if (!paragraph || !(text instanceof Text) || !match) continue;
    const [whole, type = '', metadata = '', mark = ''] = match;
    const name = type.trim().toLowerCase();
    text.data = text.data.slice(whole.length);
    const callout = createDiv({
      cls: 'callout',
      attr: { 'data-callout': name, 'data-callout-metadata': metadata, 'data-callout-fold': mark },
    });
    const title = callout.createDiv('callout-title');
    setIcon(title.createDiv('callout-icon'), icons[name] ?? 'pencil');
    const words = takeTitle(paragraph);
    title.createDiv({
      cls: 'callout-title-inner',
      text: words.textContent?.trim() === '' ? name.charAt(0).toUpperCase() + name.slice(1) : words,
    });
    if (paragraph.textContent === '' && paragraph.childElementCount === 0) paragraph.remove();
    if (quote.childElementCount > 0) callout.createDiv('callout-content').append(...Array.from(quote.childNodes));
    quote.replaceWith(callout);
    if (mark !== '') fold(callout, title, mark);
  }
}

/** Turns list items that begin with `[x]` into tasks; a space is one that is open. */
export function makeTasks(root: ParentNode): void {
  for (const item of root.querySelectorAll('li')) {
    const holder = item.firstElementChild?.tagName === 'P' ? item.firstElementChild : item;
    const text = holder.firstChild;
    const match = text instanceof Text ? /^\s*\[(.)\]\s/.exec(text.data) : null;
    if (!match || !(text instanceof Text)) continue;
    const [whole, mark = ' '] = match;
    text.data = text.data.slice(whole.length);
    item.addClass('task-list-item');
    item.toggleClass('is-checked', mark !== ' ');
    item.dataset.task = mark.trim();
    item.parentElement?.addClass('contains-task-list');
    const box = createEl('input', {
      cls: 'task-list-item-checkbox',
      type: 'checkbox',
      attr: { disabled: true, 'aria-label': text.data.trim() || 'Task' },
    });
    box.checked = mark !== ' ';
    holder.prepend(box);
  }
}
