import { setTooltip } from 'obsidian';

/** Parts of a row that may be too long for it. */
const PARTS = ['row-title', 'row-folder', 'row-problem', 'row-approach', 'row-gist', 'row-foot', 'place']
  .map((part) => `.topic-atlas-${part}`)
  .join();

/**
 * Gives the part of a row that the pointer is on a tooltip with all of its text where some of it is cut off; a note of
 * a name that others have, its path.
 */
export function tellWhole(target: HTMLElement, path: string | null): void {
  const part = target.closest<HTMLElement>(PARTS);
  if (part === null) return;
  const hasNamesake = part.parentElement?.querySelector('.topic-atlas-row-folder') !== null;
  const isName = part.matches('.topic-atlas-row-title, .topic-atlas-row-folder');
  if (isName && hasNamesake && path !== null) setTooltip(part, path);
  else setTooltip(part, isCut(part) ? wholeOf(part) : '');
}

function isCut(part: HTMLElement): boolean {
  return [part, ...part.findAll('*')].some(
    ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
      clientWidth > 0 && (scrollWidth > clientWidth || scrollHeight > clientHeight + 1),
  );
}

/** One reason a line, or one topic. */
function wholeOf(part: HTMLElement): string {
  if (part.matches('.topic-atlas-row-foot'))
    return part
      .findAll('bdi, .topic-atlas-row-topic')
      .map(({ textContent }) => textContent)
      .join('\n');
  return part.textContent ?? '';
}
