import type { ListItem, Metadata, Section, Span } from '../../core/notes/metadata';
import type { Block, Heading, List, ListItemBlock, Paragraph } from './blocks/block';
import type { Content } from './content';
import { parseUrl } from './inline/targets';
import { scanInline } from './inline/scan';
import type { Source } from './source';

type Lists = Required<Pick<Metadata, 'links' | 'embeds' | 'tags' | 'headings' | 'sections' | 'listItems' | 'footnotes' | 'footnoteRefs' | 'referenceLinks'>>;

/** Who a block id belongs to: the innermost list item, else the root block. */
interface Owner {
  readonly position: Span;
  readonly entry: Section | ListItem;
}

/** Makes the app's metadata of a note's blocks. */
export class MetadataBuilder {
  private readonly lists: Lists = {
    links: [], embeds: [], tags: [], headings: [], sections: [], listItems: [], footnotes: [], footnoteRefs: [], referenceLinks: [],
  };
  private readonly blocks: NonNullable<Metadata['blocks']> = Object.create(null) as NonNullable<Metadata['blocks']>;

  constructor(private readonly source: Source) {}

  addSection(section: Section): void {
    this.lists.sections.push(section);
  }

  addRoot(blocks: readonly Block[]): void {
    let previous: Owner | null = null;
    for (const block of blocks) {
      const section: Section = { type: block.type, position: block.position };
      this.lists.sections.push(section);
      const own = { position: block.position, entry: section };
      this.addBlock(block, own, previous, -1);
      if (block.type === 'heading') this.addHeading(block);
      previous = own;
    }
  }

  /** Only lists that hold something. */
  build(): Metadata {
    const metadata: Metadata = {};
    for (const [name, list] of Object.entries(this.lists)) if (list.length > 0) Object.assign(metadata, { [name]: list });
    if (Object.keys(this.blocks).length > 0) metadata.blocks = { ...this.blocks };
    return metadata;
  }

  private addHeading({ level, content, position }: Heading): void {
    this.lists.headings.push({ heading: content.text.trim(), level, position });
  }

  /** `parentLine` is that of the list item around the block, or -1. */
  private addBlock(block: Block, owner: Owner, previous: Owner | null, parentLine: number): void {
    switch (block.type) {
      case 'heading':
      case 'comment': return this.addInline(block.content);
      case 'paragraph': return this.addParagraph(block, owner, previous);
      case 'table': return block.cells.forEach((cell) => this.addInline(cell));
      case 'list': return this.addList(block, parentLine);
      case 'blockquote':
      case 'callout': return this.addChildren(block.children, owner, parentLine);
      case 'footnoteDefinition':
        this.lists.footnotes.push({ id: block.id, position: block.position });
        return this.addChildren(block.children, owner, parentLine);
      case 'definition': return this.addDefinition(block.id, block.url, block.position);
      case 'code':
      case 'html':
      case 'math':
      case 'thematicBreak': return;
    }
  }

  private addChildren(children: readonly Block[], owner: Owner, parentLine: number): void {
    for (const child of children) this.addBlock(child, owner, null, parentLine);
  }

  private addDefinition(id: string, url: string, position: Span): void {
    const link = parseUrl(url);
    if (link !== null) this.lists.referenceLinks.push({ id, link, position });
  }

  private addList(list: List, parentLine: number): void {
    const parent = parentLine === -1 ? Math.min(-1, -list.position.start.line) : parentLine;
    for (const item of list.items) this.addItem(item, parent);
  }

  private addItem(item: ListItemBlock, parent: number): void {
    const entry: ListItem = { position: ownPosition(item), parent, ...(item.task !== undefined && { task: item.task }) };
    this.lists.listItems.push(entry);
    this.addChildren(item.children, { position: entry.position, entry }, item.position.start.line);
  }

  private addParagraph({ content }: Paragraph, owner: Owner, previous: Owner | null): void {
    this.addInline(content);
    const match = /(^|\s)\^([A-Za-z0-9-]+)\s*$/.exec(content.text.slice(content.text.lastIndexOf('\n') + 1));
    if (match?.[2] === undefined) return;
    const isAlone = match[0].trim() === content.text.trim();
    this.addId(match[2], isAlone && previous !== null ? previous : owner);
  }

  private addId(id: string, { position, entry }: Owner): void {
    const key = id.toLowerCase();
    entry.id = key;
    this.blocks[key] = { id: key, position };
  }

  private addInline(content: Content): void {
    for (const token of scanInline(content.text)) {
      const position = content.span(token.from, token.to);
      const original = this.source.text.slice(position.start.offset, position.end.offset);
      if (token.type === 'tag') this.lists.tags.push({ tag: original, position });
      else if (token.type === 'footnoteRef') this.lists.footnoteRefs.push({ id: token.id, position });
      else this.lists[token.type === 'embed' ? 'embeds' : 'links'].push({ link: token.link, original, displayText: token.displayText, position });
    }
  }
}

/** An item ends where its first inner list starts, if something stands before that. */
function ownPosition({ position, children }: ListItemBlock): Span {
  const inner = children.findIndex((child, index) => index > 0 && child.type === 'list');
  const before = inner === -1 ? undefined : children[inner - 1];
  return before === undefined ? position : { start: position.start, end: before.position.end };
}
