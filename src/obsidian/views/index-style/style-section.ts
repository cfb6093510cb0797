import type { SectionReading, ShownEntry } from './read-section';
import { splitWords } from './split-words';

const PREFIX = 'topic-atlas-index-';
const QUIET = `${PREFIX}quiet`;
const TITLE = `${PREFIX}title`;
const COUNT = `${PREFIX}count`;
const PROBLEM = `${PREFIX}problem`;
const ARROW = `${PREFIX}arrow`;
const OPEN = `${PREFIX}open`;
/** What text is wrapped in. */
const WRAPS = [COUNT, PROBLEM, ARROW];
const LINK = 'a.internal-link';

/** An entry, and the elements that show it. */
export interface StyledEntry {
  readonly entry: ShownEntry;
  /** An item of a list, or a row of a table. */
  readonly el: HTMLElement;
  readonly link: HTMLElement;
}

/**
 * Gives what a section shows the classes of its reading. Text stays as it is, also when it is copied; where elements
 * and reading do not agree, they are left alone. Answers with the entries of a list or table.
 */
export function styleSection(section: HTMLElement, reading: SectionReading): readonly StyledEntry[] {
  if (reading.kind === 'list') return styleList(section, reading.entries);
  if (reading.kind === 'table') return styleTable(section, reading.rows);
  if (reading.kind === 'card') styleCard(section, reading.entry);
  else mark(only(section, 'p'), QUIET);
  return [];
}

/** Takes all of it away again. */
export function unstyleSection(section: HTMLElement): void {
  for (const span of Array.from(section.querySelectorAll(`span:is(${WRAPS.map((name) => `.${name}`).join()})`))) {
    const holder = span.parentElement;
    span.replaceWith(...Array.from(span.childNodes));
    holder?.normalize();
  }
  for (const element of Array.from(section.querySelectorAll(`[class*="${PREFIX}"]`))) {
    const ours = Array.from(element.classList).filter((name) => name.startsWith(PREFIX));
    element.classList.remove(...ours);
    if (element.classList.length === 0) element.removeAttribute('class');
  }
}

/** Items in the order of the lines: one that does not lead where the next entry does is none of ours. */
function styleList(section: HTMLElement, entries: readonly ShownEntry[]): StyledEntry[] {
  const styled: StyledEntry[] = [];
  for (const item of Array.from(section.querySelectorAll('li'))) {
    const entry = entries[styled.length];
    if (entry === undefined) break;
    const holder = item.firstElementChild?.tagName === 'P' ? item.firstElementChild : item;
    const isNested = item.parentElement?.closest('li') != null;
    const link = isNested === entry.nested ? leadingLink(holder, entry) : null;
    if (link === null) continue;
    styled.push({ entry, el: item, link });
    mark(link, TITLE);
    styleWords(wordsBehind(link), entry);
  }
  return styled;
}

function styleTable(section: HTMLElement, rows: readonly (ShownEntry | null)[]): StyledEntry[] {
  const styled: StyledEntry[] = [];
  const shown = Array.from(section.querySelectorAll<HTMLElement>('tbody tr'));
  if (shown.length !== rows.length) return styled;
  shown.forEach((row, i) => {
    const entry = rows[i] ?? null;
    const [title, problem, approach] = Array.from(row.children);
    const link = entry === null || title === undefined ? null : leadingLink(title, entry);
    if (entry === null || link === null) return;
    styled.push({ entry, el: row, link });
    mark(link, TITLE);
    mark(problem, PROBLEM);
    if (entry.open) mark(approach?.lastElementChild, OPEN);
  });
  return styled;
}

function styleCard(section: HTMLElement, entry: ShownEntry): void {
  const title = only(section, '.callout-title-inner');
  const link = title === null ? null : leadingLink(title, entry);
  if (link === null) return;
  mark(link, TITLE);
  const words = only(section, '.callout-content > p');
  if (words !== null) styleWords(Array.from(words.childNodes), entry);
}

function styleWords(nodes: readonly ChildNode[], { hasCount, open }: ShownEntry): void {
  const { count, problem, arrow, approach } = splitWords(nodes, hasCount);
  wrap(count === null ? [] : [count], COUNT);
  wrap(problem, PROBLEM);
  wrap(arrow === null ? [] : [arrow], ARROW);
  const last = approach.filter((node) => (node.textContent ?? '').trim() !== '');
  if (open && last.length === 1) mark(last[0], OPEN);
}

function mark(node: Node | null | undefined, name: string): void {
  if (node != null && isElement(node)) node.classList.add(name);
}

function wrap(nodes: readonly ChildNode[], name: string): void {
  const [first] = nodes;
  if (first === undefined) return;
  const span = createSpan(name);
  first.before(span);
  span.append(...nodes);
}

/** The one element that a section has of a kind; null where it has several. */
function only(section: HTMLElement, selector: string): Element | null {
  const found = section.querySelectorAll(selector);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The link that stands before all other words, if it is the entry's. */
function leadingLink(holder: Element, { linkpath }: ShownEntry): HTMLElement | null {
  for (const node of Array.from(holder.childNodes)) {
    if (isLink(node)) return leadsTo(node, linkpath) ? node : null;
    if ((node.textContent ?? '').trim() !== '') return null;
  }
  return null;
}

function leadsTo(link: Element, linkpath: string): boolean {
  const target = (link.getAttribute('data-href') ?? '').split('#', 1)[0] ?? '';
  return target === linkpath || decoded(target) === linkpath;
}

function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** What stands behind an entry's link in its own line: lists and blocks below it are somebody's. */
function wordsBehind(link: Element): ChildNode[] {
  const words: ChildNode[] = [];
  for (let node = link.nextSibling; node !== null && !isBlock(node); node = node.nextSibling) words.push(node);
  return words;
}

function isBlock(node: Node): boolean {
  return /^(?:UL|OL|P|DIV|BLOCKQUOTE|PRE|TABLE)$/.test(node.nodeName);
}

function isLink(node: Node): node is HTMLElement {
  return isElement(node) && node.matches(LINK);
}

/** Popouts have classes of their own, so `instanceof` tells nothing. */
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
