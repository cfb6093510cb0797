/**
 * The app's parser, as far as it is known: the core that it was made from, in the versions it was made from, with what
 * the app has of its own added in the core's own terms. It is slow, and that does not matter: it is here to be
 * compared with. Offsets are right only for notes whose comments end their lines.
 */
import remarkFootnotes from 'remark-footnotes';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import unified from 'unified';

interface Point {
  line: number;
  column: number;
  offset: number;
}
interface Node {
  readonly type: string;
  readonly position: { start: Point; end: Point };
  readonly children?: Node[];
  readonly url?: string;
  readonly identifier?: string;
  readonly depth?: number;
}
type NewNode = { type: string; children?: Node[] };
interface Eat {
  (text: string): (node: NewNode) => Node;
  now(): Point;
}
interface Core {
  inLink: boolean;
  offset: Record<number, number>;
  tokenizeInline(text: string, now: Point): Node[];
  tokenizeBlock(text: string, now: Point): Node[];
}
type Tokenizer = ((this: Core, eat: Eat, value: string, silent?: boolean) => unknown) & {
  locator?: (value: string, from: number) => number;
};
interface Prototype {
  readonly inlineTokenizers: Record<string, Tokenizer>;
  readonly inlineMethods: string[];
  readonly blockTokenizers: Record<string, Tokenizer>;
  readonly blockMethods: string[];
  readonly interruptParagraph: [string][];
  readonly interruptList: [string][];
  readonly interruptBlockquote: [string][];
}

const processor = unified()
  .use(remarkParse, { commonmark: true, gfm: true })
  .use(remarkMath)
  .use(remarkFootnotes, { inlineNotes: true })
  .freeze();
const core = (processor.Parser as unknown as { prototype: Prototype }).prototype;

const before = (list: string[], name: string, added: string): void => void list.splice(list.indexOf(name), 0, added);

function addInline(
  name: string,
  next: string,
  tokenizer: Tokenizer,
  locator: (value: string, from: number) => number,
): void {
  core.inlineTokenizers[name] = Object.assign(tokenizer, { locator });
  before(core.inlineMethods, next, name);
}

/** Reads what stands between two marks. */
function inside(parser: Core, eat: Eat, whole: string, mark: number): unknown {
  const now = eat.now();
  const start = { ...now, column: now.column + mark, offset: now.offset + mark };
  return eat(whole)({ type: 'span', children: parser.tokenizeInline(whole.slice(mark, whole.length - mark), start) });
}

addInline(
  'wikilink',
  'link',
  function (eat, value) {
    const [whole, inner = ''] = /^!?\[\[([^\n]*?)\]\]/.exec(value) ?? [];
    if (whole === undefined || inner.includes('[[') || inner.trim() === '' || (this.inLink && whole[0] !== '!')) return;
    eat(whole)({ type: whole[0] === '!' ? 'embed' : 'wikilink' });
  },
  (value, from) => value.indexOf('[[', from),
);

addInline(
  'tag',
  'text',
  function (eat, value) {
    const [whole] = /^#[^\s\u2000-\u206f\u2e00-\u2e7f!"#$%&'()*+,.:;<=>?@[\\\]^`{|}~]+/.exec(value) ?? [];
    if (this.inLink || whole === undefined || /^#[0-9]+$/.test(whole)) return;
    eat(whole)({ type: 'tag' });
  },
  (value, from) => {
    const found = value.slice(from - 1).search(/\s#/);
    return found === -1 ? -1 : found + from;
  },
);

addInline(
  'highlight',
  'text',
  function (eat, value) {
    const [whole] = /^==(?!\s)(?:[^]*?[^\s])?==/.exec(value) ?? [];
    if (whole !== undefined && !value.startsWith('====')) inside(this, eat, whole, 2);
  },
  (value, from) => value.indexOf('==', from),
);

addInline(
  'inlineComment',
  'text',
  function (eat, value) {
    const [whole] = /^%%.*?%%/.exec(value) ?? [];
    if (whole !== undefined) inside(this, eat, whole, 2);
  },
  (value, from) => value.indexOf('%%', from),
);

const singleMath = core.inlineTokenizers['math'];
if (singleMath === undefined) throw new Error('There is no math.');
core.inlineTokenizers['math'] = Object.assign(
  function (this: Core, eat: Eat, value: string, silent?: boolean): unknown {
    if (!value.startsWith('$$')) return singleMath.call(this, eat, value, silent);
    const [whole] = /^\$\$(?:\\[^]|[^\\])*?\$\$/.exec(value) ?? [];
    return whole === undefined ? undefined : eat(whole)({ type: 'math' });
  },
  { locator: singleMath.locator },
);

core.blockTokenizers['comment'] = function (eat, value, silent) {
  const [opening] = /^ *%%[^%\n]*(?=\n|$)/.exec(value) ?? [];
  if (opening === undefined) return undefined;
  if (silent === true) return true;
  const close = value.indexOf('%%', opening.length);
  const whole = close === -1 ? value : value.slice(0, close + 2);
  const inner = value.slice(value.indexOf('%%') + 2, close === -1 ? undefined : close);
  const now = eat.now();
  return eat(whole)({ type: 'comment', children: this.tokenizeInline(inner, now) });
};
core.blockTokenizers['blockId'] = function (eat, value, silent) {
  const [whole] = /^\^[a-zA-Z0-9-]+(?=$|\n$|\n\n)/.exec(value) ?? [];
  if (whole === undefined) return undefined;
  return silent === true ? true : eat(whole)({ type: 'blockId' });
};
before(core.blockMethods, 'blockquote', 'comment');
before(core.blockMethods, 'blockquote', 'blockId');
for (const list of [core.interruptParagraph, core.interruptList, core.interruptBlockquote]) list.push(['comment']);

const quote = core.blockTokenizers['blockquote'];
const table = core.blockTokenizers['table'];
if (quote === undefined || table === undefined) throw new Error('There are no quotes or tables.');

/** The title of a callout is read apart from what is below it. */
core.blockTokenizers['blockquote'] = function (eat, value, silent) {
  if (silent === true || !/^[ \t]*> ?\[![^\]\n]+\][+-]?(?:[ \t]|(?=\n|$))/.test(value))
    return quote.call(this, eat, value, silent);
  const tokenizeBlock: Core['tokenizeBlock'] = this.tokenizeBlock.bind(this);
  this.tokenizeBlock = (text, now) => {
    this.tokenizeBlock = tokenizeBlock;
    const [first = '', ...others] = text.split('\n');
    const title = first.replace(/^\[![^\]]+\][+-]?(?:[ \t]|$)/, '');
    this.offset[now.line] = (this.offset[now.line] ?? 0) + first.length - title.length;
    const titleBlocks = title === '' ? [] : this.tokenizeBlock(title, { ...now });
    return others.length === 0
      ? titleBlocks
      : [...titleBlocks, ...this.tokenizeBlock(others.join('\n'), { line: now.line + 1, column: 1, offset: 0 })];
  };
  return quote.call(this, eat, value, silent);
};

