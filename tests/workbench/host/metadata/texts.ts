/** The linkpath of a link's text: what stands before the first `#`. */
export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const text = linktext
    .replace(/\u00a0/g, ' ')
    .normalize('NFC')
    .trim();
  const at = text.indexOf('#');
  return at < 0 ? { path: text, subpath: '' } : { path: text.slice(0, at).trim(), subpath: text.slice(at) };
}

const heading = /[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g;

/** For comparing headings: punctuation is space, and runs of space are one. */
export function stripHeading(text: string): string {
  return text.replace(heading, ' ').replace(/\s+/g, ' ').trim();
}

/** For writing a heading into a link: without what would break it. */
export function stripHeadingForLink(text: string): string {
  return text
    .replace(/[:#|^\\\r\n]|%%|\[\[|\]\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
