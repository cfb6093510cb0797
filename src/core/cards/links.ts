/** Where a link leads and what it shows, as it is written. */
export interface LinkParts {
  /** Without subpath; empty for a link into the note itself. */
  readonly linkpath: string;
  /** With its `#`, or empty. */
  readonly subpath: string;
  /** The text to show that the writer gave, or null. */
  readonly display: string | null;
}

/** `inner` is what stands between the brackets of a wikilink. In tables the pipe is escaped. */
export function wikilinkParts(inner: string): LinkParts {
  const pipe = inner.indexOf('|', 1);
  const target = (pipe < 0 ? inner : inner.slice(0, pipe)).replace(/\\$/, '');
  const display = pipe < 0 ? '' : inner.slice(pipe + 1).trim();
  return { ...splitSubpath(target.trim()), display: display === '' ? null : display };
}

/** `destination` is what stands in the round brackets. Null when the link leads out of the vault. */
export function markdownLinkParts(text: string, destination: string): LinkParts | null {
  const url =
    /^\s*(?:<([^>]*)>|([^\s]*))/
      .exec(destination)
      ?.slice(1)
      .find((part) => part !== undefined) ?? '';
  if (url === '' || (url.includes(':') && !/^\.{1,2}\//.test(url))) return null;
  try {
    return { ...splitSubpath(decodeURI(url)), display: text };
  } catch {
    return null;
  }
}

function splitSubpath(target: string): { linkpath: string; subpath: string } {
  const hash = target.indexOf('#');
  return hash < 0
    ? { linkpath: target, subpath: '' }
    : { linkpath: target.slice(0, hash), subpath: target.slice(hash) };
}

/** What a wikilink shows where the writer gave no text: `Note > Heading`. */
export function defaultDisplay({ linkpath, subpath }: LinkParts): string {
  return [linkpath, ...subpath.split('#')]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' > ');
}

const IMAGE = 'avif|bmp|gif|jpe?g|png|svg|webp';
const SOUND_OR_FILM = '3gp|flac|m4a|mp3|og[agv]|opus|wav|mkv|mov|mp4|webm';
const ATTACHMENT = new RegExp(`\\.(?:${IMAGE}|${SOUND_OR_FILM}|pdf|canvas|base|excalidraw)$`, 'i');

export function isAttachment(linkpath: string): boolean {
  return ATTACHMENT.test(linkpath);
}

/** The words of an embed's text: sizes as in `alt|100x145` are none. */
export function embedText(display: string | null): string {
  return (display ?? '')
    .split('|')
    .filter((part) => !/^\s*\d+(?:x\d+)?\s*$/.test(part))
    .join('|')
    .trim();
}
