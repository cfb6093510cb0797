import { wikilinkParts, markdownLinkParts } from './links';
import type { NoteCard } from './card';
import { scanMarks } from './marks';

/** The note that a part leads to where it is a link and nothing else: as written, without subpath. Null for any other part, and for a link into the note itself. */
export function linkAlone(part: string): string | null {
  const text = part.trim();
  if (!text.startsWith('[')) return null;
  const [mark] = scanMarks(text);
  if (mark === undefined || mark.start !== 0 || mark.end !== text.length) return null;
  const inner = text.slice(mark.innerStart, mark.innerEnd);
  const link =
    mark.kind === 'wikilink'
      ? wikilinkParts(inner)
      : mark.kind === 'link'
        ? markdownLinkParts(inner, text.slice(mark.innerEnd + 2, -1))
        : null;
  return link === null || link.linkpath === '' ? null : link.linkpath;
}

/** What a note says where another one names it as its approach: how it goes about its own problem, else its gist, else its problem. Empty where it says nothing. */
export function answerText({ problem, approach, gist }: NoteCard): string {
  return [linkAlone(approach) === null ? approach : '', gist, problem].find((part) => part !== '') ?? '';
}
