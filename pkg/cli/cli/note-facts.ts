import { hasCard, type CardOrigin, type NoteCard } from '../../../src/core/cards/card';
import { linkpathOf } from '../../../src/core/notes/paths';
import type { Session } from './session';

/** A link of a note, where it leads, and where it stands. */
interface LinkFacts {
  readonly link: string;
  readonly path: string | null;
  readonly kind: 'link' | 'embed' | 'frontmatter';
  readonly displayText?: string;
}

/** What is known of one note, as `inspect --json` writes it. */
export interface NoteFacts {
  readonly path: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  readonly headings: readonly { readonly level: number; readonly heading: string }[];
  readonly links: readonly LinkFacts[];
  /** Null where the note does not say. */
  readonly problem: string | null;
  readonly approach: string | null;
  readonly open: boolean;
  readonly gist: string | null;
  readonly cardSource: CardOrigin['kind'] | null;
  readonly topics: readonly string[];
}

/** Null for a path that is no note of the vault. */
export function factsOf(path: string, { vault, atlas, cards }: Session): NoteFacts | null {
  const note = atlas.note(path);
  if (note === undefined) return null;
  const { headings = [], links = [] } = vault.known(path) ?? {};
  const { title, aliases, tags } = note;
  const seen = (target: string | null): string | null =>
    target === null || atlas.hidden(target) === undefined ? target : null;
  return {
    path,
    title,
    aliases,
    tags,
    headings,
    links: links.map(({ link, kind, displayText }) => ({
      link,
      path: seen(vault.resolve(linkpathOf(link), path)),
      kind,
      ...(displayText !== undefined && { displayText }),
    })),
    ...cardFacts(cards.card(path)),
    topics: Array.from(atlas.topicsOf(path), (id) => atlas.topicPath(id)),
  };
}

function cardFacts(card: NoteCard): Pick<NoteFacts, 'problem' | 'approach' | 'open' | 'gist' | 'cardSource'> {
  const origin = hasCard(card) ? (card.problemOrigin ?? card.approachOrigin) : card.gistOrigin;
  return {
    problem: card.problem || null,
    approach: card.approach || null,
    open: card.open,
    gist: card.gist || null,
    cardSource: origin?.kind ?? null,
  };
}
