/** What the inline text of a block holds for the metadata. Offsets are those of the text that was read. */
export type InlineToken = LinkToken | TagToken | FootnoteToken | InlineFootnoteToken;

interface Range {
  readonly from: number;
  readonly to: number;
}

interface LinkToken extends Range {
  readonly type: 'link' | 'embed';
  /** The target with its subpath, decoded. */
  readonly link: string;
  readonly displayText: string;
}

interface TagToken extends Range {
  readonly type: 'tag';
}

/** `[^id]` */
interface FootnoteToken extends Range {
  readonly type: 'footnoteRef';
  readonly id: string;
}

/** `^[text]` */
interface InlineFootnoteToken extends Range {
  readonly type: 'inlineFootnote';
}