/** All rows start with a pipe, or none does; the first that is different ends the table. */
core.blockTokenizers['table'] = function (eat, value, silent) {
  const lines = value.split('\n');
  const isPiped = value.startsWith('|');
  const end = lines.findIndex((line) => line.startsWith('|') !== isPiped || !line.includes('|', 1));
  if (end === -1 || !(lines[end] ?? '').includes('|', 1)) return table.call(this, eat, value, silent);
  const rows = lines.slice(0, end).join('\n');
  const [found, ...others] = end < 2 ? [] : this.tokenizeBlock(rows, eat.now());
  if (found?.type !== 'table' || others.length > 0) return undefined;
  return silent === true ? true : eat(rows)({ type: 'table', children: found.children ?? [] });
};

const place = ({ position: { start, end } }: Node): string =>
  `${start.line - 1}:${start.column - 1}-${end.line - 1}:${end.column - 1}`;
const isInternal = (url: string): boolean =>
  url.trim() !== '' && (!url.includes(':') || url.startsWith('./') || url.startsWith('../')) && canBeDecoded(url);

function canBeDecoded(url: string): boolean {
  try {
    return decodeURI(url) !== '';
  } catch {
    return false;
  }
}

export type Reading = Record<
  'sections' | 'headings' | 'listItems' | 'tags' | 'links' | 'embeds' | 'footnotes' | 'footnoteRefs',
  string[]
>;

/** What the app would find where, in one line each. */
export function readAsTheApp(text: string): Reading {
  const found: Reading = {
    sections: [],
    headings: [],
    listItems: [],
    tags: [],
    links: [],
    embeds: [],
    footnotes: [],
    footnoteRefs: [],
  };
  const root = processor.parse(text) as unknown as Node;
  const visit = (node: Node, parent: number | null, inNote: boolean): void => {
    if (node.type === 'list') return void visitList(node, parent, inNote);
    if (node.type === 'tag') found.tags.push(place(node));
    if (node.type === 'wikilink' || (node.type === 'link' && isInternal(node.url ?? ''))) found.links.push(place(node));
    if (node.type === 'embed' || (node.type === 'image' && isInternal(node.url ?? ''))) found.embeds.push(place(node));
    if (node.type === 'footnoteReference' && !inNote)
      found.footnoteRefs.push(`${node.identifier ?? ''} ${place(node)}`);
    if (node.type === 'footnoteDefinition') found.footnotes.push(`${node.identifier ?? ''} ${place(node)}`);
    if (node.type === 'footnote' && !inNote) found.footnotes.push(`[inline ${place(node)}`);
    for (const child of node.children ?? []) visit(child, parent, inNote || node.type === 'footnote');
  };
  const visitList = (list: Node, parent: number | null, inNote: boolean): void => {
    for (const item of list.children ?? []) {
      const children = item.children ?? [];
      const inner = children.findIndex(({ type }, index) => index > 0 && type === 'list');
      const end = children[inner - 1]?.position.end ?? item.position.end;
      const own = place({ ...item, position: { start: item.position.start, end } });
      found.listItems.push(`${parent ?? Math.min(-1, 1 - list.position.start.line)} ${own}`);
      for (const child of children) visit(child, item.position.start.line - 1, inNote);
    }
  };
  for (const node of root.children ?? []) {
    if (node.type !== 'blockId') found.sections.push(`${node.type} ${place(node)}`);
    if (node.type === 'heading') found.headings.push(`${node.depth ?? 0} ${place(node)}`);
    visit(node, null, false);
  }
  const defined = new Set(found.footnotes.map((note) => note.split(' ')[0]));
  return { ...found, footnoteRefs: found.footnoteRefs.filter((ref) => defined.has(ref.split(' ')[0])) };
}
