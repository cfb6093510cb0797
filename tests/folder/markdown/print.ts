import type { Metadata, Span } from '../../../src/core/notes/metadata';

/** Metadata in one line for each entry, short enough to be written by hand: `link a.md "text" 0:2-0:9`. */
export type Printed = Partial<Record<keyof Metadata, unknown>>;

export function place({ start, end }: Span): string {
  return `${start.line}:${start.col}-${end.line}:${end.col}`;
}

/** Only what is there; offsets are left out. */
export function print(metadata: Metadata): Printed {
  const {
    sections,
    listItems,
    headings,
    links,
    embeds,
    tags,
    blocks,
    footnotes,
    footnoteRefs,
    referenceLinks,
    frontmatterPosition,
    ...others
  } = metadata;
  return {
    ...others,
    ...(frontmatterPosition && { frontmatterPosition: place(frontmatterPosition) }),
    ...(sections && {
      sections: sections.map(
        ({ type, id, position }) => `${type} ${place(position)}${id === undefined ? '' : ` ^${id}`}`,
      ),
    }),
    ...(listItems && {
      listItems: listItems.map(
        ({ task, parent, id, position }) =>
          `${task === undefined ? '' : `[${task}] `}${parent} ${place(position)}${id === undefined ? '' : ` ^${id}`}`,
      ),
    }),
    ...(headings && {
      headings: headings.map(({ heading, level, position }) => `${level} ${heading} ${place(position)}`),
    }),
    ...(links && {
      links: links.map(({ link, displayText, position }) => `${link} "${displayText ?? ''}" ${place(position)}`),
    }),
    ...(embeds && {
      embeds: embeds.map(({ link, displayText, position }) => `${link} "${displayText ?? ''}" ${place(position)}`),
    }),
    ...(tags && { tags: tags.map(({ tag, position }) => `${tag} ${place(position)}`) }),
    ...(blocks && {
      blocks: Object.entries(blocks).map(([key, { id, position }]) => `${key} ${id} ${place(position)}`),
    }),
    ...(footnotes && { footnotes: footnotes.map(({ id, position }) => `${id} ${place(position)}`) }),
    ...(footnoteRefs && { footnoteRefs: footnoteRefs.map(({ id, position }) => `${id} ${place(position)}`) }),
    ...(referenceLinks && {
      referenceLinks: referenceLinks.map(({ id, link, position }) => `${id} ${link} ${place(position)}`),
    }),
  };
}

/** Every span of the metadata. */
export function spansOf(metadata: Metadata): Span[] {
  const {
    sections = [],
    listItems = [],
    headings = [],
    links = [],
    embeds = [],
    tags = [],
    footnotes = [],
    footnoteRefs = [],
    referenceLinks = [],
  } = metadata;
  const entries = [
    ...sections,
    ...listItems,
    ...headings,
    ...links,
    ...embeds,
    ...tags,
    ...footnotes,
    ...footnoteRefs,
    ...referenceLinks,
  ];
  return [...entries, ...Object.values(metadata.blocks ?? {})]
    .map(({ position }) => position)
    .concat(metadata.frontmatterPosition ?? []);
}
