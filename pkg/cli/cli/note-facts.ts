import { hasCard, type CardOrigin, type NoteCard } from '../../../src/core/cards/card';
import { withoutLinksTo, withoutShownLinks } from '../../../src/core/export/hidden-links';
import { linkpathOf, nameKeyOf } from '../../../src/core/notes/paths';
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

/** What is known of each note, and may be seen. Null for a path that is no note of the vault. */
export function factsIn(session: Session): (path: string) => NoteFacts | null {
  const hidden = new Set(Array.from(session.atlas.hiddenNotes(), ({ path }) => nameKeyOf(path)));
  return (path) => factsOf(path, session, hidden);
}

function factsOf(path: string, { vault, atlas, cards }: Session, hidden: ReadonlySet<string>): NoteFacts | null {
  const note = atlas.note(path);
  if (note === undefined) return null;
  const { headings = [], links = [] } = vault.known(path) ?? {};
  const { title, aliases, tags } = note;
  const said = (text: string): string => withoutShownLinks(hidden, note.linkpaths, withoutLinksTo(hidden, text));
  return {
    path,
    title,
    aliases,
    tags,
    headings: headings.map(({ level, heading }) => ({ level, heading: withoutLinksTo(hidden, heading) })),
    links: links.flatMap(({ link, kind, displayText }) => {
      const target = vault.resolve(linkpathOf(link), path);
      if (target !== null && atlas.hidden(target) !== undefined) return [];
      return { link, path: target, kind, ...(displayText !== undefined && { displayText }) };
    }),
    ...cardFacts(cards.card(path), said),
    topics: Array.from(atlas.topicsOf(path), (id) => atlas.topicPath(id)),
  };
}

/** @param said what may be seen of a text */
function cardFacts(
  card: NoteCard,
  said: (text: string) => string,
): Pick<NoteFacts, 'problem' | 'approach' | 'open' | 'gist' | 'cardSource'> {
  const origin = hasCard(card) ? (card.problemOrigin ?? card.approachOrigin) : card.gistOrigin;
  return {
    problem: said(card.problem) || null,
    approach: said(card.approach) || null,
    open: card.open,
    gist: said(card.gist) || null,
    cardSource: origin?.kind ?? null,
  };
}
