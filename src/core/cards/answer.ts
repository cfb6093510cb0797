import { isNotePath } from '../notes/paths';
import type { MetadataPort } from '../vault';
import type { NoteCard } from './card';
import { markdownLinkParts, wikilinkParts } from './links';
import { scanMarks } from './marks';

/**
 * The note that a part leads to where it is a link and nothing else: as written, without subpath. Null for any other
 * part, and for a link into the note itself.
 */
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

/**
 * What a note says where another one names it as its approach: how it goes about its own problem, else its gist, else
 * its problem. Empty where it says nothing.
 */
export function answerText({ problem, approach, gist }: NoteCard): string {
  return [linkAlone(approach) === null ? approach : '', gist, problem].find((part) => part !== '') ?? '';
}

/** A note that another one names as its approach. */
export interface NoteAnswer {
  readonly path: string;
  readonly title: string;
  /** What the note says, as Markdown; empty where it says nothing. */
  readonly text: string;
}

/** What answers are found with. */
export interface AnswerSources {
  readonly links: Pick<MetadataPort, 'resolve'>;
  readonly card: (path: string) => NoteCard;
  readonly title: (path: string) => string;
}

/** The path of the note that an approach leads to; null where it is no link alone, or leads to no note. */
export function answerPath(path: string, { approach }: NoteCard, links: Pick<MetadataPort, 'resolve'>): string | null {
  const linkpath = linkAlone(approach);
  const target = linkpath === null ? null : links.resolve(linkpath, path);
  return target !== null && isNotePath(target) ? target : null;
}

/** The note that a card's approach leads to, and what it says. */
export function answerOf(path: string, card: NoteCard, sources: AnswerSources): NoteAnswer | null {
  const target = answerPath(path, card, sources.links);
  return target === null
    ? null
    : { path: target, title: sources.title(target), text: answerText(sources.card(target)) };
}
