import { linkpathOf } from '../notes/paths';
import type { PanelLinks } from './shown-note';

const SIGNS = /[^\p{L}\p{N}\p{M}]+/gu;

/** Headings that the app takes for the same when a link names one. */
export function subpathKey(heading: string): string {
  return heading.replace(SIGNS, ' ').trim().toLowerCase();
}

/**
 * The headings of a note that links of these notes lead to, by their keys: whoever changes such a heading breaks the
 * links.
 */
export function linkedHeadings(
  path: string,
  sources: Iterable<string>,
  links: Pick<PanelLinks, 'metadata' | 'resolve'>,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const source of sources) {
    const { links: inText = [], embeds = [], frontmatterLinks = [] } = links.metadata(source) ?? {};
    for (const { link } of [...inText, ...embeds, ...frontmatterLinks]) {
      const [, ...parts] = link.split('#');
      const linkpath = linkpathOf(link);
      const target = linkpath === '' ? source : parts.length > 0 ? links.resolve(linkpath, source) : null;
      if (target === path) for (const part of parts) keys.add(subpathKey(part));
    }
  }
  return keys;
}
