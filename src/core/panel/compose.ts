import type { AtlasView } from '../atlas/view';
import type { PanelContents } from './contents';
import { matcher } from '../text/fold';
import type { Section, SectionKind } from './section';
import { PANEL_SECTIONS } from './sections';
import type { Ties } from './ties';

/**
 * The sections as they are to be shown: each note in the first that it belongs to; with a filter, only what it lets
 * through.
 */
export function composeSections(
  kinds: readonly SectionKind[],
  contents: PanelContents,
  ties: Ties,
  query: string,
  textsOf: (id: string) => Iterable<string>,
): Section[] {
  const sections = onceEach(
    kinds.map((kind) => sectionOf(kind, contents, ties)),
    ties,
  );
  if (query.trim() === '') return sections;
  const matches = matcher(query);
  return sections.map((section) => ({ ...section, ids: section.ids.filter((id) => matches(textsOf(id))) }));
}

function sectionOf(kind: SectionKind, contents: PanelContents, ties: Ties): Section {
  const { items } = PANEL_SECTIONS[kind];
  if (items.from === 'metadata') return contents.section(kind);
  const ids = ties.found === null ? null : items.all(ties.found);
  return { kind, ids: contents.inOrder(ids ?? []), isKnown: ids !== null };
}

function onceEach(sections: readonly Section[], ties: Ties): Section[] {
  return sections.map((section, at) => {
    const twice = repeated(section, sections.slice(0, at), ties);
    return twice.size === 0 ? section : { ...section, ids: section.ids.filter((id) => !twice.has(id)) };
  });
}

/**
 * Those of a section's items that stand in a section above. Of a hub's ten thousand none is looked at where few stand
 * above.
 */
function repeated({ kind, ids }: Section, above: readonly Section[], ties: Ties): Set<string> {
  const count = above.reduce((sum, section) => sum + section.ids.length, 0);
  return new Set(
    count < ids.length
      ? above.flatMap((section) => section.ids).filter((id) => ties.has(kind, id))
      : ids.filter((id) => above.some((section) => ties.has(section.kind, id))),
  );
}

/** What a filter looks at: a note's names and topics, or the text of a link that leads nowhere. */
export function filterTexts(id: string, atlas: AtlasView): string[] {
  const note = atlas.note(id);
  if (note === undefined) return [id];
  return [note.title, ...note.aliases, ...Array.from(atlas.topicsOf(id), (topic) => atlas.topicPath(topic))];
}
