import { hasCard, type CardOrigin, type NoteCard } from '../../../src/core/cards/card';
import type { Metadata, Reference } from '../../../src/core/notes/metadata';
import { linkpathOf } from '../../../src/core/notes/paths';
import type { Session } from './session';

/** A link of a note, where it leads, and where it stands. */
export interface LinkFacts {
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
  const metadata = vault.metadata(path) ?? {};
  const { title, aliases, tags } = note;
  const seen = (target: string | null): string | null =>
    target === null || atlas.hidden(target) === undefined ? target : null;
  return {
    path,
    title,
    aliases,
    tags,
    headings: (metadata.headings ?? []).map(({ level, heading }) => ({ level, heading })),
    links: linksOf(metadata, (link) => seen(vault.resolve(linkpathOf(link), path))),
    ...cardFacts(cards.card(path)),
    topics: Array.from(atlas.topicsOf(path), (id) => atlas.topicPath(id)),
  };
}

function linksOf(metadata: Metadata, resolve: (link: string) => string | null): LinkFacts[] {
  const inText = [...kind(metadata.links, 'link'), ...kind(metadata.embeds, 'embed')].sort(
    (a, b) => a.position.start.offset - b.position.start.offset,
  );
  const properties = (metadata.frontmatterLinks ?? []).map((link) => ({ ...link, kind: 'frontmatter' as const }));
  return [...properties, ...inText].map(({ link, kind: of, displayText }) => ({
    link,
    path: resolve(link),
    kind: of,
    ...(displayText !== undefined && { displayText }),
  }));
}

function kind<K extends LinkFacts['kind']>(
  links: readonly Reference[] | undefined,
  of: K,
): (Reference & { kind: K })[] {
  return (links ?? []).map((link) => ({ ...link, kind: of }));
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
