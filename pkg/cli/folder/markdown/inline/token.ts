/** What the inline text of a block holds for the metadata. Offsets are those of the text that was read. */
export type InlineToken = LinkToken | TagToken | FootnoteToken | InlineFootnoteToken;

interface Range {
  readonly from: number;
  readonly to: number;
}

export interface LinkToken extends Range {
  readonly type: 'link' | 'embed';
  /** The target with its subpath, decoded. */
  readonly link: string;
  readonly displayText: string;
}

export interface TagToken extends Range {
  readonly type: 'tag';
}

/** `[^id]` */
export interface FootnoteToken extends Range {
  readonly type: 'footnoteRef';
  readonly id: string;
}

/** `^[text]` */
export interface InlineFootnoteToken extends Range {
  readonly type: 'inlineFootnote';
}
