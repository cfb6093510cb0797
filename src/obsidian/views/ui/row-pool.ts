/** How a list's rows become elements. */
export interface RowView<Row> {
  /** Tells rows apart. */
  key(row: Row): string;
  /** Says all that the row's element shows: the element is filled anew only when this is another. */
  print(row: Row): string;
  /** Fills an empty element. */
  fill(el: HTMLElement, row: Row): void;
}

/** Attributes that say where a row stands, not what it shows. */
const PLACE: ReadonlySet<string> = new Set(['role', 'style', 'id', 'data-index', 'aria-selected']);

interface Drawn {
  readonly el: HTMLElement;
  print: string | null;
}

/**
 * The elements of the rows that are drawn, one below the other. A row keeps its element, and the elements in it, as
 * long as it is drawn; others are used again.
 */
export class RowPool<Row> {
  private readonly drawn = new Map<string, Drawn>();
  private readonly spare: HTMLElement[] = [];

  constructor(
    private readonly parent: HTMLElement,
    private readonly role: string,
    private readonly view: RowView<Row>,
  ) {}

  of(row: Row): HTMLElement | null {
    return this.drawn.get(this.view.key(row))?.el ?? null;
  }

  /** Draws these rows and no others. */
  draw(rows: readonly Row[], place: (el: HTMLElement, at: number) => void): HTMLElement[] {
    this.free(new Set(rows.map((row) => this.view.key(row))));
    const els = rows.map((row) => this.fill(row));
    // From the last: an element that stands right is not touched, so that a click on it is not lost.
    els.reduceRight<HTMLElement | null>((next, el) => {
      if (el.nextElementSibling !== next || el.parentElement !== this.parent) this.parent.insertBefore(el, next);
      return el;
    }, this.firstSpare());
    els.forEach(place);
    return els;
  }

  private fill(row: Row): HTMLElement {
    const key = this.view.key(row);
    const drawn = this.drawn.get(key) ?? this.take(key);
    const print = this.view.print(row);
    if (drawn.print === print) return drawn.el;
    drawn.print = print;
    const filled = createDiv({ cls: 'topic-atlas-row' });
    this.view.fill(filled, row);
    patch(drawn.el, filled, PLACE);
    return drawn.el;
  }

  private take(key: string): Drawn {
    const el = this.spare.pop() ?? this.parent.createDiv({ attr: { role: this.role } });
    el.show();
    el.empty();
    const drawn = { el, print: null };
    this.drawn.set(key, drawn);
    return drawn;
  }

  private free(wanted: ReadonlySet<string>): void {
    for (const [key, { el }] of this.drawn) {
      if (wanted.has(key)) continue;
      el.hide();
      // Below all that are drawn, so that these stand next to each other.
      this.parent.appendChild(el);
      this.spare.push(el);
      this.drawn.delete(key);
    }
  }

  private firstSpare(): HTMLElement | null {
    return this.spare[0] ?? null;
  }
}

/**
 * Makes an element like another, which is used up for it. Elements that are alike in both stay: a click that begins on
 * one of them ends on it. Attributes in `kept` are left alone.
 */
function patch(el: Element, like: Element, kept: ReadonlySet<string> = NONE): void {
  for (const { name } of Array.from(el.attributes))
    if (!like.hasAttribute(name) && !kept.has(name)) el.removeAttribute(name);
  for (const { name, value } of Array.from(like.attributes))
    if (el.getAttribute(name) !== value) el.setAttribute(name, value);
  const before = Array.from(el.childNodes);
  const after = Array.from(like.childNodes);
  after.forEach((next, i) => patchChild(el, before[i], next));
  for (const child of before.slice(after.length)) child.remove();
}

const NONE: ReadonlySet<string> = new Set();

function patchChild(parent: Element, child: ChildNode | undefined, next: ChildNode): void {
  if (child === undefined) parent.appendChild(next);
  else if (child.isEqualNode(next)) return;
  else if (isElement(child) && isElement(next) && child.tagName === next.tagName) patch(child, next);
  else child.replaceWith(next);
}

/** Of whatever window: `instanceof` knows those of one only. */
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
