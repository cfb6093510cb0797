import type { ListItem, Metadata, Section, Span } from '../../../../src/core/notes/metadata';
import type { Block, Heading, List, ListItemBlock } from './blocks/block';
import type { Content } from './content';
import { Footnotes } from './footnotes';
import { scanInline } from './inline/scan';
import { parseDefinedUrl } from './inline/targets';
import type { InlineToken } from './inline/token';

type Lists = Required<
  Pick<Metadata, 'links' | 'embeds' | 'tags' | 'headings' | 'sections' | 'listItems' | 'referenceLinks'>
>;

/** Who a block id belongs to: the innermost list item, else the root block. */
interface Owner {
  readonly position: Span;
  readonly entry: Section | ListItem;
}

/** Makes the app's metadata of a note's blocks. */
export class MetadataBuilder {
  private readonly lists: Lists = {
    links: [],
    embeds: [],
    tags: [],
    headings: [],
    sections: [],
    listItems: [],
    referenceLinks: [],
  };
  private readonly footnotes = new Footnotes();
  private readonly blocks = new Map<string, { id: string; position: Span }>();

  addSection(section: Section): void {
    this.lists.sections.push(section);
  }

  addRoot(blocks: readonly Block[]): void {
    let previous: Owner | undefined;
    for (const block of blocks) {
      if (block.type === 'blockId') {
        if (previous !== undefined) this.addId(block.id, previous);
        continue;
      }
      const section: Section = { type: block.type, position: block.position };
      this.lists.sections.push(section);
      previous = { position: block.position, entry: section };
      if (block.type === 'heading') this.addHeading(block);
      this.addBlock(block, previous, -1);
    }
  }

  /** Only lists that hold something. */
  build(): Metadata {
    const { sections, ...lists } = this.lists;
    const { footnotes, footnoteRefs } = this.footnotes.lists();
    sections.push(...this.footnotes.sections(sections));
    return {
      ...(lists.links.length > 0 && { links: lists.links }),
      ...(lists.embeds.length > 0 && { embeds: lists.embeds }),
      ...(lists.tags.length > 0 && { tags: lists.tags }),
      ...(lists.headings.length > 0 && { headings: lists.headings }),
      ...(sections.length > 0 && { sections }),
      ...(lists.listItems.length > 0 && { listItems: lists.listItems }),
      ...(lists.referenceLinks.length > 0 && { referenceLinks: lists.referenceLinks }),
      ...(footnotes.length > 0 && { footnotes }),
      ...(footnoteRefs.length > 0 && { footnoteRefs }),
      ...(this.blocks.size > 0 && { blocks: Object.fromEntries(this.blocks) }),
    };
  }

  private addHeading({ level, content, position }: Heading): void {
    this.lists.headings.push({ heading: content.text.trim(), level, position });
  }

  /** `parentLine` is that of the list item around the block, or -1. */
  private addBlock(block: Block, owner: Owner, parentLine: number): void {
    switch (block.type) {
      case 'comment':
        return this.addInline(block.content);
      case 'heading':
      case 'paragraph':
        return this.addText(block.content, owner);
      case 'table':
        return block.cells.forEach((cell) => this.addInline(cell));
      case 'list':
        return this.addList(block, parentLine);
      case 'blockquote':
      case 'callout':
        return this.addChildren(block.children, owner, parentLine);
      case 'footnoteDefinition':
        this.footnotes.addDefinition(block.id, block.position);
        return this.addChildren(block.children, owner, parentLine);
      case 'definition':
        return void this.lists.referenceLinks.push({
          id: block.id,
          link: parseDefinedUrl(block.url),
          position: block.position,
        });
      case 'blockId':
        return this.addId(block.id, owner);
      case 'code':
      case 'html':
      case 'math':
      case 'thematicBreak':
        return;
    }
  }

  private addChildren(children: readonly Block[], owner: Owner, parentLine: number): void {
    for (const child of children) this.addBlock(child, owner, parentLine);
  }

  private addList(list: List, parentLine: number): void {
    const parent = parentLine === -1 ? Math.min(-1, -list.position.start.line) : parentLine;
    for (const item of list.items) this.addItem(item, parent);
  }

  private addItem(item: ListItemBlock, parent: number): void {
    const entry: ListItem = {
      position: ownPosition(item),
      parent,
      ...(item.task !== undefined && { task: item.task }),
    };
    this.lists.listItems.push(entry);
    this.addChildren(item.children, { position: entry.position, entry }, item.position.start.line);
  }

  private addText(content: Content, owner: Owner): void {
    this.addInline(content);
    const id = /\s\^([A-Za-z0-9-]+)[ \t]*$/.exec(lastLine(content.text))?.[1];
    if (id !== undefined) this.addId(id, owner);
  }

  private addId(id: string, { position, entry }: Owner): void {
    entry.id = id;
    this.blocks.set(id.toLowerCase(), { id, position });
  }

  private addInline(content: Content): void {
    for (const token of scanInline(content.text)) this.addToken(token, content);
  }

  private addToken(token: InlineToken, content: Content): void {
    const position = content.span(token.from, token.to);
    const original = content.text.slice(token.from, token.to);
    switch (token.type) {
      case 'tag':
        return void this.lists.tags.push({ tag: original, position });
      case 'footnoteRef':
        return this.footnotes.addReference(token.id, position);
      case 'inlineFootnote':
        return this.footnotes.addInline(position);
      case 'link':
        return void this.lists.links.push({ link: token.link, original, displayText: token.displayText, position });
      case 'embed':
        return void this.lists.embeds.push({ link: token.link, original, displayText: token.displayText, position });
    }
  }
}

/** An item ends where its first inner list starts, if something stands before that. */
function ownPosition({ position, children }: ListItemBlock): Span {
  const inner = children.findIndex((child, index) => index > 0 && child.type === 'list');
  const before = inner === -1 ? undefined : children[inner - 1];
  return before === undefined ? position : { start: position.start, end: before.position.end };
}

/** Behind a line end too a block id stands behind space. */
function lastLine(text: string): string {
  return text.slice(Math.max(0, text.lastIndexOf('\n')));
}
